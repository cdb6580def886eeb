import CCairo
import FigureDrawing

/// The outline of a glyph in font units, y up, with the curves of the font file.
public struct GlyphOutline: Sendable, Equatable {
  /// Closed contours of lines, quadratic and cubic curves, filled non-zero; empty for a glyph without ink.
  public var path: Path
  /// How far the pen moves, in font units.
  public var advance: Int

  /// Binary places below the font unit: TrueType's implied points lie halfway between others.
  private static let fractionBits: Int32 = 6

  init(_ outline: inout FT_Outline, advance: Int, doing: @autoclosure () -> String) throws(FontError) {
    self.advance = advance
    var pieces = Pieces()
    var functions = FT_Outline_Funcs(
      move_to: { to, user in Pieces.add(to, user) { $0.begin($1) } },
      line_to: { to, user in Pieces.add(to, user) { $0.append($1, .line) } },
      conic_to: { control, to, user in
        _ = Pieces.add(control, user) { $0.append($1, .curve3) }
        return Pieces.add(to, user) { $0.append($1, .curve3) }
      },
      cubic_to: { first, second, to, user in
        _ = Pieces.add(first, user) { $0.append($1, .curve4) }
        _ = Pieces.add(second, user) { $0.append($1, .curve4) }
        return Pieces.add(to, user) { $0.append($1, .curve4) }
      },
      shift: Self.fractionBits, delta: 0)
    let code = withUnsafeMutablePointer(to: &pieces) { FT_Outline_Decompose(&outline, &functions, $0) }
    try FontError.check(code, doing())
    pieces.close()
    path = Path(pieces.points, codes: pieces.codes)
  }

  /// Vertices gathered so far; FreeType's callbacks get it by address.
  private struct Pieces {
    var points: [Point] = []
    var codes: [Path.Code] = []

    mutating func append(_ point: Point, _ code: Path.Code) {
      points.append(point)
      codes.append(code)
    }

    mutating func begin(_ point: Point) {
      close()
      append(point, .move)
    }

    mutating func close() { if !points.isEmpty { append(.zero, .close) } }

    static func add(
      _ vector: UnsafePointer<FT_Vector>?, _ user: UnsafeMutableRawPointer?,
      _ body: (inout Pieces, Point) -> Void
    ) -> Int32 {
      guard let vector, let user else { return 1 }
      let scale = 1 / Double(1 << GlyphOutline.fractionBits)
      let point = Point(Double(vector.pointee.x) * scale, Double(vector.pointee.y) * scale)
      body(&user.assumingMemoryBound(to: Pieces.self).pointee, point)
      return 0
    }
  }
}
