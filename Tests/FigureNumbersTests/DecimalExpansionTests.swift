import FigureNumbers
import Testing

@Suite struct DecimalExpansionTests {
  @Test func theSmallestDoubleHas751Digits() {
    let expansion = DecimalExpansion(exactly: .leastNonzeroMagnitude)
    #expect(expansion.digits.count == 751)
    #expect(expansion.digits.prefix(6) == [4, 9, 4, 0, 6, 5])
    #expect(expansion.digits.suffix(3) == [6, 2, 5])
    #expect(expansion.exponent == -324)
  }

  @Test func theLargestDoubleHas309Digits() {
    let expansion = DecimalExpansion(exactly: .greatestFiniteMagnitude)
    #expect(expansion.pointPosition == 309)
    #expect(expansion.digits.prefix(5) == [1, 7, 9, 7, 6])
    #expect(expansion.digits.suffix(4) == [8, 3, 6, 8])
  }

  @Test(
    arguments: [
      (2.5, 0, [2], 1), (3.5, 0, [4], 1), (0.125, 2, [1, 2], 0), (0.375, 2, [3, 8], 0), (9.996, 2, [1], 2),
      (0.4, 0, [], 0),
      (0.5, 0, [], 0), (0.6, 0, [1], 1), (1234.5, -2, [1, 2], 4), (51, -2, [1], 3), (49, -2, [], 0),
      (3, -5, [], 0),
    ] as [(Double, Int, [UInt8], Int)])
  func roundsHalfToEven(value: Double, decimals: Int, digits: [UInt8], point: Int) {
    var expansion = DecimalExpansion(exactly: value)
    expansion.round(toDecimals: decimals)
    #expect(expansion.digits == digits)
    #expect(expansion.pointPosition == point)
  }

  @Test(
    arguments: [
      (0.1, [1], 0), (1e23, [1], 24), (123.25, [1, 2, 3, 2, 5], 3), (0.00307, [3, 0, 7], -2), (0, [], 0),
    ] as [(Double, [UInt8], Int)])
  func shortest(value: Double, digits: [UInt8], point: Int) {
    let expansion = DecimalExpansion(shortest: value)
    #expect(expansion.digits == digits)
    #expect(expansion.pointPosition == point)
  }
}
