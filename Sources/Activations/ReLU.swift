extension Activation {
  /// The rectified linear unit, `relu(x) = max(0, x)` (Nair, Hinton: "Rectified Linear Units Improve Restricted
  /// Boltzmann Machines", 2010).
  ///
  /// Its derivative is 0 on the left and 1 on the right. At 0 it has none, since the difference quotient tends to 0 from
  /// one side and to 1 from the other; there 1 is drawn.
  public static let relu = Activation(
    RealFunction("relu", kinks: [.corner(at: 0, from: 0, to: 1)]) { $0 < 0 ? 0 : $0 },
    derivative: RealFunction("relu'", kinks: [.jump(at: 0, from: 0, to: 1)]) { x in
      if x.isNaN { return x }
      return x < 0 ? 0 : 1
    })
}
