/// The measures of a glyph as math needs them, in pixels, y up.
struct GlyphExtent: Sendable, Hashable {
  /// How far the pen moves, unhinted.
  var advance: Double
  /// Size of the ink's box.
  var width: Double
  var height: Double
  /// The ink's box around the glyph's origin.
  var xMin: Double
  var xMax: Double
  var yMin: Double
  var yMax: Double
  /// From the baseline to the top: TeX's height.
  var top: Double
  var isSlanted: Bool
}

/// One glyph. Its box is as wide as the ink; the rest of the advance becomes a kern.
struct CharacterBox: Sendable {
  /// How the glyph's box is placed.
  enum Kind: Sendable {
    /// On the baseline.
    case ordinary
    /// By its ink alone: the list above the accented symbol decides where it stands.
    case accent
  }

  let symbol: Symbol
  let kind: Kind
  private(set) var font: MathFont
  private(set) var fontClass: MathFont
  private(set) var fontSize: Double
  private(set) var metrics: GlyphExtent
  var width = 0.0
  private(set) var height = 0.0
  private(set) var depth = 0.0
  private var level = ScriptLevel()

  init(_ symbol: Symbol, _ style: FontState, _ fonts: MathFonts, kind: Kind = .ordinary) throws(MathError) {
    self.symbol = symbol
    self.kind = kind
    font = style.font
    fontClass = style.fontClass
    fontSize = style.size
    metrics = try fonts.glyph(symbol, style).extent
    measure()
  }

  /// Sets the symbol in another font, with the alphabet it had.
  mutating func change(font: MathFont, _ fonts: MathFonts) throws(MathError) {
    self.font = font
    metrics = try fonts.glyph(symbol, style).extent
    measure()
  }

  var style: FontState { FontState(font: font, fontClass: fontClass, size: fontSize) }

  private mutating func measure() {
    switch kind {
    case .ordinary:
      width = symbol == .character(" ") ? metrics.advance : metrics.width
      height = metrics.top
      depth = -(metrics.top - metrics.height)
    case .accent:
      width = metrics.xMax - metrics.xMin
      height = metrics.yMax - metrics.yMin
      depth = 0
    }
  }

  mutating func shrink(_ fonts: MathFonts) throws(MathError) {
    let factor = level.descend()
    fontSize *= factor
    width *= factor
    height *= factor
    depth *= factor
    if kind == .accent {
      metrics = try fonts.glyph(symbol, style).extent
      measure()
    }
  }
}
