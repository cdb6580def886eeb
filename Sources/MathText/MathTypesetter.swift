import FigureDrawing
import Typography

/// Sets labels that contain math between dollar signs, as matplotlib's mathtext does.
///
/// A typesetter belongs to one thread, as its font library does.
public struct MathTypesetter {
  public let style: MathStyle
  private let library: FontLibrary
  private let defaultFont: MathFont
  private let fontSet: any FontSet

  public init(library: FontLibrary, style: MathStyle = MathStyle()) {
    self.library = library
    self.style = style
    defaultFont = MathFont(command: style.defaultFont.rawValue) ?? .normal
    fontSet = Self.fontSet(style, library, defaultFont)
  }

  /// Whether a line is set as math: it has an even number of dollar signs that no backslash precedes, and at least two.
  public static func isMath(_ line: String) -> Bool {
    var count = 0
    var previous: UInt8 = 0
    for byte in line.utf8 {
      if byte == UInt8(ascii: "$"), previous != UInt8(ascii: "\\") { count += 1 }
      previous = byte
    }
    return count > 0 && count.isMultiple(of: 2)
  }

  /// A line that is not math, as it is shown: `\$` stands for a dollar sign.
  public static func plainText(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if scalar == "$", result.last == "\\" { result.removeLast() }
      result.append(scalar)
    }
    return String(result)
  }

  /// Lays out one line of text with math.
  ///
  /// - Parameters:
  ///   - source: the line, its math between dollar signs; `\$` is a dollar sign.
  ///   - size: points.
  ///   - dpi: pixels an inch; at 72 the layout is in points. Glyphs are measured unhinted.
  /// - Throws: ``MathError`` for what matplotlib refuses, with the column in `source`.
  public func layout(_ source: String, size: Double, dpi: Double = 72) throws(MathError) -> MathLayout {
    guard size > 0, size.isFinite, dpi >= 1, dpi.isFinite else {
      throw MathError(.size(points: size, dpi: dpi))
    }
    let label = try Label(source)
    let fonts = MathFonts(
      fontSet, library: library, defaultFont: defaultFont, textRequest: style.textRequest, dpi: dpi)
    let box = try label.list(
      fonts: fonts, text: FontState(font: .default, fontClass: .roman, size: size), defaultFont: defaultFont)
    if library.missingGlyphs == .error, let missing = fonts.fallback.missing {
      throw MathError(.missingGlyphs(missing))
    }
    if library.missingGlyphs == .error, let gap = fonts.fallback.alphabetGaps.first {
      throw MathError(gap.description)
    }
    return Self.layout(box, try Shipping(box, fonts), fallback: fonts.fallback)
  }

  private static func fontSet(
    _ style: MathStyle, _ library: FontLibrary, _ defaultFont: MathFont
  ) -> any FontSet {
    switch style.fontSet {
    case .dejaVuSans, .dejaVuSerif:
      let isSans = style.fontSet == .dejaVuSans
      return DejaVuFontSet(library: library, style: style, isSans: isSans, defaultFont: defaultFont)
    case .computerModern:
      return ComputerModernFontSet(library: library, style: style, defaultFont: defaultFont)
    case .stix, .stixSans:
      let isSans = style.fontSet == .stixSans
      return StixFontSet(library: library, style: style, isSans: isSans, defaultFont: defaultFont)
    }
  }

  /// Turns y up and rounds the measures up.
  private static func layout(_ box: HorizontalList, _ shipped: Shipping, fallback: FallbackReport)
    -> MathLayout
  {
    let height = box.height.rounded(.up)
    let depth = box.depth.rounded(.up)
    let glyphs = shipped.glyphs.map { placed in
      MathLayout.Glyph(
        glyph: GlyphRun.Glyph(
          face: placed.glyph.face.name, size: placed.size, index: placed.glyph.index, x: placed.x,
          y: height - placed.y + placed.glyph.rise),
        code: placed.glyph.code)
    }
    let rules = shipped.bars.map { bar in
      GlyphRun.Rule(x: bar.x, y: height - (bar.y + bar.height), width: bar.width, height: bar.height)
    }
    return MathLayout(
      width: box.width.rounded(.up), height: height + depth, depth: depth, glyphs: glyphs, rules: rules,
      baseline: height - box.height, fallback: fallback)
  }
}
