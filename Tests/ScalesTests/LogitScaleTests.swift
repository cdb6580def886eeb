import Testing

@testable import Scales

/// The ticks and labels are those that matplotlib has on an axis with room for 13 labels.
@Suite struct LogitScaleTests {
  private func ticks(_ low: Double, _ high: Double, isMinor: Bool = false) -> [Double] {
    LogitLocator(isMinor: isMinor).ticks(in: TickContext(view: ViewInterval(low, high), tickSpace: 13))
  }

  private func labels(_ ticks: [Double], isMinor: Bool = false, _ scale: LogitScale = LogitScale())
    -> [String]
  {
    LogitFormatter(scale: scale, isMinor: isMinor).labels(
      for: ticks, in: TickContext(view: ViewInterval(0.1, 0.9))
    ).texts.map { String($0.dropFirst("$\\mathdefault{".count).dropLast(2)) }
  }

  @Test func placesAreLogarithmsOfOdds() {
    let scale = LogitScale()
    #expect(scale.place(of: 0.5) == 0 && scale.value(at: 0) == 0.5)
    #expect(abs(scale.place(of: 10.0 / 11) - 1) < 1e-15)
    #expect(scale.place(of: 1.5).isNaN && scale.place(of: -1).isNaN)
    var clipping = scale
    clipping.nonpositive = .clip
    #expect(clipping.place(of: 0) == -1000 && clipping.place(of: 1) == 1000)
  }

  @Test func limitsStayBetweenZeroAndOne() {
    let scale = LogitScale()
    #expect(scale.legalRange(ViewInterval(-1, 2), smallestPositive: 0.01) == ViewInterval(0.01, 0.99))
    #expect(scale.legalRange(ViewInterval(-1, 0.5), smallestPositive: .infinity) == ViewInterval(1e-7, 0.5))
    let locator = LogitLocator(isMinor: false)
    #expect(
      locator.nonsingular(in: TickContext(view: ViewInterval(2, 3))) == ViewInterval(1e-7, 1 - 1e-7))
  }

  @Test func ticksArePowersOfTenAndTheirComplements() {
    #expect(ticks(0.001, 0.97) == [0.001, 0.01, 0.1, 0.5, 0.9, 0.99])
    #expect(
      ticks(0.05, 0.6, isMinor: true) == [
        0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8,
      ])
    #expect(ticks(1e-30, 1 - 1e-9).prefix(3) == [1e-30, 1e-27, 1e-24])
    #expect(ticks(1e-30, 1 - 1e-9, isMinor: true).suffix(3) == [0.9999999, 0.99999999, 0.9999999999])
  }

  @Test func smallViewsHaveEvenTicks() {
    #expect(ticks(0.2, 0.8) == [0.2, 0.30000000000000004, 0.4, 0.5, 0.6000000000000001, 0.7, 0.8])
    #expect(ticks(0.2, 0.8, isMinor: true).isEmpty)
  }

  @Test func labelsSayHowFarFromOneATickIs() {
    #expect(labels([0.001, 0.5, 0.99]) == ["10^{-3}", #"\frac{1}{2}"#, "1-10^{-2}"])
    #expect(
      labels([0.05, 0.06, 0.96, 0.97]) == [
        #"5\cdot10^{-2}"#, #"6\cdot10^{-2}"#, #"1-4\cdot10^{-2}"#, #"1-3\cdot10^{-2}"#,
      ])
    var scale = LogitScale()
    scale.usesOverline = true
    scale.oneHalf = "0.5"
    #expect(labels([0.5, 0.9], scale) == ["0.5", #"\overline{10^{-1}}"#])
  }

  @Test func theMinorTicksWithMostRoomAreLabelled() {
    let minors = ticks(0.05, 0.6, isMinor: true)
    #expect(
      labels(minors, isMinor: true) == [
        "", "", "", "", "", "", "", "", "0.2", "0.3", "0.4", "0.6", "0.7", "0.8",
      ])
    #expect(labels([0.1, 0.01], isMinor: true) == ["", ""])
  }

  @Test(arguments: hardViews) func noViewStopsTheLocator(view: ViewInterval) {
    for isMinor in [false, true] {
      let locator = LogitLocator(isMinor: isMinor)
      let ticks = locator.ticks(in: TickContext(view: view))
      #expect(ticks.allSatisfy { $0.isFinite })
    }
  }
}
