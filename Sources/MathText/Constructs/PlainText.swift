/// Words in roman letters with their spaces: `\text{if }`.
struct PlainText: Atom {
  let text: [Unicode.Scalar]

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    var roman = builder.font
    roman.select(.roman)
    var nodes: [Node] = []
    for scalar in text {
      nodes.append(.character(try CharacterBox(.character(scalar), roman, builder.fonts)))
    }
    return .horizontal(try builder.list(of: nodes))
  }

  /// Text up to the brace that closes the first. Braces inside only group; after a backslash any character is itself,
  /// but for `t`, `n`, `f` and `r`, which are white space.
  static func parse(_ parser: inout MathParser) throws(MathError) -> PlainText {
    guard parser.accept("{") else { throw parser.failure("expected \\text{words}") }
    var text: [Unicode.Scalar] = []
    var depth = 1
    while let scalar = parser.next {
      parser.position += 1
      switch scalar {
      case "\\":
        guard let escaped = parser.next else {
          text.append(scalar)
          continue
        }
        parser.position += 1
        text.append(unescaped(escaped))
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth == 0 { return PlainText(text: text) }
      default: text.append(scalar)
      }
    }
    throw parser.failure("expected \\text{words}; the closing } is missing")
  }

  private static func unescaped(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "t": "\t"
    case "n": "\n"
    case "f": "\u{C}"
    case "r": "\r"
    default: scalar
    }
  }
}
