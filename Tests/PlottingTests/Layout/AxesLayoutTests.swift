import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct AxesLayoutTests {
  private func layout(_ axes: Axes, style: Style = Style()) throws -> AxesLayout {
    let figure = try FigureState(Figure(size: Size(6, 4), dpi: 100, style: style, axes: [axes]))
    return try AxesLayout.layouts(
      of: figure.settled(for: .drawing).axes, text: TextSetter(fonts: FontLibrary(), style: style, dpi: 100))[
        0]
  }

  private var line: Artist { .line(LineArtist(x: [0, 1], y: [0, 1])) }

  /// Where the first element of the line and of the x axis come among all.
  private func order(_ below: Style.AxesStyle.Below) throws -> (line: Int, axis: Int) {
    var style = Style()
    style.axes.axisbelow = below
    let names = try layout(Axes(artists: [line]), style: style).draw().map(\.artist)
    let first = try #require(names.firstIndex { $0.hasPrefix("figure/axes1/line") })
    let axis = try #require(names.firstIndex { $0.hasPrefix("figure/axes1/xaxis") })
    return (first, axis)
  }

  @Test func axesLieBelowOrAboveTheArtists() throws {
    let line = try order(.line)
    #expect(line.axis < line.line)
    let above = try order(.above)
    #expect(above.axis > above.line)
  }

  @Test func artistsAreNamedByTheirKind() throws {
    let scatter = Artist.scatter(ScatterArtist(x: [0, 1], y: [0, 1]))
    let bars = Artist.bar(BarArtist(x: [0, 1], height: [1, 2]))
    let names = try layout(Axes(artists: [line, scatter, bars, line])).draw().map(\.artist)
    func isDrawn(_ name: String) -> Bool { names.contains("figure/axes1/\(name)") }
    #expect(["line1", "line2", "scatter1", "bar1", "bar2"].allSatisfy(isDrawn))
    #expect(!isDrawn("line3") && !isDrawn("bar3"))
  }

  @Test func hiddenSpinesAreNotDrawn() throws {
    let names = try layout(Axes(spines: [.top: false, .right: false])).draw().map(\.artist)
    #expect(
      names.filter { $0.contains("/spines/") } == ["figure/axes1/spines/left", "figure/axes1/spines/bottom"])
  }

  @Test func theBoxHoldsLabelsAndTitle() throws {
    let layout = try layout(Axes(title: "T", x: Axis(label: "x"), y: Axis(label: "y")))
    let box = try layout.tightBox()
    #expect(box.y0 == layout.x.label.extent.y0)
    #expect(box.x0 == layout.y.label.extent.x0)
    #expect(box.y1 == layout.title.text.extent.y1)
  }
}
