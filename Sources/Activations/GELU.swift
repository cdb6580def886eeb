import LibC

extension Activation {
  /// The Gaussian error linear unit, `x Φ(x) = x/2 (1 + erf(x/√2))` with the distribution function `Φ` of the standard
  /// normal distribution (Hendrycks, Gimpel: "Gaussian Error Linear Units", 2016, arXiv:1606.08415).
  ///
  /// Left of zero the sum loses its digits and `Φ(x) = erfc(|x|/√2) / 2` takes its place. Further left still, `Φ` is
  /// the density `φ(x) = e^(-x²/2) / √(2π)` times Mills' ratio, whose continued fraction is due to Laplace (NIST Digital
  /// Library of Mathematical Functions, 7.9.1).
  public static let gelu = Activation(
    RealFunction("gelu") { x in
      if x < -5 { return x < -40 ? 0 : leftTail(x) }
      let value = 0.5 * x * (1 + erf(x / 2.0.squareRoot()))
      return x < 0 ? referenceValue(value, sound: x * (0.5 * complementaryErrorOfRoot(-x))) : value
    })

  /// `erfc(x/√2)` for `0 ≤ x ≤ 5`.
  ///
  /// The rounding error `δ` of the quotient `z` grows to `2z²δ` in the result; it is known exactly enough to be taken out
  /// again with the slope of erfc, `-2/√π e^(-z²)`.
  private static func complementaryErrorOfRoot(_ x: Double) -> Double {
    // √½ and what rounding it left over.
    let root = 0x1.6a09e667f3bcdp-1
    let rootRest = -0x1.bdd3413b26456p-55
    let z = x * root
    let rest = x * rootRest + (-z).addingProduct(x, root)
    return erfc(z) - rest * 1.1283791670955126 * exp(-z * z)
  }

  /// `x Φ(x)` for `-40 ≤ x < -5`.
  private static func leftTail(_ x: Double) -> Double {
    // R(x) = 1/(x + 1/(x + 2/(x + 3/(x + …)))): with thirty terms it is right to the last digit from 5 on.
    var tail = 0.0
    for term in stride(from: 30.0, to: 0, by: -1) { tail = term / (-x + tail) }
    let ratio = 1 / (-x + tail)
    // The square is taken with its rounding error, which the exponential would magnify; the exponential in two halves,
    // since alone it would be subnormal.
    let square = x * x
    let squareRest = (-square).addingProduct(x, x)
    let root = exp(-square / 4)
    let inverseRootOfTwoPi = 0.3989422804014327
    return x * ratio * inverseRootOfTwoPi * (1 - squareRest / 2) * root * root
  }
}
