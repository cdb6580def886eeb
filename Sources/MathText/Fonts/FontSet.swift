import Typography

/// The glyph that a font set chose for a symbol.
struct ChosenGlyph {
  var face: Face
  /// In the face's own character map.
  var code: UInt32
  /// Whether scripts must keep clear of a lean.
  var isSlanted: Bool
  /// Stands for a symbol that no font of the set has.
  var isSubstitute = false
}

/// A symbol in one of the fonts that have it in different sizes.
struct SizedSymbol {
  var font: MathFont
  var symbol: Symbol
}

/// Which faces serve the fonts of math, and where in them the symbols are.
protocol FontSet {
  var parameters: FontParameters { get }

  /// The glyph of a symbol in a font; nil for a TeX name that means no character.
  func glyph(of symbol: Symbol, font: MathFont, fontClass: MathFont) throws(FontError) -> ChosenGlyph?

  /// The symbol in all sizes that the set has, smallest first; itself alone where there are none.
  func sizes(of symbol: Symbol, in font: MathFont) throws(FontError) -> [SizedSymbol]
}

/// What the Unicode font sets have in common.
struct UnicodeFaces {
  let library: FontLibrary
  /// The face of text outside math.
  let textFace: String
  /// The names of the faces of math.
  private let names: [MathFont: String]

  init(library: FontLibrary, style: MathStyle, patterns: [MathFont: FontPattern]) {
    self.library = library
    textFace = style.textFace
    names = patterns.compactMapValues { $0.face(in: style) }
  }

  /// The face of a font; nil where the set has none.
  func face(_ font: MathFont) throws(FontError) -> Face? {
    switch font {
    case .default, .regular: return try library.face(named: textFace)
    default:
      guard let name = names[font] else { return nil }
      return try library.face(named: name)
    }
  }

  /// The glyph of a code point in a font, if the font's face has it. In the normal font letters are italic, but for
  /// capital Greek ones, and everything else is upright.
  func glyph(of symbol: Symbol, code: UInt32, font: MathFont) throws(FontError) -> ChosenGlyph? {
    var font = font
    if font == .normal, code < 0x10000 { font = Self.isItalicLetter(code) ? .italic : .roman }
    guard var face = try face(font) else { return nil }
    var code = code
    if face.familyName == "cmr10", let substitute = Self.computerModernSymbols[code] {
      face = try library.face(named: "cmsy10")
      code = substitute
    }
    guard face.glyphIndex(ofCode: code) != 0 else { return nil }
    return ChosenGlyph(
      face: face, code: code, isSlanted: font == .italic || Self.slantedSymbols.contains(symbol))
  }

  /// Symbols that lean whatever the font.
  static let slantedSymbols: Set<Symbol> = [.command("int"), .command("oint")]

  /// Times and minus are not in cmr10 but in cmsy10.
  private static let computerModernSymbols: [UInt32: UInt32] = [0xD7: 0xA3, 0x2212: 0xA1]

  private static func isItalicLetter(_ code: UInt32) -> Bool {
    guard let properties = Unicode.Scalar(code)?.properties else { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return properties.name?.hasPrefix("GREEK CAPITAL") != true
    default: return false
    }
  }
}
