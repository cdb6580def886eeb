import Testing

@testable import FigureDescriptions

@Suite struct SourceLinesTests {
  private static let text = SourceLines(Array("title: é # Größe\r\n  - key:value\nhttp://x\n\n".utf8))

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func placesCountCharacters() {
    var lines = Self.text
    #expect(text(lines.line(1)) == "title: é # Größe")
    #expect(text(lines.rest(from: Mark(line: 1, column: 8))) == "é # Größe")
    #expect(text(lines.rest(from: Mark(line: 1, column: 10))) == "# Größe")
    #expect(lines.byte(before: Mark(line: 1, column: 8)) == UInt8(ascii: ":"))
    #expect(lines.byte(before: Mark(line: 2, column: 5)) == UInt8(ascii: "-"))
    #expect(lines.line(0).isEmpty && lines.line(99).isEmpty)
    for column in [17, 18, 400] { #expect(lines.rest(from: Mark(line: 1, column: column)).isEmpty) }
    #expect(lines.byte(before: Mark(line: 4, column: 1)) == nil)
    #expect(lines.byte(before: Mark(line: 2, column: 1)) == nil)
    // Places may be asked for in any order.
    #expect(text(lines.line(1)) == "title: é # Größe")
  }

  @Test func everyBreakOfYAMLEndsALine() {
    var lines = SourceLines(Array("a\rb\u{85}c\u{2028}d\u{2029}e\r\nf".utf8))
    for (number, letter) in zip(1..., ["a", "b", "c", "d", "e", "f"]) {
      #expect(text(lines.line(number)) == letter)
    }
  }

  @Test func comments() {
    var lines = Self.text
    #expect(lines.comment(at: Mark(line: 1, column: 9)) == "# Größe")
    #expect(lines.comment(at: Mark(line: 1, column: 8)) == nil)
    #expect(lines.comment(at: Mark(line: 2, column: 40)) == nil)
  }

  @Test func missingBlanks() {
    var lines = Self.text
    #expect(lines.keyWithoutBlank(on: 2) == "key")
    #expect(lines.keyWithoutBlank(on: 1) == nil)
    #expect(lines.keyWithoutBlank(on: 3) == nil)
    #expect(lines.keyWithoutBlank(on: 4) == nil)
  }
}
