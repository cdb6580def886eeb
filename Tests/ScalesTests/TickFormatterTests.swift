import Testing

@testable import Scales

@Suite struct TickFormatterTests {
  private let context = TickContext(view: ViewInterval(0, 1))

  @Test func nullWritesNothing() {
    #expect(NullFormatter().labels(for: [1, 2], in: context) == TickLabels(["", ""]))
  }

  @Test func fixedTextsBelongToPlaces() {
    let formatter = FixedFormatter(["one", "two", "uno"], at: [1, 2, 1])
    #expect(formatter.labels(for: [2, 1, 3], in: context) == TickLabels(["two", "uno", ""]))
  }

  @Test func moreTextsThanPlacesAreLeftOut() {
    #expect(FixedFormatter(["a", "b"], at: [1]).labels(for: [1], in: context) == TickLabels(["a"]))
  }
}
