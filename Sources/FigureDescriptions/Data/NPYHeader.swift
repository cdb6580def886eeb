import FigureFiles
import FigureNumbers

/// The head of a `.npy` file: what numbers it holds, how many and where they begin.
///
/// The form is that of numpy's `lib/format.py`, versions 1 to 3: a magic text, a version, the length of a Python literal,
/// and the literal, a map of `descr`, `fortran_order` and `shape`.
struct NPYHeader: Equatable {
  var kind: StoredNumbers.Kind
  /// The length of each dimension.
  var shape: [Int]
  /// Whether the first dimension changes fastest.
  var isColumnMajor: Bool
  /// Bytes before the first number.
  var offset: Int

  /// Reads the head from the first bytes of a file.
  init(_ bytes: [UInt8]) throws(FileError) {
    guard bytes.count >= 10, bytes.starts(with: [0x93] + Array("NUMPY".utf8)) else {
      throw FileError("it is not in numpy's .npy format")
    }
    let isShort = bytes[6] == 1
    guard (1...3).contains(bytes[6]), isShort || bytes.count >= 12 else {
      throw FileError("its .npy version \(bytes[6]) is unknown")
    }
    let start = isShort ? 10 : 12
    let length = bytes[8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard bytes.count >= start + length else { throw FileError("its .npy header ends too early") }
    offset = start + length
    let literal = String(decoding: bytes[start..<offset], as: UTF8.self)
    if Self.remainder(after: "'descr':", in: literal)?.first(where: { $0 != " " }) == "[" {
      throw FileError("it holds records; save one of their fields as an array of its own")
    }
    guard let type = Self.text(after: "'descr':", in: literal), let shape = Self.shape(in: literal) else {
      throw FileError("its .npy header cannot be read")
    }
    guard let kind = Self.kinds[type] else {
      if let words = Self.others[type.dropFirst().first ?? " "] {
        throw FileError("it holds \(words), expected numbers")
      }
      throw FileError(
        "it holds numbers of the type \(quoted(type)), expected float64, float32 or integers, little endian")
    }
    self.kind = kind
    self.shape = shape
    isColumnMajor =
      Self.remainder(after: "'fortran_order':", in: literal)?.drop { $0 == " " }.hasPrefix("True") ?? false
  }

  private static let kinds: [String: StoredNumbers.Kind] = [
    "<f8": .float64, "<f4": .float32, "|i1": .int8, "<i2": .int16, "<i4": .int32, "<i8": .int64,
    "|u1": .uint8, "<u2": .uint16, "<u4": .uint32, "<u8": .uint64, "|b1": .uint8,
  ]

  /// What the types of arrays that hold no real numbers are called.
  private static let others: [Character: String] = [
    "O": "Python objects", "U": "texts", "S": "texts", "a": "texts", "c": "complex numbers", "M": "dates",
    "m": "time spans",
    "V": "records",
  ]

  /// The text in single quotes that follows `key`.
  private static func text(after key: String, in literal: String) -> String? {
    guard let rest = remainder(after: key, in: literal)?.drop(while: { $0 == " " }), rest.first == "'" else {
      return nil
    }
    let value = rest.dropFirst().prefix { $0 != "'" }
    return value.endIndex == rest.endIndex ? nil : String(value)
  }

  /// The lengths in parentheses that follow `'shape':`.
  private static func shape(in literal: String) -> [Int]? {
    guard let rest = remainder(after: "'shape':", in: literal)?.drop(while: { $0 == " " }), rest.first == "("
    else {
      return nil
    }
    let inside = rest.dropFirst().prefix { $0 != ")" }
    guard inside.endIndex != rest.endIndex else { return nil }
    var lengths: [Int] = []
    for part in inside.split(separator: ",") {
      // Python 2 wrote long integers with an L.
      let digits = part.filter { $0 != " " && $0 != "L" }
      if digits.isEmpty { continue }
      guard let length = Int(digits), length >= 0 else { return nil }
      lengths.append(length)
    }
    return lengths
  }

  private static func remainder(after key: String, in literal: String) -> Substring? {
    let bytes = Array(literal.utf8)
    let wanted = Array(key.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return Substring(String(decoding: bytes[(start + wanted.count)...], as: UTF8.self))
    }
    return nil
  }
}
