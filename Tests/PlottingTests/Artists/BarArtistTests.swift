import FigureDrawing
import Testing

@testable import Plotting

@Suite struct BarArtistTests {
  private func settled(_ change: (inout BarArtist) -> Void) throws -> ArtistSettler {
    var settler = ArtistSettler(style: Style())
    var artist = BarArtist(x: [0, 1, 2], height: [3, -1, 2])
    change(&artist)
    try settler.settle([.bar(artist)])
    return settler
  }

  @Test func errorsStandAtTheEndsOfBars() throws {
    let settler = try settled {
      $0.errors = BarErrors(y: .init(lower: [1, 1, 1], upper: [0.5, 0.5, 0.5]))
      $0.errors?.capsize = 3
      $0.zorder = 4
    }
    #expect(settler.children.map(\.elementName) == ["bar", "bar", "bar", "segments", "line", "line"])
    let segments = try #require(settler.children[3] as? ResolvedPolygons)
    #expect(segments.paths[0].vertices.points == [Point(0, 2), Point(0, 3.5)])
    #expect(segments.zorder == 4.01 && segments.look.edges == [.black])
  }

  @Test func textsComeLastAndStandOffFromErrors() throws {
    let settler = try settled {
      $0.errors = BarErrors(y: .init(lower: [1, 1, 1], upper: [0.5, 0.5, .nan]))
      var label = BarLabel([nil, "low"])
      label.format = "%.1f"
      $0.barLabels = [label]
    }
    let texts = settler.children.compactMap { $0 as? ResolvedBarLabel }
    #expect(texts.map(\.text) == ["3.0", "low", "2.0"])
    #expect(texts.map(\.end) == [3.5, -2, 2])
    #expect(settler.children.last is ResolvedBarLabel)
  }

  @Test func barsMayHaveLabelsAndTicksOfTheirOwn() throws {
    let settler = try settled {
      $0.labels = ["a", "_b", "c"]
      $0.tickLabels = ["same"]
    }
    #expect(settler.legendEntries.map(\.label) == ["a", "c"])
    #expect(
      settler.axisRequests.first?.change
        == .ticks(FixedTicks(at: [0, 1, 2], labels: ["same", "same", "same"])))
  }

  @Test func listsThatDoNotFitAreErrors() {
    #expect(throws: LayoutError.self) { try settled { $0.labels = ["a"] } }
    #expect(throws: LayoutError.self) { try settled { $0.barLabels = [BarLabel(["", "", "", ""])] } }
    #expect(throws: LayoutError.self) {
      try settled { $0.errors = BarErrors(x: .init(lower: [1], upper: [1])) }
    }
  }

  @Test func groupsShareTheSpaceBetweenTheirMiddles() throws {
    var settler = ArtistSettler(style: Style())
    var groups = GroupedBarsArtist([[1, 2], [3, 4]], labels: ["a", "b"], tickLabels: ["x", "y"])
    groups.groupSpacing = 2
    try settler.settle([.groupedBars(groups)])
    let bars = settler.children.compactMap { $0 as? ResolvedRectangle }
    #expect(bars.map(\.origin.x) == [-0.25, 0.75, 0, 1] && bars.allSatisfy { $0.width == 0.25 })
    #expect(settler.legendEntries.map(\.label) == ["a", "b"])
    groups.positions = [0, 1, 3]
    groups.heights = [[1, 2, 3]]
    #expect(throws: LayoutError.self) {
      var settler = ArtistSettler(style: Style())
      try groups.settle(into: &settler)
    }
  }
}
