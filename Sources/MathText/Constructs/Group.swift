/// Formulas in braces, `{…}`, maybe in a font of their own, `\mathbf{…}`.
struct Group: Atom {
  let font: MathFont?
  let formulas: [any Formula]

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    let outer = builder.font
    if let font { builder.font.select(font) }
    let nodes = try builder.nodes(formulas)
    builder.font = outer
    return .horizontal(try builder.list(of: nodes))
  }

  static func parse(_ parser: inout MathParser) throws(MathError) -> Group? {
    let start = parser.position
    let font = Self.font(&parser)
    guard parser.accept("{") else {
      parser.position = start
      return nil
    }
    let formulas = try parser.formulas()
    guard parser.accept("}") else { throw parser.unclosed("a { is not closed; expected }") }
    return Group(font: font, formulas: formulas)
  }

  /// The font of a `\math…` command.
  private static func font(_ parser: inout MathParser) -> MathFont? {
    guard case .word(let name) = parser.command, name.hasPrefix("math") else { return nil }
    let start = parser.position
    parser.position += 1 + "math".unicodeScalars.count
    parser.skipSpaces()
    let letters = parser.source[parser.position...].prefix { $0.isLetter }
    guard let font = MathFont(command: String(String.UnicodeScalarView(letters))) else {
      parser.position = start
      return nil
    }
    parser.position += letters.count
    return font
  }
}
