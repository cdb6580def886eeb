/// The decimal digits of a finite number: `0.d₀d₁d₂… · 10^pointPosition`, without sign.
///
/// A binary fraction `m · 2^-k` is the decimal fraction `m · 5^k · 10^-k`, so every double has a finite decimal
/// expansion (at most 767 significant digits) and can be rounded at any digit without error.
public struct DecimalExpansion: Sendable, Equatable {
  /// Digits 0 to 9, the most significant first; no leading zeros, none at all for zero.
  public private(set) var digits: [UInt8]

  /// How many of the digits stand before the decimal point; negative where zeros follow the point first.
  public private(set) var pointPosition: Int

  /// All digits of the binary value of `magnitude`, whose sign is ignored.
  ///
  /// - Precondition: `magnitude` is finite.
  public init(exactly magnitude: Double) {
    precondition(magnitude.isFinite, "only finite numbers have digits")
    guard magnitude != 0 else {
      (digits, pointPosition) = ([], 0)
      return
    }
    var (significand, exponent) = magnitude.integerSignificandAndExponent
    let zeros = significand.trailingZeroBitCount
    significand >>= UInt64(zeros)
    exponent += zeros
    var integer = WideInteger(significand)
    if exponent >= 0 {
      integer.multiply(byPowerOfTwo: exponent)
    } else {
      integer.multiply(byPowerOfFive: -exponent)
    }
    digits = integer.decimalDigits()
    pointPosition = digits.count + min(exponent, 0)
    dropTrailingZeros()
  }

  /// The fewest digits that read back as `magnitude`, and among those the nearest to it: what Python's `repr` shows.
  ///
  /// - Precondition: `magnitude` is finite.
  public init(shortest magnitude: Double) {
    precondition(magnitude.isFinite, "only finite numbers have digits")
    digits = []
    pointPosition = 0
    var exponent = 0
    var exponentIsNegative = false
    var afterPoint = false
    var inExponent = false
    // The standard library writes the shortest digits, with a point or an exponent of its own taste.
    for byte in magnitude.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): afterPoint = true
      case UInt8(ascii: "e"): inExponent = true
      case UInt8(ascii: "-"): if inExponent { exponentIsNegative = true }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte - UInt8(ascii: "0")
        if inExponent {
          exponent = exponent * 10 + Int(digit)
        } else {
          if !afterPoint, !(digits.isEmpty && digit == 0) { pointPosition += 1 }
          if digits.isEmpty, digit == 0 {
            if afterPoint { pointPosition -= 1 }
          } else {
            digits.append(digit)
          }
        }
      default: break
      }
    }
    pointPosition += exponentIsNegative ? -exponent : exponent
    dropTrailingZeros()
  }

  /// The exponent of ten in scientific notation, `d.ddd · 10^exponent`; 0 for zero.
  public var exponent: Int { digits.isEmpty ? 0 : pointPosition - 1 }

  /// Rounds to `count` significant digits, half to even.
  public mutating func round(toSignificantDigits count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      (digits, pointPosition) = ([], 0)
      return
    }
    let next = digits[count]
    let isTie = next == 5 && count + 1 == digits.count
    let lastIsOdd = count > 0 && digits[count - 1] % 2 == 1
    let up = next > 5 || (next == 5 && !isTie) || (isTie && lastIsOdd)
    digits.removeSubrange(count...)
    if up { increment() }
    dropTrailingZeros()
  }

  /// Rounds to `count` digits after the decimal point, half to even.
  public mutating func round(toDecimals count: Int) {
    round(toSignificantDigits: pointPosition + count)
  }

  /// Adds one unit of the last digit.
  private mutating func increment() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      pointPosition += 1
    }
  }

  private mutating func dropTrailingZeros() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { pointPosition = 0 }
  }
}

extension Double {
  /// `|self| = significand · 2^exponent` with an integer significand below 2^53.
  var integerSignificandAndExponent: (significand: UInt64, exponent: Int) {
    let fraction = significandBitPattern
    return exponentBitPattern == 0
      ? (fraction, -1074) : (fraction | 1 << 52, Int(exponentBitPattern) - 1075)
  }
}
