import FigureNumbers

/// The forms of numbers among YAML 1.1's plain scalars, as PyYAML's `resolver.py` has them.
struct PlainNumberSyntax {
  /// The scalar without its sign.
  private let bytes: [UInt8]
  private let hasSign: Bool
  private let negative: Bool

  init(_ text: UnsafeBufferPointer<UInt8>) {
    let sign = text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+")
    negative = text[0] == UInt8(ascii: "-")
    bytes = Array(text.dropFirst(sign ? 1 : 0))
    hasSign = sign
  }

  /// The number, or nil where the scalar has none of the forms.
  var value: YAMLScalar.Value? {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: ".") { return special ?? (hasSign ? nil : decimal(from: 0)) }
    guard isDigit(first) else { return nil }
    if first == UInt8(ascii: "0"), bytes.count > 1 {
      switch bytes[1] {
      case UInt8(ascii: "b"): return integer(bytes[2...], radix: 2)
      case UInt8(ascii: "x"): return integer(bytes[2...], radix: 16)
      default: break
      }
    }
    let digits = bytes.prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
    guard digits.count < bytes.count else {
      let isOctal = first == UInt8(ascii: "0") && bytes.count > 1
      return integer(isOctal ? bytes[1...] : bytes[...], radix: isOctal ? 8 : 10)
    }
    switch bytes[digits.count] {
    case UInt8(ascii: "."): return decimal(from: digits.count)
    case UInt8(ascii: ":"): return sexagesimal(from: digits.count)
    default: return nil
    }
  }

  /// `.inf` and `.nan`; only the former may have a sign.
  private var special: YAMLScalar.Value? {
    switch String(decoding: bytes, as: UTF8.self) {
    case ".inf", ".Inf", ".INF": .float(negative ? -.infinity : .infinity)
    case ".nan", ".NaN", ".NAN": hasSign ? nil : .float(.nan)
    default: nil
    }
  }

  private func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> YAMLScalar.Value? {
    let plain = digits.filter { $0 != UInt8(ascii: "_") }
    guard plain.allSatisfy({ digitValue($0) < radix }) else { return nil }
    guard !plain.isEmpty else { return radix == 8 ? .integer(0) : nil }
    var value = 0
    for digit in plain {
      let (product, productOverflows) = value.multipliedReportingOverflow(by: radix)
      let (sum, sumOverflows) = product.addingReportingOverflow(digitValue(digit))
      guard !productOverflows, !sumOverflows else {
        let magnitude =
          radix == 10
          ? Double(decimalText: String(decoding: plain, as: UTF8.self)) ?? .nan
          : plain.reduce(0.0) { $0 * Double(radix) + Double(digitValue($1)) }
        return .float(negative ? -magnitude : magnitude)
      }
      value = sum
    }
    return .integer(signed(value))
  }

  /// Digits, a point at `point`, digits, and maybe an exponent, which must have a sign.
  private func decimal(from point: Int) -> YAMLScalar.Value? {
    var rest = bytes[(point + 1)...]
    if point == 0 {
      guard let first = rest.first, isDigit(first) else { return nil }
    }
    rest = rest.drop { isDigit($0) || $0 == UInt8(ascii: "_") }
    if let letter = rest.first {
      guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return nil }
      rest.removeFirst()
      guard let sign = rest.popFirst(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") else {
        return nil
      }
      guard !rest.isEmpty, rest.allSatisfy(isDigit) else { return nil }
    }
    let plain = bytes.filter { $0 != UInt8(ascii: "_") }
    return Double(decimalText: String(decoding: plain, as: UTF8.self)).map { .float(negative ? -$0 : $0) }
  }

  /// Groups of base 60, `1:30:00`; the last may have a fraction.
  private func sexagesimal(from colon: Int) -> YAMLScalar.Value? {
    let isFloat = bytes.contains(UInt8(ascii: "."))
    guard isFloat || bytes[0] != UInt8(ascii: "0") else { return nil }
    let groups = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    var value = 0.0
    for (index, group) in groups.enumerated() {
      var digits = group
      if isFloat, index == groups.count - 1 {
        let whole = group.prefix { $0 != UInt8(ascii: ".") }
        guard group.count > whole.count,
          group.dropFirst(whole.count + 1).allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "_") })
        else { return nil }
        digits = whole
      }
      let isLeading = index == 0
      guard !digits.isEmpty, digits.allSatisfy({ isDigit($0) || (isLeading && $0 == UInt8(ascii: "_")) })
      else {
        return nil
      }
      if !isLeading {
        guard digits.count <= 2, digits.count == 1 || digits.first! <= UInt8(ascii: "5") else { return nil }
      }
      let plain = group.filter { $0 != UInt8(ascii: "_") }
      guard let part = Double(decimalText: String(decoding: plain, as: UTF8.self)) else { return nil }
      value = value * 60 + part
    }
    if isFloat { return .float(negative ? -value : value) }
    guard let whole = Int(exactly: value) else { return .float(negative ? -value : value) }
    return .integer(signed(whole))
  }

  private func signed(_ value: Int) -> Int { negative ? -value : value }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// The value of a digit up to `f`, or one that no radix has.
  private func digitValue(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte - UInt8(ascii: "A")) + 10
    default: 99
    }
  }
}
