import Testing

@testable import Typography

@Suite struct MissingGlyphTests {
  /// A control character and a character of private use: no font has these.
  @Test(arguments: ["a\tb", "\u{10FFFD}"]) func aBoxIsDrawnAndReported(text: String) throws {
    let line = try FontLibrary().line(text, size: 10, dpi: 150)
    let missing = try #require(line.fallback.missing)
    #expect(missing.characters.count == 1)
    #expect(line.glyphs.contains { $0.face == "LastResortHE-Regular" })
    let box = try #require(line.glyphs.first { $0.face == "LastResortHE-Regular" })
    let face = try FontLibrary().face(named: box.face)
    #expect(try !face.coverage(of: box.index, size: 10, dpi: 150, hinting: .full).values.isEmpty)
  }

  @Test func thePolicyMayRefuse() throws {
    let library = try FontLibrary(missingGlyphs: .error)
    #expect(throws: FontError.missingGlyphs(MissingGlyph(characters: ["\t"]))) {
      try library.line("a\tb\tc", size: 10, dpi: 150)
    }
    #expect(try library.line("abc", size: 10, dpi: 150).fallback.isEmpty)
  }

  @Test(
    arguments: [
      ("中", "fonts-noto-cjk"), ("한", "fonts-noto-cjk"), ("ひ", "fonts-noto-cjk"), ("𠀀", "fonts-noto-cjk"),
      ("🦀", "fonts-symbola"), ("☃", "fonts-symbola"), ("न", "fonts-noto-core"), ("𒀀", "fonts-noto-extra"),
      ("\u{E000}", nil),
    ] as [(Unicode.Scalar, String?)])
  func thePackageIsNamed(character: Unicode.Scalar, package: String?) {
    #expect(MissingGlyph(characters: [character]).packages == (package.map { [$0] } ?? []))
  }

  @Test func theDescriptionSaysWhatToDo() {
    #expect(
      MissingGlyph(characters: ["中", "文"]).description
        == "no font has '中' (U+4E2D), '文' (U+6587); install the package fonts-noto-cjk")
    #expect(
      MissingGlyph(characters: ["\t"]).description
        == "no font has a control character (U+0009); name a font that has it")
    #expect(
      MissingGlyph(characters: ["中", "🦀", "न", "文"]).description
        == "no font has '中' (U+4E2D), '🦀' (U+1F980), 'न' (U+0928), '文' (U+6587); "
        + "install the packages fonts-noto-cjk, fonts-symbola and fonts-noto-core")
    let many = MissingGlyph(characters: (0..<30).compactMap { Unicode.Scalar(0xE000 + $0) })
    #expect(many.description.hasSuffix("(U+E013) and 10 others; name a font that has them"))
  }

  /// Holds with and without Chinese fonts installed: either one serves, or the box and the package are reported.
  @Test func chineseComesFromAnInstalledFontOrIsReported() throws {
    let library = try FontLibrary()
    let line = try library.line("激活函数 f(x)", size: 10, dpi: 150)
    #expect(line.glyphs.count == 9)
    #expect(line.glyphs.suffix(5).allSatisfy { $0.face == "DejaVuSans" })
    if let missing = line.fallback.missing {
      #expect(missing.characters == Array("激活函数".unicodeScalars))
      #expect(missing.packages == ["fonts-noto-cjk"])
      #expect(line.glyphs.prefix(4).allSatisfy { $0.face == FontCatalog.lastResort })
    } else {
      #expect(line.fallback.substitutions.map(\.character) == Array("激活函数".unicodeScalars))
      #expect(line.glyphs.prefix(4).allSatisfy { $0.face.hasPrefix("/") && $0.index != 0 })
      let face = try FontLibrary().face(named: line.glyphs[0].face)
      #expect(try !face.coverage(of: line.glyphs[0].index, size: 10, dpi: 150, hinting: .full).values.isEmpty)
    }
  }
}
