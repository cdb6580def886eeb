import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct CanvasTests {
  @Test func sidesAreTheWholePartsOfTheDrawings() throws {
    let canvas = try Canvas(Drawing(size: Size(294.99, 220.46), dpi: 73))
    #expect(canvas.width == 294)
    #expect(canvas.height == 220)
    #expect(canvas.heightInPoints == 220.0 * 72 / 73)
  }

  @Test(arguments: [
    Size(0, 10), Size(10, 0), Size(-5, 10), Size(0.5, 10), Size(.nan, 10), Size(10, .infinity),
    Size(32768, 1),
    Size(1, 32768), Size(32767, 32767), Size(1e300, 1),
  ])
  func absurdSizesAreErrorsInEveryFormat(size: Size) throws {
    let drawing = Drawing(size: size, dpi: 100)
    let fonts = try FontLibrary()
    for engine in RenderingEngine.allCases {
      #expect(throws: RenderingError.self) { try Renderer(engine: engine).png(drawing, fonts: fonts) }
    }
    #expect(throws: RenderingError.self) { try Renderer().svg(drawing, fonts: FontLibrary()) }
    #expect(throws: RenderingError.self) { try Renderer().pdf(drawing) }
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func absurdResolutionsAreErrors(dpi: Double) throws {
    let drawing = Drawing(size: Size(10, 10), dpi: dpi)
    #expect(throws: RenderingError.self) { try Renderer().pixels(drawing, fonts: FontLibrary()) }
    #expect(throws: RenderingError.self) { try Renderer().svg(drawing, fonts: FontLibrary()) }
  }

  @Test func aLongNarrowPictureIsDrawn() throws {
    let drawing = Drawing(size: Size(32767, 1), dpi: 100)
    for engine in RenderingEngine.allCases {
      #expect(try Renderer(engine: engine).pixels(drawing, fonts: FontLibrary()).width == 32767)
    }
  }

  @Test func clipBoxesGoToTheNearestPixelEdges() throws {
    let canvas = try Canvas(Drawing(size: Size(1200, 750), dpi: 150))
    // The axes of the sigmoid figure.
    let box = canvas.pixels(of: Rect(x0: 150, y0: 82.5, x1: 1080, y1: 660))
    #expect(box == Rect(x0: 150, y0: 90, x1: 1080, y1: 668))
    let outside = canvas.pixels(of: Rect(x0: 2000, y0: -50, x1: -10, y1: 10.2))
    #expect(outside == Rect(x0: 0, y0: 740, x1: 1200, y1: 750))
  }
}
