import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct LegendItemDecodingTests {
  private func figure(_ yaml: String) throws -> Figure { try FigureDescription(yaml: yaml, name: "f").figure }

  private func message(_ legend: String, isOfFigure: Bool = false) -> String {
    do {
      _ = try figure(
        isOfFigure ? "{legend: \(legend), axes: [{}]}" : "axes: [{legend: \(legend)}]")
      return ""
    } catch { return "\(error)" }
  }

  @Test func readsHandles() throws {
    let axes = try figure(
      """
      axes:
      - legend:
          handles: [0, mean, {artist: 1, label: b}, {line: {color: r, label: c}}, {patch: {fill: false}, label: d}]
          labels: [x]
          prop: {size: 8, weight: bold, family: serif}
          title_fontproperties: {style: italic}
      """
    ).axes[0]
    let legend = try #require(axes.legend)
    var line = LineProperties()
    line.color = try ColorSpec("r")
    #expect(
      legend.handles == [
        LegendItem(.artist(0)), LegendItem(.labelled("mean")), LegendItem(.artist(1), label: "b"),
        LegendItem(.line(line), label: "c"),
        LegendItem(.patch(FillProperties(), isFilled: false), label: "d"),
      ])
    #expect(legend.labels == ["x"])
    #expect(legend.fontSize == .points(8))
    #expect(legend.font.weight == .bold)
    #expect(legend.font.families == ["serif"])
    #expect(legend.titleFont.slant == .italic)
  }

  @Test func readsSeveralLegendsAndThoseOfTheFigure() throws {
    let figure = try figure(
      "{legend: {loc: outside right upper}, axes: [{legend: [{loc: center}, {loc: lower left}]}]}")
    #expect(figure.axes[0].furtherLegends.map(\.placement) == [.named(.center)])
    #expect(figure.axes[0].legend?.placement == .named(.lowerLeft))
    #expect(figure.legends.map(\.placement) == [.named(.upperRight)])
    #expect(figure.legends.map(\.outside) == [.right])
  }

  @Test func namesWhatIsWrong() {
    #expect(message("{handles: [{label: a}]}").contains("one of the keys 'artist', 'line' and 'patch'"))
    #expect(message("{handles: [-1]}").contains("handles"))
    #expect(message("{loc: best}", isOfFigure: true).contains("no best place"))
    #expect(
      message("{loc: outside uper left}", isOfFigure: true).contains("did you mean 'outside upper left'?"))
  }
}
