import FigureDrawing
import Typography

/// A label laid out: its measures, and its glyphs and rules placed around the left end of its lower edge.
///
/// All lengths are pixels at the resolution of the layout, x right, y up.
public struct MathLayout: Sendable, Equatable {
  /// A glyph with the code that names it in the face's own character map: the Unicode code point, but for the
  /// Computer Modern faces.
  public struct Glyph: Sendable, Equatable {
    public var glyph: GlyphRun.Glyph
    public var code: UInt32

    public init(glyph: GlyphRun.Glyph, code: UInt32) {
      self.glyph = glyph
      self.code = code
    }
  }

  /// Whole pixels, rounded up: matplotlib's `get_text_width_height_descent` for math.
  public var width: Double
  /// From the lower to the upper edge, the depth included.
  public var height: Double
  /// How far the box reaches below the baseline.
  public var depth: Double
  /// The glyphs in drawing order. Their `x` and `y` count from the label's lower left corner as matplotlib places it:
  /// the baseline lies at ``baseline``.
  public var glyphs: [Glyph]
  /// Bars of fractions, radicals and lines, in drawing order, in the coordinates of the glyphs.
  public var rules: [GlyphRun.Rule]
  /// `y` of the baseline in the coordinates of glyphs and rules: what rounding the height up has added.
  public var baseline: Double
  /// Characters that the bundled fonts lack: an installed font served, or ¤ stands for them.
  public var fallback: FallbackReport
}
