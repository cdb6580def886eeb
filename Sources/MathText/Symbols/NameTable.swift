/// A sorted text of `key value` lines that is searched where it lies, so that a table of hundreds of names costs nothing
/// until it is asked.
struct NameTable: Sendable {
  private let text: StaticString

  /// - Parameter text: lines of a key, a space and a value, in the order of the keys' UTF-8 bytes.
  init(_ text: StaticString) { self.text = text }

  /// The value of `key`; nil if the table has no such key.
  func value(of key: String) -> String? {
    var key = key
    return text.withUTF8Buffer { table in
      key.withUTF8 { key in
        var low = 0
        var high = table.count
        while low < high {
          let line = Self.line(around: (low + high) / 2, from: low, in: table)
          switch Self.compare(key, to: table[line]) {
          case .before: high = max(low, line.lowerBound - 1)
          case .after: low = line.upperBound + 1
          case .equal(let start): return String(decoding: table[start..<line.upperBound], as: UTF8.self)
          }
        }
        return nil
      }
    }
  }

  /// All keys, in order.
  var keys: [String] {
    text.withUTF8Buffer { table in
      table.split(separator: UInt8(ascii: "\n")).map { line in
        String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      }
    }
  }

  private enum Order {
    case before
    case after
    /// With the place where the value begins.
    case equal(Int)
  }

  private static func line(around middle: Int, from low: Int, in table: UnsafeBufferPointer<UInt8>) -> Range<
    Int
  > {
    let newline = UInt8(ascii: "\n")
    var start = middle
    while start > low, table[start - 1] != newline { start -= 1 }
    var end = middle
    while end < table.count, table[end] != newline { end += 1 }
    return start..<end
  }

  private static func compare(_ key: UnsafeBufferPointer<UInt8>, to line: Slice<UnsafeBufferPointer<UInt8>>)
    -> Order
  {
    var index = line.startIndex
    for byte in key {
      guard index < line.endIndex, line[index] != UInt8(ascii: " ") else { return .after }
      if byte != line[index] { return byte < line[index] ? .before : .after }
      index += 1
    }
    return line[index] == UInt8(ascii: " ") ? .equal(index + 1) : .before
  }
}
