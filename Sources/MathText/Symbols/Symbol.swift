/// What stands for a glyph in math: a character, or a TeX name without its backslash.
enum Symbol: Hashable, Sendable {
  case character(Unicode.Scalar)
  case command(String)

  /// The Unicode code point that the symbol stands for; nil for a name that has none.
  var codePoint: UInt32? {
    switch self {
    case .character(let scalar): scalar.value
    case .command(let name): NameTable.symbolCodes.value(of: name).flatMap { UInt32($0, radix: 16) }
    }
  }

  /// The symbol as it is written in TeX.
  var source: String {
    switch self {
    case .character(let scalar): String(scalar)
    case .command(let name): "\\" + name
    }
  }

  /// How a symbol is set off from its neighbours.
  enum Spacing: String, Sendable {
    case binary, relation, punctuation, ordinary
  }

  var spacing: Spacing {
    NameTable.symbolClasses.value(of: source).flatMap { Spacing(rawValue: $0) } ?? .ordinary
  }

  /// Big operators that take their scripts above and below.
  static let operatorsWithLimits: Set<Symbol> = Set(
    [
      "sum", "prod", "coprod", "bigcap", "bigcup", "bigsqcup", "bigvee", "bigwedge", "bigodot", "bigotimes",
      "bigoplus", "biguplus",
    ].map { .command($0) })

  /// Integral signs: their scripts stand at the ends of the sign.
  static let integrals: Set<Symbol> = Set(
    ["int", "oint", "iint", "oiint", "iiint", "oiiint", "iiiint"].map { .command($0) })
}
