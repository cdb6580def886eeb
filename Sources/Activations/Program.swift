/// An expression in postfix order (reverse Polish notation): what a stack machine does to evaluate it.
///
/// Postfix order needs no tree and no recursion, so a sum of a million terms is as harmless as one of two.
struct Program: Sendable, Equatable {
  enum Operator: Sendable, Equatable { case add, subtract, multiply, divide, power, minimum, maximum }

  enum Comparison: Sendable, Equatable { case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual }

  enum Instruction: Sendable, Equatable {
    case push(Double)
    /// Pushes the value of the name with that index.
    case load(Int)
    case negate
    /// Takes two operands, the right one on top, and pushes the result.
    case combine(Operator)
    /// Takes one operand more than there are comparisons and pushes 1 where all hold between neighbours, 0 elsewhere.
    case compare([Comparison])
    /// Takes the variable; the parameter has its default.
    case apply(RealFunction)
    /// Takes the variable and, on top, the parameter.
    case applyShaped(RealFunction)
    /// Takes a condition and two values and pushes the first where the condition is not 0, the second elsewhere.
    case select

    /// How many operands it takes; it pushes one.
    var operandCount: Int {
      switch self {
      case .push, .load: 0
      case .negate, .apply: 1
      case .combine, .applyShaped: 2
      case .select: 3
      case .compare(let comparisons): comparisons.count + 1
      }
    }
  }

  /// A name that must be given a value, and where it is first used.
  struct Name: Sendable, Equatable {
    let text: String
    let column: Int
  }

  private(set) var instructions: [Instruction] = []
  private(set) var names: [Name] = []
  /// How many operands wait at most.
  private(set) var stackDepth = 0
  private var depth = 0

  mutating func append(_ instruction: Instruction) {
    instructions.append(instruction)
    depth += 1 - instruction.operandCount
    stackDepth = max(stackDepth, depth)
  }

  mutating func appendLoad(of text: String, column: Int) {
    let index = names.firstIndex { $0.text == text }
    if index == nil { names.append(Name(text: text, column: column)) }
    append(.load(index ?? names.count - 1))
  }
}
