import Testing

@testable import Plotting

@Suite struct StackPlotArtistTests {
  private func plot(_ baseline: StackPlotArtist.Baseline = .zero) -> StackPlotArtist {
    var plot = StackPlotArtist(x: [0, 1], [[1, 2], [3, 2]], labels: ["a"])
    plot.baseline = baseline
    return plot
  }

  /// The lines are those of matplotlib's `stackplot`.
  @Test(
    "Areas begin where matplotlib's do",
    arguments: [
      (.zero, [[0, 0], [1, 2], [4, 4]]), (.sym, [[-2, -2], [-1, 0], [2, 2]]),
      (.wiggle, [[-1.5, -2], [-0.5, 0], [2.5, 2]]), (.weightedWiggle, [[-2, -1.5], [-1, 0.5], [2, 2.5]]),
    ] as [(StackPlotArtist.Baseline, [[Double]])])
  func borders(_ baseline: StackPlotArtist.Baseline, _ lines: [[Double]]) {
    #expect(plot(baseline).borders() == lines)
  }

  @Test func areasTakeTheColoursOfLines() throws {
    var settler = ArtistSettler(style: Style())
    try plot().settle(into: &settler)
    let areas = settler.children.compactMap { $0 as? ResolvedPolygons }
    #expect(areas.map(\.look.faces.first?.role) == [.series(0), .series(1)])
    #expect(areas.map(\.stickyEdge) == [StickyEdge(.y, 0), nil])
    #expect(settler.cycle.lineColor().role == .series(2))
    #expect(settler.legendEntries.map(\.label) == ["a"])
  }

  @Test func listsThatDoNotFitAreErrors() {
    var settler = ArtistSettler(style: Style())
    #expect(throws: LayoutError.self) { try StackPlotArtist(x: [0], []).settle(into: &settler) }
    #expect(throws: LayoutError.self) { try StackPlotArtist(x: [0], [[1, 2]]).settle(into: &settler) }
  }
}
