import FigureNumbers

/// Reads an expression and writes its program: Dijkstra's shunting yard (Mathematisch Centrum report MR 34/61, 1961).
///
/// Operands go straight into the program; operators wait on a stack until one that binds less tightly, or the end of
/// their parentheses, follows. From loose to tight: comparisons; `+` and `-`; `*` and `/`; the sign; the power, which
/// groups to the right and whose exponent may carry a sign: `-x^2` is `-(x^2)`, `2^-x^2` is `2^(-(x^2))`. These are
/// Python's rules, with `^` as its `**`. Nothing recurs, so no text exhausts the call stack.
struct ExpressionParser {
  /// How many operators and parentheses may wait at once: each may hold a block of operands in memory.
  static let greatestDepth = 400

  /// What waits for its end.
  private enum Pending {
    case negate
    case combine(Program.Operator)
    case compare([Program.Comparison])
    case group(Token)
    case call(Call)

    var precedence: Int {
      switch self {
      case .group, .call: -1
      case .compare: 0
      case .combine(.add), .combine(.subtract): 1
      case .combine(.power): 4
      case .combine: 2
      case .negate: 3
      }
    }
  }

  private struct Call {
    let name: String
    let callable: Callable
    let open: Token
    var count = 0
  }

  private let source: String
  private let tokens: [Token]
  private var position = 0
  private var pending: [Pending] = []
  private var program = Program()

  static func program(of source: String) throws(ExpressionError) -> Program {
    var parser = ExpressionParser(source: source, tokens: try Tokenizer.tokens(of: source))
    try parser.parse()
    return parser.program
  }

