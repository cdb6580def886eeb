import FigureDrawing
import FigureRendering
import MathText
import Plotting
import Typography

/// A formula by itself: text with math between dollar signs, laid out in points.
public struct Formula {
  private let text: String
  private let size: Double
  private let layout: MathLayout
  private let fonts: FontLibrary

  /// Points around the formula in a picture.
  private static let margin = 1.0

  /// - Parameters:
  ///   - size: points.
  ///   - missingGlyphs: what becomes of characters that no font has.
  /// - Throws: `MathError` for what cannot be set, with the column; `FontError` where the faces cannot be opened.
  public init(_ text: String, size: Double = 10, missingGlyphs: MissingGlyphPolicy = .warn) throws {
    self.text = text
    self.size = size
    fonts = try FontLibrary(missingGlyphs: missingGlyphs)
    layout = try MathTypesetter(library: fonts).layout(text, size: size, dpi: 72)
  }

  /// One line each: characters that the fonts lack, and what was drawn instead.
  public var notes: [String] { layout.fallback.notes }

  /// Where glyphs and rules stand, in points, y up from the baseline's origin, as JSON.
  ///
  /// - Throws: `MathError`.
  public func json() throws -> String {
    try TextSetter(fonts: fonts, style: Style(), dpi: 72).mathLabel(text, size: size).json
  }

  /// The formula as an SVG document, its letters as outlines.
  ///
  /// - Throws: `RenderingError`.
  public func svg() throws -> [UInt8] {
    try Renderer().svg(drawing(layout, dpi: 72), fonts: fonts, title: text)
  }

  /// The formula as a picture on a transparent ground.
  ///
  /// - Parameter dpi: pixels an inch.
  /// - Throws: `MathError`, `RenderingError`.
  public func png(dpi: Double) throws -> [UInt8] {
    let layout = try MathTypesetter(library: fonts).layout(text, size: size, dpi: dpi)
    return try Renderer().png(drawing(layout, dpi: dpi), fonts: fonts)
  }

  private func drawing(_ layout: MathLayout, dpi: Double) -> Drawing {
    let margin = Self.margin * dpi / 72
    let run = GlyphRun(
      text: text, anchor: Point(margin, layout.depth + margin), color: .black,
      glyphs: layout.glyphs.map(\.glyph),
      rules: layout.rules)
    return Drawing(
      size: Size((layout.width + 2 * margin).rounded(.up), (layout.height + 2 * margin).rounded(.up)),
      dpi: dpi,
      elements: [.init(artist: "formula", primitive: .glyphs(run))])
  }
}
