import Testing

@testable import Scales

@Suite struct AxisTickerTests {
  struct Row: Decodable {
    /// A tick's value and its label.
    struct Tick: Decodable {
      let tick: AxisTicks.Tick

      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let value = try container.decode(Double.self)
        tick = AxisTicks.Tick(value, label: try container.decode(String.self))
      }
    }

    let scale: ScaleParameters
    let data: [Double?]
    let positive: Double?
    let xlim: [Double]?
    let margin: Double
    let minor: Bool
    let mode: LimitMode
    let fixed: [Double]?
    let sticky: [Double]
    let box: [Double]
    let space: Int
    let view: [Double]
    let major: [Tick]
    let minors: [Tick]
    let offset: String

    var context: TickContext {
      TickContext(
        view: ViewInterval(view), tickSpace: space, smallestPositive: positive ?? .infinity, limitMode: mode)
    }

    var ticker: AxisTicker {
      scale.scale.ticker(
        TickPreferences(), minorLocator: minor ? AutoMinorLocator() : nil, at: fixed)
    }
  }

  @Test func shownTicksEqualMatplotlib() throws {
    let rows: [Row] = try tickFixture("axes")
    try #require(rows.count > 100)
    for row in rows {
      let ticks = row.ticker.ticks(in: row.context)
      #expect(ticks.major == row.major.map(\.tick), "\(row)")
      #expect(ticks.minor == row.minors.map(\.tick), "\(row)")
      #expect(ticks.offset == row.offset, "\(row)")
    }
  }

  @Test func fixedLabelsStandAtTheirPlaces() {
    let places = [3.0, 1, 9]
    let ticker = AxisScale.linear.ticker(
      TickPreferences(), at: places,
      labels: FixedFormatter(["c", "a", "z"], at: places))
    let ticks = ticker.ticks(in: TickContext(view: ViewInterval(0, 4)))
    #expect(ticks.major == [AxisTicks.Tick(3, label: "c"), AxisTicks.Tick(1, label: "a")])
    #expect(ticks.minor.isEmpty)
  }

  @Test func linearAxesTakeMinorTicks() {
    let ticker = AxisScale.linear.ticker(
      TickPreferences(), minorLocator: AutoMinorLocator(divisions: 2), at: [0, 1, 2])
    let ticks = ticker.ticks(in: TickContext(view: ViewInterval(0, 2)))
    #expect(ticks.minor == [AxisTicks.Tick(0.5), AxisTicks.Tick(1.5)])
  }

  @Test(arguments: hardViews)
  func hardRangesDoNotTrap(view: ViewInterval) {
    for scale in [AxisScale.linear, .log(), .symlog(), .log(base: 0), .symlog(linthresh: .nan)] {
      for places in [nil, [.nan, 1, .infinity, 2]] {
        let ticker = scale.ticker(TickPreferences(), minorLocator: AutoMinorLocator(), at: places)
        let ticks = ticker.ticks(in: TickContext(view: view))
        #expect((ticks.major + ticks.minor).allSatisfy { $0.value.isFinite })
      }
    }
  }
}
