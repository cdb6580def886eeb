import Testing

@testable import Scales

@Suite struct TextFormattersTests {
  private let context = TickContext(view: ViewInterval(0, 10))

  /// As Python's `str.format` writes 1234.5 and -0.25.
  @Test(arguments: [
    ("{x}", "1234.5", "−0.25"), ("{x:.2f} m", "1234.50 m", "−0.25 m"), ("{x:+.1e}", "+1.2e+03", "−2.5e−01"),
    ("{x:,.1f}", "1,234.5", "−0.2"), ("{x:_.0f}", "1_234", "−0"), ("{x:.1%}", "123450.0%", "−25.0%"),
    ("{x:09.2f}", "001234.50", "−00000.25"), ("{x:<8.1f}|", "1234.5  |", "−0.2    |"),
    ("{x:*^10g}", "**1234.5**", "**−0.25***"), ("{{{pos}}}", "{0}", "{1}"), ("{x:G}", "1234.5", "−0.25"),
    ("a-b", "a-b", "a-b"),
  ])
  func writesFormats(_ format: String, _ first: String, _ second: String) throws {
    #expect(try FormatFormatter(format).labels(for: [1234.5, -0.25], in: context).texts == [first, second])
  }

  @Test(arguments: [
    ("{x", "a brace stands alone; double it to have it written"),
    ("}", "a brace stands alone; double it to have it written"),
    ("{y}", "{y} names neither x, the tick, nor pos, its place"),
    ("{x:d}", "ticks are no whole numbers: write .0f for d"), ("{x:.2}", "a letter is missing, as f in .2f"),
    ("{x:.f}", "a number is missing after the point"), ("{x:q}", "'q' writes no number; e, f, g and % do"),
    ("{x:99999f}", "99999 is too large"),
  ])
  func refusesOthers(_ format: String, _ message: String) {
    let error = #expect(throws: InvalidFormat.self) { try FormatFormatter(format) }
    #expect(error?.description == message)
  }

  /// As Python's `%` writes 1234.5 and -0.25.
  @Test(arguments: [
    ("%.1f", "1234.5", "-0.2"), ("%d", "1234", "0"), ("%+.2e", "+1.23e+03", "-2.50e-01"),
    ("%g km", "1234.5 km", "-0.25 km"),
    ("%8.2f%%", " 1234.50%", "   -0.25%"), ("%s", "1234.5", "-0.25"), ("$%g$", "$1234.5$", "$-0.25$"),
  ])
  func writesConversions(_ format: String, _ first: String, _ second: String) throws {
    #expect(try PrintfFormatter(format).labels(for: [1234.5, -0.25], in: context).texts == [first, second])
  }

  @Test(arguments: ["", "none", "%", "%f %f", "%x", "%.1d", "%99999f"])
  func refusesOtherConversions(_ format: String) {
    #expect(throws: InvalidFormat.self) { try PrintfFormatter(format) }
  }
}
