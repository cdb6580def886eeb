/// The lines of a YAML text, for what the parser's events do not tell: comments, and what the writer may have meant.
///
/// Places are found from the one that was asked for last: who asks in the order of the text reads it once.
struct SourceLines: Sendable {
  private let bytes: [UInt8]
  private var cursor = Cursor()

  /// A byte and its place in the parser's counting.
  private struct Cursor {
    var offset = 0
    var mark = Mark(line: 1, column: 1)
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where a place is among the bytes; the end of its line, or of the text, for places beyond.
  private mutating func offset(of mark: Mark) -> Int {
    if mark < cursor.mark { cursor = Cursor() }
    while cursor.offset < bytes.count, cursor.mark < mark {
      let length = breakLength(at: cursor.offset)
      if length > 0 {
        guard cursor.mark.line < mark.line else { break }
        cursor.offset += length
        cursor.mark = Mark(line: cursor.mark.line + 1, column: 1)
      } else {
        cursor.offset += 1
        // Continuation bytes of UTF-8 begin no character.
        while cursor.offset < bytes.count, bytes[cursor.offset] & 0xC0 == 0x80 { cursor.offset += 1 }
        cursor.mark.column += 1
      }
    }
    return cursor.offset
  }

  /// How many bytes a line break has that begins at a byte: those of YAML 1.1; 0 where there is none.
  private func breakLength(at offset: Int) -> Int {
    func next(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return next(1) == 0x0A ? 2 : 1
    case 0xC2: return next(1) == 0x85 ? 2 : 0
    case 0xE2: return next(1) == 0x80 && next(2) & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }

  /// A line, counted from 1; empty where there is none.
  mutating func line(_ number: Int) -> ArraySlice<UInt8> { rest(from: Mark(line: number, column: 1)) }

  /// What stands from a place on to the end of its line.
  mutating func rest(from mark: Mark) -> ArraySlice<UInt8> {
    let start = offset(of: mark)
    guard cursor.mark.line == mark.line else { return [] }
    return bytes[start..<((start..<bytes.count).first { breakLength(at: $0) > 0 } ?? bytes.count)]
  }

  /// The last byte before a place on its line that is no blank; nil where there is none.
  mutating func byte(before mark: Mark) -> UInt8? {
    var place = offset(of: mark)
    guard cursor.mark.line == mark.line else { return nil }
    while place > 0, bytes[place - 1] == UInt8(ascii: " ") || bytes[place - 1] == UInt8(ascii: "\t") {
      place -= 1
    }
    guard place > 0, bytes[place - 1] != 0x0A, bytes[place - 1] != 0x0D else { return nil }
    return bytes[place - 1]
  }

  /// The comment that is all there is from a place to the end of its line; nil where there is none.
  mutating func comment(at mark: Mark) -> String? {
    var place = offset(of: mark)
    guard cursor.mark.line == mark.line else { return nil }
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t") {
      place += 1
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "#") else { return nil }
    let end = (place..<bytes.count).first { breakLength(at: $0) > 0 } ?? bytes.count
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  /// The key of a line such as `title:Loss`, where a blank is missing after the colon; nil for other lines.
  mutating func keyWithoutBlank(on number: Int) -> String? {
    let line = line(number).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    let key = line.prefix { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".")
    }
    let after = line[key.endIndex...]
    guard !key.isEmpty, after.first == UInt8(ascii: ":"), let next = after.dropFirst().first, next > 0x20,
      next != UInt8(ascii: "/")
    else { return nil }
    return String(decoding: key, as: UTF8.self)
  }
}
