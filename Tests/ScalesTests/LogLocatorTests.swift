import Testing

@testable import Scales

@Suite struct LogLocatorTests {
  private struct Row: Decodable {
    /// `auto`, `all` or numbers.
    struct Subs: Decodable {
      let multiples: LogLocator.Multiples

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let name = try? container.decode(String.self) {
          multiples = name == "all" ? .all : .between
        } else {
          multiples = .given(try container.decode([Double].self))
        }
      }
    }

    let view: [Double]
    let space: Int
    let positive: Double
    let mode: LimitMode
    let base: Double
    let subs: Subs
    let numticks: Int?
    let ticks: [Double]
    let limits: [Double]
    let nonsingular: [Double]
  }

  @Test func equalsMatplotlib() throws {
    let rows: [Row] = try tickFixture("log")
    try #require(rows.count > 100)
    for row in rows {
      let locator = LogLocator(base: row.base, multiples: row.subs.multiples, count: row.numticks)
      let context = TickContext(
        view: ViewInterval(row.view), tickSpace: row.space, smallestPositive: row.positive,
        limitMode: row.mode)
      #expect(locator.ticks(in: context) == row.ticks, "\(row)")
      #expect(locator.viewLimits(in: context) == ViewInterval(row.limits), "\(row)")
      #expect(locator.nonsingular(in: context) == ViewInterval(row.nonsingular), "\(row)")
    }
  }

  @Test(arguments: hardViews)
  func hardRangesDoNotTrap(view: ViewInterval) {
    for base in [10, 2, 1.0000001, 1e200, 0.5, 1, .nan] {
      for multiples in [LogLocator.Multiples.between, .all, .given([1]), .given([]), .given([2, .nan])] {
        for count in [nil, 0, 1, .max / 2] {
          let locator = LogLocator(base: base, multiples: multiples, count: count)
          for mode in [LimitMode.data, .roundNumbers] {
            let context = TickContext(view: view, limitMode: mode)
            #expect(locator.ticks(in: context).count <= maximumTickCount)
            #expect(locator.ticks(in: context).allSatisfy { $0.isFinite })
            #expect(base.isNaN || !locator.viewLimits(in: context).low.isNaN)
          }
        }
      }
    }
  }

  @Test func noTicksWithoutPositiveNumbers() {
    #expect(LogLocator().ticks(in: TickContext(view: ViewInterval(0, 1000))).isEmpty)
  }

  /// At most one tick below and one above the view, evenly spaced exponents, and never more than asked for.
  @Test(arguments: 1...8)
  func powersAreEvenlySpaced(count: Int) {
    for low in 0..<19 {
      for high in (low + 1)..<20 {
        let view = ViewInterval(Double.powerOfTen(low), .powerOfTen(high))
        let exponents = LogLocator(count: count).ticks(in: TickContext(view: view)).map {
          LogScale().place(of: $0).rounded()
        }
        let steps = Set(zip(exponents, exponents.dropFirst()).map { $1 - $0 })
        #expect(exponents.count <= count + 2)
        #expect(exponents[0] < Double(low) && Double(low) <= exponents[1])
        #expect(
          exponents[exponents.count - 2] <= Double(high) && Double(high) < exponents[exponents.count - 1])
        #expect(steps.count == 1)
      }
    }
  }
}
