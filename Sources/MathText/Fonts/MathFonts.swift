import Typography

/// A glyph of a face at a size, as math sets it.
struct MathGlyph {
  var face: Face
  /// In the face's own character map.
  var code: UInt32
  var index: UInt32
  var extent: GlyphExtent
  /// How far the glyph is moved up when it is drawn.
  var rise: Double
}

/// The fonts of one layout at one resolution: glyphs and measures in pixels.
///
/// Faces are FreeType's objects, so this belongs to one thread.
final class MathFonts {
  let parameters: FontParameters
  private let set: any FontSet
  private let library: FontLibrary
  private let defaultFont: MathFont
  private let textRequest: FontRequest
  /// Pixels an inch.
  private let dpi: Double
  private var glyphs: [GlyphKey: MathGlyph] = [:]
  /// The size each face was last measured at. matplotlib asks a face for kerning at whatever size it has then, which
  /// is not always the size of the characters.
  private var currentSizes: [ObjectIdentifier: Double] = [:]
  /// Characters that the font set lacks, in the order they were met.
  private(set) var fallback = FallbackReport()

  private struct GlyphKey: Hashable {
    var symbol: Symbol
    var style: FontState
  }

  init(
    _ set: any FontSet, library: FontLibrary, defaultFont: MathFont, textRequest: FontRequest = FontRequest(),
    dpi: Double
  ) {
    self.set = set
    self.library = library
    self.defaultFont = defaultFont
    self.textRequest = textRequest
    self.dpi = dpi
    parameters = set.parameters
  }

  /// The glyph of a symbol.
  ///
  /// - Throws: ``MathError`` for a name that means no character.
  func glyph(_ symbol: Symbol, _ style: FontState) throws(MathError) -> MathGlyph {
    if let glyph = try knownGlyph(symbol, style) { return glyph }
    throw MathError("no character is called \(symbol.source)")
  }

  /// The glyph of a symbol; nil for a name that means no character.
  private func knownGlyph(_ symbol: Symbol, _ style: FontState) throws(MathError) -> MathGlyph? {
    let key = GlyphKey(symbol: symbol, style: style)
    if let known = glyphs[key] { return known }
    do throws(FontError) {
      guard let chosen = try chosen(symbol, style) else { return nil }
      let glyph = try measure(chosen, size: style.size)
      glyphs[key] = glyph
      return glyph
    } catch {
      throw MathError(error)
    }
  }

  /// The font set's glyph. What it lacks may be in another font: all characters outside math, letters that no bundled font
  /// has within it.
  private func chosen(_ symbol: Symbol, _ style: FontState) throws(FontError) -> ChosenGlyph? {
    let chosen = try set.glyph(of: symbol, font: style.font, fontClass: style.fontClass)
    guard let chosen, chosen.isSubstitute, let scalar = symbol.codePoint.flatMap(Unicode.Scalar.init) else {
      return chosen
    }
    let isText = style.font == .default
    let isUnknown = try isUnknown(scalar)
    if isText || isUnknown && scalar.properties.isAlphabetic,
      let face = try library.fallbackFace(for: scalar, request: textRequest)
    {
      let substitution = FallbackReport.Substitution(character: scalar, face: face.name)
      if !fallback.substitutions.contains(substitution) { fallback.substitutions.append(substitution) }
      return ChosenGlyph(face: face, code: scalar.value, isSlanted: false)
    }
    if !isText, !isUnknown, let command = style.font.command {
      let gap = FallbackReport.AlphabetGap(character: scalar, alphabet: "\\math\(command)")
      if !fallback.alphabetGaps.contains(gap) { fallback.alphabetGaps.append(gap) }
      return chosen
    }
    let missing = fallback.missing?.characters ?? []
    if !missing.contains(scalar) { fallback.missing = MissingGlyph(characters: missing + [scalar]) }
    return chosen
  }

  /// Whether the bundled fonts lack a character in every style: not only in the alphabet that was asked for.
  private func isUnknown(_ scalar: Unicode.Scalar) throws(FontError) -> Bool {
    for name in ["DejaVuSans", "STIXGeneral"] where try library.face(named: name).glyphIndex(of: scalar) != 0
    {
      return false
    }
    return true
  }

  private func measure(_ chosen: ChosenGlyph, size: Double) throws(FontError) -> MathGlyph {
    let index = chosen.face.glyphIndex(ofCode: chosen.code)
    let size = Self.measurable(size)
    let metrics = try chosen.face.metrics(of: index, size: size, dpi: dpi, hinting: .none)
    currentSizes[ObjectIdentifier(chosen.face)] = size
    let height = Double(metrics.height) / 64
    // The large symbols of Computer Modern hang below the baseline.
    let rise = chosen.face.name == "cmex10" ? height / 2 + size / 3 * dpi / 72 : 0
    let extent = GlyphExtent(
      advance: Double(metrics.linearAdvance) / 65536, width: Double(metrics.width) / 64, height: height,
      xMin: Double(metrics.xMin) / 64, xMax: Double(metrics.xMax) / 64,
      yMin: Double(metrics.yMin) / 64 + rise,
      yMax: Double(metrics.yMax) / 64 + rise, top: Double(metrics.bearingY) / 64 + rise,
      isSlanted: chosen.isSlanted)
    return MathGlyph(face: chosen.face, code: chosen.code, index: index, extent: extent, rise: rise)
  }

  /// FreeType sets nothing smaller than a point.
  private static func measurable(_ size: Double) -> Double { size >= 1 ? size : 1 }

  /// How far a character moves towards the one before it: pairs of one font and size are kerned in whole pixels.
  func kerning(_ left: CharacterBox, _ right: CharacterBox) throws(MathError) -> Double {
    guard left.font == right.font, left.fontSize == right.fontSize else { return 0 }
    let first = try glyph(left.symbol, left.style)
    let second = try glyph(right.symbol, right.style)
    let size = currentSizes[ObjectIdentifier(first.face)] ?? Self.measurable(left.fontSize)
    do {
      return Double(try first.face.kerning(first.index, second.index, size: size, dpi: dpi)) / 64
    } catch {
      throw MathError(error)
    }
  }

  /// The sizes that delimiters and wide accents come in.
  func sizes(of symbol: Symbol, in font: MathFont) throws(MathError) -> [SizedSymbol] {
    do { return try set.sizes(of: symbol, in: font) } catch { throw MathError(error) }
  }

  /// Height of an x at a size in points.
  func xHeight(size: Double) -> Double { parameters.xHeight * size * dpi / 72 }

  /// Height of the axis of fractions.
  func axisHeight(size: Double) -> Double { parameters.axisHeight * size * dpi / 72 }

  /// Thickness of the bars of fractions and radicals; the same in all fonts.
  func ruleThickness(size: Double) -> Double { ((0.75 / 12) * size * dpi) / 72 }

  /// What radicals and overlines leave free above the bar.
  func ruleClearance(size: Double) -> Double { (size * dpi) / (100 * 12) }

  /// An em.
  func quad(size: Double) throws(MathError) -> Double {
    if let quad = parameters.quad { return quad * size * dpi / 72 }
    let style = FontState(font: .normal, fontClass: defaultFont, size: size)
    return try glyph(.character("m"), style).extent.advance
  }
}
