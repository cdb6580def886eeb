import FigureDrawing
import FigureNumbers
import Scales
import Testing

@testable import Plotting

@Suite struct SharedAxisTests {
  private func line(_ y: [Double]) -> Artist {
    .line(LineArtist(x: [0, 1], y: .init(y)))
  }

  private func state(_ axes: [Axes], columns: Int = 1, sharey: Figure.Sharing = .none) throws -> FigureState {
    try FigureState(Figure(grid: SubplotGrid(rows: 1, columns: columns), sharey: sharey, axes: axes))
  }

  @Test func sharedLimitsHoldAllData() throws {
    let state = try state(
      [Axes(artists: [line([0, 1])]), Axes(artists: [line([5, 10])])], columns: 2, sharey: .all)
    #expect(state.axes.map { $0.settleLimits().y } == [ViewInterval(-0.5, 10.5), ViewInterval(-0.5, 10.5)])
  }

  @Test func limitsSetByHandStopAutoscaling() throws {
    let state = try state(
      [Axes(y: Axis(limits: Axis.Limits(nil, 3)), artists: [line([0, 1])])])
    #expect(state.axes[0].settleLimits().y == ViewInterval(-0.05, 3))
  }

  @Test func limitsMayRunBackwards() throws {
    let state = try state([Axes(x: Axis(limits: Axis.Limits(5, -3)), artists: [line([0, 1])])])
    #expect(state.axes[0].settleLimits().x == ViewInterval(5, -3))
  }

  @Test func equalLimitsAreMovedApartWithAWarning() throws {
    let state = try state([Axes(x: Axis(limits: Axis.Limits(3, 3)))])
    let limits = state.axes[0].settleLimits().x
    #expect(limits.low < 3 && limits.high > 3)
    #expect(
      state.context.warnings.map(\.description) == [
        "axes[0].xlim: the two limits are equal; they are moved apart"
      ])
  }

  @Test func notPositiveLimitsAreIgnoredOnALogScale() throws {
    let state = try state([Axes(y: Axis(limits: Axis.Limits(-1, 100), scale: .log()))])
    #expect(state.axes[0].settleLimits().y == ViewInterval(0.8912509381337456, 100))
    #expect(state.context.warnings.count == 1)
  }

  @Test func fixedTicksWidenTheLimits() throws {
    let state = try state([Axes(x: Axis(ticks: FixedTicks(at: [-2, 7])), artists: [line([0, 1])])])
    #expect(state.axes[0].settleLimits().x == ViewInterval(-2, 7))
  }

  @Test(arguments: [Double.nan, .infinity])
  func limitsMustBeFinite(limit: Double) {
    #expect(throws: LayoutError.self) { try state([Axes(x: Axis(limits: Axis.Limits(limit, 1)))]) }
  }

  @Test func labelsMustFitTheTicks() {
    #expect(throws: LayoutError("xticks has 1 labels for 2 ticks", at: FigurePlace("axes", 0, "xticks"))) {
      try state([Axes(x: Axis(ticks: FixedTicks(at: [0, 1], labels: ["a"])))])
    }
  }

  @Test func aScaleMustHaveLegalParameters() {
    #expect(throws: LayoutError.self) { try state([Axes(y: Axis(scale: .log(base: 1)))]) }
  }

  /// matplotlib uses the margins of the subplot that is asked first, and a collection asks before it is added.
  @Test(arguments: [true, false]) func collectionsSettleLimits(isCollection: Bool) throws {
    let ends: Column = [0, 1]
    let added: Artist =
      isCollection ? .fillBetween(FillBetweenArtist(x: ends, y1: ends, y2: [0, 0])) : line([0, 1])
    let wide = Axes(x: Axis(margin: 0.2), y: Axis(margin: 0.2), artists: [line([0, 1])])
    let state = try FigureState(
      Figure(
        grid: SubplotGrid(rows: 2, columns: 2), sharex: .col, sharey: .row,
        axes: [Axes(), Axes(), wide, Axes(artists: [added])]))
    let (wideX, wideY) = (ViewInterval(-0.2, 1.2), ViewInterval(-0.05, 1.05))
    #expect(state.axes.map { $0.settleLimits().x }[0] == (isCollection ? wideX : wideY))
    #expect(state.axes[2].settleLimits().y == (isCollection ? wideY : wideX))
  }

  /// `ax.set_xticks([0, 1])` after `other.set_xticks([0], labels=["zero"])` on a shared axis in matplotlib 3.11.2.
  @Test func placesAloneLeaveTheLabels() throws {
    func labels(_ scale: AxisScale?) throws -> [String] {
      let state = try FigureState(
        Figure(
          grid: SubplotGrid(rows: 1, columns: 2), sharex: .all,
          axes: [
            Axes(x: Axis(ticks: FixedTicks(at: [0], labels: ["zero"]))),
            Axes(x: Axis(scale: scale, ticks: FixedTicks(at: [0, 1]))),
          ]))
      let axis = state.axes[0].axes.x
      return axis.ticker.ticks(in: axis.context(for: state.axes[0])).major.map(\.label)
    }
    #expect(try labels(nil) == ["zero", ""])
    // A scale brings labels of its own.
    #expect(try labels(.linear) == ["0", "1"])
  }
}
