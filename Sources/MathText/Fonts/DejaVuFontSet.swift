import Typography

/// The DejaVu faces. What they lack comes from STIX, sized delimiters always do, and the prime from Computer Modern.
struct DejaVuFontSet: FontSet {
  let isSans: Bool
  private let faces: UnicodeFaces
  private let fallback: StixFontSet
  private let primes: ComputerModernFontSet

  init(library: FontLibrary, style: MathStyle, isSans: Bool, defaultFont: MathFont) {
    self.isSans = isSans
    let patterns = Self.patterns(isSans: isSans).merging(StixFontSet.sizedPatterns) { own, _ in own }
    faces = UnicodeFaces(library: library, style: style, patterns: patterns)
    fallback = StixFontSet(library: library, style: style, isSans: isSans, defaultFont: defaultFont)
    primes = ComputerModernFontSet(library: library, style: style, defaultFont: defaultFont)
  }

  private static func patterns(isSans: Bool) -> [MathFont: FontPattern] {
    let family = isSans ? "DejaVu Sans" : "DejaVu Serif"
    let others: [MathFont: FontPattern] = [
      .sansSerif: FontPattern("DejaVu Sans"), .typewriter: FontPattern("DejaVu Sans Mono"),
      .display: FontPattern(family + " Display"),
    ]
    return FontPattern.roman(family).merging(others) { own, _ in own }
  }

  var parameters: FontParameters { isSans ? .dejaVuSans : .dejaVuSerif }

  func glyph(of symbol: Symbol, font: MathFont, fontClass: MathFont) throws(FontError) -> ChosenGlyph? {
    if symbol == .command("prime") {
      return try primes.glyph(of: symbol, font: font, fontClass: fontClass)
    }
    guard let code = symbol.codePoint else { return nil }
    // Symbols of the display face are always taken from it.
    let display = try faces.face(.display)
    let font = display?.glyphIndex(ofCode: code) ?? 0 != 0 ? .display : font
    if let glyph = try faces.glyph(of: symbol, code: code, font: font) { return glyph }
    switch font {
    case .italic, .regular, .normal:
      return try fallback.glyph(of: symbol, font: .roman, fontClass: fontClass)
    default: return try fallback.glyph(of: symbol, font: font, fontClass: fontClass)
    }
  }

  func sizes(of symbol: Symbol, in font: MathFont) throws(FontError) -> [SizedSymbol] {
    try fallback.sizes(of: symbol, in: font)
  }
}
