/// Numbers of at most three decimals.
enum SVGFixedPoint {
  /// Appends `value / 1000`, such as `-.25`, without needless zeros.
  static func append(thousandths value: Int, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: 1000)
    if whole > 0 || fraction == 0 { append(whole, to: &bytes) }
    if fraction == 0 { return }
    func digit(_ value: UInt) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value) }
    bytes.append(UInt8(ascii: "."))
    bytes.append(digit(fraction / 100))
    if fraction % 100 == 0 { return }
    bytes.append(digit(fraction / 10 % 10))
    if fraction % 10 != 0 { bytes.append(digit(fraction % 10)) }
  }

  private static func append(_ value: UInt, to bytes: inout [UInt8]) {
    if value >= 10 { append(value / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }

  /// The value rounded to thousandths, half to even; what is not a number, or beyond what renderers count to, at that limit.
  static func append(_ value: Double, to bytes: inout [UInt8]) {
    append(thousandths: thousandths(of: value, within: 1e9), to: &bytes)
  }

  /// - Parameter reach: how far from 0 the value may lie; below 1e15.
  static func thousandths(of value: Double, within reach: Double) -> Int {
    // NaN is less than nothing, and so ends at the limit as well.
    let cut = value < reach ? (value > -reach ? value : -reach) : reach
    return Int((cut * 1000).rounded(.toNearestOrEven))
  }
}
