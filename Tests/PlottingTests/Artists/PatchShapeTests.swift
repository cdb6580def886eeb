import FigureDrawing
import Testing

@testable import Plotting

@Suite struct PatchShapeTests {
  private func corners(_ shape: PatchShape) -> [Point] {
    let (path, transform) = shape.outline
    return path.vertices.points.map { transform($0) }
  }

  private func isClose(_ points: [Point], _ expected: [(Double, Double)]) -> Bool {
    points.count == expected.count
      && zip(points, expected).allSatisfy { abs($0.x - $1.0) < 1e-12 && abs($0.y - $1.1) < 1e-12 }
  }

  @Test func rectanglesTurnAboutTheirCorner() {
    let plain = PatchShape.rectangle(origin: Point(1, 2), width: 3, height: 4, angle: 0)
    #expect(isClose(corners(plain), [(1, 2), (4, 2), (4, 6), (1, 6), (1, 2)]))
    let turned = PatchShape.rectangle(origin: Point(1, 2), width: 3, height: 4, angle: 90)
    #expect(isClose(corners(turned), [(1, 2), (1, 5), (-3, 5), (-3, 2), (1, 2)]))
  }

  @Test func circlesHaveTheirRadius() {
    let points = corners(.circle(center: Point(1, 1), radius: 2))
    #expect(points.map(\.x).max() == 3 && points.map(\.y).min() == -1)
  }

  @Test func polygonsCloseOnce() {
    let open = [Point(0, 0), Point(1, 0), Point(0, 1)]
    #expect(PatchShape.polygon(open, isClosed: true).outline.path.vertices.count == 4)
    #expect(PatchShape.polygon(open + [Point(0, 0)], isClosed: true).outline.path.vertices.count == 4)
    #expect(PatchShape.polygon(open, isClosed: false).outline.path.codes == nil)
    #expect(PatchShape.polygon([], isClosed: true).outline.path.vertices.isEmpty)
  }

  /// The corners are those of matplotlib's `FancyArrow(0, 0, 2, 0, width=1, head_width=3, head_length=1)`.
  @Test func arrowsHaveAHeadBeyondTheirEnd() {
    var arrow = StraightArrow(from: .zero, dx: 2, dy: 0)
    (arrow.width, arrow.headWidth, arrow.headLength) = (1, 3, 1)
    #expect(
      isClose(
        corners(.arrow(arrow)),
        [(3, 0), (2, -1.5), (2, -0.5), (0, -0.5), (0, 0.5), (2, 0.5), (2, 1.5), (3, 0), (3, 0)]))
    arrow.lengthIncludesHead = true
    #expect(corners(.arrow(arrow)).map(\.x).max() == 2)
    arrow.half = .left
    #expect(corners(.arrow(arrow)).allSatisfy { $0.y <= 0 })
  }

  @Test func wedgesWithoutAWidthReachTheCentre() {
    let points = corners(.wedge(center: Point(1, 1), radius: 2, start: 0, end: 90, width: nil))
    #expect(points.contains(Point(1, 1)))
    #expect(
      !corners(.wedge(center: Point(1, 1), radius: 2, start: 0, end: 90, width: 1)).dropLast().contains(
        Point(1, 1)))
  }
}
