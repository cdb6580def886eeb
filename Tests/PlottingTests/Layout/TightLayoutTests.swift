import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct TightLayoutTests {
  private func placement(_ figure: Figure) throws -> (SubplotPlacement?, [String]) {
    let state = try FigureState(figure)
    let text = TextSetter(fonts: try FontLibrary(), style: figure.style, dpi: state.page.dpi)
    guard TightLayout.applies(to: state) else { return (nil, state.page.warnings.map(\.message)) }
    let layouts = try state.axes.map { try AxesLayout($0, text: text) }
    let placement = try TightLayout(figure: state, layouts: layouts, suptitle: nil).placement()
    return (placement, state.page.warnings.map(\.message))
  }

  /// `fig.subplotpars` after `fig.tight_layout()` in matplotlib 3.11.2: two empty subplots, 6 x 4 inches, 100 dpi.
  @Test func equalsMatplotlib() throws {
    var figure = Figure(size: Size(6, 4), dpi: 100, grid: SubplotGrid(rows: 1, columns: 2))
    figure.axes = [Axes(title: "T"), Axes(y: Axis(label: "y"))]
    let found = try #require(try placement(figure).0)
    let expected = [
      0.07787037037037038, 0.9566666666666664, 0.0965277777777778, 0.910009765625, 0.34287830165391264,
    ]
    for (value, expectation) in zip(
      [found.left, found.right, found.bottom, found.top, found.wspace], expected)
    {
      #expect(abs(value - expectation) < 1e-12, "\(value) and \(expectation)")
    }
  }

  @Test func aGridWithItsOwnEdgesIsLeftAlone() throws {
    var figure = Figure(grid: SubplotGrid(left: 0.2), axes: [Axes()])
    let (placement, warnings) = try placement(figure)
    #expect(placement == nil)
    #expect(warnings.count == 1)
    figure.grid.left = 0
    #expect(try self.placement(figure).0 != nil)
  }
}
