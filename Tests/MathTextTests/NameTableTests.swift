import Testing

@testable import MathText

@Suite struct NameTableTests {
  @Test(arguments: [
    ("alpha", "3b1"), ("AA", "c5"), ("zeta", "3b6"), ("#", "23"), ("}", "7d"), ("in", "2208"),
    ("int", "222b"),
  ])
  func keysAreFound(name: String, code: String) {
    #expect(NameTable.symbolCodes.value(of: name) == code)
  }

  @Test(arguments: ["", "alph", "alphaa", "~", " ", "zzz", "alpha 3b1", "\n"])
  func otherKeysAreNot(name: String) {
    #expect(NameTable.symbolCodes.value(of: name) == nil)
  }

  @Test func everyKeyOfEveryTableIsFound() {
    for table in [NameTable.symbolCodes, .computerModern, .symbolClasses, .stixAlphabets] {
      let keys = table.keys
      #expect(!keys.isEmpty)
      for key in keys { #expect(table.value(of: key) != nil, "\(key)") }
    }
  }
}
