import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct CairoImagesTests {
  /// Two rows of two pixels: red and clear above, half green and blue below.
  private static let drawing = Drawing(
    size: Size(4, 4), dpi: 72,
    elements: [
      .init(
        artist: "image",
        primitive: .image(
          RasterImage(
            width: 2, height: 2,
            bytes: [255, 0, 0, 255, 0, 0, 0, 0, 0, 255, 0, 128, 0, 0, 255, 255], x: 1, y: 1)))
    ])

  @Test(arguments: RenderingEngine.allCases)
  func pixelsStandWhereTheyBelong(engine: RenderingEngine) throws {
    let pixels = try Renderer(engine: engine).pixels(Self.drawing, fonts: FontLibrary())
    func pixel(_ x: Int, _ y: Int) -> [UInt8] {
      Array(pixels.bytes[(4 * (y * pixels.width + x))..<(4 * (y * pixels.width + x) + 4)])
    }
    #expect(pixel(1, 1) == [255, 0, 0, 255])
    #expect(pixel(2, 1)[3] == 0)
    #expect(pixel(1, 2)[1] >= 254 && pixel(1, 2)[3] == 128)
    #expect(pixel(2, 2) == [0, 0, 255, 255])
    #expect(pixel(0, 0)[3] == 0 && pixel(3, 3)[3] == 0)
  }

  @Test func aClipCutsTheImage() throws {
    var drawing = Self.drawing
    drawing.elements[0].clip = Rect(x0: 0, y0: 2, x1: 1, y1: 3)
    let pixels = try Renderer().pixels(drawing, fonts: FontLibrary())
    let seen = stride(from: 3, to: pixels.bytes.count, by: 4).filter { pixels.bytes[$0] > 0 }
    // As with markers, the pixels at the far sides of the clip are shown.
    #expect(seen == [4 * (1 * 4 + 1) + 3, 4 * (2 * 4 + 1) + 3])
  }

  @Test func documentsHoldTheImage() throws {
    let fonts = try FontLibrary()
    let svg = String(decoding: try Renderer().svg(Self.drawing, fonts: fonts, title: nil), as: UTF8.self)
    #expect(svg.contains(#"<image width="2" height="2" x="1" y="1""#))
    #expect(svg.contains("data:image/png;base64,iVBORw0KGgo"))
    let pdf = try Renderer().pdf(Self.drawing, title: nil, metadata: nil)
    #expect(String(decoding: pdf, as: UTF8.self).contains("/Subtype /Image"))
  }
}
