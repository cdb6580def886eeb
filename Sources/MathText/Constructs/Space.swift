/// A space of a fixed width: `\,`, `\quad`, `\hspace{0.5}`.
struct Space: Formula {
  /// Width in ems.
  let ems: Double

  /// A thin space: three eighteenths of an em.
  static let thin = 0.16667

  func append(to nodes: inout [Node], in builder: inout BoxBuilder) throws(MathError) {
    nodes.append(try builder.space(ems: ems))
  }

  /// The spaces with a name of letters.
  static let words = ["thinspace", "enspace", "quad", "qquad"]

  static func parse(_ parser: inout MathParser) throws(MathError) -> Space? {
    if parser.next == "~" {
      parser.position += 1
      return Space(ems: 0.33333)
    }
    if case .sign(let sign) = parser.command, let ems = width(of: sign) {
      parser.position += 2
      return Space(ems: ems)
    }
    switch parser.accept(prefix: words) {
    case "thinspace": return Space(ems: thin)
    case "enspace": return Space(ems: 0.5)
    case "quad": return Space(ems: 1)
    case "qquad": return Space(ems: 2)
    default: break
    }
    guard parser.accept(word: "hspace") else { return nil }
    guard parser.accept("{"), let ems = parser.number(), parser.accept("}") else {
      throw parser.failure("expected \\hspace{space}, a number of ems")
    }
    return Space(ems: ems)
  }

  private static func width(of sign: Unicode.Scalar) -> Double? {
    switch sign {
    case ",", "/": thin
    case ">", ":": 0.22222
    case ";": 0.27778
    case " ": 0.33333
    case "!": -thin
    default: nil
    }
  }
}

extension MathParser {
  /// A decimal number; nil if none comes next.
  mutating func number() -> Double? {
    skipSpaces()
    let start = position
    if next == "-" || next == "+" { position += 1 }
    let whole = skipDigits()
    if next == "." {
      position += 1
      if skipDigits() + whole == 0 {
        position = start
        return nil
      }
    } else if whole == 0 {
      position = start
      return nil
    }
    var text = String(String.UnicodeScalarView(source[start..<position]))
    if text.hasPrefix("+") { text.removeFirst() }
    return Double(text.hasSuffix(".") ? text + "0" : text)
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let scalar = next, ("0"..."9").contains(scalar) { position += 1 }
    return position - start
  }
}
