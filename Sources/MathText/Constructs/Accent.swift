/// An accent over a symbol or a group: `\hat{x}`, `\widehat{abc}`.
struct Accent: Atom {
  let name: String
  let accentee: any Atom
  let column: Int

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    let body = try accentee.node(in: &builder)
    let fonts = builder.fonts
    let row: HorizontalList
    do throws(MathError) {
      if let symbol = Self.wideSymbol(name) {
        let wide = try HorizontalList.wideAccent(symbol, width: body.width, builder.font, fonts)
        row = HorizontalList.centred([.horizontal(wide)], width: body.width)
      } else {
        var box = try CharacterBox(Self.symbol(name), builder.font, fonts, kind: .accent)
        if name == "mathring" {
          try box.shrink(fonts)
          try box.shrink(fonts)
        }
        let lead = Node.strut(Strut(width: body.width / 4))
        row = HorizontalList.centred([lead, .character(box)], width: body.width)
      }
    } catch {
      throw error.at(column)
    }
    return .vertical(
      VerticalList([
        .horizontal(row), .strut(Strut(depth: builder.ruleThickness * 2)),
        .horizontal(try builder.list(of: [body])),
      ]))
  }

  /// The commands of letters.
  static let names = [
    "hat", "breve", "bar", "grave", "acute", "tilde", "dot", "ddot", "dddot", "ddddot", "vec",
    "overrightarrow",
    "overleftarrow", "mathring", "widehat", "widetilde", "widebar",
  ]

  private static func wideSymbol(_ name: String) -> Symbol? {
    switch name {
    case "widehat", "widetilde", "widebar": .command(name)
    default: nil
    }
  }

  private static func symbol(_ name: String) -> Symbol {
    let symbol =
      switch name {
      case "hat", "^": "circumflexaccent"
      case "breve": "combiningbreve"
      case "bar": "combiningoverline"
      case "grave", "`": "combininggraveaccent"
      case "acute", "'": "combiningacuteaccent"
      case "tilde", "~": "combiningtilde"
      case "dot", ".": "combiningdotabove"
      case "ddot", "\"": "combiningdiaeresis"
      case "dddot": "combiningthreedotsabove"
      case "ddddot": "combiningfourdotsabove"
      case "vec": "combiningrightarrowabove"
      case "overrightarrow": "rightarrow"
      case "overleftarrow": "leftarrow"
      default: "circ"
      }
    return .command(symbol)
  }

  static func parse(_ parser: inout MathParser) throws(MathError) -> Accent? {
    let start = parser.position
    let name: String
    switch parser.command {
    case .word(let word) where names.contains(word): name = word
    case .sign(let sign) where "\"`'~.^".unicodeScalars.contains(sign): name = String(sign)
    default: return nil
    }
    parser.position += 1 + name.unicodeScalars.count
    parser.skipSpaces()
    guard let accentee = try parser.atom() else {
      throw MathError("nothing stands under the accent \\\(name)", column: start + 1)
    }
    return Accent(name: name, accentee: accentee, column: start + 1)
  }
}
