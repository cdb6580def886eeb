import Testing

@testable import Scales

@Suite struct MultipleLocatorTests {
  private func ticks(_ locator: MultipleLocator, _ low: Double, _ high: Double) -> [Double] {
    locator.ticks(in: TickContext(view: ViewInterval(low, high)))
  }

  @Test func multiplesAreThoseInViewAndOneBeyondEachEnd() {
    #expect(ticks(MultipleLocator(2), 1, 5) == [0, 2, 4, 6])
    #expect(ticks(MultipleLocator(2, offset: 0.5), 5, 1) == [0.5, 2.5, 4.5, 6.5])
    #expect(ticks(MultipleLocator(1e-9), 0, 1) == [])
    #expect(ticks(MultipleLocator(0), 0, 1) == [] && ticks(MultipleLocator(1), 0, .infinity) == [])
  }

  @Test func roundLimitsAreMultiples() {
    var context = TickContext(view: ViewInterval(1, 5.5), limitMode: .roundNumbers)
    #expect(MultipleLocator(2).viewLimits(in: context) == ViewInterval(0, 6))
    context.view = ViewInterval(2, 2)
    #expect(MultipleLocator(2).viewLimits(in: context) == ViewInterval(1, 3))
    context.limitMode = .data
    context.view = ViewInterval(1, 5.5)
    #expect(MultipleLocator(2).viewLimits(in: context) == ViewInterval(1, 5.5))
  }
}
