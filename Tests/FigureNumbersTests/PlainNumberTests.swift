import FigureNumbers
import TestSupport
import Testing

@Suite struct PlainNumberTests {
  @Test func writesAtMostSoManyDecimals() throws {
    let rows = Fixture.rows("number_text.tsv").filter { $0[1].hasPrefix("plain") }
    #expect(rows.count > 500)
    for row in rows {
      let value = Fixture.double(row[0])
      let decimals = try #require(Int(row[1].dropFirst(6)))
      #expect(value.plainText(decimals: decimals) == String(row[2]), "\(row[1]) of \(value)")
    }
  }

  @Test(arguments: [
    (12.5, 2, "12.5"), (-0.0, 3, "0"), (-0.0001, 3, "0"), (0.9996, 3, "1"), (-0.9996, 3, "-1"),
    (1e21, 2, "1000000000000000000000"),
    (0.5, 0, "0"), (1.5, 0, "2"), (100, 4, "100"), (1.0005, 25, "1.000499999999999944932938"),
    (1e-30, 25, "0"),
  ])
  func shortForms(value: Double, decimals: Int, text: String) {
    #expect(value.plainText(decimals: decimals) == text)
  }

  @Test func appendsToWhatIsThere() {
    var bytes = Array("M ".utf8)
    PlainNumber.append(-3.25, decimals: 1, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "M -3.2")
  }

  @Test(arguments: [
    (0.1, "0.1"), (1, "1.0"), (-0.0, "-0.0"), (1e16, "1e+16"), (.nan, "null"), (.infinity, "null"),
  ])
  func json(value: Double, text: String) {
    #expect(value.jsonText == text)
  }
}
