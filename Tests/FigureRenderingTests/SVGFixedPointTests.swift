import Testing

@testable import FigureRendering

@Suite struct SVGFixedPointTests {
  static func text(_ value: Double) -> String {
    var bytes: [UInt8] = []
    SVGFixedPoint.append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (-1, "-1"), (0.5, ".5"), (-0.25, "-.25"), (0.001, ".001"), (-0.0004, "0"),
    (12.3456, "12.346"), (1000, "1000"), (1000.1, "1000.1"), (1.01, "1.01"), (1.001, "1.001"), (-0.0, "0"),
    (0.0005, "0"), (0.0015, ".002"), (-4_000_000, "-4000000"), (9.9996, "10"), (100.05, "100.05"),
  ])
  func numbersAreShort(value: Double, expected: String) { #expect(Self.text(value) == expected) }

  @Test func allThousandthsReadBack() {
    for value in stride(from: -2500, through: 2500, by: 1) {
      #expect(Double(Self.text(Double(value) / 1000)) == Double(value) / 1000)
    }
  }

  @Test(arguments: [
    (Double.nan, "1000000000"), (.infinity, "1000000000"), (-.infinity, "-1000000000"), (1e300, "1000000000"),
    (-1e9, "-1000000000"),
  ])
  func whatCannotBeWrittenEndsAtTheLimit(value: Double, expected: String) {
    #expect(Self.text(value) == expected)
    #expect(SVGFixedPoint.thousandths(of: value, within: 4).magnitude == 4000)
  }
}
