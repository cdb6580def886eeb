import FigureDrawing
import Scales
import Testing

@testable import Plotting

@Suite struct CartesianProjectionTests {
  private func projection(x: FrameAxis, y: FrameAxis) -> CartesianProjection {
    CartesianProjection(x: x, y: y, box: Rect(x0: 150, y0: 82.5, x1: 1080, y1: 660))
  }

  @Test func linearDataGoesStraightToPixels() {
    let projection = projection(
      x: FrameAxis(low: -11, high: 11, scale: .linear), y: FrameAxis(low: 0, high: 1, scale: .linear))
    #expect(projection.affine != nil)
    #expect(projection.pixel(Point(-11, 0), in: .data) == Point(150, 82.5))
    #expect(projection.pixel(Point(0, 0.5), in: .data) == Point(615, 371.25))
    #expect(projection.pixel(Point(0, 1), in: .vertical) == Point(615, 660))
    #expect(projection.pixel(Point(1, 0), in: .horizontal) == Point(1080, 82.5))
    #expect(projection.transform(along: .x)(Point(0, 1)) == Point(615, 660))
  }

  @Test func logarithmicDataIsScaledFirst() {
    let projection = projection(
      x: FrameAxis(low: 1, high: 1000, scale: .log()), y: FrameAxis(low: 1, high: 0, scale: .linear))
    #expect(projection.affine == nil)
    #expect(projection.scaled(Point(100, 0.25)) == Point(2, 0.25))
    #expect(projection.pixel(Point(100, 1), in: .data).x == 150 + 930 * 2 / 3.0)
    #expect(projection.pixel(Point(1, 0), in: .data).y == 660)
    #expect(projection.x.isInDomain(1e-300))
    #expect(!projection.x.isInDomain(0))
    #expect(!projection.x.isInDomain(.infinity))
    #expect(projection.y.isInDomain(-1))
  }

  @Test func shapesArePlacedByTheirSpace() {
    let projection = projection(
      x: FrameAxis(low: 1, high: 1000, scale: .log()), y: FrameAxis(low: 0, high: 1, scale: .linear))
    let path = Path([Point(10, 0.5), Point(100, 1)])
    #expect(projection.placed(path).shape.vertices.points == [Point(1, 0.5), Point(2, 1)])
    #expect(projection.placed(path, in: .horizontal).shape.vertices.points == path.vertices.points)
    let samples = projection.placed([10, -1], [0, 0], in: .data)
    #expect(samples.shape[0] == Point(1, 0) && samples.shape[1] == Point(-1000, 0))
    #expect(projection.placed([10, -1], [0, 0], in: .data, omitsClipped: true).shape[1].x.isNaN)
    let shape = AffineTransform(to: Rect(x0: 1, y0: 0, x1: 1000, y1: 1))
    let square = projection.placed(unitSquareThrough: shape, in: .data)
    #expect(square.transform(square.shape.vertices[2]) == Point(1080, 660))
  }

  /// `(ax.get_xaxis_transform() - ax.transData).transform(...)` and the same of y in matplotlib 3.11.2.
  @Test func wayToPixelsAndBackRoundsAsMatplotlibs() {
    let box = Rect(x0: 80, y0: 52.8, x1: 576, y1: 422.4)
    func frame(_ y: FrameAxis) -> CartesianProjection {
      CartesianProjection(x: FrameAxis(low: 0.3, high: 0.7, scale: .linear), y: y, box: box)
    }
    let linear = frame(FrameAxis(low: -1e6, high: 3, scale: .linear))
    #expect(
      [0.1, 0.3, 0.55, 12].map { linear.roundTrip($0, through: .identity, on: .x) } == [
        0.10000000000000006, 0.30000000000000004, 0.55, 12,
      ])
    #expect([0.1, -7.3, 1e9].map { linear.roundTrip($0, through: .identity, on: .y) } == [0.1, -7.3, 1e9])
    let mixed = frame(FrameAxis(low: 0.5, high: 40, scale: .log(base: 2)))
    #expect(
      [0.1, 0.3, 0.55].map { mixed.roundTrip($0, through: .identity, on: .x) } == [
        0.10000000000000003, 0.30000000000000004, 0.55,
      ])
    #expect(
      [0.1, 0.3, 12].map { mixed.roundTrip($0, through: .identity, on: .y) } == [
        0.10000000000000005, 0.3, 11.999999999999995,
      ])
    // Of a rectangle it is the unit square that goes through all maps as one.
    func sides(_ frame: CartesianProjection, _ name: AxisName, _ start: Double, _ end: Double) -> [Double] {
      let shape = AffineTransform(to: Rect(x0: start, y0: start, x1: end, y1: end))
      return [0, 1].map { frame.roundTrip($0, through: shape, on: name) }
    }
    #expect(sides(linear, .x, 0.1, 0.25) == [0.10000000000000003, 0.25])
    #expect(sides(linear, .x, -7.3, 0.55) == [-7.3, 0.5499999999999998])
    #expect(sides(mixed, .y, 0.1, 0.25) == [0.10000000000000005, 0.25])
    #expect(sides(mixed, .y, 0.3, 12) == [0.3, 11.999999999999995])
    let fresh = CartesianProjection(
      x: FrameAxis(low: 0, high: 1, scale: .linear), y: FrameAxis(low: 0, high: 1, scale: .linear), box: box)
    #expect(sides(fresh, .x, 12, 12) == [11.999999999999998, 11.999999999999998])
    #expect(sides(fresh, .x, -0.82, 0.92) == [-0.8199999999999998, 0.9199999999999999])
    #expect(sides(fresh, .y, 12, 12) == [12, 12])
    #expect(sides(fresh, .y, -0.82, 0.92) == [-0.82, 0.92])
    #expect(sides(fresh, .y, -7.3, 0.55) == [-7.3, 0.5499999999999998])
    // Numbers without logarithm come back as about 2^-1000.
    #expect(mixed.roundTrip(0, through: .identity, on: .y) == 9.332636185032189e-302)
    #expect(mixed.roundTrip(-7.3, through: .identity, on: .y) == 9.332636185032189e-302)
  }

  @Test func pointsAreInTheDomainOfBothScales() {
    let projection = projection(
      x: FrameAxis(low: 1, high: 1000, scale: .log()), y: FrameAxis(low: 1, high: 0, scale: .linear))
    #expect(projection.isInDomain(Point(0.5, -3)))
    #expect(!projection.isInDomain(Point(-0.5, 3)))
    #expect(!projection.isInDomain(Point(1, .nan)))
  }
}
