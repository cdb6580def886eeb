import FigureNumbers
import Testing

@Suite struct DecimalTextTests {
  @Test(arguments: [
    ("1", 1.0), ("-1.5", -1.5), ("+.5", 0.5), ("5.", 5), ("1e3", 1000), ("1E-3", 1e-3), (" 2.5\t\n", 2.5),
    ("1_000.2_5", 1000.25), ("007", 7), ("1e+05", 1e5), ("0.1", 0.1), ("1e400", .infinity), ("1e-400", 0),
    ("-inf", -.infinity), ("Infinity", .infinity), ("2.2250738585072014e-308", .leastNormalMagnitude),
  ])
  func reads(_ text: String, _ value: Double) {
    #expect(Double(decimalText: text) == value)
  }

  @Test(arguments: [
    "", " ", ".", "-", "e5", "1e", "1e+", "0x10", "1__0", "_1", "1_", "1_.5", "1,5", "1 2", "nan(1)", "--1",
    "infin",
  ])
  func refuses(_ text: String) {
    #expect(Double(decimalText: text) == nil)
  }

  @Test func keepsTheSignOfZeroAndReadsNaN() {
    #expect(Double(decimalText: "-0.0")?.sign == .minus)
    #expect(Double(decimalText: "NaN")?.isNaN == true)
  }
}
