import Testing

@testable import Scales

@Suite struct MaxNLocatorTests {
  private struct Row: Decodable {
    /// A number of intervals or `auto`.
    struct Bins: Decodable {
      let count: Int?

      init(from decoder: any Decoder) throws {
        count = try? decoder.singleValueContainer().decode(Int.self)
      }
    }

    let view: [Double]
    let space: Int
    let mode: LimitMode
    let nbins: Bins?
    let integer: Bool?
    let symmetric: Bool?
    let prune: MaxNLocator.Pruning?
    let minNTicks: Int?
    let steps: [Double]?
    let ticks: [Double]
    let limits: [Double]
    let nonsingular: [Double]

    var locator: MaxNLocator {
      get throws {
        guard let nbins else { return .automatic }
        return MaxNLocator(
          bins: nbins.count, steps: try steps.map { try TickSteps($0) } ?? .fine,
          wholeNumbers: integer ?? false, symmetric: symmetric ?? false, pruning: prune,
          fewestTicks: minNTicks ?? 2)
      }
    }

    var context: TickContext {
      TickContext(view: ViewInterval(view), tickSpace: space, limitMode: mode)
    }
  }

  @Test func equalsMatplotlib() throws {
    let rows: [Row] = try tickFixture("max_n")
    try #require(rows.count > 100)
    for row in rows {
      let locator = try row.locator
      #expect(locator.ticks(in: row.context) == row.ticks, "\(row)")
      #expect(locator.viewLimits(in: row.context) == ViewInterval(row.limits), "\(row)")
      #expect(locator.nonsingular(in: row.context) == ViewInterval(row.nonsingular), "\(row)")
    }
  }

  @Test(arguments: [
    ([1, 2, 10], [1, 2, 10]), ([2, 10], [1, 2, 10]), ([1, 2], [1, 2, 10]), ([2.0], [1.0, 2, 10]),
  ])
  func stepsArePadded(given: [Double], padded: [Double]) throws {
    #expect(try TickSteps(given).multiples == padded)
  }

  @Test(arguments: [[2, 1], [2, 11], [0.5, 1], [], [1, 1, 10]])
  func badStepsAreRefused(steps: [Double]) {
    #expect(throws: InvalidTickSteps(multiples: steps)) { _ = try TickSteps(steps) }
  }

  @Test(arguments: [
    (-1e308, 1.7e308), (.nan, 1), (0, .infinity), (-.infinity, .infinity), (1.7e308, 1.6e308),
    (-.greatestFiniteMagnitude, .greatestFiniteMagnitude), (0, .leastNonzeroMagnitude), (1e300, 1e300),
  ])
  func hardRangesDoNotTrap(low: Double, high: Double) {
    for mode in [LimitMode.data, .roundNumbers] {
      for locator in [
        MaxNLocator.automatic, MaxNLocator(bins: .max, wholeNumbers: true), MaxNLocator(bins: 0),
      ] {
        let context = TickContext(view: ViewInterval(low, high), limitMode: mode)
        #expect(locator.ticks(in: context).allSatisfy { $0.isFinite })
        #expect(!locator.viewLimits(in: context).low.isNaN)
      }
    }
  }
}
