import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct LegendItemTests {
  private func axes(_ legend: Legend) -> Axes {
    var axes = Axes(artists: [
      .line(Line(x: [0, 1], y: [0, 1], label: "first")), .line(Line(x: [0, 1], y: [1, 0])),
    ])
    axes.legend = legend
    return axes
  }

  private func labels(_ legend: Legend) throws -> [String] {
    let state = try FigureState(Figure(axes: [axes(legend)]))
    let artists = state.settled(for: .drawing).axes[0].artists
    return artists.entries(of: legend).map(\.label)
  }

  @Test func tellsOfWhatIsAskedFor() throws {
    var legend = Legend()
    #expect(try labels(legend) == ["first"])
    legend.labels = ["a", "b", "c"]
    #expect(try labels(legend) == ["a", "b"])
    legend.handles = [
      LegendItem(.artist(1)), LegendItem(.line(LineProperties())),
      LegendItem(.patch(FillProperties(), isFilled: true)),
    ]
    #expect(try labels(legend) == ["a", "b", "c"])
    legend.labels = nil
    legend.handles = [LegendItem(.labelled("first")), LegendItem(.artist(1), label: "other")]
    #expect(try labels(legend) == ["first", "other"])
  }

  @Test(arguments: [
    LegendItem.Source.artist(7), .labelled("none"), .artist(1),
  ])
  func refusesArtistsThatThereAreNot(_ source: LegendItem.Source) {
    var legend = Legend()
    legend.handles = [LegendItem(source)]
    #expect(throws: LayoutError.self) { try FigureState(Figure(axes: [axes(legend)])) }
  }

  @Test func legendsOfTheFigureStandInIt() throws {
    var figure = Figure(size: Size(4, 3), dpi: 100, axes: [axes(Legend())])
    figure.legends = [Legend(.lowerLeft)]
    let settled = try FigureState(figure).settled(for: .drawing)
    let text = TextSetter(fonts: try FontLibrary(), style: figure.style, dpi: 100)
    let legends = try FigureLegends(of: settled, text: text)
    #expect(legends.extents.count == 1)
    #expect(legends.extents[0].x0 > 0 && legends.extents[0].x0 < 20)
    #expect(legends.outside.isEmpty)
    #expect(legends.elements.allSatisfy { $0.artist.hasPrefix("figure/legend1") })
  }
}
