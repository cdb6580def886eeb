import FigureDrawing
import Testing

@testable import Plotting

@Suite struct HistogramArtistTests {
  private func settled(_ change: (inout Histogram) -> Void) throws -> ArtistSettler {
    var histogram = Histogram([[0, 1, 1], [1, 2]], bins: .edges([0, 1, 2]), labels: ["a", "b"])
    change(&histogram)
    var settler = ArtistSettler(style: Style())
    try histogram.settle(into: &settler)
    return settler
  }

  private func bars(_ change: (inout Histogram) -> Void) throws -> [ResolvedRectangle] {
    try settled(change).children.map { try #require($0 as? ResolvedRectangle) }
  }

  @Test func barsOfSeveralSetsShareTheirBin() throws {
    let bars = try bars { _ in }
    #expect(bars.map { ($0.width * 10).rounded() } == [4, 4, 4, 4])
    #expect(bars.map(\.origin.x).map { ($0 * 10).rounded() } == [1, 11, 5, 15])
    #expect(bars.map(\.height) == [1, 2, 0, 2])
    #expect(bars.map { $0.stickyEdge?.value } == [0, 0, nil, nil])
  }

  @Test func stackedBarsStandOnOneAnother() throws {
    let bars = try bars {
      $0.kind = .barStacked
      $0.align = .left
      $0.orientation = .horizontal
    }
    #expect(bars.map(\.origin) == [Point(0, -0.5), Point(0, 0.5), Point(1, -0.5), Point(2, 0.5)])
    #expect(bars.map(\.width) == [1, 2, 0, 2])
  }

  @Test func outlinesAreAddedFromTheLast() throws {
    let settler = try settled { $0.kind = .step }
    let outlines = settler.children.compactMap { $0 as? ResolvedPatch }
    #expect(
      outlines.map(\.path.vertices.points) == [
        [Point(0, 0), Point(0, 0), Point(1, 0), Point(1, 2), Point(2, 2), Point(2, 0)],
        [Point(0, 0), Point(0, 1), Point(1, 1), Point(1, 2), Point(2, 2), Point(2, 0)],
      ])
    #expect(outlines.allSatisfy { $0.look.face == .clear && $0.zorder == 2 })
    #expect(settler.legendEntries.map(\.label) == ["b", "a"])
  }

  @Test func filledOutlinesEndWhereTheyBegin() throws {
    let settler = try settled {
      $0.kind = .stepFilled
      $0.isStacked = true
    }
    let path = try #require(settler.children.first as? ResolvedPatch).path
    #expect(path.codes?.last == .close)
    #expect(path.vertices.count == 10)
  }

  @Test func aLogarithmicAxisIsAskedFor() throws {
    let requests = try settled { $0.isLog = true }.scaleRequests
    #expect(requests.map(\.axis) == [.y, .y])
    #expect(requests.map(\.child) == [0, 2])
  }

  @Test func listsFitTogether() {
    #expect(
      throws: LayoutError(
        "color has 3 values and x has 2; give both equally many, or one value for all")
    ) { try settled { $0.color = [.none, .none, .none] } }
    #expect(throws: LayoutError("weights has 1 values and x has 2; give both equally many")) {
      try settled { $0.weights = [[1, 2, 3]] }
    }
    #expect(throws: LayoutError("weights has 1 values and x has 3; give both equally many")) {
      try settled { $0.weights = [[1], [1, 2]] }
    }
    #expect(throws: LayoutError("a histogram needs at least one set of samples")) {
      try settled { $0.sets = [] }
    }
  }

  @Test func binsCostMemory() {
    #expect(Histogram([1, 2], bins: .count(1_000_000)).cost?.subject == "1,000,000 bins")
    #expect(Histogram([1, 2], bins: .rule(.auto)).cost == nil)
  }
}
