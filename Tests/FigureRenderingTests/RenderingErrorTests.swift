import FigureDrawing
import Testing

@testable import FigureRendering

@Suite struct RenderingErrorTests {
  @Test(
    arguments: [
      (.size(Size(0, 7.5), reason: "no pixels"), "cannot draw 0.0 x 7.5 pixels: no pixels"),
      (.resolution(-1), "cannot draw at -1.0 dpi: give a positive number of pixels an inch"),
      (.element(artist: "axes/line 2", reason: "too long"), "cannot draw axes/line 2: too long"),
      (.encoding(format: "SVG", reason: "out of memory"), "cannot write SVG: out of memory"),
      (.decoding(reason: "not a PNG file"), "cannot read PNG: not a PNG file"),
    ] as [(RenderingError, String)])
  func errorsSayWhatFailedAndWhyInOneLine(error: RenderingError, line: String) {
    #expect("\(error)" == line)
  }
}
