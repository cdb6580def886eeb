import Numerics

/// Shorter ways to write what SVG attributes say.
enum SVGNumbers {
  /// Digits after the point of lengths in pixels: what Cairo's steps of 1/256 pixel need.
  static let decimals = 3

  /// A list of numbers and command letters, as in path data, without needless digits and blanks.
  static func compact(_ text: String, decimals: Int = decimals) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    var needsBlank = false
    var number = DecimalReader()
    func flush() {
      guard let value = number.take() else { return }
      if needsBlank { output.append(UInt8(ascii: " ")) }
      PlainNumber.append(value, decimals: decimals, to: &output)
      needsBlank = true
    }
    for byte in text.utf8 where !number.read(byte) {
      flush()
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "\n"): break
      default:
        output.append(byte)
        needsBlank = false
      }
    }
    flush()
    return String(decoding: output, as: UTF8.self)
  }

  /// Path data without the move that Cairo puts after every closed contour, where nothing follows it.
  static func compactPath(_ data: String) -> String {
    let path = compact(data)
    guard let close = path.lastIndex(of: "Z"), path[close...].allSatisfy({ !"LCHVQ".contains($0) }) else {
      return path
    }
    return String(path[...close])
  }

  /// `rgb(…%,…%,…%)` as `#rrggbb`; other colours as they are.
  static func compactColor(_ color: String) -> String {
    guard color.hasPrefix("rgb("), color.hasSuffix(")") else { return color }
    let parts = color.dropFirst(4).dropLast().split(separator: ",")
    let channels = parts.compactMap { $0.hasSuffix("%") ? Double($0.dropLast()) : nil }
    guard channels.count == 3, channels.allSatisfy({ (0...100).contains($0) }) else { return color }
    return channels.reduce("#") { text, percent in
      let value = UInt8((percent * 2.55).rounded())
      return text + (value < 16 ? "0" : "") + String(value, radix: 16)
    }
  }
}

/// Reads a plain decimal number byte by byte.
private struct DecimalReader {
  private var mantissa: Int64 = 0
  private var divisor = 1.0
  private var isNegative = false
  private var isPastPoint = false
  private var hasDigits = false

  /// Takes the byte if it is part of a number.
  mutating func read(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      hasDigits = true
      // Digits beyond those of a 64-bit integer are far below what is written again.
      guard mantissa < 100_000_000_000_000_000 else {
        if !isPastPoint { divisor /= 10 }
        return true
      }
      mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
      if isPastPoint { divisor *= 10 }
    case UInt8(ascii: "-") where !hasDigits: isNegative = true
    case UInt8(ascii: ".") where !isPastPoint: isPastPoint = true
    default: return false
    }
    return true
  }

  /// The number read so far, if there is one; the next one starts.
  mutating func take() -> Double? {
    defer { self = DecimalReader() }
    guard hasDigits else { return nil }
    return Double(isNegative ? -mantissa : mantissa) / divisor
  }
}
