import FigureDrawing
import TestSupport
import Testing

@testable import Typography

@Suite struct GlyphOutlineTests {
  @Test func outlinesAreThoseOfMatplotlib() throws {
    let library = try FontLibrary()
    let rows = Fixture.rows("outlines.tsv")
    #expect(rows.count > 100)
    for row in rows {
      let face = try library.face(named: String(row[0]))
      let path = try face.outline(of: try #require(UInt32(row[1]))).path
      let codes = path.codes ?? []
      #expect(codes.count == Int(row[2]), "\(row)")
      #expect(Fingerprint.of(codes.map(\.rawValue)) == String(row[3]), "\(row)")
      let bytes = path.vertices.points.flatMap { [$0.x, $0.y] }.flatMap { value in
        (0..<4).map { UInt8(truncatingIfNeeded: Int32(value * 64) >> (8 * $0)) }
      }
      #expect(Fingerprint.of(bytes) == String(row[4]), "\(row)")
    }
  }

  @Test func outlinesKeepTheirCurves() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    let outline = try face.outline(of: face.glyphIndex(of: "l"))
    #expect(outline.path.codes == [.move, .line, .line, .line, .line, .close])
    #expect(
      outline.path.vertices.points == [
        Point(193, 1556), Point(377, 1556), Point(377, 0), Point(193, 0), Point(193, 1556), Point(0, 0),
      ])
    #expect(outline.advance == 569)
    #expect(try face.outline(of: face.glyphIndex(of: "o")).path.codes?.contains(.curve3) == true)
    #expect(try face.outline(of: face.glyphIndex(of: " ")).path.vertices.isEmpty)
  }

  @Test func measuringIsNotDisturbed() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    let index = face.glyphIndex(of: "o")
    let fresh = try FontLibrary().face(named: "DejaVuSans").metrics(
      of: index, size: 9, dpi: 150, hinting: .full)
    _ = try face.metrics(of: face.glyphIndex(of: "x"), size: 9, dpi: 150, hinting: .full)
    _ = try face.outline(of: index)
    #expect(try face.metrics(of: index, size: 9, dpi: 150, hinting: .full) == fresh)
  }
}
