import TestSupport
import Testing

@testable import Typography

@Suite struct GlyphMetricsTests {
  @Test func metricsAndKerningAreThoseOfMatplotlib() throws {
    let library = try FontLibrary()
    let rows = Fixture.rows("glyphs.tsv")
    #expect(rows.count > 100)
    for row in rows {
      let face = try library.face(named: String(row[0]))
      let size = try #require(Double(row[1]))
      let dpi = try #require(Double(row[2]))
      let hinting = try #require(Hinting(rawValue: String(row[3])))
      let numbers = row[4..<18].compactMap { Int($0) }
      let left = UInt32(numbers[0])
      let metrics = try face.metrics(of: left, size: size, dpi: dpi, hinting: hinting)
      let found = [
        metrics.width, metrics.height, metrics.bearingX, metrics.bearingY, metrics.advance,
        metrics.linearAdvance,
        metrics.xMin, metrics.yMin, metrics.xMax, metrics.yMax,
        try face.kerning(left, UInt32(numbers[1]), size: size, dpi: dpi),
        try face.kerning(left, UInt32(numbers[1]), size: size, dpi: dpi, mode: .unfitted),
      ]
      #expect(found == Array(numbers[2...]), "\(row)")
      #expect(face.glyphName(of: left) == String(row[18]))
    }
  }

  @Test func askingTwiceGivesTheSame() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    let index = face.glyphIndex(of: "R")
    let small = try face.metrics(of: index, size: 7, dpi: 150, hinting: .full)
    let large = try face.metrics(of: index, size: 10, dpi: 150, hinting: .full)
    #expect(small != large)
    #expect(try face.metrics(of: index, size: 7, dpi: 150, hinting: .full) == small)
  }
}
