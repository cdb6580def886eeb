import Testing

@testable import Scales

@Suite struct SymmetricalLogLocatorTests {
  private struct Row: Decodable {
    let view: [Double]
    let mode: LimitMode
    let base: Double
    let linthresh: Double
    let subs: [Double]
    let numticks: Int
    let ticks: [Double]
    let limits: [Double]
    let nonsingular: [Double]
  }

  @Test func equalsMatplotlib() throws {
    let rows: [Row] = try tickFixture("symlog")
    try #require(rows.count > 100)
    for row in rows {
      let locator = SymmetricalLogLocator(
        base: row.base, threshold: row.linthresh, multiples: row.subs, count: row.numticks)
      let context = TickContext(view: ViewInterval(row.view), limitMode: row.mode)
      #expect(locator.ticks(in: context) == row.ticks, "\(row)")
      #expect(locator.viewLimits(in: context) == ViewInterval(row.limits), "\(row)")
      #expect(locator.nonsingular(in: context) == ViewInterval(row.nonsingular), "\(row)")
    }
  }

  @Test(arguments: hardViews)
  func hardRangesDoNotTrap(view: ViewInterval) {
    for (base, threshold) in [(10.0, 1.0), (1.0000001, 1), (2, 1e-300), (10, 0), (1, 1), (.nan, .nan)] {
      for multiples in [[1], [2, 5], [], [.nan]] {
        for mode in [LimitMode.data, .roundNumbers] {
          let locator = SymmetricalLogLocator(
            base: base, threshold: threshold, multiples: multiples, count: 0)
          let context = TickContext(view: view, limitMode: mode)
          #expect(locator.ticks(in: context).allSatisfy { $0.isFinite })
          #expect(locator.ticks(in: context).count <= maximumTickCount)
          #expect(!locator.viewLimits(in: context).low.isNaN)
        }
      }
    }
  }
}
