import Typography

/// The DejaVu faces. What they lack comes from STIX, sized delimiters always do, and the prime from Computer Modern.
struct DejaVuFontSet: FontSet {
  let isSans: Bool
  private let faces: UnicodeFaces
  private let fallback: StixFontSet
  private let primes: ComputerModernFontSet

  init(library: FontLibrary, textFace: String, isSans: Bool, defaultFont: MathFont) {
    self.isSans = isSans
    let names = (isSans ? Self.sans : Self.serif).merging(StixFontSet.sizedNames) { own, _ in own }
    faces = UnicodeFaces(library: library, textFace: textFace, names: names)
    fallback = StixFontSet(library: library, textFace: textFace, isSans: isSans, defaultFont: defaultFont)
    primes = ComputerModernFontSet(library: library, textFace: textFace, defaultFont: defaultFont)
  }

  private static let sans: [MathFont: String] = [
    .roman: "DejaVuSans", .italic: "DejaVuSans-Oblique", .bold: "DejaVuSans-Bold",
    .boldItalic: "DejaVuSans-BoldOblique", .sansSerif: "DejaVuSans", .typewriter: "DejaVuSansMono",
    .display: "DejaVuSansDisplay", .size0: "DejaVuSans",
  ]
  private static let serif: [MathFont: String] = [
    .roman: "DejaVuSerif", .italic: "DejaVuSerif-Italic", .bold: "DejaVuSerif-Bold",
    .boldItalic: "DejaVuSerif-BoldItalic", .sansSerif: "DejaVuSans", .typewriter: "DejaVuSansMono",
    .display: "DejaVuSerifDisplay", .size0: "DejaVuSerif",
  ]

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
