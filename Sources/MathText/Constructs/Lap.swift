/// Formulas that take no room, or take room and are not seen: `\llap{…}`, `\rlap{…}`, `\phantom{…}`.
struct Lap: Atom {
  enum Kind: String, CaseIterable {
    case phantom, llap, rlap
  }

  let kind: Kind
  let formulas: [any Formula]

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    var list = try builder.list(formulas)
    switch kind {
    case .phantom:
      list.isPhantom = true
      return .horizontal(list)
    case .llap: return .horizontal(try builder.list(of: [.kern(Kern(-list.width)), .horizontal(list)]))
    case .rlap: return .horizontal(try builder.list(of: [.horizontal(list), .kern(Kern(-list.width))]))
    }
  }

  static func parse(_ parser: inout MathParser) throws(MathError) -> Lap? {
    for kind in Kind.allCases where parser.accept(word: kind.rawValue) {
      return Lap(kind: kind, formulas: try parser.argument(of: "\\\(kind.rawValue){value}", mayBeEmpty: true))
    }
    return nil
  }
}
