import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct FigureGeometryTests {
  private func geometry() throws -> FigureGeometry {
    var axes = Axes(title: #"a "quoted" $x^2$"#, legend: Legend(.upperLeft))
    axes.artists = [.line(LineArtist(x: [0, 1], y: [0, 1], label: "tab\there"))]
    let layout = try FigureLayout(
      Figure(size: Size(4, 3), dpi: 72, axes: [axes]), target: LayoutTarget(includesGeometry: true),
      fonts: FontLibrary())
    return try #require(layout.geometry)
  }

  @Test func knowsTitleLegendAndMath() throws {
    let geometry = try geometry()
    #expect(geometry.pixels == (288, 216))
    let axes = try #require(geometry.axes.first)
    #expect(axes.title?.text == #"a "quoted" $x^2$"#)
    #expect(axes.legend?.texts.map(\.text) == ["tab\there"])
    #expect(axes.legend?.handles.count == 1)
    #expect(axes.artists.count == 1)
    #expect(geometry.math.map(\.text) == [#"a "quoted" $x^2$"#])
    #expect(geometry.math.first?.size == 12)
  }

  @Test func isWrittenAsJSON() throws {
    var geometry = try geometry()
    geometry.figure = "name"
    geometry.tightInches = Rect(x0: 0.5, y0: .nan, x1: .infinity, y1: -.infinity)
    let json = geometry.json
    #expect(json.hasPrefix("{\n \"figure\": \"name\",\n"))
    #expect(json.contains(#""text": "a \"quoted\" $x^2$""#))
    #expect(json.contains(#""label": "tab\there""#))
    #expect(json.contains("\"tight_inches\": [\n  0.5,\n  null,\n  null,\n  null\n ]"))
    #expect(json.contains("\"color\": \"#1f77b4\""))
    #expect(json.contains("\"collections\": []"))
  }
}
