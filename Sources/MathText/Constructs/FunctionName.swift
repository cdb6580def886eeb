/// A function such as `\sin`, in roman letters and with the space of an operator.
struct FunctionName: Atom {
  let name: String
  /// Where the command begins in the source.
  let start: Int

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    var roman = builder.font
    roman.select(.roman)
    var nodes: [Node] = []
    for scalar in name.unicodeScalars {
      nodes.append(.character(try CharacterBox(.character(scalar), roman, builder.fonts)))
    }
    var list = try OperatorSpacing.finish(nodes, next: start + name.unicodeScalars.count + 1, in: &builder)
    list.functionName = name
    return .horizontal(list)
  }

  static let names: Set<String> = [
    "arccos", "csc", "ker", "min", "arcsin", "deg", "lg", "Pr", "arctan", "det", "lim", "sec", "arg", "dim",
    "liminf",
    "sin", "cos", "exp", "limsup", "sinh", "cosh", "gcd", "ln", "sup", "cot", "hom", "log", "tan", "coth",
    "inf",
    "max", "tanh",
  ]

  /// Functions that take their scripts above and below.
  static let namesWithLimits: Set<String> = ["lim", "liminf", "limsup", "sup", "max", "min"]

  static func parse(_ parser: inout MathParser, _ name: String) -> FunctionName {
    let start = parser.position
    parser.position += 1 + name.unicodeScalars.count
    return FunctionName(name: name, start: start)
  }
}

/// A name that is set like that of a function: `\operatorname{…}`.
struct OperatorName: Atom {
  let formulas: [any Formula]
  let start: Int

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    var nodes = try builder.nodes(formulas)
    for index in nodes.indices {
      guard case .character(var box) = nodes[index] else { continue }
      try box.change(font: .roman, builder.fonts)
      nodes[index] = .character(box)
    }
    // matplotlib counts a place for each box of the name, whatever its length in the source.
    let next = start + nodes.count + 1 + "operatorname{}".unicodeScalars.count
    return .horizontal(try OperatorSpacing.finish(nodes, next: next, in: &builder))
  }

  static func parse(_ parser: inout MathParser) throws(MathError) -> OperatorName {
    let start = parser.position - 1 - "operatorname".unicodeScalars.count
    let usage = "\\operatorname{name}"
    guard parser.accept("{") else { throw parser.failure("expected \(usage)") }
    let formulas = try parser.formulas()
    guard parser.accept("}") else { throw parser.unclosed("\(usage) lacks its closing }") }
    return OperatorName(formulas: formulas, start: start)
  }
}

/// The space after names of functions.
enum OperatorSpacing {
  /// Adds a thin space, unless a delimiter or a script follows at `next`. After scripts the space comes later.
  static func finish(_ nodes: [Node], next: Int, in builder: inout BoxBuilder) throws(MathError)
    -> HorizontalList
  {
    let following = next < builder.source.count ? builder.source[next...].first { $0 != " " } : nil
    let hasScripts = following == "^" || following == "_"
    var nodes = nodes
    if !hasScripts, !(following.map(Delimiter.isSign) ?? false) {
      nodes.append(try builder.space(ems: Space.thin))
    }
    builder.owesSpaceAfterScripts = hasScripts
    return try builder.list(of: nodes)
  }
}
