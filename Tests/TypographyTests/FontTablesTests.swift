import Testing

@testable import Typography

@Suite struct FontTablesTests {
  @Test func tablesOfDejaVuSans() throws {
    let tables = try FontLibrary().face(named: "DejaVuSans").tables
    #expect(tables.unitsPerEm == 2048)
    #expect(tables.ascender == 1556)
    #expect(tables.descender == -492)
    #expect(tables.lineGap == 410)
    #expect(tables.underlineThickness == 90)
    #expect(tables.weightClass == 400)
    #expect(tables.glyphCount == 6241)
  }

  @Test(arguments: [
    ("DejaVuSans", 15.828450520833332, 5.0048828125, 4.170735677083333),
    ("cmr10", 14.689127604166666, 4.292805989583333, 0),
  ])
  func linesAreAsHighAsInMatplotlib(face: String, ascent: Double, descent: Double, gap: Double) throws {
    let metrics = try FontLibrary().face(named: face).tables.lineMetrics(size: 10, dpi: 150)
    #expect(metrics.ascent == ascent)
    #expect(metrics.descent == descent)
    #expect(metrics.lineGap == gap)
  }
}
