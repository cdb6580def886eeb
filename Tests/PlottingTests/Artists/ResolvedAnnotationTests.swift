import FigureDrawing
import FigureNumbers
import Scales
import Testing
import Typography

@testable import Plotting

@Suite struct ResolvedAnnotationTests {
  /// Text at a place that a log scale cannot show has no extent once it was drawn: matplotlib 3.11.2 crops this figure to
  /// 361 x 277 pixels.
  @Test func textOutsideTheDomainDoesNotCountForTheCrop() throws {
    let line = LineArtist(x: Column([1, 100]), y: Column([1, 2]))
    let annotation = AnnotationArtist("outside", target: Point(10, 1.5), textPosition: Point(-3, 1.2))
    let axes = Axes(x: Axis(scale: .log()), artists: [.line(line), .annotation(annotation)])
    let figure = Figure(size: Size(4, 3), dpi: 100, axes: [axes])
    let layout = try FigureLayout(
      figure, target: LayoutTarget(crop: .tight(padding: nil)), fonts: FontLibrary())
    #expect(Int(layout.drawing.size.width) == 361)
    #expect(Int(layout.drawing.size.height) == 277)
  }
}
