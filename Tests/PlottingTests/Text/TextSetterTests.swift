import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct TextSetterTests {
  /// Anchors, alignments and extents of texts in figures that matplotlib 3.11.2 drew.
  @Test func tickLabelExtentEqualsMatplotlib() throws {
    let style = Style()
    let setter = TextSetter(fonts: try FontLibrary(), style: style, dpi: 150)
    let block = TextBlock(
      "-10.0", font: style.textFont(), horizontalAlignment: .center, verticalAlignment: .top)
    let layout = try setter.layout(block)
    let anchor = Point(192.27272727272725, 67.91666666666666)
    #expect(
      layout.windowExtent(at: anchor)
        == Rect(x0: 165.27272727272725, y0: 47.08333333333333, x1: 219.27272727272725, y1: 67.91666666666666))
    #expect(layout.baselines(at: anchor) == [Point(165.27272727272725, 52.08821614583333)])
  }

  @Test func emptyTextIsAPoint() throws {
    let setter = TextSetter(fonts: try FontLibrary(), style: Style(), dpi: 100)
    let layout = try setter.layout(TextBlock("", font: Style().textFont()))
    #expect(layout.windowExtent(at: Point(3, 4)) == Rect(x0: 3, y0: 4, x1: 3, y1: 4))
    #expect(layout.runs(at: Point(3, 4), canvasHeight: 10).isEmpty)
  }
}
