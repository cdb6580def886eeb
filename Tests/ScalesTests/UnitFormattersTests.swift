import Testing

@testable import Scales

@Suite struct UnitFormattersTests {
  private func labels(_ formatter: any TickFormatter, _ ticks: [Double], view: ViewInterval) -> [String] {
    formatter.labels(for: ticks, in: TickContext(view: view)).texts
  }

  @Test func percentsHaveTheDecimalsOfTheirView() {
    func percent(_ high: Double, _ formatter: PercentFormatter = PercentFormatter(whole: 1)) -> [String] {
      labels(formatter, [-0.345], view: ViewInterval(0, high))
    }
    #expect(percent(1) == ["−34%"])
    #expect(percent(0.4) == ["−34.5%"])
    #expect(percent(0.04) == ["−34.50%"])
    #expect(percent(1, PercentFormatter(whole: 10, decimals: 2, symbol: " pct")) == ["−3.45 pct"])
    #expect(percent(0) == ["−34%"])
  }

  @Test func prefixesStandForThousands() {
    let ticks = [0, 1, 999.9999, -1500, 2e6, 3e-6, 1e40]
    let view = ViewInterval(0, 1)
    #expect(
      labels(EngineeringFormatter(unit: "Hz"), ticks, view: view)
        == ["0 Hz", "1 Hz", "1 kHz", "−1.5 kHz", "2 MHz", "3 µHz", "1e+10 QHz"])
    #expect(
      labels(EngineeringFormatter(places: 1, separator: ""), ticks, view: view)
        == ["0.0", "1.0", "1.0k", "−1.5k", "2.0M", "3.0µ", "10000000000.0Q"])
    #expect(labels(EngineeringFormatter(mathText: true), [1500], view: view) == ["$1.5$ k"])
  }
}
