/// What may stand after `\left`, `\middle` and `\right`.
enum Delimiter {
  /// Whether a character alone is a delimiter.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool { "|/.()[]<>".unicodeScalars.contains(scalar) }

  private static let words = [
    "backslash", "uparrow", "downarrow", "updownarrow", "Uparrow", "Downarrow", "Updownarrow", "vert", "Vert",
    "lfloor", "langle", "lceil", "lbrace", "leftbrace", "lbrack", "leftparen", "lgroup", "rfloor", "rangle",
    "rceil",
    "rbrace", "rightbrace", "rbrack", "rightparen", "rgroup",
  ]

  /// The delimiter that comes next, after spaces; nil if none does. A dot is a delimiter that is not drawn.
  static func parse(_ parser: inout MathParser) -> Symbol? {
    let start = parser.position
    parser.skipSpaces()
    if let scalar = parser.next, isSign(scalar) {
      parser.position += 1
      return .character(scalar)
    }
    if case .sign(let sign) = parser.command, sign == "|" || sign == "{" || sign == "}" {
      parser.position += 2
      return .command(String(sign))
    }
    if let word = parser.accept(prefix: words) { return .command(word) }
    parser.position = start
    return nil
  }

  static let invisible = Symbol.character(".")
}

/// Formulas between delimiters as high as they are: `\left( … \middle| … \right)`.
struct Delimited: Atom {
  enum Part: Sendable {
    case formula(any Formula)
    case middle(Symbol)
  }

  let left: Symbol
  let parts: [Part]
  let right: Symbol
  let column: Int

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    var content: [Content] = []
    for part in parts {
      switch part {
      case .middle(let symbol): content.append(.middle(symbol))
      case .formula(let formula):
        var nodes: [Node] = []
        try formula.append(to: &nodes, in: &builder)
        content += nodes.map { .node($0) }
      }
    }
    do throws(MathError) {
      return .horizontal(try Self.list(left, content, right, in: &builder))
    } catch {
      throw error.at(column)
    }
  }

  enum Content {
    case node(Node)
    case middle(Symbol)

    var node: Node? {
      if case .node(let node) = self { return node }
      return nil
    }
  }

  /// Content between delimiters of its height.
  static func list(_ left: Symbol, _ content: [Content], _ right: Symbol, in builder: inout BoxBuilder)
    throws(MathError) -> HorizontalList
  {
    let nodes = content.compactMap(\.node)
    if nodes.isEmpty, !content.isEmpty {
      throw MathError("there is nothing but \\middle between \\left and \\right")
    }
    let height = nodes.map(\.height).max() ?? 0
    let depth = nodes.map(\.depth).max() ?? 0
    // Around nothing delimiters keep their size.
    let factor: Double? = nodes.isEmpty ? 1 : nil
    func sized(_ symbol: Symbol) throws(MathError) -> Node {
      .horizontal(
        try HorizontalList.delimiter(
          symbol, height: height, depth: depth, factor: factor, builder.font, builder.fonts))
    }
    var middle: [Node] = []
    for part in content {
      switch part {
      case .node(let node): middle.append(node)
      case .middle(Delimiter.invisible): break
      case .middle(let symbol): middle.append(try sized(symbol))
      }
    }
    var result: [Node] = []
    if left != Delimiter.invisible { result.append(try sized(left)) }
    result += middle
    if right != Delimiter.invisible { result.append(try sized(right)) }
    return try builder.list(of: result)
  }

  static func parse(_ parser: inout MathParser) throws(MathError) -> Delimited {
    let column = parser.position - "left".unicodeScalars.count
    guard let left = Delimiter.parse(&parser) else {
      throw parser.failure("expected a delimiter after \\left")
    }
    var parts: [Part] = []
    while true {
      if parser.accept(word: "right") {
        guard let right = Delimiter.parse(&parser) else {
          throw parser.failure("expected a delimiter after \\right")
        }
        return Delimited(left: left, parts: parts, right: right, column: column)
      }
      if parser.accept(word: "middle") {
        let place = parser.position
        guard let symbol = Delimiter.parse(&parser) else {
          throw parser.failure("expected a delimiter after \\middle")
        }
        if case .middle(Delimiter.invisible) = parts.last {
          // matplotlib trips over a \middle right after an invisible one.
          throw MathError("\\middle may not follow \\middle. at once", column: place - "middle".count)
        }
        parts.append(.middle(symbol))
      } else if let formula = try parser.formula() {
        parts.append(.formula(formula))
      } else {
        throw parser.unclosed("expected \\right with a delimiter for this \\left")
      }
    }
  }
}
