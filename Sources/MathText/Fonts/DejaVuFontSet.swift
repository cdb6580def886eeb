import Typography

/// The DejaVu faces. What they lack comes from STIX, sized delimiters always do, and the prime from Computer Modern.
struct DejaVuFontSet: FontSet {
  let isSans: Bool
  private let faces: UnicodeFaces
  private let fallback: StixFontSet
  private let primes: ComputerModernFontSet

  init(library: FontLibrary, style: MathStyle, isSans: Bool, defaultFont: MathFont) {
    self.isSans = isSans
    let names = Self.names(isSans: isSans, style: style).merging(StixFontSet.sizedNames) { own, _ in own }
    let textFace = style.textFace
    faces = UnicodeFaces(library: library, textFace: textFace, names: names)
    fallback = StixFontSet(library: library, textFace: textFace, isSans: isSans, defaultFont: defaultFont)
    primes = ComputerModernFontSet(library: library, textFace: textFace, defaultFont: defaultFont)
  }

  private static func names(isSans: Bool, style: MathStyle) -> [MathFont: String] {
    func face(_ family: String, slant: String = "Oblique", bold: Bool, slanted: Bool) -> String {
      let variant = (bold ? "Bold" : "") + (slanted ? slant : "")
      return variant.isEmpty ? family : "\(family)-\(variant)"
    }
    func own(bold: Bool, slanted: Bool) -> String {
      face(
        isSans ? "DejaVuSans" : "DejaVuSerif", slant: isSans ? "Oblique" : "Italic", bold: bold,
        slanted: slanted)
    }
    let (bold, slanted) = (style.isBold, style.isSlanted)
    let roman = own(bold: bold, slanted: slanted)
    return [
      .roman: roman, .italic: own(bold: bold, slanted: true), .bold: own(bold: true, slanted: slanted),
      .boldItalic: own(bold: true, slanted: true),
      .sansSerif: face("DejaVuSans", bold: bold, slanted: slanted),
      .typewriter: face("DejaVuSansMono", bold: bold, slanted: slanted),
      .display: isSans ? "DejaVuSansDisplay" : "DejaVuSerifDisplay", .size0: roman,
    ]
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
