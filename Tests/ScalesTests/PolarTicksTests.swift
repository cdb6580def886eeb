import Testing

@testable import Scales

/// The ticks and labels are those of matplotlib's polar axes with room for 8 labels.
@Suite struct PolarTicksTests {
  private func view(_ low: Double, _ high: Double) -> TickContext {
    TickContext(view: ViewInterval(low.inRadians, high.inRadians), tickSpace: 8)
  }

  @Test func aFullCircleHasEightAngles() {
    let ticks = ThetaLocator().ticks(in: view(0, 360))
    #expect(ticks.map { $0.inDegrees.rounded() } == [0, 45, 90, 135, 180, 225, 270, 315])
    #expect(ThetaLocator().ticks(in: view(360, 0)) == ticks)
  }

  @Test(arguments: [
    (0.0, 90.0, [0.0, 15, 30, 45, 60, 75, 90]), (0, 180, [0, 30, 60, 90, 120, 150, 180]),
    (-30, 30, [-36, -27, -18, -9, 0, 9, 18, 27, 36]),
  ])
  func partsOfItHaveRoundDegrees(low: Double, high: Double, expected: [Double]) {
    let ticks = ThetaLocator().ticks(in: view(low, high))
    #expect(ticks.map { ($0.inDegrees * 1e6).rounded() / 1e6 } == expected)
  }

  @Test func anglesAreWrittenInDegrees() {
    let formatter = ThetaFormatter()
    #expect(formatter.labels(for: [0, .pi / 4], in: view(0, 360)).texts == ["0°", "45°"])
    let narrow = formatter.labels(for: [9.9, 12].map(\.inRadians), in: view(10, 12))
    #expect(narrow.texts == ["9.9°", "12.0°"])
  }

  @Test func theCentreOfACircleHasNoRadius() {
    var context = TickContext(view: ViewInterval(0, 2))
    let locator = RadialLocator(FixedLocator([0, 1, 2]), showsZero: true)
    context.across = ViewInterval(0, 2 * .pi)
    #expect(locator.ticks(in: context) == [1, 2])
    context.across = ViewInterval(0, 1)
    #expect(locator.ticks(in: context) == [0, 1, 2])
    context.across = ViewInterval(0, 2 * .pi)
    let ring = RadialLocator(FixedLocator([0, 1, 2]), showsZero: true, origin: -1)
    #expect(ring.ticks(in: context) == [0, 1, 2])
  }

  @Test func limitsOfARadiusBeginAtZeroWhereTheScaleHasIt() {
    let context = TickContext(view: ViewInterval(3, 5))
    #expect(
      RadialLocator(MaxNLocator.automatic, showsZero: true).viewLimits(in: context) == ViewInterval(0, 5))
    #expect(
      RadialLocator(MaxNLocator.automatic, showsZero: false).viewLimits(in: context) == ViewInterval(3, 5))
    let empty = TickContext(view: ViewInterval(-.infinity, .infinity))
    #expect(
      RadialLocator(MaxNLocator.automatic, showsZero: true).nonsingular(in: empty) == ViewInterval(0, 1))
  }
}
