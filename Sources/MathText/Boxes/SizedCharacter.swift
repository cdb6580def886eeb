extension HorizontalList {
  /// A delimiter about as high as what it encloses: the first of its sizes in the fonts that is high enough, scaled to
  /// fit. `factor` scales by a given amount instead; without anything to enclose a delimiter keeps its size.
  static func delimiter(
    _ symbol: Symbol, height: Double, depth: Double, factor: Double? = nil, _ style: FontState,
    _ fonts: MathFonts
  ) throws(MathError) -> HorizontalList {
    let sizes = try fonts.sizes(of: symbol, in: style.font)
    let target = height + depth
    // Characters with descenders must not push text-sized delimiters to the next size.
    let enough = target - 0.2 * fonts.xHeight(size: style.size)
    var (chosen, found) = try firstSize(of: sizes, style, fonts) { $0.height + $0.depth >= enough }
    var shift = 0.0
    if chosen.font != .size0 || sizes.count == 1 {
      chosen.size *= factor ?? (target / (found.height + found.depth))
      found = try CharacterBox(found.symbol, chosen, fonts)
      shift = depth - found.depth
    }
    var list = try HorizontalList([.character(found)], fonts)
    list.shift = shift
    return list
  }

  /// An accent as wide as what it spans: the first of its sizes that is wide enough, scaled to fit.
  static func wideAccent(_ symbol: Symbol, width: Double, _ style: FontState, _ fonts: MathFonts)
    throws(MathError) -> HorizontalList
  {
    let sizes = try fonts.sizes(of: symbol, in: style.font)
    var (chosen, found) = try firstSize(of: sizes, style, fonts, kind: .accent) { $0.width >= width }
    guard found.width != 0 else {
      throw MathError(
        "the accent \(symbol.source) has no width in this font; choose another mathtext.fontset")
    }
    chosen.size *= width / found.width
    found = try CharacterBox(found.symbol, chosen, fonts, kind: .accent)
    var list = try HorizontalList([.character(found)], fonts)
    list.width = found.width
    return list
  }

  /// The first of the sizes that is enough, else the last.
  private static func firstSize(
    of sizes: [SizedSymbol], _ style: FontState, _ fonts: MathFonts, kind: CharacterBox.Kind = .ordinary,
    isEnough: (CharacterBox) -> Bool
  ) throws(MathError) -> (FontState, CharacterBox) {
    var chosen = style
    var found: CharacterBox?
    for size in sizes {
      chosen.select(size.font)
      let box = try CharacterBox(size.symbol, chosen, fonts, kind: kind)
      found = box
      if isEnough(box) { break }
    }
    guard let found else {
      throw MathError("no font has \(sizes.first?.symbol.source ?? "this delimiter") in several sizes")
    }
    return (chosen, found)
  }
}
