import Drawing
import Testing

@testable import Typography

@Suite struct FaceTests {
  @Test func everyBundledFaceOpens() throws {
    let library = try FontLibrary()
    #expect(FontLibrary.bundledNames.count == 40)
    for name in FontLibrary.bundledNames {
      let face = try library.face(named: name)
      #expect(face.tables.unitsPerEm >= 1000)
      #expect(face.tables.glyphCount > 0)
    }
  }

  @Test func aFaceIsOpenedOnce() throws {
    let library = try FontLibrary()
    #expect(try library.face(named: "DejaVuSans") === library.face(named: "DejaVuSans"))
  }

  @Test func tablesOfDejaVuSans() throws {
    let tables = try FontLibrary().face(named: "DejaVuSans").tables
    #expect(tables.unitsPerEm == 2048)
    #expect(tables.ascender == 1556)
    #expect(tables.descender == -492)
    #expect(tables.lineGap == 410)
    #expect(tables.lineMetrics(size: 10, dpi: 72).ascent == 7.59765625)
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e300] as [Double])
  func sizesThatCannotBeAreRefused(size: Double) throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    #expect(throws: FontError.self) { try face.metrics(of: 36, size: size, dpi: 100, hinting: .full) }
    #expect(throws: FontError.self) { try face.metrics(of: 36, size: 10, dpi: size, hinting: .full) }
  }

  @Test func aBrokenPathIsAnError() throws {
    let library = try FontLibrary()
    #expect(throws: FontError.unknownFace(name: "Nonesuch")) { try library.face(named: "Nonesuch") }
    #expect(throws: FontError.self) { try library.face(named: "/nonesuch/font.ttf") }
  }

  @Test func wholePixelsOnlyMoveCoverage() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    let index = face.glyphIndex(of: "g")
    let near = try face.coverage(of: index, size: 10, dpi: 150, hinting: .full, x: 21, y: 40)
    let far = try face.coverage(
      of: index, size: 10, dpi: 150, hinting: .full, x: 21 + 64 * 300, y: 40 - 64 * 20)
    #expect(far.left == near.left + 300)
    #expect(far.top == near.top - 20)
    #expect(far.values == near.values)
    #expect(near.values.count == near.width * near.height)
    #expect(near.values.max() == 255)
  }

  @Test func outlinesKeepTheirCurves() throws {
    let library = try FontLibrary()
    let face = try library.face(named: "DejaVuSans")
    let outline = try face.outline(of: face.glyphIndex(of: "l"))
    #expect(outline.path.codes == [.move, .line, .line, .line, .line, .close])
    #expect(
      outline.path.vertices.points == [
        Point(193, 1556), Point(377, 1556), Point(377, 0), Point(193, 0), Point(193, 1556),
        Point(0, 0),
      ])
    #expect(outline.advance == 569)
    #expect(try face.outline(of: face.glyphIndex(of: "o")).path.codes?.contains(.curve3) == true)
    #expect(try face.outline(of: face.glyphIndex(of: " ")).path.vertices.isEmpty)
  }
}
