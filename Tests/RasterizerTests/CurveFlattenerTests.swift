import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct CurveFlattenerTests {
  typealias Step = PolylineRecorder.Step

  static func quadratic(_ p1: Point, _ p2: Point, _ p3: Point) -> PolylineRecorder {
    var flattener = CurveFlattener(PolylineRecorder())
    flattener.move(p1.x, p1.y)
    flattener.curve3(p2.x, p2.y, p3.x, p3.y)
    return flattener.next
  }

  static func cubic(_ p1: Point, _ p2: Point, _ p3: Point, _ p4: Point) -> PolylineRecorder {
    var flattener = CurveFlattener(PolylineRecorder())
    flattener.move(p1.x, p1.y)
    flattener.curve4(p2.x, p2.y, p3.x, p3.y, p4.x, p4.y)
    return flattener.next
  }

  /// Control points at most half a pixel off the chord: the middle of the curve stands for it.
  @Test func flatQuadraticsHaveOneInnerPoint() {
    let steps = Self.quadratic(Point(0, 0), Point(64, 0.5), Point(128, 0)).steps
    #expect(steps == [.move(0, 0), .line(64, 0.25), .line(128, 0)])
  }

  /// Halves of a curve of twice the height are flat again.
  @Test func steeperQuadraticsAreHalved() {
    let steps = Self.quadratic(Point(0, 0), Point(64, 1), Point(128, 0)).steps
    #expect(steps == [.move(0, 0), .line(32, 0.375), .line(96, 0.375), .line(128, 0)])
    #expect(Self.quadratic(Point(0, 0), Point(64, 0.5.nextUp), Point(128, 0)).steps.count == 4)
  }

  /// The sum of both distances counts, and the middle of the control points stands for the curve.
  @Test func flatCubicsHaveOneInnerPoint() {
    let steps = Self.cubic(Point(0, 0), Point(40, 0.25), Point(90, -0.25), Point(128, 0)).steps
    #expect(steps == [.move(0, 0), .line(65, 0), .line(128, 0)])
    let steeper = Self.cubic(Point(0, 0), Point(40, 0.25), Point(90, 0.375), Point(128, 0)).steps
    #expect(steeper.count == 4)
    // With one control point on the chord, only the other one counts.
    let half = Self.cubic(Point(0, 0), Point(40, 0), Point(90, 0.5), Point(128, 0)).steps
    #expect(half == [.move(0, 0), .line(65, 0.25), .line(128, 0)])
  }

  @Test func straightCurvesAreLines() {
    #expect(
      Self.quadratic(Point(0, 0), Point(30, 0), Point(100, 0)).steps == [.move(0, 0), .line(100, 0)])
    #expect(
      Self.cubic(Point(0, 0), Point(30, 0), Point(70, 0), Point(100, 0)).steps
        == [.move(0, 0), .line(100, 0)])
  }

  /// A curve that runs past its end on a line and back: its turning point, at three quarters, is not lost.
  @Test func overshootsAreKept() {
    let there = Self.quadratic(Point(0, 0), Point(150, 0), Point(100, 0)).points.map(\.x).max() ?? 0
    #expect(abs(there - 112.5) < 0.5)
    let loop = Self.cubic(Point(0, 0), Point(200, 0), Point(-100, 0), Point(100, 0)).points.map(\.x)
    #expect(abs((loop.max() ?? 0) - 100) < 10)
    let back = Self.cubic(Point(50, 0), Point(80, 0), Point(80, 0), Point(50, 0)).points.map(\.x).max() ?? 0
    #expect(abs(back - 72.5) < 0.5)
  }

  /// No point of a curve is farther than half a pixel from its lines, and no fewer lines would do by far.
  @Test func linesStayNearTheCurve() {
    var generator = SeededGenerator(state: 4)
    for _ in 0..<40 {
      let p = (0..<4).map { _ in
        Point(Double.random(in: 0...200, using: &generator), Double.random(in: 0...200, using: &generator))
      }
      let points = Self.cubic(p[0], p[1], p[2], p[3]).points
      var worst = 0.0
      for step in 0...200 {
        let t = Double(step) / 200
        let (a, b, c, d) = Self.weights(t)
        let x = a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x
        let y = a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y
        worst = max(worst, Self.distance(Point(x, y), points))
      }
      #expect(worst < 0.5)
      #expect(points.count < 70)
    }
  }

  /// Bernstein polynomials of degree 3.
  static func weights(_ t: Double) -> (Double, Double, Double, Double) {
    let u = 1 - t
    return (u * u * u, 3 * t * u * u, 3 * t * t * u, t * t * t)
  }

  static func distance(_ point: Point, _ polyline: [Point]) -> Double {
    var nearest = Double.infinity
    for (from, to) in zip(polyline, polyline.dropFirst()) {
      let (dx, dy) = (to.x - from.x, to.y - from.y)
      let square = dx * dx + dy * dy
      let along = square == 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square
      let t = min(1, max(0, along))
      let (ex, ey) = (from.x + t * dx - point.x, from.y + t * dy - point.y)
      nearest = min(nearest, (ex * ex + ey * ey).squareRoot())
    }
    return nearest
  }

  @Test func curvesGoOnFromTheLastVertex() {
    var flattener = CurveFlattener(PolylineRecorder())
    flattener.line(0, 10)
    flattener.curve3(5, 10.25, 10, 10)
    flattener.curve4(12, 10, 14, 10, 20, 10)
    flattener.close(0, 20)
    flattener.curve3(5, 20, 10, 20)
    flattener.finish()
    let expected: [Step] = [
      .line(0, 10), .line(5, 10.125), .line(10, 10), .line(20, 10), .close, .line(10, 20), .finish,
    ]
    #expect(flattener.next.steps == expected)
  }

  @Test func absurdCurvesEnd() {
    let far = Self.cubic(Point(0, 0), Point(1e300, 5e299), Point(-1e299, 1e300), Point(10, 10)).points
    #expect(far.count <= 1 << 14)
    #expect(far.last == Point(10, 10))
    let arch = Self.quadratic(Point(0, 0), Point(1e12, 1e12), Point(2e12, 0)).points.count
    #expect(arch <= 1 << 14)
    #expect(arch > 1 << 12)
  }
}
