import LibC

extension Activation {
  /// The hyperbolic tangent, `tanh x = sinh x / cosh x = (e^x - e^-x) / (e^x + e^-x)` (NIST Digital Library of
  /// Mathematical Functions, section 4.28). It climbs from -1 to 1 and is odd.
  ///
  /// The quotient of exponentials is `∞ / ∞` beyond |x| ≈ 710; the polynomials that numpy uses are not.
  ///
  /// Its derivative is `tanh' x = 1 - tanh² x = 1 / cosh² x` (DLMF section 4.34). The difference loses its digits
  /// where `tanh` is close to 1; there it is computed as `4t / (1 + t)²` with `t = e^-2|x|`, and in the far tail, where `t`
  /// itself would be subnormal, as `(2 e^-|x|)²`.
  public static let tanh = Activation(
    RealFunction("tanh") { hyperbolicTangent($0) },
    derivative: RealFunction("tanh'") { x in
      guard abs(x) < 300 else {
        let root = 2 * exp(-abs(x))
        return root * root
      }
      let t = exp(-2 * abs(x))
      let value = hyperbolicTangent(x)
      return referenceValue(1 - value * value, sound: 4 * t / ((1 + t) * (1 + t)))
    })
}

/// The hyperbolic tangent as numpy computes it on processors with fused multiplication and addition, to the last bit; right
/// to 2 units in the last place. Lines on slopes that bend by less than a rounding error otherwise have other pixels.
func hyperbolicTangent(_ x: Double) -> Double {
  guard x.isFinite else { return tanh(x) }
  // The exponent and the first bit behind it, counted from those of 1/8, number the intervals.
  let leading = Int(x.magnitude.bitPattern >> 51) - Int(0.125.bitPattern >> 51)
  let interval = max(0, min(leading, HyperbolicTangentTable.intervals - 1))
  return HyperbolicTangentTable.numbers.withUnsafeBufferPointer { numbers in
    let y = x.magnitude - numbers[interval]
    var row = (HyperbolicTangentTable.degree + 1) * HyperbolicTangentTable.intervals + interval
    var result = numbers[row]
    while row >= 2 * HyperbolicTangentTable.intervals {
      row -= HyperbolicTangentTable.intervals
      result = numbers[row].addingProduct(result, y)
    }
    return x.sign == .minus ? -result : result
  }
}
