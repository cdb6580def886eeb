import LibC
import Testing

@testable import Scales

/// The ticks are those of matplotlib's `AsinhLocator`.
@Suite struct AsinhScaleTests {
  private func axis(
    _ low: Double, _ high: Double, _ scale: AxisScale = .asinh()
  ) -> (major: [Double], minor: [Double], labels: [String]) {
    let context = TickContext(view: ViewInterval(low, high))
    let (major, minor) = scale.scale.tickers(TickPreferences())
    let ticks = major.locator.ticks(in: context)
    return (
      ticks, minor.locator.ticks(in: context), major.formatter.labels(for: ticks, in: context).texts
    )
  }

  @Test func isEvenNearZeroAndLogarithmicFarFromIt() {
    let scale = AxisScale.asinh(linearWidth: 2).scale
    #expect(scale.place(of: 0) == 0)
    #expect(scale.place(of: 6) == 2 * asinh(3.0))
    #expect(abs(scale.value(at: scale.place(of: -1e6)) + 1e6) < 1e-7)
  }

  @Test func ticksAreRoundNumbers() {
    let wide = axis(-100, 90)
    #expect(wide.major == [-100, -10, -1, 0, 1, 10, 100])
    #expect(wide.minor.contains(20) && wide.minor.contains(-50))
    #expect(wide.labels.first == "$\\mathdefault{-10^{2}}$")
    #expect(
      axis(-2.5, 5000, .asinh(linearWidth: 2, base: 3)).major == [-1, 0, 1, 3, 9, 27, 81, 243, 729, 2187])
  }

  @Test func aBaseUpToOneRoundsToMultiplesOfPowersOfTen() {
    let ticks = axis(1, 2, .asinh(base: 0))
    #expect(ticks.major == [1, 2])
    #expect(ticks.labels == ["1", "2"])
    #expect(axis(-2, 30, .asinh(base: 0.5)).labels.first == "\u{2212}2")
  }

  @Test(arguments: hardViews) func noViewStopsTheLocator(view: ViewInterval) {
    let ticks = axis(view.low, view.high)
    #expect(ticks.major.count <= 11 && ticks.minor.count <= 22)
  }
}
