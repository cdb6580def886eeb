import Testing

@testable import FigureRendering

@Suite struct PNGTextTests {
  @Test func latinTextIsOneByteACharacter() {
    let chunk = PNGText(keyword: "Title", text: "größer ÿ").chunk
    let latin: [UInt8] = [0x67, 0x72, 0xF6, 0xDF, 0x65, 0x72, 0x20, 0xFF]
    #expect(chunk == PNGChunk("tEXt", Array("Title".utf8) + [0] + latin))
  }

  @Test func otherTextIsUTF8WithoutCompressionAndLanguage() {
    let chunk = PNGText(keyword: "T", text: "σ").chunk
    #expect(chunk == PNGChunk("iTXt", [0x54, 0, 0, 0, 0, 0, 0xCF, 0x83]))
  }

  @Test(arguments: ["", "a", "größer", "Ā", "σ ≥ 0", "\u{1F600}", "two\nlines"])
  func textsComeBack(text: String) throws {
    let note = PNGText(keyword: "Kürzel", text: text)
    #expect(PNGText(try #require(note.chunk)) == note)
  }

  @Test func keywordsHaveOneTo79LatinCharacters() {
    #expect(PNGText(keyword: String(repeating: "ö", count: 79), text: "").chunk != nil)
    #expect(PNGText(keyword: String(repeating: "k", count: 80), text: "").chunk == nil)
    for keyword in ["", "σ", "a\0b"] { #expect(PNGText(keyword: keyword, text: "").chunk == nil) }
  }

  /// NUL ends the keyword, and must not stand in either kind of text.
  @Test(arguments: ["a\0", "σ\0"]) func textsWithNULAreNotLegal(text: String) {
    #expect(PNGText(keyword: "k", text: text).chunk == nil)
  }

  /// Languages and translated keywords are passed over; what is compressed or cut short is none.
  @Test func foreignNotesAreReadWhereTheyArePlain() {
    let plain = Array("k\0\0\0de\0Wort\0σ".utf8)
    #expect(PNGText(PNGChunk("iTXt", plain)) == PNGText(keyword: "k", text: "σ"))
    #expect(PNGText(PNGChunk("iTXt", Array("k\0\u{1}\0de\0Wort\0x".utf8))) == nil)
    for count in [1, 2, 3, 6, 11] { #expect(PNGText(PNGChunk("iTXt", plain.prefix(count))) == nil) }
    #expect(PNGText(PNGChunk("tEXt", Array("no end".utf8))) == nil)
    #expect(PNGText(PNGChunk("IDAT", Array("k\0x".utf8))) == nil)
  }

  @Test func notesKeepTheirOrder() {
    var file = PNGChunk.signature
    let notes = [PNGText(keyword: "b", text: "2"), PNGText(keyword: "a", text: "σ")]
    for note in notes { note.chunk?.append(to: &file) }
    #expect(PNGText.notes(in: file) == notes)
  }
}
