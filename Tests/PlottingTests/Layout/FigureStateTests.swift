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
}
