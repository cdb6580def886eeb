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
    // An angle that is no number turns nothing.
    func fixed(_ value: Double) -> Int { Int(exactly: (65536 * value).rounded(.toNearestOrEven)) ?? 0 }
    return GlyphMatrix(xx: fixed(cosine), xy: fixed(-sine), yx: fixed(sine), yy: fixed(cosine))
  }
}
