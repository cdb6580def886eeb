import FigureNumbers

/// The table of constructs: which command begins which. A new construct is a file beside this one and a line here.
enum Construct {
  /// Constructs whose names go before those of symbols.
  static func parseBeforeSymbols(_ parser: inout MathParser) throws(MathError) -> (any Atom)? {
    if let lap = try Lap.parse(&parser) { return lap }
    return try Accent.parse(&parser)
  }

  /// The construct whose command comes next; nil if it is none's.
  static func parse(_ parser: inout MathParser) throws(MathError) -> (any Atom)? {
    guard case .word(let name) = parser.command else { return nil }
    if FunctionName.names.contains(name) { return FunctionName.parse(&parser, name) }
    let start = parser.position
    parser.position += 1 + name.unicodeScalars.count
    switch name {
    case "frac": return try Fraction.parse(&parser, .fraction)
    case "dfrac": return try Fraction.parse(&parser, .displayFraction)
    case "binom": return try Fraction.parse(&parser, .binomial)
    case "genfrac": return try Fraction.parseGeneral(&parser)
    case "sqrt": return try Radical.parse(&parser)
    case "overline": return try Line.parse(&parser, .over)
    case "underline": return try Line.parse(&parser, .under)
    case "overset": return try Annotation.parse(&parser, .over)
    case "underset": return try Annotation.parse(&parser, .under)
    case "operatorname": return try OperatorName.parse(&parser)
    case "boldsymbol": return try BoldSymbol.parse(&parser)
    case "text": return try PlainText.parse(&parser)
    case "substack": return try Substack.parse(&parser)
    case "left": return try Delimited.parse(&parser)
    default:
      parser.position = start
      return nil
    }
  }

  private static let names = [
    "frac", "dfrac", "binom", "genfrac", "sqrt", "overline", "underline", "overset", "underset",
    "operatorname",
    "boldsymbol", "text", "substack", "left", "right", "middle", "phantom", "llap", "rlap", "hspace",
  ]

  /// Commands that only end or divide what `\left` began.
  static let closing = ["right", "middle"]

  /// The known command that an unknown one was most likely meant to be.
  static func nearestCommand(to name: String) -> String? {
    let fonts = MathFont.commandNames
    let symbols = NameTable.symbolCodes.keys.filter { $0.unicodeScalars.allSatisfy(\.isLetter) }
    let known =
      names + FunctionName.names.sorted() + fonts + fonts.map { "math\($0)" } + Accent.names + Space.words
      + symbols
    return nearest(name, among: known)
  }
}
