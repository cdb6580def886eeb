import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct TightLayoutTests {
  private func placement(_ figure: Figure) throws -> (SubplotPlacement?, [String]) {
    let state = try FigureState(figure)
    let text = TextSetter(fonts: try FontLibrary(), style: figure.style, dpi: state.context.page.dpi)
    let (warnings, applies) = TightLayout.obstacles(in: state)
    guard applies else { return (nil, warnings) }
    let settled = state.settled(for: .measuring)
    var layout = TightLayout(
      figure: settled, layouts: try AxesLayout.layouts(of: settled.axes, text: text),
      labels: try FigureLabels(of: settled, text: text))
    let placement = try layout.placement()
    return (placement, warnings + layout.warnings)
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

  /// `fig.subplotpars` after `fig.tight_layout()`: `GridSpec(2, 2)`, axes in `gs[0, :]` with a twin whose y label is
  /// "rate", and in `gs[1, 1]`.
  @Test func makesRoomForSpansAndTwins() throws {
    var wide = Axes()
    wide.panel = .cells(GridSpan(rows: 0..<1, columns: 0..<2))
    var twin = Axes(y: Axis(label: "rate"))
    twin.panel = .twin(sharing: .x)
    wide.attached = [twin]
    var single = Axes()
    single.panel = .cells(GridSpan(row: 1, column: 1))
    let figure = Figure(
      size: Size(6, 4), dpi: 100, grid: SubplotGrid(rows: 2, columns: 2), axes: [wide, single])
    let found = try #require(try placement(figure).0)
    let expected = [
      0.07787037037037038, 0.8897222222222221, 0.0965277777777778, 0.9493096245659723, 0.21218619906648165,
      0.29531291640351487,
    ]
    for (value, expectation) in zip(
      [found.left, found.right, found.bottom, found.top, found.wspace, found.hspace], expected)
    {
      #expect(abs(value - expectation) < 1e-12, "\(value) and \(expectation)")
    }
  }

  @Test func axesOutsideTheGridAreSaid() throws {
    var axes = Axes()
    axes.panel = .rectangle(Rect(x0: 0, y0: 0, x1: 1, y1: 1))
    let (placement, warnings) = try placement(Figure(axes: [axes]))
    #expect(placement == nil)
    #expect(
      warnings == ["tight layout makes no room for axes that do not stand in the grid of subplots"])
  }
}
