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

  /// What the first family lacks is in the next; `cmr10` has no é.
  @Test func textOutsideMathIsSoughtInAllFonts() throws {
    let style = MathStyle(
      textFace: "cmr10", textRequest: FontRequest(families: ["cmr10", "DejaVu Serif"]))
    let layout = try MathTypesetter(library: try FontLibrary(), style: style).layout("aé $x$", size: 10)
    #expect(layout.glyphs.map(\.glyph.face) == ["cmr10", "DejaVuSerif", "cmr10", "DejaVuSans-Oblique"])
    #expect(layout.fallback.missing == nil)
    #expect(layout.fallback.substitutions == [.init(character: "é", face: "DejaVuSerif")])
    // Bundled fonts come after those that were asked for.
    let alone = MathStyle(textFace: "cmr10", textRequest: FontRequest(families: ["cmr10"]))
    let other = try MathTypesetter(library: try FontLibrary(), style: alone).layout("é $x$", size: 10)
    #expect(other.fallback.substitutions == [.init(character: "é", face: "DejaVuSans")])
  }

  @Test func gapsOfAlphabetsAreReportedAsSuch() throws {
    let library = try FontLibrary()
    let typesetter = MathTypesetter(library: library, style: MathStyle(slant: .italic))
    let layout = try typesetter.layout(#"$\mathfrak{g}\mathfrak{1}$"#, size: 10)
    #expect(layout.fallback.missing == nil)
    for gap in layout.fallback.alphabetGaps { #expect(gap.alphabet == #"\mathfrak"#) }
    guard let gap = layout.fallback.alphabetGaps.first else {
      Issue.record("no gap")
      return
    }
    #expect(gap.description == #"the alphabet \mathfrak has no '\#(gap.character)'"#)
    library.missingGlyphs = .error
    #expect(throws: MathError(gap.description)) {
      try typesetter.layout(#"$\mathfrak{g}\mathfrak{1}$"#, size: 10)
    }
  }

  @Test func theFontOfMathCanBeChosen() throws {
    let library = try FontLibrary()
    let style = MathStyle(fontSet: .dejaVuSans, defaultFont: .bf, textFace: "DejaVuSerif")
    let layout = try MathTypesetter(library: library, style: style).layout("a$a$", size: 10)
    #expect(layout.glyphs.map(\.glyph.face) == ["DejaVuSerif", "DejaVuSans-Bold"])
  }
}
