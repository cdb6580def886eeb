import CCairo
import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct CairoGlyphsTests {
  static let canvas = try? Canvas(Drawing(size: Size(20, 16), dpi: 72))

  static func pixels(_ draw: (CairoContext, Canvas) throws -> Void) throws -> Pixels {
    let surface = try CairoSurface.image(width: 20, height: 16)
    let context = try CairoContext(surface)
    context.select(.black)
    try draw(context, try #require(canvas))
    try context.check(artist: "text")
    return try surface.pixels()
  }

  static func coverage(of glyph: UInt32) throws -> GlyphCoverage {
    try FontLibrary().face(named: "DejaVuSans").coverage(
      of: glyph, size: 12, dpi: 72, hinting: .full, matrix: .identity, x: 5 * 64, y: 4 * 64)
  }

  /// Each value becomes the alpha of one pixel: `left` columns from the left, `top` rows from the bottom on down.
  @Test func coverageBecomesAlphaWhereItBelongs() throws {
    let coverage = try Self.coverage(of: 68)
    #expect(coverage.width > 3)
    #expect(coverage.height > 3)
    var expected = [UInt8](repeating: 0, count: 20 * 16)
    for row in 0..<coverage.height {
      for column in 0..<coverage.width {
        expected[20 * (16 - coverage.top + row) + coverage.left + column] =
          coverage.values[row * coverage.width + column]
      }
    }
    let bytes = try Self.pixels { context, canvas in try context.draw(coverage, canvas) }.bytes
    #expect(stride(from: 3, to: bytes.count, by: 4).map { bytes[$0] } == expected)
  }

  /// The third glyph is the blank.
  @Test func blanksLeaveNothing() throws {
    let blank = try Self.coverage(of: 3)
    #expect(blank.width * blank.height == 0)
    let pixels = try Self.pixels { context, canvas in try context.draw(blank, canvas) }
    #expect(pixels.bytes.allSatisfy { $0 == 0 })
  }

  static func outlines(_ glyphs: [GlyphRun.Glyph], size: Double) throws -> Pixels {
    try pixels { context, _ in
      cairo_translate(context.handle, 2, 14)
      context.draw(glyphs, try CairoFace(named: "DejaVuSans"), size: size)
    }
  }

  /// The columns and rows that have ink.
  static func extent(_ pixels: Pixels) -> (columns: Range<Int>, rows: Range<Int>)? {
    let inked = (0..<pixels.width * pixels.height).filter { pixels.bytes[4 * $0 + 3] > 0 }
    let columns = inked.map { $0 % pixels.width }
    guard let left = columns.min(), let right = columns.max(), let first = inked.first, let last = inked.last
    else { return nil }
    return (left..<right + 1, first / pixels.width..<last / pixels.width + 1)
  }

  /// Glyph positions count up, pictures down; sizes are pixels.
  @Test func outlinesStandOnTheirPlaces() throws {
    let glyph = GlyphRun.Glyph(face: "DejaVuSans", size: 10, index: 68, x: 0, y: 0)
    var moved = glyph
    moved.x = 5
    moved.y = 3
    let first = try #require(Self.extent(Self.outlines([glyph], size: 10)))
    let second = try #require(Self.extent(Self.outlines([moved], size: 10)))
    #expect(second.columns == first.columns.lowerBound + 5..<first.columns.upperBound + 5)
    #expect(second.rows == first.rows.lowerBound - 3..<first.rows.upperBound - 3)
    let large = try #require(Self.extent(Self.outlines([glyph], size: 20)))
    #expect(large.rows.count > first.rows.count * 3 / 2)
  }
}
