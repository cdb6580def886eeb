import FigureDrawing
import Scales
import Testing

@testable import Plotting

@Suite struct PatchArtistTests {
  private func limits(_ artist: PatchArtist) throws -> (x: ViewInterval, y: ViewInterval) {
    let state = try FigureState(Figure(axes: [Axes(artists: [.patch(artist)])]))
    let limits = state.axes[0].settleLimits()
    return (limits.x, limits.y)
  }

  private var circle: PatchArtist { PatchArtist(.circle(center: Point(2, 3), radius: 1)) }

  /// `add_patch` leaves the limits, `fill` moves them.
  @Test func limitsFollowOnlyWhereTheyAreAsked() throws {
    #expect(try limits(circle).x == ViewInterval(0, 1))
    var filled = circle
    filled.autoscales = true
    let found = try limits(filled)
    #expect(abs(found.x.low - 0.9) < 1e-12 && abs(found.x.high - 3.1) < 1e-12)
    #expect(abs(found.y.low - 1.9) < 1e-12 && abs(found.y.high - 4.1) < 1e-12)
  }

  private func look(_ artist: PatchArtist) throws -> PatchLook? {
    var settler = ArtistSettler(style: Style())
    try artist.settle(into: &settler)
    return (settler.children.first as? ResolvedShape)?.look
  }

  @Test func whatIsNotFilledHasAnEdge() throws {
    #expect(try look(circle)?.edge == .clear)
    var ring = circle
    ring.isFilled = false
    #expect(try look(ring)?.face == .clear && look(ring)?.edge == .black)
    let arrow = PatchArtist(.arrow(StraightArrow(from: .zero, dx: 1, dy: 1)))
    #expect(try look(arrow)?.edge == .black)
  }

  @Test func polygonsOfFillTakeColoursInTurn() throws {
    var settler = ArtistSettler(style: Style())
    var filled = circle
    filled.usesCycle = true
    try filled.settle(into: &settler)
    try filled.settle(into: &settler)
    let faces = settler.children.compactMap { ($0 as? ResolvedShape)?.look.face.role }
    #expect(faces == [.series(0), .series(1)])
  }

  @Test func aPolygonHasAtLeastThreeCorners() {
    let artist = PatchArtist(.regularPolygon(center: .zero, corners: 2, radius: 1, orientation: 0))
    #expect(throws: LayoutError.self) { try limits(artist) }
  }
}
