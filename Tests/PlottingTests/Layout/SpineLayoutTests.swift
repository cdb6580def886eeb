import FigureDrawing
import Scales
import Testing

@testable import Plotting

@Suite struct SpineLayoutTests {
  private let frame = AxesFrame(
    canvas: Size(400, 300), figureBox: Rect(x0: 0, y0: 0, x1: 400, y1: 300), dpi: 72, style: Style(),
    box: Rect(x0: 50, y0: 40, x1: 350, y1: 240), x: FrameAxis(low: 0, high: 1, scale: .linear),
    y: FrameAxis(low: 0, high: 1, scale: .linear))

  private func look(_ direction: TickParameters.Direction) -> TickLook {
    var settings = TickSettings()
    settings.direction = direction
    settings.length = 10
    return TickLook(settings, axis: .x, isMajor: true, style: Style())
  }

  /// The box of the line on a side with its ticks.
  private func extent(_ side: Side, ticks: [TickLook]) -> Rect? {
    frame.projection.spines(of: side.axis, ticks: ticks, dpi: frame.dpi).first { $0.side == side }?.extent
  }

  @Test func withoutTicksItIsALine() {
    #expect(extent(.left, ticks: []) == Rect(x0: 50, y0: 40, x1: 50, y1: 240))
    #expect(extent(.top, ticks: []) == Rect(x0: 50, y0: 240, x1: 350, y1: 240))
  }

  @Test(arguments: [
    (TickParameters.Direction.outward, 30.0, 40.0), (.inward, 40, 50), (.both, 35, 45),
  ])
  func ticksStickOut(direction: TickParameters.Direction, low: Double, high: Double) {
    let extent = extent(.bottom, ticks: [look(direction)])
    #expect(extent == Rect(x0: 50, y0: low, x1: 350, y1: high))
  }

  /// A matplotlib 3.11 slip that belongs to its results: at the top the outer part of a tick counts on both sides.
  @Test func topTicksCountTwice() {
    let extent = extent(.top, ticks: [look(.outward)])
    #expect(extent == Rect(x0: 50, y0: 230, x1: 350, y1: 250))
  }
}
