/// A function of one real variable, with at most one parameter that tells its shape.
///
/// Two functions are equal if they have the same name: a name means one formula throughout the program.
public struct RealFunction: Sendable {
  /// What shapes a function besides its variable.
  public struct Parameter: Sendable, Equatable {
    public let name: String
    /// What stands for the parameter where a call leaves it out.
    public let defaultValue: Double

    public init(name: String, defaultValue: Double) {
      self.name = name
      self.defaultValue = defaultValue
    }
  }

  enum Rule: Sendable {
    case plain(@Sendable (Double) -> Double)
    case shaped(@Sendable (Double, Double) -> Double)
  }

  /// The name in an expression: `elu`, and `elu'` for its derivative.
  public let name: String
  public let parameter: Parameter?
  let rule: Rule
  private let kinksOfShape: @Sendable (Double) -> [Kink]

  /// A function without parameter.
  ///
  /// - Parameter kinks: where the function or its slope breaks, from left to right.
  public init(_ name: String, kinks: [Kink] = [], _ value: @escaping @Sendable (Double) -> Double) {
    self.name = name
    parameter = nil
    rule = .plain(value)
    kinksOfShape = { _ in kinks }
  }

  /// A function with one parameter.
  ///
  /// - Parameter kinks: where the function or its slope breaks for a value of the parameter, from left to right.
  public init(
    _ name: String, parameter: Parameter, kinks: @escaping @Sendable (Double) -> [Kink] = { _ in [] },
    _ value: @escaping @Sendable (_ x: Double, _ parameter: Double) -> Double
  ) {
    self.name = name
    self.parameter = parameter
    rule = .shaped(value)
    kinksOfShape = kinks
  }

  /// The value at `x`; a parameter that is left out has its default.
  public func callAsFunction(_ x: Double, _ parameter: Double? = nil) -> Double {
    switch rule {
    case .plain(let value): value(x)
    case .shaped(let value): value(x, parameter ?? self.parameter?.defaultValue ?? .nan)
    }
  }

  /// Where the function or its slope breaks, from left to right; empty for a smooth function.
  public func kinks(_ parameter: Double? = nil) -> [Kink] {
    kinksOfShape(parameter ?? self.parameter?.defaultValue ?? .nan)
  }

  /// Replaces each of the numbers in `block` by the value there.
  func apply(to block: UnsafeMutableBufferPointer<Double>, parameter: Double) {
    switch rule {
    case .plain(let value):
      for index in block.indices { block[index] = value(block[index]) }
    case .shaped(let value):
      for index in block.indices { block[index] = value(block[index], parameter) }
    }
  }

  /// Replaces each of the numbers in `block` by the value there, each with a parameter of its own.
  func apply(to block: UnsafeMutableBufferPointer<Double>, parameters: UnsafeMutableBufferPointer<Double>) {
    guard case .shaped(let value) = rule else { return apply(to: block, parameter: .nan) }
    for index in block.indices { block[index] = value(block[index], parameters[index]) }
  }
}

extension RealFunction: Equatable {
  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }
}
