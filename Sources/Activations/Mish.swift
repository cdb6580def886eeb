#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Activation {
  /// Mish, `x tanh(softplus(x)) = x tanh(ln(1 + e^x))` (Misra: "Mish: A Self Regularized Non-Monotonic Activation
  /// Function", 2019, arXiv:1908.08681). It has its minimum -0.309 at x = -1.192.
  ///
  /// With `t = e^x` the hyperbolic tangent of the logarithm is the quotient `((1+t)² - 1) / ((1+t)² + 1)
  /// = t (t+2) / (t (t+2) + 2)`, without cancellation; right of zero it is expanded by `t^-2`, so that nothing overflows.
  /// In the far left tail it is `x e^x`, with the limit 0.
  public static let mish = Activation(
    RealFunction("mish") { x in
      if x < -700 { return x == -.infinity ? 0 : scaledExponential(x, x) }
      let t = exp(-abs(x))
      if x > 0 { return x * ((1 + 2 * t) / (1 + 2 * t * (1 + t))) }
      let product = t * (t + 2)
      return x * (product / (product + 2))
    })
}
