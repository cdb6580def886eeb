/// The lines of a YAML text, for what the parser's events do not tell: comments, and what the writer may have meant.
struct SourceLines: Sendable {
  private let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }.map { line in
      line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }
  }

  /// A line, counted from 1; empty where there is none.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    lines.indices.contains(number - 1) ? lines[number - 1] : []
  }

  /// What stands from a place on to the end of its line.
  func rest(from mark: Mark) -> ArraySlice<UInt8> {
    var column = 1
    let line = line(mark.line)
    let start = line.indices.first { index in
      // Continuation bytes of UTF-8 begin no character.
      if line[index] & 0xC0 != 0x80 { column += 1 }
      return column > mark.column
    }
    return line[(start ?? line.endIndex)...]
  }

  /// What stands before a place on its line, without blanks at its end.
  func before(_ mark: Mark) -> ArraySlice<UInt8> {
    var before = line(mark.line).prefix(upTo: rest(from: mark).startIndex)
    while let last = before.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
      before.removeLast()
    }
    return before
  }

  /// The comment that is all there is from a place to the end of its line; nil where there is none.
  func comment(at mark: Mark) -> String? {
    let rest = rest(from: mark).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return rest.first == UInt8(ascii: "#") ? String(decoding: rest, as: UTF8.self) : nil
  }

  /// The key of a line such as `title:Loss`, where a blank is missing after the colon; nil for other lines.
  func keyWithoutBlank(on number: Int) -> String? {
    let line = line(number).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    let key = line.prefix { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
    let after = line[key.endIndex...]
    guard !key.isEmpty, after.first == UInt8(ascii: ":"), let next = after.dropFirst().first, next > 0x20,
      next != UInt8(ascii: "/")
    else { return nil }
    return String(decoding: key, as: UTF8.self)
  }
}
