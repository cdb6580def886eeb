/// Numbers as SVG, PDF and JSON want them: short, without locale, never `-0`.
///
/// The text is appended to bytes, so that a path of many thousand points makes no string for each coordinate.
public enum PlainNumber {
  /// Appends `value` with at most `decimals` digits after the point and no exponent, trailing zeros dropped:
  /// `12.5`, `0.25`, `-3`, and `0` for what rounds to zero. Rounds half to even on the exact binary value.
  ///
  /// - Precondition: `value` is finite; SVG and PDF have no other numbers.
  public static func append(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
    precondition(value.isFinite, "a plain number is finite")
    guard decimals >= 0, decimals <= 19, value.magnitude < 0x1p63 else {
      return appendExpansion(of: value, decimals: max(0, decimals), to: &bytes)
    }
    let (significand, exponent) = value.integerSignificandAndExponent
    var whole: UInt64 = 0
    var fraction: UInt64 = 0
    if exponent >= 0 {
      whole = significand << UInt64(exponent)
    } else {
      let bits = UInt64(-exponent)
      whole = bits < 64 ? significand >> bits : 0
      let scale = powersOfTen[decimals]
      fraction = rounded(
        significand - (bits < 64 ? whole << bits : 0), times: scale, shiftedBy: bits, whole: whole)
      if fraction == scale {
        fraction = 0
        whole += 1
      }
    }
    if value < 0, whole != 0 || fraction != 0 { bytes.append(UInt8(ascii: "-")) }
    appendInteger(whole, minimumDigits: 1, to: &bytes)
    guard fraction != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var shown = decimals
    while fraction % 10 == 0 {
      fraction /= 10
      shown -= 1
    }
    appendInteger(fraction, minimumDigits: shown, to: &bytes)
  }

  /// `fraction · scale / 2^bits`, rounded half to even; `fraction` is below both 2^53 and 2^bits.
  private static func rounded(
    _ fraction: UInt64, times scale: UInt64, shiftedBy bits: UInt64, whole: UInt64
  ) -> UInt64 {
    // The product is below 2^53 · 10^19 < 2^117, so beyond 2^118 its share is below one half.
    guard bits < 118 else { return 0 }
    let product = fraction.multipliedFullWidth(by: scale)
    let quotient: UInt64
    let restIsAboveHalf: Bool
    let restIsHalf: Bool
    if bits <= 64 {
      quotient = bits == 64 ? product.high : product.high << (64 - bits) | product.low >> bits
      let rest = bits == 64 ? product.low : product.low & (1 << bits - 1)
      let half: UInt64 = 1 << (bits - 1)
      (restIsAboveHalf, restIsHalf) = (rest > half, rest == half)
    } else {
      quotient = product.high >> (bits - 64)
      let rest = product.high & (1 << (bits - 64) - 1)
      let half: UInt64 = 1 << (bits - 65)
      restIsAboveHalf = rest > half || (rest == half && product.low > 0)
      restIsHalf = rest == half && product.low == 0
    }
    // With no decimals the digit before the rounded one is that of the whole part.
    let lastIsOdd = (scale == 1 ? whole : quotient) % 2 == 1
    return restIsAboveHalf || (restIsHalf && lastIsOdd) ? quotient + 1 : quotient
  }

  private static func appendExpansion(of value: Double, decimals: Int, to bytes: inout [UInt8]) {
    var expansion = DecimalExpansion(exactly: value)
    expansion.round(toDecimals: decimals)
    let digits = expansion.digits
    let point = expansion.pointPosition
    guard !digits.isEmpty else { return bytes.append(UInt8(ascii: "0")) }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    if point <= 0 { bytes.append(UInt8(ascii: "0")) }
    for index in 0..<max(point, digits.count) {
      if index == max(point, 0) {
        bytes.append(UInt8(ascii: "."))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, -point)))
      }
      bytes.append(UInt8(ascii: "0") + (index < digits.count ? digits[index] : 0))
    }
  }

  private static func appendInteger(_ value: UInt64, minimumDigits: Int, to bytes: inout [UInt8]) {
    var length = max(1, minimumDigits)
    while length < powersOfTen.count, value >= powersOfTen[length] { length += 1 }
    var rest = value
    // Twenty digits hold every 64-bit integer.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      for index in (0..<length).reversed() {
        digits[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      bytes.append(contentsOf: digits[..<length])
    }
  }

  /// 10^0 to 10^19, all that an unsigned 64-bit integer holds.
  private static let powersOfTen: [UInt64] = {
    var powers: [UInt64] = [1]
    for _ in 1...19 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()
}

extension Double {
  /// The number for SVG and PDF: at most `decimals` digits after the point, no exponent, never `-0`.
  ///
  /// - Precondition: the number is finite.
  public func plainText(decimals: Int) -> String {
    var bytes: [UInt8] = []
    PlainNumber.append(self, decimals: decimals, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number for JSON: the fewest digits that read back as the same number, whole numbers with `.0` as Python
  /// writes them; `null` for NaN and the infinities, which JSON lacks.
  public var jsonText: String { isFinite ? text(.shortest) : "null" }
}
