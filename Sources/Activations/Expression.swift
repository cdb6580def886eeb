import FigureNumbers

/// A formula over columns of numbers, such as `elu(x, alpha)` or `where(x < 0, 0, x^2 / 2)`.
///
/// There are numbers, names, `+ - * / ^ **`, comparisons (1 where they hold, 0 elsewhere; `a < b < c` means that both
/// hold), parentheses and calls: exp exp2 expm1 log log2 log10 log1p sqrt cbrt abs sin cos tan sinh cosh tanh asin acos atan
/// asinh acosh atanh erf erfc sign floor ceil round min max where, the functions of ``Activation/all`` and, written
/// `relu'(x)`, their derivatives. `pi` and `e` are constants. The precedence is Python's, with `^` as its `**`; numbers are
/// doubles throughout, and what has no value is NaN.
///
/// ```swift
/// let expression = try Expression(parsing: "elu(x, alpha)")
/// let y = try expression.evaluate(["x": Column(Linspace(-10, 10, count: 200)), "alpha": 0.5])
/// ```
public struct Expression: Sendable, Equatable {
  /// The text that was parsed.
  public let source: String
  let program: Program

  /// Reads an expression.
  ///
  /// - Throws: an ``ExpressionError`` at the place that has no meaning.
  public init(parsing source: String) throws(ExpressionError) {
    self.source = source
    program = try ExpressionParser.program(of: source)
  }

  /// The names that must be given values, in the order of their first use.
  public var names: [String] { program.names.map(\.text).filter { Self.constants[$0] == nil } }

  /// The names that have a value unless another is given.
  static let constants: [String: Double] = ["pi": Double.pi, "e": 0x1.5bf0a8b145769p1]

  /// Columns of up to so many values are computed at once, longer ones when read.
  static let eagerCount = 65536

  /// Checks that nothing but `known` names is used.
  ///
  /// - Throws: an ``ExpressionError`` at the first other name, with the nearest known one.
  public func check(names known: some Sequence<String>) throws(ExpressionError) {
    let known = Array(known)
    for name in program.names where Self.constants[name.text] == nil && !known.contains(name.text) {
      throw unknown(name, among: known)
    }
  }

  /// The value of the expression for each row of the columns in `values`; numbers are the same in each row.
  ///
  /// A result of more than 65 536 values is not held in memory but computed when it is read.
  ///
  /// - Parameters:
  ///   - values: a ``Column`` or a `Double` for each name; more than the expression uses does no harm.
  ///   - count: the number of values where `values` holds no column; 1 if left out.
  /// - Throws: an ``ExpressionError`` at a name that has no value, or whose column is shorter or longer than another.
  public func evaluate(
    _ values: [String: any ExpressionValue], count: Int? = nil
  ) throws(ExpressionError) -> Column {
    var inputs: [Column] = []
    var rows = count
    for name in program.names {
      let value: Column
      switch values[name.text]?.expressionOperand {
      case .column(let column):
        if let rows, column.count != rows {
          throw ExpressionError(
            source: source, column: name.column,
            message: "'\(name.text)' has \(column.count) values, expected \(rows)")
        }
        rows = column.count
        value = column
      case .number(let number):
        value = Column(repeating: number, count: 1)
      case nil:
        guard let constant = Self.constants[name.text] else { throw unknown(name, among: Array(values.keys)) }
        value = Column(repeating: constant, count: 1)
      }
      inputs.append(value)
    }
    return column(of: inputs, count: rows ?? Self.commonCount(values) ?? 1)
  }

  /// The value of the expression where every name stands for a number.
  ///
  /// - Throws: an ``ExpressionError`` at a name that has no value.
  public func number(_ values: [String: Double] = [:]) throws(ExpressionError) -> Double {
    try evaluate(values, count: 1)[0]
  }

  /// How many rows the columns have, also those that the expression does not use.
  private static func commonCount(_ values: [String: any ExpressionValue]) -> Int? {
    for name in values.keys.sorted() {
      if case .column(let column) = values[name]?.expressionOperand { return column.count }
    }
    return nil
  }

  private func column(of inputs: [Column], count: Int) -> Column {
    // A name alone is its column, however long.
    if program.instructions == [.load(0)], inputs[0].count == count { return inputs[0] }
    let evaluation = Evaluation(program: program, inputs: inputs, count: count)
    if inputs.allSatisfy({ $0.repeatedValue != nil }), count > 0 {
      return Column(repeating: evaluation.first, count: count)
    }
    let column = Column(computed: evaluation)
    return count <= Self.eagerCount ? Column(column.values) : column
  }

  private func unknown(_ name: Program.Name, among given: [String]) -> ExpressionError {
    let message: String
    if Callable.all[name.text] != nil {
      message = "'\(name.text)' is a function: write '\(name.text)(…)'"
    } else if let advice = ForeignFunction.advice(for: name.text) {
      message = "'\(name.text)'\(advice)"
    } else {
      let known = given.sorted() + Self.constants.keys.sorted()
      let suggestion = nearest(name.text, among: known + Callable.names).map { "; did you mean '\($0)'?" }
      message = "unknown name '\(name.text)'\(suggestion ?? "; known are " + known.joined(separator: ", "))"
    }
    return ExpressionError(source: source, column: name.column, message: message)
  }
}

/// What a name in an expression can stand for: a ``Column`` or a `Double`.
public protocol ExpressionValue: Sendable {
  var expressionOperand: ExpressionOperand { get }
}

/// The value of a name in an expression.
public enum ExpressionOperand: Sendable, Equatable {
  /// The same in each row.
  case number(Double)
  /// One for each row.
  case column(Column)
}

extension Double: ExpressionValue {
  public var expressionOperand: ExpressionOperand { .number(self) }
}

extension Column: ExpressionValue {
  public var expressionOperand: ExpressionOperand { .column(self) }
}

extension ExpressionOperand: ExpressionValue {
  public var expressionOperand: ExpressionOperand { self }
}
