import Testing
import Typography

@testable import MathText

@Suite struct MathTypesetterTests {
  @Test(arguments: [
    ("$x$", true), ("a $x$ b", true), (#"\$5"#, false), (#"\$5 and $x$"#, true), ("$5 and $6 and $7", false),
    ("", false),
  ])
  func mathNeedsAnEvenNumberOfDollarSigns(line: String, isMath: Bool) {
    #expect(MathTypesetter.isMath(line) == isMath)
  }

  @Test(arguments: [(#"\$5"#, "$5"), (#"a\b"#, #"a\b"#), (#"\\$"#, #"\$"#)])
  func plainTextUnescapesDollarSigns(line: String, shown: String) {
    #expect(MathTypesetter.plainText(line) == shown)
  }

  @Test func fractionHasABar() throws {
    let layout = try MathTypesetter(library: try FontLibrary()).layout(#"$\frac{1}{2}$"#, size: 10)
    #expect(layout.glyphs.map(\.code) == [0x31, 0x32])
    #expect(layout.rules.count == 1)
  }
}