  private init(source: String, tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  private var token: Token { tokens[position] }

  private func failure(_ message: String, at token: Token? = nil) -> ExpressionError {
    ExpressionError(source: source, column: (token ?? self.token).column, message: message)
  }

  private mutating func parse() throws(ExpressionError) {
    repeat {
      try readOperand()
      while try closeParenthesis() {}
    } while try readOperator()
  }

  // MARK: Operands

  /// Reads up to and including a number or a name, with the signs and opening parentheses before it.
  private mutating func readOperand() throws(ExpressionError) {
    while true {
      let start = token
      guard start.kind != .end else { throw failure("expected a number, a name or '(', not the end") }
      position += 1
      switch start.kind {
      case .number(let value):
        return program.append(.push(value))
      case .name(let name) where token.kind == .symbol(.open):
        try open(call: name, at: start)
      case .name(let name):
        guard !name.hasSuffix("'") else {
          throw failure("expected '(' after '\(name)': a derivative is a function")
        }
        return program.appendLoad(of: name, column: start.column)
      case .symbol(.plus):
        continue
      case .symbol(.minus):
        if case .negate = pending.last { pending.removeLast() } else { try wait(.negate, at: start) }
      case .symbol(.open):
        try wait(.group(start), at: start)
      case .symbol, .end:
        throw failure("expected a number, a name or '(', not \(start.shown)", at: start)
      }
    }
  }

  private mutating func wait(_ item: Pending, at token: Token) throws(ExpressionError) {
    pending.append(item)
    if max(pending.count, program.stackDepth) > Self.greatestDepth {
      throw failure(
        "nested too deeply: more than \(Self.greatestDepth) operators and parentheses are open here",
        at: token)
    }
  }

  // MARK: Operators

  /// Reads an operator, or the comma between arguments; false at the end.
  private mutating func readOperator() throws(ExpressionError) -> Bool {
    let start = token
    guard case .symbol(let symbol) = start.kind, symbol != .comma else {
      if start.kind != .end { return try separate() }
      finish(downTo: 0)
      if !pending.isEmpty { throw unclosed() }
      return false
    }
    if let comparison = Self.comparisons[symbol] {
      finish(downTo: 1)
      position += 1
      if case .compare(let others) = pending.last {
        pending[pending.count - 1] = .compare(others + [comparison])
        if others.count + 1 > Self.greatestDepth { throw failure("too many comparisons in a row", at: start) }
      } else {
        try wait(.compare([comparison]), at: start)
      }
      return true
    }
    guard let operation = Self.operators[symbol] else { throw unexpected() }
    position += 1
    let item = Pending.combine(operation)
    // The power groups to the right: an earlier one goes on waiting.
    finish(downTo: operation == .power ? item.precedence + 1 : item.precedence)
    try wait(item, at: start)
    return true
  }

  private static let comparisons: [Token.Symbol: Program.Comparison] = [
    .less: .less, .lessOrEqual: .lessOrEqual, .greater: .greater, .greaterOrEqual: .greaterOrEqual,
    .equal: .equal,
    .notEqual: .notEqual,
  ]

  private static let operators: [Token.Symbol: Program.Operator] = [
    .plus: .add, .minus: .subtract, .times: .multiply, .over: .divide, .power: .power,
  ]

  /// Writes the operators that wait and bind at least as tightly as `precedence`.
  private mutating func finish(downTo precedence: Int) {
    while let item = pending.last, item.precedence >= max(0, precedence) {
      pending.removeLast()
      switch item {
      case .negate: program.append(.negate)
      case .combine(let operation): program.append(.combine(operation))
      case .compare(let comparisons): program.append(.compare(comparisons))
      case .group, .call: break
      }
    }
  }

  // MARK: Parentheses and calls

  /// Reads a closing parenthesis, if there is one, with all that it closes.
  private mutating func closeParenthesis() throws(ExpressionError) -> Bool {
    guard token.kind == .symbol(.close) else { return false }
    finish(downTo: 0)
    switch pending.popLast() {
    case .group: break
    case .call(var call):
      call.count += 1
      guard call.count >= call.callable.arity.lowerBound else {
        throw wrongCount(call, found: "\(call.count)")
      }
      program.append(call.callable.instruction(count: call.count))
    default: throw failure("this ')' closes nothing")
    }
    position += 1
    return true
  }

  /// Reads a comma.
  private mutating func separate() throws(ExpressionError) -> Bool {
    guard token.kind == .symbol(.comma) else { throw unexpected() }
    finish(downTo: 0)
    guard case .call(var call) = pending.last else { throw unexpected() }
    call.count += 1
    guard call.count < call.callable.arity.upperBound else { throw wrongCount(call, found: "more") }
    pending[pending.count - 1] = .call(call)
    position += 1
    try skipArgumentName(of: call)
    return true
  }

  private mutating func open(call name: String, at start: Token) throws(ExpressionError) {
    guard let callable = Callable.all[name] else { throw unknownFunction(name, at: start) }
    let call = Call(name: name, callable: callable, open: token)
    position += 1
    if token.kind == .symbol(.close) { throw wrongCount(call, found: "none") }
    try wait(.call(call), at: start)
    try skipArgumentName(of: call)
  }

  /// Skips `alpha=` before an argument, if that is the argument's name.
  private mutating func skipArgumentName(of call: Call) throws(ExpressionError) {
    guard case .name(let given) = token.kind, tokens[position + 1].kind == .symbol(.assign) else { return }
    let name = call.callable.argumentName(at: call.count)
    guard given == name else {
      let expected = name.map { "is named '\($0)'" } ?? "has no name"
      throw failure("argument \(call.count + 1) of '\(call.name)' \(expected), not '\(given)'")
    }
    position += 2
  }

  // MARK: Errors

  /// What to say where an operator should follow an operand.
  private func unexpected() -> ExpressionError {
    var closing = ""
    for item in pending.reversed() {
      if case .group = item { closing = " or ')'" }
      if case .call = item { closing = ", ',' or ')'" }
      if !closing.isEmpty { break }
    }
    return switch token.kind {
    case .symbol(.assign):
      failure("'=' alone means nothing; equality is '=='")
    case .name, .number, .symbol(.open):
      failure("expected an operator\(closing), not \(token.shown); a product is written with '*'")
    case .symbol, .end:
      failure("expected an operator\(closing), not \(token.shown)")
    }
  }

  private func unclosed() -> ExpressionError {
    switch pending.last {
    case .group(let open): failure("expected ')' to close the '(' in column \(open.column)")
    case .call(let call): failure("expected ')' to close the '(' in column \(call.open.column)")
    default: unexpected()
    }
  }

  private func wrongCount(_ call: Call, found: String) -> ExpressionError {
    let arity = call.callable.arity
    let wanted = arity.count == 1 ? "\(arity.lowerBound)" : "\(arity.lowerBound) or \(arity.upperBound)"
    return failure(
      "'\(call.name)' takes \(wanted) argument\(arity.upperBound == 1 ? "" : "s"), found \(found)")
  }

  private func unknownFunction(_ name: String, at start: Token) -> ExpressionError {
    if name.hasSuffix("'"), Callable.all[String(name.dropLast())] != nil {
      let known = Callable.names.filter { $0.hasSuffix("'") }.joined(separator: ", ")
      return failure("the derivative of '\(name.dropLast())' is not known; known are \(known)", at: start)
    }
    if let advice = ForeignFunction.advice(for: name) {
      return failure("'\(name)'\(advice)", at: start)
    }
    let suggestion = nearest(name, among: Callable.names).map { "; did you mean '\($0)'?" }
    return failure(
      "unknown function '\(name)'\(suggestion ?? "; known are " + Callable.names.joined(separator: ", "))",
      at: start)
  }
}
