import Testing

@testable import Scales

@Suite struct AutoscaleTests {
  @Test func limitsEqualMatplotlib() throws {
    let rows: [AxisTickerTests.Row] = try tickFixture("axes")
    try #require(rows.count > 100)
    for row in rows {
      let scale = row.scale.scale
      let locator = scale.ticker(TickPreferences()).major.locator
      let autoscale = Autoscale(
        scale: scale, locator: locator, margin: row.margin, stickyEdges: row.sticky, context: row.context)
      let data = row.data[0].flatMap { low in row.data[1].map { ViewInterval(low, $0) } }
      var view = autoscale.limits(for: data)
      if let xlim = row.xlim { view = autoscale.limits(ViewInterval(xlim), current: view) }
      if let fixed = row.fixed, let low = fixed.min(), let high = fixed.max() {
        view = view.enclosing(ViewInterval(low, high))
      }
      #expect(view == ViewInterval(row.view), "\(row)")
    }
  }

  private func linear(margin: Double = 0.05, sticky: [Double] = [], tight: Bool = false) -> Autoscale {
    Autoscale(
      scale: .linear, locator: MaxNLocator.automatic, margin: margin, stickyEdges: sticky, tight: tight,
      context: TickContext(view: ViewInterval(0, 1), limitMode: .roundNumbers))
  }

  @Test func tightLimitsAreNotRounded() {
    #expect(linear(margin: 0.1, tight: true).limits(for: ViewInterval(0, 1.03)).high < 1.14)
    #expect(linear(margin: 0.1).limits(for: ViewInterval(0, 1.03)).high == 6 * 0.2)
  }

  @Test func stickyEdgesStopMargins() {
    #expect(linear(sticky: [0], tight: true).limits(for: ViewInterval(0, 1)).low == 0)
    #expect(linear(sticky: [-3], tight: true).limits(for: ViewInterval(0, 1)).low == -0.05)
  }

  @Test func nothingToShow() {
    let empty = linear(tight: true).limits(for: nil)
    #expect(empty == linear(tight: true).limits(for: ViewInterval(.infinity, -.infinity)))
    #expect(empty.isFinite && empty.low < 0 && empty.high > 0)
  }

  @Test func askedLimitsKeepTheirDirection() {
    #expect(linear().limits(ViewInterval(5, 2)) == ViewInterval(5, 2))
    #expect(linear().limits(ViewInterval(2, 2)) == ViewInterval(1.9, 2.1))
  }

  @Test(arguments: hardViews)
  func hardDataDoNotTrap(data: ViewInterval) {
    for scale in [AxisScale.linear, .log(), .symlog()] {
      for mode in [LimitMode.data, .roundNumbers] {
        let locator = scale.ticker(TickPreferences()).major.locator
        let autoscale = Autoscale(
          scale: scale, locator: locator, margin: 0.05, context: TickContext(view: data, limitMode: mode))
        #expect(!autoscale.limits(for: data).low.isNaN)
      }
    }
  }
}
