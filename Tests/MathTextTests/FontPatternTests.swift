import Testing
import Typography

@testable import MathText

/// The faces are those that matplotlib's `findfont` gives for the pattern under rc `font.weight` and `font.style`.
@Suite struct FontPatternTests {
  @Test func whatAPatternLeavesOpenIsThatOfTheText() {
    let plain = MathStyle()
    let bold = MathStyle(weight: 700)
    let italic = MathStyle(slant: .italic)
    let stix = FontPattern("STIXGeneral")
    #expect(
      [plain, bold, italic].map { stix.face(in: $0) } == [
        "STIXGeneral", "STIXGeneralBol", "STIXGeneralItalic",
      ])
    let sized = FontPattern("STIXSizeOneSym")
    #expect(
      [plain, bold, italic].map { sized.face(in: $0) } == [
        "STIXSizOneSymReg", "STIXSizOneSymBol", "STIXSizOneSymReg",
      ])
    let sans = FontPattern("DejaVu Sans", slant: .italic)
    #expect(
      [plain, bold, italic].map { sans.face(in: $0) } == [
        "DejaVuSans-Oblique", "DejaVuSans-BoldOblique", "DejaVuSans-Oblique",
      ])
  }

  @Test func whatItSaysHolds() {
    let patterns = FontPattern.roman("DejaVu Serif")
    let style = MathStyle(weight: 700, slant: .italic)
    #expect(patterns[.bold]?.face(in: MathStyle()) == "DejaVuSerif-Bold")
    #expect(patterns[.boldItalic]?.face(in: MathStyle()) == "DejaVuSerif-BoldItalic")
    #expect(patterns[.roman]?.face(in: style) == "DejaVuSerif-BoldItalic")
    #expect(FontPattern("No Such Family").face(in: style) == nil)
  }
}
