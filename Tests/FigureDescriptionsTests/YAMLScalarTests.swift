import TestSupport
import Testing

@testable import FigureDescriptions

@Suite struct YAMLScalarTests {
  @Test func resolvesAsPyYAMLDoes() {
    let rows = Fixture.rows("scalars.tsv")
    #expect(rows.count > 1400)
    for row in rows {
      let scalar = YAMLScalar(text: String(row[0]), kind: .implicit)
      let kind =
        switch scalar.value {
        case .null: "null"
        case .bool: "bool"
        case .integer: "int"
        case .float: "float"
        case .text: "text"
        }
      #expect(kind == row[1], "\(row[0])")
      #expect(scalar.pythonText == row[2], "\(row[0])")
    }
  }

  @Test func takesWhatIsQuotedForText() {
    #expect(YAMLScalar(text: "5", kind: .text).value == .text)
    #expect(YAMLScalar(text: "", kind: .text).value == .text)
    #expect(YAMLScalar(text: "", kind: .implicit).value == .null)
  }

  @Test(arguments: [
    ("1e3", YAMLScalar.Value.float(1000)), ("0x10", .integer(16)), ("abc", .text), ("12", .integer(12)),
  ])
  func takesWhatIsTaggedForANumber(_ text: String, _ value: YAMLScalar.Value) {
    #expect(YAMLScalar(text: text, kind: .number).value == value)
  }

  @Test func largeWholeNumbersBecomeDoubles() {
    #expect(YAMLScalar(text: "9223372036854775808", kind: .implicit).value == .float(0x1p63))
    #expect(YAMLScalar(text: "-0x8000000000000001", kind: .implicit).value == .float(-0x1p63))
  }

  @Test(arguments: [
    ("a b", "'a b'"), ("a\nb\tc\u{1}", "'a\\nb\\tc\\u{1}'"),
    (String(repeating: "x", count: 50), "'" + String(repeating: "x", count: 40) + "…'"),
  ])
  func quotesOnOneLine(_ text: String, _ shown: String) {
    #expect(quoted(text) == shown)
  }
}
