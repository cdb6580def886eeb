/// An activation function of neural networks, and its derivative where one is drawn.
public struct Activation: Sendable, Equatable {
  public let function: RealFunction

  /// The derivative, named `NAME'`; at a kink it has the value that figures draw.
  public let derivative: RealFunction?

  public var name: String { function.name }

  public init(_ function: RealFunction, derivative: RealFunction? = nil) {
    self.function = function
    self.derivative = derivative
  }

  /// All activation functions, in the order in which they are taught.
  public static let all: [Activation] = [
    .sigmoid, .tanh, .relu, .leakyReLU, .elu, .sgn, .softplus, .silu, .gelu, .mish,
  ]

  /// The activation function of that name, for instance `leaky_relu`.
  public static func named(_ name: String) -> Activation? { all.first { $0.name == name } }
}

extension RealFunction.Parameter {
  /// The slope, or scale, left of zero.
  static let alpha = RealFunction.Parameter(name: "alpha", defaultValue: 1)
}
