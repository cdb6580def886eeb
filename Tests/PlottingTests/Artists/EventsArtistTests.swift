import FigureDrawing
import Testing

@testable import Plotting

@Suite struct EventsArtistTests {
  private func rows(_ change: (inout EventsArtist) -> Void = { _ in }) throws -> [ResolvedPolygons] {
    var settler = ArtistSettler(style: Style())
    var artist = EventsArtist([[3, 1], [2]])
    change(&artist)
    try artist.settle(into: &settler)
    return settler.children.compactMap { $0 as? ResolvedPolygons }
  }

  @Test func rowsStandAtEvenDistances() throws {
    let rows = try rows { $0.offsets = [2] }
    #expect(
      rows[0].paths.map(\.vertices.points) == [
        [Point(1, 0.5), Point(1, -0.5)], [Point(3, 0.5), Point(3, -0.5)],
      ])
    #expect(rows[1].paths.map(\.vertices.points) == [[Point(2, 2.5), Point(2, 1.5)]])
    // The limits reach a whole length beyond the rows.
    #expect(rows[0].extremes.isEmpty && rows[1].extremes == [Point(1, -1), Point(3, 3)])
  }

  @Test func eventsMayGoUp() throws {
    let rows = try rows {
      $0.orientation = .vertical
      $0.offsets = [0, 5]
      $0.colors = [.cycle(1), .cycle(2)]
    }
    #expect(rows[1].paths.map(\.vertices.points) == [[Point(5.5, 2), Point(4.5, 2)]])
    #expect(rows.map(\.look.edges.first?.role) == [.series(1), .series(2)])
  }

  @Test func listsThatDoNotFitAreErrors() {
    #expect(throws: LayoutError.self) { try rows { $0.offsets = [1, 2, 3] } }
    #expect(throws: LayoutError.self) { try rows { $0.linewidths = [] } }
  }
}
