import TestSupport
import Testing

@testable import Typography

@Suite struct TextLineTests {
  @Test func linesAreThoseOfMatplotlib() throws {
    let library = try FontLibrary()
    let rows = Fixture.rows("lines.tsv")
    #expect(rows.count > 250)
    for row in rows {
      let request = FontRequest(
        families: row[1].split(separator: ",").map(String.init),
        style: try #require(FontRequest.Style(rawValue: String(row[2]))), weight: try #require(Int(row[3])))
      let line = try library.line(
        text(row[0]), font: request, size: try #require(Double(row[4])), dpi: try #require(Double(row[5])),
        hinting: try #require(Hinting(rawValue: String(row[6]))))
      #expect(
        [line.width, line.height, line.descent].map { $0 * 64 } == row[7..<10].map { Double($0) }, "\(row)")
      let glyphs = line.glyphs.map { "\($0.face):\($0.index):\(Int($0.x * 64)):\(Int($0.y * 64))" }
      #expect(glyphs.joined(separator: " ") == String(row[10]), "\(row)")
    }
  }

  private func text(_ codes: Substring) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(
      contentsOf: codes.split(separator: ",").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      })
    return String(scalars)
  }

  @Test func nothingTakesNoRoom() throws {
    let line = try FontLibrary().line("", size: 10, dpi: 100)
    #expect(line == TextLine(glyphs: [], width: 0, height: 0, descent: 0, fallback: FallbackReport()))
  }

  @Test func spacesCountAsInkOnTheBaseline() throws {
    let library = try FontLibrary()
    let quote = try library.line("'", size: 10, dpi: 150)
    #expect(quote.descent < 0)
    #expect(try library.line("' ", size: 10, dpi: 150).descent == 0)
  }

  @Test func clustersPointAtTheCharacters() throws {
    let line = try FontLibrary().line("efficient שלום", size: 10, dpi: 150)
    #expect(line.glyphs.map(\.cluster) == [0, 1, 4, 5, 6, 7, 8, 9, 13, 12, 11, 10])
  }

  @Test func spellingsOfOneCharacterAreLaidOutEachForItself() throws {
    let library = try FontLibrary()
    let composed = try library.line("éa", size: 10, dpi: 150)
    let decomposed = try library.line("e\u{301}a", size: 10, dpi: 150)
    #expect(composed.glyphs.map(\.cluster) == [0, 1])
    #expect(decomposed.glyphs.map(\.cluster) == [0, 2])
    #expect(composed.width == decomposed.width)
  }

  @Test(arguments: [
    "\0", "a\0b", "\u{7}\u{1B}[0m", "\n", "a\nb", "\r\n", "\t", "\u{2028}x\u{2029}y", "👩‍👩‍👧‍👦🇩🇪",
    "\u{202E}abc\u{202C}",
    "\u{FFFE}\u{FFFF}", "\u{10FFFF}", "\u{E000}", "\u{FFFD}", "\u{200F}", "\u{301}", "\u{FE0F}", "\u{1F3FB}",
  ])
  func anyTextGetsALine(text: String) throws {
    for hinting in [Hinting.full, .none] {
      let line = try FontLibrary().line(text, size: 10, dpi: 150, hinting: hinting)
      #expect(line.width.isFinite && line.height >= 0)
      #expect(line.glyphs.allSatisfy { $0.cluster < text.unicodeScalars.count })
    }
  }

  @Test func threadsWithTheirOwnLibrariesAgree() async throws {
    let texts = ["efficient", "Größe (µm)", "שלום abc", "e\u{301}", "−1.5", "中文"]
    func lines() throws -> [TextLine] {
      let library = try FontLibrary()
      return try texts.map { try library.line($0, size: 10, dpi: 150) }
    }
    let expected = try lines()
    try await withThrowingTaskGroup(of: [TextLine].self) { group in
      for _ in 0..<8 { group.addTask { try lines() } }
      for try await result in group { #expect(result == expected) }
    }
  }

  @Test func longTextsAreLaidOut() throws {
    let word = "Wave ffi שלום "
    let library = try FontLibrary()
    let one = try library.line(word, size: 10, dpi: 150)
    let many = try library.line(String(repeating: word, count: 100), size: 10, dpi: 150)
    #expect(abs(many.width - 100 * one.width) <= 100 * 2)
    #expect(many.glyphs.count == 100 * one.glyphs.count)
  }

  /// HarfBuzz takes time with the square of the number of accents in a row.
  @Test func accentsAreBounded() throws {
    let library = try FontLibrary()
    let accents = String(repeating: "\u{301}", count: 1000)
    #expect(try library.line("e" + accents, size: 10, dpi: 100).glyphs.count > 500)
    #expect(throws: FontError.accents(count: 1001)) {
      try library.line("e" + accents + "\u{301}", size: 10, dpi: 100)
    }
  }
}
