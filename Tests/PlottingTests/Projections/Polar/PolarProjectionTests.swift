import FigureDrawing
import FigureNumbers
import Scales
import Testing

@testable import Plotting

@Suite struct PolarProjectionTests {
  private func projection(
    _ coordinates: PolarCoordinates = PolarCoordinates(), theta: (Double, Double) = (0, 2 * .pi),
    r: (Double, Double) = (0, 2)
  ) -> PolarProjection {
    PolarProjection(
      coordinates, theta: FrameAxis(low: theta.0, high: theta.1, scale: .linear),
      r: FrameAxis(low: r.0, high: r.1, scale: .linear), box: Rect(x0: 100, y0: 50, x1: 300, y1: 250),
      phase: .drawing)
  }

  private func isClose(_ point: Point, _ x: Double, _ y: Double) -> Bool {
    abs(point.x - x) < 1e-9 && abs(point.y - y) < 1e-9
  }

  @Test func anglesRunCounterclockwiseFromTheRight() {
    let projection = projection()
    #expect(isClose(projection.pixel(Point(0, 2), in: .data), 300, 150))
    #expect(isClose(projection.pixel(Point(.pi / 2, 1), in: .data), 200, 200))
    #expect(isClose(projection.pixel(Point(1, 0), in: .data), 200, 150))
    #expect(projection.pixel(Point(0, -1), in: .data).x.isNaN)
  }

  @Test func zeroMayPointElsewhereAndAnglesRunClockwise() {
    let compass = projection(PolarCoordinates(zero: .north, isClockwise: true))
    #expect(isClose(compass.pixel(Point(0, 2), in: .data), 200, 250))
    #expect(isClose(compass.pixel(Point(.pi / 2, 2), in: .data), 300, 150))
  }

  @Test func aPartOfTheCircleFillsTheBox() {
    let quarter = projection(theta: (0, .pi / 2))
    #expect(isClose(quarter.pixel(Point(0, 0), in: .data), 100, 50))
    #expect(isClose(quarter.pixel(Point(0, 2), in: .data), 300, 50))
    #expect(quarter.spines(of: .y, ticks: [], dpi: 72).map(\.name) == ["polar", "start", "end"])
  }

  @Test func anOriginBelowTheLimitsLeavesAHole() {
    let ring = projection(PolarCoordinates(rOrigin: -2))
    #expect(isClose(ring.pixel(Point(0, 0), in: .data), 250, 150))
    #expect(ring.spines(of: .y, ticks: [], dpi: 72).map(\.name) == ["polar", "inner"])
    #expect(ring.spines(of: .x, ticks: [], dpi: 72).isEmpty)
  }

  /// Bars and grid lines bend at one radius and stay straight at one angle; plain paths stay straight altogether.
  @Test func tracedLinesFollowTheCircle() {
    let projection = projection()
    let circle = projection.gridLine(at: 1, of: .y)
    #expect(circle.shape.codes == [.move] + [Path.Code](repeating: .curve4, count: 48))
    #expect(projection.gridLine(at: 1, of: .x).shape.codes == [.move, .line])
    let bar = projection.placed(
      unitSquareThrough: .rectangle(origin: Point(0, 1), width: 1, height: 1), in: .data)
    #expect(bar.shape.codes?.filter { $0 == .line }.count == 1)
    #expect(bar.shape.codes?.last == .close)
    let line = Path([Point(0, 1), Point(3, 1)])
    #expect(projection.placed(line).shape.vertices.count == 2)
    let turns = projection.traced(Path([Point(13, 1), Point(0, 1)]), in: .data)
    #expect(turns.shape.vertices.count > 2 * 48)
  }

  @Test func clippingIsTheCircle() throws {
    let clipping = projection().clipping
    #expect(clipping.box == nil)
    let points = try #require(clipping.path).vertices.points
    #expect(points.map(\.x).max().map { abs($0 - 300) < 1e-9 } == true)
    #expect(points.map(\.y).min().map { abs($0 - 50) < 1e-9 } == true)
  }

  @Test func labelsOfAnglesStandOutside() throws {
    let look = TickLook(TickSettings(), axis: .x, isMajor: true, style: Style())
    let label = try #require(
      projection().tickLabel(at: 0, on: .bottom, look: look, style: Style(), dpi: 72))
    #expect(isClose(label.anchor, 300 + look.pad + 7, 150))
    #expect(label.horizontal == .center && label.vertical == .center)
    #expect(projection().tickLabel(at: 1, on: .right, look: look, style: Style(), dpi: 72) == nil)
  }

  @Test func whatHasNoShapeByAngleAndRadiusIsRefused() throws {
    let grid = try #require(Grid([[1]]))
    var axes = Axes(artists: [ImageArtist(grid).artist])
    axes.projection = .polar(PolarCoordinates())
    #expect(
      throws: LayoutError(
        "polar axes show no images", at: FigurePlace("axes", .index(0), "artists", .index(0)))
    ) {
      try FigureState(Figure(axes: [axes]))
    }
  }
}
