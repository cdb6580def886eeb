import LibC

extension Activation {
  /// The logistic sigmoid, `σ(x) = 1 / (1 + e^-x)` (Verhulst 1845; Goodfellow, Bengio, Courville: "Deep Learning",
  /// 2016, section 3.10). It climbs from 0 to 1, and `σ(-x) = 1 - σ(x)`.
  ///
  /// Left of zero it is computed as `e^x / (1 + e^x)`, the same number with the fraction expanded by `e^x`: no
  /// exponential overflows, and the tail `σ(x) ≈ e^x` keeps its digits.
  ///
  /// Its derivative is `σ'(x) = σ(x) (1 - σ(x))`, an even function with `σ'(0) = 1/4`. The product loses its digits
  /// where `σ` is close to 1; there it is computed as `t / (1 + t)²` with `t = e^-|x|`.
  public static let sigmoid = Activation(
    RealFunction("sigmoid") { logistic($0) },
    derivative: RealFunction("sigmoid'") { x in
      let t = exp(-abs(x))
      let value = logistic(x)
      return referenceValue(value * (1 - value), sound: t / ((1 + t) * (1 + t)))
    })

  static func logistic(_ x: Double) -> Double {
    let t = exp(-abs(x))
    return x < 0 ? t / (1 + t) : 1 / (1 + t)
  }
}
