import Testing

@testable import Scales

@Suite struct FlooredDivisionTests {
  /// Python's `divmod`.
  @Test(arguments: [
    (7.0, 2.0, 3.0, 1.0), (-7, 2, -4, 1), (7, -2, -4, -1), (-7, -2, 3, -1), (1, 0.1, 9, 0.09999999999999995),
    (0.3, 0.1, 2, 0.09999999999999998), (-1e-20, 1, -1, 1), (6, 3, 2, 0),
  ])
  func quotientAndRemainder(dividend: Double, divisor: Double, quotient: Double, remainder: Double) {
    let result = dividend.flooredDivision(by: divisor)
    #expect(result.quotient == quotient)
    #expect(result.remainder == remainder)
  }

  @Test(arguments: [
    (2.0, true), (1.999_999_999_9, true), (1.999_999, false), (0, true), (1e-12, false), (.nan, false),
    (.infinity, false),
  ])
  func closeness(value: Double, isClose: Bool) { #expect(value.isCloseToInteger == isClose) }

  /// numpy's `round`, which differs from rounding the decimal digits.
  @Test(arguments: [(0.5, 0, 0.0), (1.5, 0, 2), (2.675, 2, 2.68), (1.005, 2, 1.0), (-0.15, 1, -0.2)])
  func decimalRounding(value: Double, decimals: Int, expected: Double) {
    #expect(value.rounded(decimals: decimals) == expected)
  }

  @Test(arguments: [(0, 1.0), (23, 1e23), (-7, 1e-7), (400, .infinity), (-400, 0)])
  func powersOfTen(exponent: Int, power: Double) { #expect(Double.powerOfTen(exponent) == power) }
}
