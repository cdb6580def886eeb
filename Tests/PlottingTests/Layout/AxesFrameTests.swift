import Drawing
import Testing

@testable import Plotting

@Suite struct AxesFrameTests {
  private func frame(x: FrameAxis, y: FrameAxis) -> AxesFrame {
    AxesFrame(
      canvas: Size(1200, 750), figureBox: Rect(x0: 0, y0: 0, x1: 1200, y1: 750), dpi: 150, style: Style(),
      box: Rect(x0: 150, y0: 82.5, x1: 1080, y1: 660), x: x, y: y)
  }

  @Test func linearDataGoesStraightToPixels() {
    let frame = frame(
      x: FrameAxis(low: -11, high: 11, scale: .linear), y: FrameAxis(low: 0, high: 1, scale: .linear))
    #expect(frame.isLinear)
    #expect(frame.pixel(Point(-11, 0)) == Point(150, 82.5))
    #expect(frame.pixel(Point(0, 0.5)) == Point(615, 371.25))
    #expect(frame.xAxisTransform(Point(0, 1)) == Point(615, 660))
    #expect(frame.yAxisTransform(Point(1, 0)) == Point(1080, 82.5))
    #expect(frame.clip == Rect(x0: 150, y0: 82.5, x1: 1080, y1: 660))
  }

  @Test func logarithmicDataIsScaledFirst() {
    let frame = frame(
      x: FrameAxis(low: 1, high: 1000, scale: .log()), y: FrameAxis(low: 1, high: 0, scale: .linear))
    #expect(!frame.isLinear)
    #expect(frame.scaled(Point(100, 0.25)) == Point(2, 0.25))
    #expect(frame.pixel(Point(100, 1)).x == 150 + 930 * 2 / 3.0)
    #expect(frame.pixel(Point(1, 0)).y == 660)
    #expect(frame.x.isInDomain(1e-300))
    #expect(!frame.x.isInDomain(0))
    #expect(!frame.x.isInDomain(.infinity))
    #expect(frame.y.isInDomain(-1))
  }
}
