import Testing
import Typography

@testable import MathText

@Suite struct FontSetTests {
  private static let letters = [
    "x", #"\mathrm{x}"#, #"\mathit{x}"#, #"\mathbf{x}"#, #"\mathbfit{x}"#, #"\mathsf{x}"#, #"\mathtt{x}"#,
    #"\mathcal{D}"#, #"\mathcal{e}"#, #"\mathbb{R}"#, #"\mathfrak{g}"#, #"\mathscr{D}"#, #"\mathregular{x}"#,
  ]

  /// In whatever font set, weight and style, each alphabet has a glyph, if only the one that stands for a missing one.
  @Test(arguments: MathStyle.FontSet.allCases, [400, 700])
  func everyAlphabetIsLaidOut(fontSet: MathStyle.FontSet, weight: Int) throws {
    let library = try FontLibrary()
    for slant in [FontRequest.Style.normal, .italic] {
      for defaultFont in [MathStyle.DefaultFont.it, .normal, .regular] {
        let style = MathStyle(fontSet: fontSet, defaultFont: defaultFont, weight: weight, slant: slant)
        let typesetter = MathTypesetter(library: library, style: style)
        for letter in Self.letters {
          let layout = try typesetter.layout("$\(letter)$", size: 10)
          #expect(layout.glyphs.count == 1, "\(style) \(letter)")
        }
      }
    }
  }

  /// Where matplotlib ends in its recursion limit, the faces of normal weight have the letter.
  @Test(arguments: [
    (MathStyle.FontSet.dejaVuSans, #"\mathcal{e}"#), (.dejaVuSans, #"\mathscr{D}"#), (.stixSans, "x"),
    (.stixSans, #"\mathit{x}"#), (.stixSans, #"\mathsf{x}"#), (.stixSans, #"\mathcal{e}"#),
    (.stixSans, #"\mathscr{D}"#),
  ])
  func boldTakesLettersOfLighterFaces(fontSet: MathStyle.FontSet, letter: String) throws {
    for slant in [FontRequest.Style.normal, .italic] {
      let style = MathStyle(fontSet: fontSet, defaultFont: .it, weight: 700, slant: slant)
      let layout = try MathTypesetter(library: FontLibrary(), style: style).layout("$\(letter)$", size: 10)
      #expect(layout.glyphs.map(\.glyph.face).allSatisfy { $0.hasPrefix("STIX") && !$0.contains("Bold") })
      #expect(layout.fallback.missing == nil)
    }
  }
}
