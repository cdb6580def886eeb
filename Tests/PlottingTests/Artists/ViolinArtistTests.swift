import FigureDrawing
import Testing

@testable import Plotting

@Suite struct ViolinArtistTests {
  private func children(_ change: (inout ViolinArtist) -> Void = { _ in }) throws -> [ResolvedPolygons] {
    var settler = ArtistSettler(style: Style())
    var artist = ViolinArtist([[1, 2, 3], [2, 4]])
    change(&artist)
    try artist.settle(into: &settler)
    return settler.children.compactMap { $0 as? ResolvedPolygons }
  }

  @Test func bodiesComeBeforeTheLinesOfTheExtremes() throws {
    let children = try children()
    #expect(children.map(\.kind) == [.fill, .fill, .segments, .segments, .segments])
    #expect(children[0].look.faces.first?.alpha == 0.3)
    #expect(children[2].paths[0].vertices.points == [Point(0.875, 3), Point(1.125, 3)])
    #expect(children[4].paths[1].vertices.points == [Point(2, 2), Point(2, 4)])
  }

  @Test func halvesEndWhereTheyStand() throws {
    let children = try children {
      $0.side = .low
      $0.showsExtrema = false
      $0.showsMeans = true
      $0.quantiles = [[], [0.5]]
    }
    #expect(children.count == 4)
    #expect(children[0].paths[0].vertices.points.map(\.x).max() == 1)
    #expect(children[2].paths[0].vertices.points == [Point(0.875, 2), Point(1, 2)])
    #expect(children[3].paths.count == 1 && children[3].look.cap == .projecting)
  }

  @Test func whatCannotBeIsAnError() {
    #expect(throws: LayoutError.self) { try children { $0.points = 0 } }
    #expect(throws: LayoutError.self) { try children { $0.quantiles = [[0.5]] } }
    #expect(throws: LayoutError.self) { try children { $0.points = 1_000_000_000 } }
  }
}
