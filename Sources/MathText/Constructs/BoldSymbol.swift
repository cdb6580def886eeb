/// Symbols in bold, letters in bold italic: `\boldsymbol{…}`.
struct BoldSymbol: Atom {
  let formulas: [any Formula]
  let column: Int

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    var nodes = try builder.nodes(formulas)
    for index in nodes.indices {
      switch nodes[index] {
      case .character(var box):
        try box.change(font: .bold, builder.fonts)
        if Self.isItalic(box.symbol) { try box.change(font: .boldItalic, builder.fonts) }
        nodes[index] = .character(box)
      case .horizontal(var list):
        // In a list only the second node changes: the symbol between the spaces of an operator.
        guard list.children.count > 1 else {
          throw MathError("\\boldsymbol{value} takes symbols, not groups", column: column)
        }
        if case .character(var box) = list.children[1] {
          try box.change(font: .bold, builder.fonts)
          list.children[1] = .character(box)
        }
        nodes[index] = .horizontal(list)
      default: break
      }
    }
    return .horizontal(try builder.list(of: nodes))
  }

  private static func isItalic(_ symbol: Symbol) -> Bool {
    switch symbol {
    case .character(let scalar): scalar.isLetter
    case .command(let name): smallGreek.contains(name)
    }
  }

  /// The small Greek letters by the last words of their names in Unicode, which spells lambda otherwise.
  private static let smallGreek: Set<String> = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lamda", "mu",
    "nu", "xi",
    "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
  ]

  static func parse(_ parser: inout MathParser) throws(MathError) -> BoldSymbol {
    let column = parser.position - "boldsymbol".unicodeScalars.count
    let usage = "\\boldsymbol{value}"
    guard parser.accept("{") else { throw parser.failure("expected \(usage)") }
    let formulas = try parser.formulas()
    guard parser.accept("}") else { throw parser.unclosed("\(usage) lacks its closing }") }
    return BoldSymbol(formulas: formulas, column: column)
  }
}
