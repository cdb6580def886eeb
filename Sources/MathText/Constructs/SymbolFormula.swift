/// One character or named symbol, with the space that its kind needs.
struct SymbolFormula: Atom {
  enum Spacing {
    case none
    /// On both sides, except in scripts of a function.
    case around
    case after
  }

  let symbol: Symbol
  let spacing: Spacing
  /// Column of the symbol, from 1.
  let column: Int

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    let box: CharacterBox
    do throws(MathError) { box = try builder.character(symbol) } catch { throw error.at(column) }
    switch spacing {
    case .around where !builder.owesSpaceAfterScripts:
      let before = try builder.space(ems: 0.2)
      return .horizontal(try builder.list(of: [before, .character(box), try builder.space(ems: 0.2)]))
    case .after:
      return .horizontal(try builder.list(of: [.character(box), try builder.space(ems: 0.2)]))
    default: return .character(box)
    }
  }

  static func parse(_ parser: inout MathParser) -> SymbolFormula? {
    let start = parser.position
    guard let symbol = symbol(&parser) else { return nil }
    return SymbolFormula(
      symbol: symbol, spacing: spacing(of: symbol, at: start, parser.source), column: start + 1)
  }

  private static func symbol(_ parser: inout MathParser) -> Symbol? {
    guard let scalar = parser.next else { return nil }
    if isPlain(scalar) {
      parser.position += 1
      // U+2212 is the sign of subtraction; the hyphen is too short for it.
      return .character(scalar == "-" ? "\u{2212}" : scalar)
    }
    switch parser.command {
    case .word(let name):
      guard NameTable.symbolCodes.value(of: name) != nil else { return nil }
      parser.position += 1 + name.unicodeScalars.count
      return .command(name)
    case .sign(let sign) where "%${}[]_|".unicodeScalars.contains(sign):
      parser.position += 2
      return .command(String(sign))
    case .sign("#"):
      // matplotlib takes this for a name, which no letter may follow.
      let after = parser.position + 2
      if after < parser.source.count, parser.source[after].isLetter { return nil }
      parser.position = after
      return .command("#")
    default: return nil
    }
  }

  /// Characters that stand for themselves.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "\u{80}"..."\u{1FFFF}": true
    case " ", "+", "-", "*", "/", "<", ">", "=", ":", ",", ".", ";", "!", "?", "&", "'", "@", "(", ")", "[",
      "]", "|":
      true
    default: false
    }
  }

  private static func spacing(of symbol: Symbol, at place: Int, _ source: [Unicode.Scalar]) -> Spacing {
    switch symbol.spacing {
    case .ordinary: return .none
    case .relation: return .around
    case .binary:
      // What has nothing to its left is a sign, not an operator.
      let before = source[..<place]
      if before.allSatisfy(\.properties.isWhitespace) { return .none }
      let left = before.last { $0 != " " }
      return left.map { "{([<=>:".unicodeScalars.contains($0) } ?? false ? .none : .around
    case .punctuation:
      let left = source[..<place].last { $0 != " " }
      let right = source[(place + 1)...].first { $0 != " " }
      // Commas in braces and decimal points are not followed by space.
      if symbol == .character(","), left == "{", right == "}" { return .none }
      if symbol == .character("."), left?.isDigit ?? false, right?.isDigit ?? false { return .none }
      return .after
    }
  }
}
