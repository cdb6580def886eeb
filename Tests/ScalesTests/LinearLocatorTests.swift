import Testing

@testable import Scales

@Suite struct LinearLocatorTests {
  @Test func ticksDivideTheView() {
    let context = TickContext(view: ViewInterval(0, 2))
    #expect(LinearLocator(5).ticks(in: context) == [0, 0.5, 1, 1.5, 2])
    #expect(LinearLocator(1).ticks(in: context) == [0])
    #expect(LinearLocator(0).ticks(in: context) == [] && LinearLocator(1 << 40).ticks(in: context) == [])
  }

  @Test func roundLimitsSuitTheParts() {
    let context = TickContext(view: ViewInterval(0.12, 3.7), limitMode: .roundNumbers)
    #expect(LinearLocator(11).viewLimits(in: context) == ViewInterval(0, 4))
    #expect(LinearLocator(1).viewLimits(in: context) == ViewInterval(0.12, 3.7))
  }
}
