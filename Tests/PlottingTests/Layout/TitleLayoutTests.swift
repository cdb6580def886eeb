import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct TitleLayoutTests {
  private func layout(_ axes: Axes, style: Style = Style()) throws -> AxesLayout {
    let figure = try FigureState(Figure(size: Size(8, 5), dpi: 72, style: style, axes: [axes]))
    let text = TextSetter(fonts: try FontLibrary(), style: style, dpi: 72)
    return try AxesLayout.layouts(of: [figure.settled(for: .drawing).axes[0]], text: text)[0]
  }

  @Test func standsAboveTheAxes() throws {
    let layout = try layout(Axes(title: "T"))
    #expect(layout.title.isCentered)
    #expect(abs(layout.title.text.anchor.y - layout.frame.box.y1 - 6) < 1e-9)
    #expect(layout.title.text.anchor.x == layout.frame.axesTransform(Point(0.5, 0)).x)
  }

  @Test func givesWayToWhatSticksOutOfTheTop() throws {
    var parameters = TickParameters()
    parameters.top = true
    parameters.labeltop = true
    let layout = try layout(Axes(title: Label("T", location: "left"), tickParameters: [parameters]))
    #expect(!layout.title.isCentered)
    let top = try #require(layout.x.ticks.map(\.label.far.extent.y1).max())
    #expect(layout.title.text.extent.y0 >= top - 1e-9)
  }

  @Test func aHeightOfTheStyleIsKept() throws {
    var style = Style()
    style.axes.titley = 0.5
    let layout = try layout(Axes(title: "T"), style: style)
    #expect(layout.title.text.anchor.y == layout.frame.axesTransform(Point(0, 0.5)).y + 6)
  }
}
