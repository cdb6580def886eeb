import Testing
import Typography

@testable import Plotting

@Suite struct LayoutErrorTests {
  @Test func placesAreWrittenAsInCode() {
    #expect(FigurePlace("axes", 2, "xlim").description == "axes[2].xlim")
    #expect(FigurePlace("figsize").description == "figsize")
    #expect(LayoutError("too small", at: FigurePlace("figsize")).description == "figsize: too small")
    #expect(LayoutError("too small").description == "too small")
  }

  /// What matplotlib warns of.
  @Test func warnings() throws {
    var figure = Figure(grid: SubplotGrid(rows: 1, columns: 2))
    let line = Artist.line(LineArtist(x: [1, 2], y: [-1, -2]))
    figure.axes = [
      Axes(y: Axis(scale: .log()), legend: Legend(), artists: [line]),
      Axes(
        x: Axis(limits: Axis.Limits(1, 1)), y: Axis(limits: Axis.Limits(-1, 5), scale: .log()),
        artists: [line]),
    ]
    let warnings = try FigureLayout(figure, fonts: FontLibrary()).warnings.map(\.description)
    #expect(
      Set(warnings) == [
        "axes[0].yscale: the data has no positive values, so a log scale shows none of it",
        "axes[0].legend: no artist has a label, so the legend is empty",
        "axes[1].xlim: the two limits are equal; they are moved apart",
        "axes[1].yscale: the data has no positive values, so a log scale shows none of it",
        "axes[1].ylim: a limit that is not positive is ignored on a log scale",
      ])
  }
}
