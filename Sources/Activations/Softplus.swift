import LibC

extension Activation {
  /// Softplus, `ln(1 + e^x)`, a smooth ``relu`` whose derivative is ``sigmoid`` (Dugas and others: "Incorporating
  /// Second-Order Functional Knowledge for Better Option Pricing", 2000).
  ///
  /// Computed as `max(x, 0) + log1p(e^-|x|)`: the larger summand drawn out of the logarithm, so that nothing overflows
  /// and both tails, `e^x` and `x`, keep their digits.
  public static let softplus = Activation(
    RealFunction("softplus") { x in (x > 0 ? x : 0) + log1p(exp(-abs(x))) })
}
