import Testing

@testable import FigureDescriptions

@Suite struct SourceLinesTests {
  private let lines = SourceLines(Array("title: é # Größe\r\n  - key:value\nhttp://x\n\n".utf8))

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func placesCountCharacters() {
    #expect(text(lines.line(1)) == "title: é # Größe")
    #expect(text(lines.rest(from: Mark(line: 1, column: 8))) == "é # Größe")
    #expect(text(lines.rest(from: Mark(line: 1, column: 10))) == "# Größe")
    #expect(text(lines.before(Mark(line: 1, column: 10))) == "title: é")
    #expect(lines.line(0).isEmpty && lines.line(99).isEmpty)
    for column in [0, 17, 18, 400] { #expect(lines.rest(from: Mark(line: 1, column: column)).count >= 0) }
    #expect(text(lines.before(Mark(line: 1, column: 400))) == "title: é # Größe")
    #expect(lines.before(Mark(line: 4, column: 1)).isEmpty)
  }

  @Test func comments() {
    #expect(lines.comment(at: Mark(line: 1, column: 9)) == "# Größe")
    #expect(lines.comment(at: Mark(line: 1, column: 8)) == nil)
    #expect(lines.comment(at: Mark(line: 2, column: 40)) == nil)
  }

  @Test func missingBlanks() {
    #expect(lines.keyWithoutBlank(on: 2) == "key")
    #expect(lines.keyWithoutBlank(on: 1) == nil)
    #expect(lines.keyWithoutBlank(on: 3) == nil)
    #expect(lines.keyWithoutBlank(on: 4) == nil)
  }
}
