import LibC

extension Activation {
  /// The exponential linear unit, `x` right of zero and `α (e^x - 1)` at and left of it (Clevert, Unterthiner,
  /// Hochreiter: "Fast and Accurate Deep Network Learning by Exponential Linear Units", 2015, arXiv:1511.07289). It tends
  /// to `-α` on the left. `e^x - 1` is the C library's `expm1`, which keeps the digits near zero.
  ///
  /// Its derivative is 1 on the right and `α e^x` on the left, with the limit `α` at 0: the function has a corner, unless
  /// `α = 1`. At 0 the left limit is drawn.
  public static let elu = Activation(
    RealFunction("elu", parameter: .alpha, kinks: { $0 == 1 ? [] : [.corner(at: 0, from: $0, to: 1)] }) {
      x, alpha in
      x <= 0 ? alpha * expm1(x) : x
    },
    derivative: RealFunction(
      "elu'", parameter: .alpha,
      kinks: { $0 == 1 ? [.corner(at: 0, from: 1, to: 0)] : [.jump(at: 0, from: $0, to: 1)] }
    ) { x, alpha in
      if x > 0 { return 1 }
      return scaledExponential(alpha, x)
    })

  /// `factor · e^x` for `x ≤ 0`, right to the last digits even where `e^x` alone would be subnormal.
  static func scaledExponential(_ factor: Double, _ x: Double) -> Double {
    // e^-700 is the smallest power of a round exponent that is far from the subnormal numbers. Halving x is exact.
    guard x < -700 else { return factor * exp(x) }
    let root = exp(x / 2)
    return factor * root * root
  }
}
