import FigureDrawing
import Testing

@testable import Plotting

@Suite struct FigureStateTests {
  @Test func fixedAspectShrinksTheBoxAroundItsCentre() throws {
    var axes = Axes(aspect: .ratio(1))
    axes.x.limits = Axis.Limits(0, 1)
    axes.y.limits = Axis.Limits(0, 1)
    let state = try FigureState(Figure(size: Size(10, 5), dpi: 100, axes: [axes]))
    state.axes[0].applyAspect()
    let box = state.axes[0].box
    #expect(abs(box.width - box.height) < 1e-9)
    #expect(abs(box.height - 5 * 100 * (0.88 - 0.11)) < 1e-9)
    #expect(abs((box.x0 + box.x1) / 2 - 1000 * (0.125 + 0.9) / 2) < 1e-9)
  }

  @Test(arguments: [0, -1, Double.nan, .infinity])
  func aspectMustBePositive(ratio: Double) {
    #expect(throws: LayoutError.self) { try FigureState(Figure(axes: [Axes(aspect: .ratio(ratio))])) }
  }

  @Test func tooManyAxesAreRefused() {
    #expect(throws: LayoutError("2 axes do not fit a grid of 1 x 1 subplots", at: FigurePlace("subplots"))) {
      try FigureState(Figure(axes: [Axes(), Axes()]))
    }
  }

  @Test func sharedAxesHideInnerLabels() throws {
    let figure = Figure(
      grid: SubplotGrid(rows: 2, columns: 2), sharex: .all, sharey: .row,
      axes: [Axes(), Axes(), Axes(), Axes()])
    let state = try FigureState(figure)
    #expect(state.axes.map { $0.settings.x.major.showsLabel.near } == [false, false, true, true])
    #expect(state.axes.map { $0.settings.y.major.showsLabel.near } == [true, false, true, false])
    #expect(state.axes[0].axes.x === state.axes[3].axes.x)
    #expect(state.axes[0].axes.y === state.axes[1].axes.y)
    #expect(state.axes[0].axes.y !== state.axes[2].axes.y)
  }

  @Test func marginsMustNotTurnTheDataAround() {
    #expect(throws: LayoutError.self) { try FigureState(Figure(axes: [Axes(x: Axis(margin: -0.5))])) }
  }

  @Test func axesTakeTheFirstFreeCell() throws {
    var wide = Axes()
    wide.panel = .cells(GridSpan(rows: 0..<1, columns: 0..<2))
    let state = try FigureState(
      Figure(grid: SubplotGrid(rows: 2, columns: 2), axes: [Axes(), wide, Axes()]))
    #expect(
      state.axes.map(\.span) == [
        GridSpan(row: 1, column: 0), GridSpan(rows: 0..<1, columns: 0..<2), GridSpan(row: 1, column: 1),
      ])
  }

  @Test func twinsShareAnAxisAndHaveTheOtherOnTheFarSide() throws {
    var twin = Axes()
    twin.panel = .twin(sharing: .x)
    var axes = Axes()
    axes.attached = [twin]
    let state = try FigureState(Figure(grid: SubplotGrid(rows: 1, columns: 2), axes: [axes, Axes()]))
    #expect(state.axes.map(\.name) == ["figure/axes1", "figure/axes2", "figure/axes3"])
    let (lower, upper) = (state.axes[0], state.axes[2])
    #expect(lower.axes.x === upper.axes.x && lower.axes.y !== upper.axes.y)
    #expect(upper.settings.y.labelSide == .right && upper.settings.y.offsetSide == .right)
    #expect(upper.settings.y.major.showsLabel == PerSide(near: false, far: true))
    #expect(!upper.settings.x.isVisible && lower.settings.x.isVisible)
    #expect(lower.twins.lowest === lower && upper.twins.lowest === lower)
  }

  @Test func insetsStandInTheirAxes() throws {
    var inset = Axes(aspect: .ratio(1))
    inset.panel = .inset(Rect(x: 0.5, y: 0.5, width: 0.25, height: 0.5))
    var axes = Axes()
    axes.attached = [inset]
    axes.panel = .rectangle(Rect(x: 0.1, y: 0.2, width: 0.8, height: 0.4))
    let state = try FigureState(Figure(axes: [axes]))
    let placed = try #require(state.axes[0].insets.first)
    #expect(placed.name == "figure/axes1/inset1")
    placed.applyAspect()
    let place = placed.originalPosition
    #expect(abs(place.x0 - 0.5) < 1e-12 && abs(place.y0 - 0.4) < 1e-12)
    #expect(abs(place.width - 0.2) < 1e-12 && abs(place.height - 0.2) < 1e-12)
  }

  @Test func panelsThatCannotBeAreRefused() {
    func message(_ panel: Panel, attached: Panel? = nil) -> String? {
      var axes = Axes()
      axes.panel = panel
      if let attached {
        var child = Axes()
        child.panel = attached
        axes.attached = [child]
      }
      do { _ = try FigureState(Figure(axes: [axes])) } catch { return error.description }
      return nil
    }
    #expect(
      message(.cells(GridSpan(row: 0, column: 1))) == "axes[0]: the cells do not lie in a grid of 1 x 1")
    #expect(
      message(.rectangle(Rect(x0: 0, y0: 0, x1: 0, y1: 1)))
        == "axes[0]: axes need a rectangle with a width and a height above 0")
    #expect(
      message(.nextCell, attached: .inset(Rect(x0: 0, y0: 0, x1: .nan, y1: 1)))
        == "axes[0].insets[0]: axes need a rectangle with a width and a height above 0")
    #expect(message(.twin(sharing: .x)) == "axes[0]: twins and insets are attached to other axes")
    #expect(
      message(.nextCell, attached: .nextCell) == "axes[0]: only twins and insets are attached to other axes")
  }
}
