extension Activation {
  /// The perceptron's step (Rosenblatt: "The Perceptron", 1958) as figures draw it: 0 at and left of zero, 1 right of it.
  /// The formula written beside it often has the values -1 and 1; that function is `sign` in an expression.
  ///
  /// Its derivative is 0 everywhere but at 0, where it has none; there 0 is drawn too.
  public static let sgn = Activation(
    RealFunction("sgn", kinks: [.jump(at: 0, from: 0, to: 1)]) { x in
      if x.isNaN { return x }
      return x <= 0 ? 0 : 1
    },
    derivative: RealFunction("sgn'") { $0.isNaN ? $0 : 0 })
}
