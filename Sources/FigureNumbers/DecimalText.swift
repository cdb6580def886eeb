extension Double {
  /// The number that `text` writes in decimal, as Python's `float()` reads it: a sign, digits with a point and an
  /// exponent, underscores between digits, `inf`, `infinity` and `nan` in any case, blanks around it. Nil where it is
  /// something else, such as a hexadecimal number.
  public init?(decimalText text: some StringProtocol) {
    var text = String(text)
    guard let value = text.withUTF8({ Double(decimalText: $0) }) else { return nil }
    self = value
  }

  /// As ``init(decimalText:)`` of a text, for the text's ASCII bytes.
  public init?(decimalText bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = DecimalScanner(bytes)
    guard let value = scanner.value() else { return nil }
    self = value
  }
}

/// Reads one decimal number from bytes.
private struct DecimalScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var end: Int
  /// The digits as a whole number, as long as they fit into 53 bits.
  private var significand: UInt64 = 0
  private var significandIsExact = true
  private var decimals = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
  }

  mutating func value() -> Double? {
    while position < end, isBlank(bytes[position]) { position += 1 }
    while end > position, isBlank(bytes[end - 1]) { end -= 1 }
    var sign = 1.0
    if let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
      if byte == UInt8(ascii: "-") { sign = -1 }
      position += 1
    }
    let start = position
    guard let whole = takeDigits() else { return nil }
    var digits = whole
    if current == UInt8(ascii: ".") {
      position += 1
      guard let fraction = takeDigits() else { return nil }
      decimals = fraction
      digits += fraction
    }
    guard digits > 0 else { return position == start ? special().map { sign * $0 } : nil }
    if position == end, significandIsExact, decimals <= 22 {
      // Both are exact doubles, so that one division rounds once (Clinger, "How to read floating point numbers
      // accurately", 1990).
      return sign * (Double(significand) / Self.powersOfTen[decimals])
    }
    guard takeExponent(), position == end else { return nil }
    return Double(standardText(from: start)).map { sign * $0 }
  }

  /// The bytes from `start` on as the standard library wants them: with digits on both sides of the point and no
  /// underscores.
  private func standardText(from start: Int) -> String {
    String(unsafeUninitializedCapacity: end - start + 3) { text in
      text[0] = UInt8(ascii: "0")
      var count = 1
      func append(_ byte: UInt8) {
        text[count] = byte
        count += 1
      }
      for byte in bytes[start..<end] where byte != UInt8(ascii: "_") {
        let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        if !isDigit, text[count - 1] == UInt8(ascii: ".") { append(UInt8(ascii: "0")) }
        append(byte)
      }
      if text[count - 1] == UInt8(ascii: ".") { append(UInt8(ascii: "0")) }
      return count
    }
  }

  private static let powersOfTen: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  private var current: UInt8? { position < end ? bytes[position] : nil }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

  /// Passes a run of digits and counts them; nil where an underscore does not stand between two of them.
  private mutating func takeDigits() -> Int? {
    var count = 0
    var afterUnderscore = false
    while let byte = current {
      if byte == UInt8(ascii: "_") {
        guard count > 0, !afterUnderscore else { return nil }
        afterUnderscore = true
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        if significand < 1 << 49 {
          significand = significand * 10 + UInt64(byte - UInt8(ascii: "0"))
        } else {
          significandIsExact = false
        }
        count += 1
        afterUnderscore = false
      } else {
        break
      }
      position += 1
    }
    return afterUnderscore ? nil : count
  }

  /// Passes an exponent if there is one; false where it has no digits.
  private mutating func takeExponent() -> Bool {
    guard let letter = current, letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else {
      return true
    }
    position += 1
    if let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { position += 1 }
    guard let count = takeDigits() else { return false }
    return count > 0
  }

  private func special() -> Double? {
    guard position < end else { return nil }
    switch String(decoding: bytes[position..<end], as: UTF8.self).lowercased() {
    case "inf", "infinity": return .infinity
    case "nan": return .nan
    default: return nil
    }
  }
}
