import LibC

/// What can be called in an expression.
enum Callable: Sendable, Equatable {
  case function(RealFunction)
  case minimum, maximum, select

  /// How many arguments a call may have.
  var arity: ClosedRange<Int> {
    switch self {
    case .function(let function): 1...(function.parameter == nil ? 1 : 2)
    case .minimum, .maximum: 2...2
    case .select: 3...3
    }
  }

  /// What a call with `count` arguments does once they are on the stack.
  func instruction(count: Int) -> Program.Instruction {
    switch self {
    case .function(let function): count == 1 ? .apply(function) : .applyShaped(function)
    case .minimum: .combine(.minimum)
    case .maximum: .combine(.maximum)
    case .select: .select
    }
  }

  /// The name an argument may be given by, as in `elu(x, alpha=0.5)`; nil where it has none.
  func argumentName(at index: Int) -> String? {
    guard case .function(let function) = self else { return nil }
    return index == 0 ? "x" : function.parameter?.name
  }

  /// Everything that can be called, by name.
  static let all: [String: Callable] = {
    var table: [String: Callable] = ["min": .minimum, "max": .maximum, "where": .select]
    for function in elementary { table[function.name] = .function(function) }
    for activation in Activation.all {
      table[activation.name] = .function(activation.function)
      if let derivative = activation.derivative { table[derivative.name] = .function(derivative) }
    }
    return table
  }()

  /// The names of all functions, sorted, for suggestions.
  static let names: [String] = all.keys.sorted()

  /// The elementary functions, as the C library computes them. Outside its domain a real function is NaN.
  private static let elementary: [RealFunction] = [
    RealFunction("exp") { exp($0) },
    RealFunction("log") { log($0) },
    RealFunction("log2") { log2($0) },
    RealFunction("log10") { log10($0) },
    RealFunction("log1p") { log1p($0) },
    RealFunction("exp2") { exp2($0) },
    RealFunction("expm1") { expm1($0) },
    RealFunction("sqrt") { $0.squareRoot() },
    RealFunction("cbrt") { cbrt($0) },
    RealFunction("abs", kinks: [.corner(at: 0, from: -1, to: 1)]) { $0.magnitude },
    RealFunction("sin") { sin($0) },
    RealFunction("cos") { cos($0) },
    RealFunction("tan") { tan($0) },
    RealFunction("sinh") { sinh($0) },
    RealFunction("cosh") { cosh($0) },
    RealFunction("asin") { asin($0) },
    RealFunction("acos") { acos($0) },
    RealFunction("atan") { atan($0) },
    RealFunction("asinh") { asinh($0) },
    RealFunction("acosh") { acosh($0) },
    RealFunction("atanh") { atanh($0) },
    RealFunction("erf") { erf($0) },
    RealFunction("erfc") { erfc($0) },
    // -1, 0 or 1; not a number stays what it is.
    RealFunction("sign", kinks: [.jump(at: 0, from: -1, to: 1)]) { x in
      if x.isNaN { return x }
      return x > 0 ? 1 : x < 0 ? -1 : 0
    },
    RealFunction("floor") { $0.rounded(.down) },
    RealFunction("ceil") { $0.rounded(.up) },
    // Halves go to the even neighbour, as with numpy.
    RealFunction("round") { $0.rounded(.toNearestOrEven) },
  ]
}
