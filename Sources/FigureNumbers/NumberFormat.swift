/// How a number is written: the conversions `e`, `f` and `g` of C's `printf` and Python's `%`, and Python's `repr`.
///
/// Digits are rounded half to even on the exact binary value, as Python and glibc do. No locale is ever asked: the
/// point is a point, the minus the ASCII hyphen.
public struct NumberFormat: Sendable, Equatable {
  /// Which digits are shown, and whether with an exponent.
  public enum Notation: Sendable, Equatable {
    /// The fewest digits that read back as the same number, as Python's `repr`: `0.1`, `1.0`, `1e-05`, `1e+16`.
    case shortest
    /// `%.{decimals}f`: digits after the point.
    case fixed(decimals: Int)
    /// `%.{decimals}e`: one digit before the point and an exponent of at least two digits.
    case scientific(decimals: Int)
    /// `%.{digits}g`: significant digits, trailing zeros dropped, an exponent where it is below -4 or at least `digits`.
    case general(digits: Int)
  }

  /// What stands before a number that is not negative.
  public enum PositiveSign: Sendable, Equatable { case none, plus, space }

  /// Where the blanks go when the text is narrower than the width.
  public enum Padding: Sendable, Equatable { case left, right, zeros }

  public var notation: Notation
  public var positiveSign: PositiveSign
  /// The least number of characters.
  public var width: Int
  public var padding: Padding
  /// The flag `#`: keeps the point and, in general notation, the trailing zeros.
  public var keepsTrailingZeros: Bool
  /// `E`, `F`, `G`: a capital exponent sign, `NAN` and `INF`.
  public var isUppercase: Bool

  public init(
    _ notation: Notation, positiveSign: PositiveSign = .none, width: Int = 0, padding: Padding = .left,
    keepsTrailingZeros: Bool = false, isUppercase: Bool = false
  ) {
    self.notation = notation
    self.positiveSign = positiveSign
    self.width = width
    self.padding = padding
    self.keepsTrailingZeros = keepsTrailingZeros
    self.isUppercase = isUppercase
  }

  /// Reads one `printf` conversion of a floating-point number, such as `%1.10g`, `%-+8.3f` or `%e`.
  ///
  /// Returns nil where `conversion` is not a percent sign, flags out of `-+ #0`, a width, a precision and one of
  /// `eEfFgG`, and nothing else.
  public init?(printf conversion: String) {
    var bytes = conversion.utf8[...]
    guard bytes.popFirst() == UInt8(ascii: "%") else { return nil }
    self.init(.shortest)
    readFlags(&bytes)
    guard let width = Self.readNumber(&bytes) else { return nil }
    self.width = width
    var precision = 6
    if bytes.first == UInt8(ascii: ".") {
      bytes.removeFirst()
      guard let value = Self.readNumber(&bytes) else { return nil }
      precision = value
    }
    guard let letter = bytes.popFirst(), bytes.isEmpty else { return nil }
    isUppercase = letter < UInt8(ascii: "a")
    switch letter | 0x20 {
    case UInt8(ascii: "e"): notation = .scientific(decimals: precision)
    case UInt8(ascii: "f"): notation = .fixed(decimals: precision)
    case UInt8(ascii: "g"): notation = .general(digits: precision)
    default: return nil
    }
  }

  private mutating func readFlags(_ bytes: inout Substring.UTF8View) {
    while let flag = bytes.first {
      switch flag {
      case UInt8(ascii: "-"): padding = .right
      case UInt8(ascii: "0"): if padding == .left { padding = .zeros }
      case UInt8(ascii: "+"): positiveSign = .plus
      case UInt8(ascii: " "): if positiveSign == .none { positiveSign = .space }
      case UInt8(ascii: "#"): keepsTrailingZeros = true
      default: return
      }
      bytes.removeFirst()
    }
  }

