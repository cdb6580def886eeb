import Testing

@testable import Scales

@Suite struct TickLocatorTests {
  private let context = TickContext(view: ViewInterval(0, 1))

  @Test func nullHasNoTicks() { #expect(NullLocator().ticks(in: context).isEmpty) }

  @Test func fixedKeepsItsPlaces() {
    #expect(FixedLocator([3, -1, 7]).ticks(in: context) == [3, -1, 7])
    #expect(FixedLocator([]).ticks(in: context).isEmpty)
  }

  /// matplotlib: `FixedLocator(np.arange(-11, 13), nbins=5)` and `FixedLocator(range(24), nbins=5)`.
  @Test func fixedThinsOutAboutZero() {
    #expect(
      FixedLocator((-11..<13).map(Double.init), bins: 5).ticks(in: context) == [-10, -5, 0, 5, 10])
    #expect(FixedLocator((0..<24).map(Double.init), bins: 5).ticks(in: context) == [0, 5, 10, 15, 20])
  }

  @Test func rangesWithoutWidthGrow() {
    let context = TickContext(view: ViewInterval(2, 2))
    #expect(NullLocator().nonsingular(in: context) == ViewInterval(1.9, 2.1))
    #expect(NullLocator().viewLimits(in: context) == ViewInterval(1.998, 2.002))
  }
}
