import CCairo

/// Whether outlines are fitted to the pixel grid before they are drawn.
public enum Hinting: String, Sendable, Hashable, Codable {
  /// The face's own instructions; advances are whole pixels. matplotlib's `default`, FreeType's `FT_LOAD_DEFAULT`.
  case full = "default"
  /// Outlines as they are designed, scaled. matplotlib's `no_hinting`, FreeType's `FT_LOAD_NO_HINTING`.
  case none = "no_hinting"

  /// FreeType's load flags. Pictures that a font holds for some sizes are never taken in place of its outlines.
  public var loadFlags: Int32 {
    switch self {
    case .full: Int32(FT_LOAD_NO_BITMAP)
    case .none: Int32(FT_LOAD_NO_BITMAP | FT_LOAD_NO_HINTING)
    }
  }
}

/// The measures of a glyph at a size. Lengths are 26.6 fixed point, 1/64 of a pixel, unless said otherwise; y up.
public struct GlyphMetrics: Sendable, Hashable {
  /// Size of the box around the outline.
  public var width: Int
  public var height: Int
  /// From the origin to the left edge, and to the top edge, of the box.
  public var bearingX: Int
  public var bearingY: Int
  /// How far the pen moves; whole pixels where the outline is hinted.
  public var advance: Int
  /// The advance without hinting, in 16.16 fixed point of a pixel.
  public var linearAdvance: Int
  /// The box around all control points of the outline (FreeType's cbox); all 0 for a glyph without ink.
  public var xMin: Int
  public var yMin: Int
  public var xMax: Int
  public var yMax: Int
  /// How far shaping moves the pen: ``advance`` where the outline is hinted, else the design's advance scaled as one
  /// number, while ``advance`` is the difference of two scaled points.
  var shapedAdvance: Int
}
