import Drawing
import Typography

/// Measures and sets text and math for one target: it owns the faces and remembers what it has set.
///
/// A setter belongs to one thread; a layout makes its own and passes it down.
public final class TextSetter {
  /// Pixels an inch.
  public let dpi: Double
  public let style: Style
  public let fonts: FontLibrary
  private let hinting: Hinting
  private var faceNames: [TextFont: String] = [:]
  private var lines: [LineKey: SetLine] = [:]
  private var layouts: [TextBlock: TextLayout] = [:]

  private struct LineKey: Hashable {
    var text: String
    var font: TextFont
  }

  public init(fonts: FontLibrary, style: Style, dpi: Double) {
    self.fonts = fonts
    self.style = style
    self.dpi = dpi
    hinting = style.text.hinting == .default ? .full : .none
  }

  /// `points` in pixels.
  public func pixels(_ points: Double) -> Double { points * dpi / 72 }

  /// The block laid out about its anchor.
  ///
  /// - Throws: `FontError` where a face or glyph cannot be had, the math engine's error where math is malformed.
  public func layout(_ block: TextBlock) throws -> TextLayout {
    if let known = layouts[block] { return known }
    let face = try fonts.face(named: faceName(block.font))
    let metrics = face.tables.lineMetrics(size: block.font.size, dpi: dpi)
    let contents = try block.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      try line(String($0), font: block.font)
    }
    let result = TextLayout(block, lines: contents, metrics: metrics)
    layouts[block] = result
    return result
  }

  /// A single line, set and measured, plain or math.
  ///
  /// - Throws: as ``layout(_:)``.
  public func line(_ text: String, font: TextFont) throws -> SetLine {
    let key = LineKey(text: text, font: font)
    if let known = lines[key] { return known }
    let result = text.isEmpty ? .empty : try plainLine(text, font: font)
    lines[key] = result
    return result
  }

  private func plainLine(_ text: String, font: TextFont) throws -> SetLine {
    let face = try fonts.face(named: faceName(font))
    var pen = 0
    var low = 0
    var high = 0
    var previous: UInt32?
    var glyphs: [GlyphRun.Glyph] = []
    for character in text.unicodeScalars {
      let index = face.glyphIndex(of: character)
      if let previous {
        pen += try face.kerning(previous, index, size: font.size, dpi: dpi, mode: .unfitted)
      }
      let metrics = try face.metrics(of: index, size: font.size, dpi: dpi, hinting: hinting)
      glyphs.append(GlyphRun.Glyph(face: face.name, size: font.size, index: index, x: Double(pen) / 64, y: 0))
      low = glyphs.count == 1 ? metrics.yMin : min(low, metrics.yMin)
      high = glyphs.count == 1 ? metrics.yMax : max(high, metrics.yMax)
      pen += metrics.advance
      previous = index
    }
    return SetLine(
      text: text, width: Double(pen) / 64, height: Double(high - low) / 64, descent: -Double(low) / 64,
      glyphs: glyphs, rules: [])
  }

  /// The name of the face that a font's first known family has for its weight and slant.
  func faceName(_ font: TextFont) -> String {
    if let known = faceNames[font] { return known }
    let families = style.expandedFamilies(font.families)
    let family = families.lazy.compactMap(FontFamily.named).first ?? FontFamily.bundled[0]
    let name = family.face(weight: font.weight, slant: font.slant)
    faceNames[font] = name
    return name
  }
}

extension SetLine {
  static let empty = SetLine(text: "", width: 0, height: 0, descent: 0, glyphs: [], rules: [])
}
