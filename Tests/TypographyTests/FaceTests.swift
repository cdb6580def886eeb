import TestSupport
import Testing

@testable import Typography

@Suite struct FaceTests {
  @Test func charactersAreThoseOfMatplotlib() throws {
    let library = try FontLibrary()
    let rows = Fixture.rows("charmaps.tsv")
    #expect(rows.count == FontLibrary.bundledNames.count)
    for row in rows {
      let face = try library.face(named: String(row[0]))
      for entry in row[2].split(separator: " ") {
        let parts = entry.split(separator: ":")
        let code = try #require(UInt32(parts[0], radix: 16))
        #expect(face.glyphIndex(ofCode: code) == UInt32(parts[1]), "\(row[0]) \(entry)")
      }
    }
  }

  @Test func glyphsHaveNames() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    let index = face.glyphIndex(of: "é")
    #expect(face.glyphName(of: index) == "eacute")
    #expect(face.glyphIndex(named: "eacute") == index)
    #expect(face.glyphIndex(named: "nonesuch") == nil)
    #expect(face.glyphIndex(of: "中") == 0)
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e300] as [Double])
  func sizesThatCannotBeAreRefused(size: Double) throws {
    let library = try FontLibrary()
    let face = try library.face(named: "DejaVuSans")
    #expect(throws: FontError.self) { try face.metrics(of: 36, size: size, dpi: 100, hinting: .full) }
    #expect(throws: FontError.self) { try face.metrics(of: 36, size: 10, dpi: size, hinting: .full) }
    #expect(throws: FontError.self) { try face.coverage(of: 36, size: size, dpi: 100, hinting: .full) }
    #expect(throws: FontError.self) { try face.kerning(36, 57, size: size, dpi: 100) }
    #expect(throws: FontError.self) { try face.pixelsPerUnit(size: size, dpi: 100) }
    #expect(throws: FontError.self) { try library.line("abc", size: size, dpi: 100) }
  }

  @Test func glyphsBeyondTheLastAreErrors() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    #expect(throws: FontError.self) { try face.metrics(of: 1 << 20, size: 10, dpi: 100, hinting: .full) }
    #expect(throws: FontError.self) { try face.coverage(of: 1 << 20, size: 10, dpi: 100, hinting: .full) }
    #expect(throws: FontError.self) { try face.outline(of: 1 << 20) }
  }

  @Test func unitsAreAsLongAsTheSizeSays() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    #expect(try face.pixelsPerUnit(size: 10.24, dpi: 144) == 0.01)
  }

  /// FreeType keeps a transform for what is loaded next; an outline is as designed all the same.
  @Test func outlinesKnowNoTransform() throws {
    let expected = try FontLibrary().face(named: "DejaVuSans").outline(of: 36)
    let face = try FontLibrary().face(named: "DejaVuSans")
    let matrix = GlyphMatrix(xx: 0, xy: -65536, yx: 65536, yy: 0)
    _ = try face.coverage(of: 37, size: 10, dpi: 100, hinting: .full, matrix: matrix, x: 59, y: 7)
    #expect(try face.outline(of: 36) == expected)
  }
}
