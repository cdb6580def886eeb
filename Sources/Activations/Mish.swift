import LibC

extension Activation {
  /// Mish, `x tanh(softplus(x)) = x tanh(ln(1 + e^x))` (Misra: "Mish: A Self Regularized Non-Monotonic Activation
  /// Function", 2019, arXiv:1908.08681). It has its minimum -0.309 at x = -1.192.
  ///
  /// Neither softplus nor the hyperbolic tangent cancels digits, so their composition keeps them; computed in this
  /// order, values round as they do in numpy, and curves have the very pixels.
  /// In the far left tail it is `x e^x`, with the limit 0.
  public static let mish = Activation(
    RealFunction("mish") { x in
      if x < -700 { return x == -.infinity ? 0 : scaledExponential(x, x) }
      return x * hyperbolicTangent(softplus.function(x))
    })
}
