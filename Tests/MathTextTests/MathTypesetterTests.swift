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

  @Test(arguments: [
    ("FigureLabels.tsv", 63), ("Suite.tsv", 184), ("Random.tsv", 200), ("FontSets.tsv", 132),
    ("Habits.tsv", 82),
  ])
  func layoutsAreMatplotlibs(table: String, count: Int) throws {
    let layouts = ReferenceLayout.table(table)
    #expect(layouts.count == count)
    let library = try FontLibrary()
    for wanted in layouts {
      let typesetter = MathTypesetter(library: library, style: MathStyle(fontSet: wanted.fontSet))
      do {
        let layout = try typesetter.layout(wanted.text, size: wanted.size, dpi: wanted.dpi)
        #expect(!wanted.isRefused, "\(wanted.text) is accepted")
        if !wanted.isRefused {
          let difference = wanted.difference(from: layout)
          #expect(difference == nil, "\(wanted.text)")
        }
      } catch {
        #expect(wanted.isRefused, "\(wanted.text): \(error)")
      }
    }
  }

  @Test func baselineIsWhatRoundingTheHeightAdds() throws {
    let layout = try MathTypesetter(library: try FontLibrary()).layout("$x$", size: 10)
    #expect(layout.glyphs[0].glyph.y == layout.baseline)
    #expect(layout.baseline >= 0 && layout.baseline < 1)
  }

  @Test func charactersThatNoFontHasAreReported() throws {
    let library = try FontLibrary()
    let layout = try MathTypesetter(library: library).layout("\u{378}$x$", size: 10)
    #expect(layout.fallback.missing?.characters == ["\u{378}"])
    #expect(layout.glyphs[0].code == 0xA4)
    library.missingGlyphs = .error
    #expect(throws: MathError.self) {
      try MathTypesetter(library: library).layout("\u{378}$x$", size: 10)
    }
  }

  @Test func theFontOfMathCanBeChosen() throws {
    let library = try FontLibrary()
    let style = MathStyle(fontSet: .dejaVuSans, defaultFont: .bf, textFace: "DejaVuSerif")
    let layout = try MathTypesetter(library: library, style: style).layout("a$a$", size: 10)
    #expect(layout.glyphs.map(\.glyph.face) == ["DejaVuSerif", "DejaVuSans-Bold"])
  }
}
