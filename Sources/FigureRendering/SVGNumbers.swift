import FigureNumbers

/// Shorter ways to write what SVG attributes say.
enum SVGNumbers {
  /// Digits after the point of lengths in pixels: what Cairo's steps of 1/256 pixel need.
  static let decimals = 3

  /// A list of numbers and command letters, as in path data, without needless digits and blanks.
  ///
  /// - Parameter separator: what comes between two numbers.
  static func compact(
    _ text: ArraySlice<UInt8>, separator: UInt8 = UInt8(ascii: " "), decimals: Int = decimals
  ) -> ArraySlice<UInt8> {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { text in
      var needsSeparator = false
      var position = 0
      while position < text.count {
        let start = position
        if let value = number(text, &position) {
          if needsSeparator { output.append(separator) }
          PlainNumber.append(value, decimals: decimals, to: &output)
          needsSeparator = true
          continue
        }
        let byte = text[start]
        position = start + 1
        guard byte != UInt8(ascii: " "), byte != UInt8(ascii: ","), byte != UInt8(ascii: "\n") else {
          continue
        }
        output.append(byte)
        needsSeparator = false
      }
    }
    return output[...]
  }

  /// Path data without the move that Cairo puts after every closed contour, where nothing follows it.
  static func compactPath(_ data: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let path = compact(data)
    guard let close = path.lastIndex(of: UInt8(ascii: "Z")) else { return path }
    let rest = path[close...].dropFirst()
    let moves = rest.allSatisfy { $0 < UInt8(ascii: "A") || $0 == UInt8(ascii: "M") }
    return moves ? path[...close] : path
  }

  /// `rgb(…%,…%,…%)` as `#rrggbb`; other colours as they are.
  static func compactColor(_ color: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard color.starts(with: "rgb(".utf8), color.last == UInt8(ascii: ")") else { return color }
    let parts = color.dropFirst(4).dropLast().split(separator: UInt8(ascii: ","))
    let percents = parts.compactMap { part in
      part.last == UInt8(ascii: "%") ? Double(String(decoding: part.dropLast(), as: UTF8.self)) : nil
    }
    guard percents.count == 3, percents.allSatisfy({ (0...100).contains($0) }) else { return color }
    let hex = percents.reduce("#") { text, percent in
      let value = UInt8((percent * 2.55).rounded())
      return text + (value < 16 ? "0" : "") + String(value, radix: 16)
    }
    return Array(hex.utf8)[...]
  }

  /// The plain decimal number at `position`, which moves behind it; nil where there is none.
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Double? {
    var index = position
    let isNegative = text[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var mantissa: Int64 = 0
    var decimals = 0
    var digits = 0
    var isPastPoint = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "."), !isPastPoint {
        isPastPoint = true
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        // Digits beyond those that fit are far below what is written again.
        if mantissa < 100_000_000_000_000_000 {
          mantissa = mantissa &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
          if isPastPoint { decimals += 1 }
        } else if !isPastPoint {
          decimals -= 1
        }
        digits += 1
      } else {
        break
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    position = index
    var value = Double(isNegative ? -mantissa : mantissa)
    // Powers of ten up to the 22nd are exact, so that the quotient is the nearest number.
    var scale = 1.0
    for _ in 0..<abs(decimals) { scale *= 10 }
    value = decimals >= 0 ? value / scale : value * scale
    return value
  }
}
