import FigureDrawing
import Testing

@testable import Plotting

@Suite struct StemArtistTests {
  private func children(_ change: (inout StemArtist) -> Void = { _ in }) throws -> [any ResolvedArtist] {
    var settler = ArtistSettler(style: Style())
    var artist = StemArtist(at: [1, 2, 4], heads: [3, 5, 4])
    change(&artist)
    try artist.settle(into: &settler)
    return settler.children
  }

  @Test func stemsMarkersAndBaselineComeInTurn() throws {
    let children = try children()
    #expect(children.map(\.elementName) == ["segments", "line", "line"])
    let markers = try #require(children[1] as? ResolvedLine)
    let base = try #require(children[2] as? ResolvedLine)
    #expect(markers.look.marker == .circle && !markers.look.isDrawn && markers.look.color.role == .series(0))
    #expect(base.x.values == [1, 4] && base.y.values == [0, 0] && base.look.color.role == .series(3))
  }

  @Test func formatsSayHowTheyLook() throws {
    let children = try children {
      $0.lineFormat = try? LineFormat("r--")
      $0.markerFormat = try? LineFormat("s")
      $0.baseFormat = try? LineFormat(" ")
      $0.bottom = 1
      $0.orientation = .horizontal
    }
    let markers = try #require(children[1] as? ResolvedLine)
    #expect(markers.look.marker == .square && markers.look.color == Color(red: 1, green: 0, blue: 0))
    #expect(markers.x.values == [3, 5, 4] && markers.y.values == [1, 2, 4])
    #expect((children[2] as? ResolvedLine)?.look.isDrawn == false)
    #expect((children[2] as? ResolvedLine)?.x.values == [1, 1])
  }

  @Test func placesAndHeadsAreAsMany() {
    #expect(throws: LayoutError.self) { try children { $0.heads = [1] } }
  }
}
