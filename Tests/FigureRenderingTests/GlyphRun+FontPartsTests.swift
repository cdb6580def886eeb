import FigureDrawing
import Rasterizer
import Testing

@testable import FigureRendering

@Suite struct GlyphRunFontPartsTests {
  static func parts(_ glyphs: [GlyphRun.Glyph]) -> [[UInt32]] {
    let run = GlyphRun(text: "", anchor: .zero, color: .black, glyphs: glyphs)
    let placer = GlyphPlacer(run, drawingHeight: 100, dpi: 72)
    return run.glyphsByFont(placer).map { $0.glyphs.map(\.index) }
  }

  @Test func neighboursOfOneFontAreAPart() {
    let glyphs = [("a", 10.0), ("a", 10), ("b", 10), ("b", 8), ("b", 8), ("a", 10)].enumerated().map {
      GlyphRun.Glyph(face: $1.0, size: $1.1, index: UInt32($0), x: 0, y: 0)
    }
    #expect(Self.parts(glyphs) == [[0, 1], [2], [3, 4], [5]])
    #expect(Self.parts([]).isEmpty)
  }

  @Test func glyphsWithoutAPlaceAreLeftOut() {
    let glyphs = [Double.nan, 3, .infinity, 1e300].enumerated().map {
      GlyphRun.Glyph(face: "a", size: 10, index: UInt32($0), x: $1, y: 0)
    }
    #expect(Self.parts(glyphs) == [[1]])
  }
}
