import FigureDrawing
import Testing

@testable import Plotting

/// The limits are matplotlib's after `ax.apply_aspect()` with `adjustable='datalim'`, 4 x 3 inches.
@Suite struct DataAspectTests {
  private func limits(
    _ aspect: Double, x: Axis.Limits? = nil, _ change: (inout Axes) -> Void = { _ in }
  ) throws -> [Double] {
    var axes = Axes(aspect: .ratio(aspect), artists: [.line(LineArtist(x: [0, 2], y: [1, 4]))])
    axes.adjustable = .datalim
    axes.x.limits = x
    change(&axes)
    let state = try FigureState(Figure(size: Size(4, 3), dpi: 100, axes: [axes]))
    state.axes[0].applyAspect()
    let limits = state.axes[0].settleLimits()
    return [limits.x.low, limits.x.high, limits.y.low, limits.y.high]
  }

  private func agree(_ limits: [Double], _ expected: [Double]) -> Bool {
    zip(limits, expected).allSatisfy { abs($0 - $1) < 1e-9 }
  }

  @Test func theAxisWithRoomGivesWay() throws {
    #expect(agree(try limits(1), [-1.2142857142857144, 3.2142857142857144, 0.85, 4.15]))
    #expect(agree(try limits(0.2), [-0.1, 2.1, -1.5983870967741938, 6.598387096774194]))
    #expect(agree(try limits(1, x: .init(3, -1)), [3.2142857142857144, -1.2142857142857144, 0.85, 4.15]))
  }

  @Test func theBoxStays() throws {
    var axes = Axes(aspect: .ratio(1))
    axes.adjustable = .datalim
    let state = try FigureState(Figure(size: Size(4, 3), dpi: 100, axes: [axes]))
    let box = state.axes[0].box
    state.axes[0].applyAspect()
    #expect(state.axes[0].box == box)
  }

  @Test func limitsThatOthersShareOnBothAxesStay() throws {
    var axes = Axes(aspect: .ratio(1), artists: [.line(LineArtist(x: [0, 2], y: [1, 4]))])
    for shared in AxisName.allCases {
      var twin = Axes()
      twin.panel = .twin(sharing: shared)
      axes.attached.append(twin)
    }
    let state = try FigureState(Figure(axes: [axes]))
    let before = state.axes[0].settleLimits()
    state.axes[0].applyAspect()
    #expect(state.axes[0].settleLimits().x == before.x && state.axes[0].settleLimits().y == before.y)
    #expect(
      state.context.warnings.map(\.description) == [
        "axes[0].aspect: the limits stay, as both axes are shared with others; leave the aspect out"
      ])
  }
}
