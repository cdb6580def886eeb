/// JSON writes a character beyond U+FFFF as two escapes, the halves of a surrogate pair; YAML has one escape for it.
enum JSONEscapes {
  /// `bytes` with `\ud83d\ude00` and the like as `\U0001f600`, where the text begins as a JSON object does.
  static func joined(_ bytes: [UInt8]) -> [UInt8] {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    guard first == UInt8(ascii: "{"), bytes.contains(UInt8(ascii: "\\")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if let high = escape(bytes, at: place), (0xD800..<0xDC00).contains(high),
        let low = escape(bytes, at: place + 6), (0xDC00..<0xE000).contains(low)
      {
        let digits = String(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), radix: 16)
        result += Array(("\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits).utf8)
        place += 12
      } else if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count {
        // What is escaped begins no escape of its own.
        result += bytes[place...(place + 1)]
        place += 2
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  /// The number in the escape `\uXXXX` that begins at `place`.
  private static func escape(_ bytes: [UInt8], at place: Int) -> UInt32? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt32(String(decoding: bytes[(place + 2)..<(place + 6)], as: UTF8.self), radix: 16)
  }
}
