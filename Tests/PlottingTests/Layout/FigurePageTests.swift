import FigureDrawing
import Testing

@testable import Plotting

@Suite struct FigurePageTests {
  @Test func cropMovesTheFigureOnTheCanvas() throws {
    var page = try FigurePage(Figure(size: Size(4, 3), dpi: 100, axes: []))
    page.crop(to: Rect(x0: 0.5, y0: 0.25, x1: 3.5, y1: 2.75))
    #expect(page.canvas == Size(300, 250))
    #expect(page.box == Rect(x0: -50, y0: -25, x1: 350, y1: 275))
    #expect(page.patch == Rect(x0: 0.125, y0: 25.0 / 300, x1: 0.875, y1: 25.0 / 300 + 250.0 / 300))
    page.uncrop()
    #expect(page.box == Rect(x0: 0, y0: 0, x1: 400, y1: 300))
  }

  /// 5.1 inches at 200 dpi are 1019.9999999999999 pixels.
  @Test func aLengthJustShortOfAPixelHasIt() throws {
    let page = try FigurePage(Figure(size: Size(5.1, 3.605), dpi: 200, axes: []))
    #expect(page.canvas == Size(1020, 721))
    #expect(page.drawingSize.width == 1020)
  }
}
