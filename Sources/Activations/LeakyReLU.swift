extension Activation {
  /// The leaky rectifier, `x` right of zero and `αx` at and left of it (Maas, Hannun, Ng: "Rectifier Nonlinearities
  /// Improve Neural Network Acoustic Models", 2013). With `α = 0` it is ``relu``, with `α = 1` the identity.
  ///
  /// Its derivative is `α` on the left and 1 on the right; at 0, where it has none unless `α = 1`, 1 is drawn.
  public static let leakyReLU = Activation(
    RealFunction("leaky_relu", parameter: .alpha, kinks: { $0 == 1 ? [] : [.corner(at: 0, from: $0, to: 1)] })
    {
      x, alpha in
      if x > 0 || x.isNaN { return x }
      // The limit at minus infinity of the function that is 0 throughout.
      return alpha == 0 ? 0 : alpha * x
    },
    derivative: RealFunction(
      "leaky_relu'", parameter: .alpha, kinks: { $0 == 1 ? [] : [.jump(at: 0, from: $0, to: 1)] }
    ) { x, alpha in
      if x.isNaN { return x }
      return x < 0 ? alpha : 1
    })
}
