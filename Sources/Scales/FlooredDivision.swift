/// Arithmetic with the rounding that matplotlib's tick positions depend on, bit for bit.
extension Double {
  /// The quotient rounded towards minus infinity and the remainder that has the divisor's sign: `divmod` of Python
  /// and numpy, which correct the quotient of the exact remainder rather than round the quotient itself.
  func flooredDivision(by divisor: Double) -> (quotient: Double, remainder: Double) {
    guard divisor != 0 else { return (self / divisor, .nan) }
    var remainder = truncatingRemainder(dividingBy: divisor)
    var quotient = (self - remainder) / divisor
    if remainder != 0 {
      if (divisor < 0) != (remainder < 0) {
        remainder += divisor
        quotient -= 1
      }
    } else {
      remainder = Double(signOf: divisor, magnitudeOf: 0)
    }
    guard quotient != 0 else { return (Double(signOf: self / divisor, magnitudeOf: 0), remainder) }
    var floored = quotient.rounded(.down)
    if quotient - floored > 0.5 { floored += 1 }
    return (floored, remainder)
  }

  /// The quotient of ``flooredDivision(by:)``: Python's `//`.
  func floorDivided(by divisor: Double) -> Double { flooredDivision(by: divisor).quotient }

  /// The nearest whole number, ties to even, or nil where no `Int` holds it.
  var nearestInteger: Int? { Int(exactly: rounded(.toNearestOrEven)) }

  /// Whether the number is within a billionth of its size of a whole number: Python's `math.isclose(x, round(x))`,
  /// for which nothing but zero itself is close to zero.
  var isCloseToInteger: Bool {
    guard isFinite else { return false }
    let whole = rounded(.toNearestOrEven)
    return abs(self - whole) <= 1e-9 * Swift.max(abs(self), abs(whole))
  }

  /// numpy's `isclose` with its default tolerances.
  func isClose(to other: Double) -> Bool {
    self == other || (other.isFinite && abs(self - other) <= 1e-8 + 1e-5 * abs(other))
  }

  /// numpy's `round(x, decimals)`: multiplied by a power of ten, rounded with ties to even, and divided again.
  func rounded(decimals: Int) -> Double {
    guard decimals > 0 else { return rounded(.toNearestOrEven) }
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    return (self * power).rounded(.toNearestOrEven) / power
  }

  /// `10^exponent`, correctly rounded.
  static func powerOfTen(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? (exponent < 0 ? 0 : .infinity)
  }
}
