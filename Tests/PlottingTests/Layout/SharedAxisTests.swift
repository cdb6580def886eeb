import Drawing
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
    #expect(state.axes.map { $0.limits.y } == [ViewInterval(-0.5, 10.5), ViewInterval(-0.5, 10.5)])
  }

  /// matplotlib uses the margins of the subplot that is asked first.
  @Test func limitsSetByHandStopAutoscaling() throws {
    let state = try state(
      [Axes(y: Axis(limits: Axis.Limits(nil, 3)), artists: [line([0, 1])])])
    #expect(state.axes[0].limits.y == ViewInterval(-0.05, 3))
  }

  @Test func limitsMayRunBackwards() throws {
    let state = try state([Axes(x: Axis(limits: Axis.Limits(5, -3)), artists: [line([0, 1])])])
    #expect(state.axes[0].limits.x == ViewInterval(5, -3))
  }

  @Test func equalLimitsAreMovedApartWithAWarning() throws {
    let state = try state([Axes(x: Axis(limits: Axis.Limits(3, 3)))])
    let limits = state.axes[0].limits.x
    #expect(limits.low < 3 && limits.high > 3)
    #expect(state.page.warnings == ["axes 1: xlim: the two limits are equal; they are moved apart"])
  }

  @Test func notPositiveLimitsAreIgnoredOnALogScale() throws {
    let state = try state([Axes(y: Axis(limits: Axis.Limits(-1, 100), scale: .log()))])
    #expect(state.axes[0].limits.y == ViewInterval(0.8912509381337456, 100))
    #expect(state.page.warnings.count == 1)
  }

  @Test func fixedTicksWidenTheLimits() throws {
    let state = try state([Axes(x: Axis(ticks: FixedTicks(at: [-2, 7])), artists: [line([0, 1])])])
    #expect(state.axes[0].limits.x == ViewInterval(-2, 7))
  }

  @Test(arguments: [Double.nan, .infinity])
  func limitsMustBeFinite(limit: Double) {
    #expect(throws: LayoutError.self) { try state([Axes(x: Axis(limits: Axis.Limits(limit, 1)))]) }
  }

  @Test func labelsMustFitTheTicks() {
    #expect(throws: LayoutError("xticks has 1 labels for 2 ticks")) {
      try state([Axes(x: Axis(ticks: FixedTicks(at: [0, 1], labels: ["a"])))])
    }
  }

  @Test func aScaleMustHaveLegalParameters() {
    #expect(throws: LayoutError.self) { try state([Axes(y: Axis(scale: .log(base: 1)))]) }
  }
}
