/// One glyph to be rendered as coverage: everything FreeType is told about it.
///
/// The face is sized in points at ``dpi``, the glyph hinted at the origin, its outline then turned by ``matrix`` and moved
/// by ``delta``, as `FT_Set_Transform` does, and rendered in FreeType's normal mode.
public struct GlyphPlacement: Hashable, Sendable {
  /// A 2 x 2 matrix in 16.16 fixed point.
  public struct Matrix: Hashable, Sendable {
    public var xx: Int
    public var xy: Int
    public var yx: Int
    public var yy: Int

    public init(xx: Int, xy: Int, yx: Int, yy: Int) {
      self.xx = xx
      self.xy = xy
      self.yx = yx
      self.yy = yy
    }
  }

  /// A shift in 26.6 fixed point pixels, y up.
  public struct Delta: Hashable, Sendable {
    public var x: Int
    public var y: Int

    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// The face's name, as in `GlyphRun.Glyph.face`.
  public var face: String
  /// Index of the glyph in the face.
  public var index: UInt32
  /// Size in points.
  public var size: Double
  /// Pixels an inch.
  public var dpi: Double
  public var matrix: Matrix
  public var delta: Delta

  public init(face: String, index: UInt32, size: Double, dpi: Double, matrix: Matrix, delta: Delta) {
    self.face = face
    self.index = index
    self.size = size
    self.dpi = dpi
    self.matrix = matrix
    self.delta = delta
  }
}

/// The 8-bit coverage of a rendered glyph and where its pixels lie, with respect to the canvas' lower left corner.
public struct GlyphBitmap: Sendable, Equatable {
  /// Column of the leftmost pixels.
  public var left: Int
  /// Rows from the bottom of the canvas up to the top edge of the topmost pixels, as FreeType's `bitmap_top`.
  public var top: Int
  /// Pixels a row.
  public var width: Int
  /// Number of rows.
  public var rows: Int
  /// Coverage, rows from the top, `width` bytes each.
  public var coverage: [UInt8]

  /// - Precondition: `coverage` holds `width * rows` bytes.
  public init(left: Int, top: Int, width: Int, rows: Int, coverage: [UInt8]) {
    precondition(width >= 0 && rows >= 0 && coverage.count == width * rows, "coverage of another size")
    self.left = left
    self.top = top
    self.width = width
    self.rows = rows
    self.coverage = coverage
  }
}
