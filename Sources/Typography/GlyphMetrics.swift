/// Whether outlines are fitted to the pixel grid before they are drawn.
public enum Hinting: String, Sendable, Hashable, Codable {
  /// The face's own instructions; advances are whole pixels. matplotlib's `default`, FreeType's `FT_LOAD_DEFAULT`.
  case full = "default"
  /// Outlines as they are designed, scaled. matplotlib's `no_hinting`, FreeType's `FT_LOAD_NO_HINTING`.
  case none = "no_hinting"

  /// FreeType's load flags.
  public var loadFlags: Int32 {
    switch self {
    case .full: 0
    case .none: 2
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
}

/// The hinted, positioned and rasterised form of a glyph: how much of each pixel it covers, from 0 to 255.
public struct GlyphCoverage: Sendable, Equatable {
  /// Column of the leftmost pixel, and the row *above* the topmost pixel counted up from the baseline: the topmost
  /// row of values covers y from `top - 1` to `top`.
  public var left: Int
  public var top: Int
  public var width: Int
  public var height: Int
  /// Row by row from the top, `width` values each.
  public var values: [UInt8]
}

/// A linear map of glyph outlines, 16.16 fixed point: `x' = xx·x + xy·y`, `y' = yx·x + yy·y`.
public struct GlyphMatrix: Sendable, Hashable {
  public var xx: Int
  public var xy: Int
  public var yx: Int
  public var yy: Int

  public init(xx: Int = 0x10000, xy: Int = 0, yx: Int = 0, yy: Int = 0x10000) {
    self.xx = xx
    self.xy = xy
    self.yx = yx
    self.yy = yy
  }

  public static let identity = GlyphMatrix()

  /// The counterclockwise rotation with this cosine and sine, rounded as matplotlib's Agg backend does.
  public static func rotation(cosine: Double, sine: Double) -> GlyphMatrix {
    func fixed(_ value: Double) -> Int { Int((65536 * value).rounded(.toNearestOrEven)) }
    return GlyphMatrix(xx: fixed(cosine), xy: fixed(-sine), yx: fixed(sine), yy: fixed(cosine))
  }
}
