extension Activation {
  /// The sigmoid linear unit, `x σ(x)`, also called swish (Elfwing, Uchibe, Doya: "Sigmoid-Weighted Linear Units for
  /// Neural Network Function Approximation in Reinforcement Learning", 2017, arXiv:1702.03118). It has its minimum
  /// -0.278 at x = -1.278.
  ///
  /// In the far left tail it is `x e^x`, computed without forming a subnormal `e^x`; its limit there is 0.
  public static let silu = Activation(
    RealFunction("silu") { x in
      if x < -700 { return x == -.infinity ? 0 : scaledExponential(x, x) }
      return x * logistic(x)
    })
}
