import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct ExactRendererTests {
  /// Renders without text.
  private func picture(_ elements: [Primitive], width: Double = 4, height: Double = 3) throws -> PixelBuffer {
    let drawing = Drawing(
      size: Size(width, height), dpi: 100,
      elements: elements.map { Drawing.Element(artist: "figure", primitive: $0) })
    return try ExactRenderer().render(drawing) { _ in
      GlyphBitmap(left: 1, top: 2, width: 2, rows: 1, coverage: [255, 0])
    }
  }

  @Test func startsTransparentWhite() throws {
    let picture = try picture([])
    #expect(picture.bytes == Array(repeatElement([255, 255, 255, 0], count: 12).joined()))
  }

  @Test func fillsARectangle() throws {
    let shape = PathShape(
      Path.unitRectangle, transform: AffineTransform(sx: 2, tx: 1, sy: 1, ty: 0),
      fill: Color(red: 1, green: 0, blue: 0))
    let picture = try picture([.path(shape)])
    let red: [UInt8] = [255, 0, 0, 255]
    let clear: [UInt8] = [255, 255, 255, 0]
    let above = Array(repeatElement(clear, count: 8).joined())
    #expect(picture.bytes == above + clear + red + red + clear)
  }

  @Test func blitsGlyphs() throws {
    let run = GlyphRun(
      text: "a", anchor: Point(1, 1), color: .black,
      glyphs: [.init(face: "DejaVuSans", size: 10, index: 68, x: 0, y: 0)])
    let picture = try picture([.glyphs(run)])
    let drawn = (0..<12).filter { picture.bytes[$0 * 4 + 3] != 0 }
    #expect(drawn == [5])
    #expect(Array(picture.bytes[20..<24]) == [0, 0, 0, 255])
  }

  @Test(arguments: [(0.5, 3.0), (3.0, .nan), (40000.0, 2.0), (-1.0, 4.0), (.infinity, 4.0), (32000, 32000)])
  func refusesImpossibleCanvases(width: Double, height: Double) {
    #expect(throws: RasterizationError.self) { try picture([], width: width, height: height) }
  }
}