  /// A run of at most four digits, 0 where there is none, nil where there are more.
  private static func readNumber(_ bytes: inout Substring.UTF8View) -> Int? {
    var value = 0
    while let byte = bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      bytes.removeFirst()
      if value > 9999 { return nil }
    }
    return value
  }

  /// The text of `value`.
  public func string(_ value: Double) -> String {
    var body: [UInt8] = []
    if value.isFinite {
      appendDigits(of: value, to: &body)
    } else {
      body.append(contentsOf: (value.isNaN ? "nan" : "inf").utf8)
    }
    if isUppercase {
      for index in body.indices where body[index] >= UInt8(ascii: "a") { body[index] -= 0x20 }
    }
    return padded(body, sign: sign(of: value), zeros: padding == .zeros)
  }

  private func sign(of value: Double) -> UInt8? {
    if value.sign == .minus, !value.isNaN { return UInt8(ascii: "-") }
    return switch positiveSign {
    case .none: nil
    case .plus: UInt8(ascii: "+")
    case .space: UInt8(ascii: " ")
    }
  }

  private func padded(_ body: [UInt8], sign: UInt8?, zeros: Bool) -> String {
    let missing = max(0, width - body.count - (sign == nil ? 0 : 1))
    var text: [UInt8] = []
    text.reserveCapacity(body.count + missing + 1)
    if !zeros, padding != .right { text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: missing)) }
    if let sign { text.append(sign) }
    if zeros { text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing)) }
    text.append(contentsOf: body)
    if padding == .right { text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: missing)) }
    return String(decoding: text, as: UTF8.self)
  }

  private func appendDigits(of value: Double, to text: inout [UInt8]) {
    switch notation {
    case .shortest:
      let expansion = DecimalExpansion(shortest: value)
      // Python's float_repr_style "short": an exponent below -4 and from 16 on.
      if (-4..<16).contains(expansion.exponent) {
        Self.appendFixed(
          expansion, decimals: max(1, expansion.digits.count - expansion.pointPosition), to: &text)
      } else {
        appendScientific(expansion, decimals: max(0, expansion.digits.count - 1), to: &text)
      }
    case .fixed(let decimals):
      var expansion = DecimalExpansion(exactly: value)
      expansion.round(toDecimals: decimals)
      Self.appendFixed(expansion, decimals: decimals, to: &text)
      if decimals == 0, keepsTrailingZeros { text.append(UInt8(ascii: ".")) }
    case .scientific(let decimals):
      var expansion = DecimalExpansion(exactly: value)
      expansion.round(toSignificantDigits: decimals + 1)
      appendScientific(expansion, decimals: decimals, to: &text)
    case .general(let digits):
      let precision = max(1, digits)
      var expansion = DecimalExpansion(exactly: value)
      expansion.round(toSignificantDigits: precision)
      let shown = keepsTrailingZeros ? precision : max(1, expansion.digits.count)
      if (-4..<precision).contains(expansion.exponent) {
        let decimals = max(0, shown - 1 - expansion.exponent)
        Self.appendFixed(expansion, decimals: decimals, to: &text)
        if decimals == 0, keepsTrailingZeros { text.append(UInt8(ascii: ".")) }
      } else {
        appendScientific(expansion, decimals: shown - 1, to: &text)
      }
    }
  }

  private static func appendFixed(_ expansion: DecimalExpansion, decimals: Int, to text: inout [UInt8]) {
    let digits = expansion.digits
    let point = expansion.pointPosition
    if point <= 0 { text.append(UInt8(ascii: "0")) }
    for index in 0..<max(0, point) {
      text.append(UInt8(ascii: "0") + (index < digits.count ? digits[index] : 0))
    }
    guard decimals > 0 else { return }
    text.append(UInt8(ascii: "."))
    for index in point..<(point + decimals) {
      text.append(UInt8(ascii: "0") + (digits.indices.contains(index) ? digits[index] : 0))
    }
  }

  private func appendScientific(_ expansion: DecimalExpansion, decimals: Int, to text: inout [UInt8]) {
    let digits = expansion.digits
    text.append(UInt8(ascii: "0") + (digits.first ?? 0))
    if decimals > 0 || keepsTrailingZeros { text.append(UInt8(ascii: ".")) }
    if decimals > 0 {
      for index in 1...decimals {
        text.append(UInt8(ascii: "0") + (index < digits.count ? digits[index] : 0))
      }
    }
    let exponent = expansion.exponent
    text.append(UInt8(ascii: "e"))
    text.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    if abs(exponent) < 10 { text.append(UInt8(ascii: "0")) }
    text.append(contentsOf: String(abs(exponent)).utf8)
  }
}

extension NumberFormat {
  /// Python's `repr(float)`.
  public static let shortest = NumberFormat(.shortest)

  /// `%.{decimals}f`.
  public static func fixed(_ decimals: Int) -> NumberFormat { NumberFormat(.fixed(decimals: decimals)) }

  /// `%.{decimals}e`.
  public static func scientific(_ decimals: Int) -> NumberFormat {
    NumberFormat(.scientific(decimals: decimals))
  }

  /// `%.{digits}g`.
  public static func general(_ digits: Int) -> NumberFormat { NumberFormat(.general(digits: digits)) }
}

extension Double {
  /// The number as `format` writes it, for instance `x.text(.fixed(3))`.
  public func text(_ format: NumberFormat) -> String { format.string(self) }
}
