import FigureDrawing
import Testing

@testable import Plotting

@Suite struct PathArcTests {
  @Test func aQuarterIsTwoCurves() {
    let arc = Path.arc(from: 0, to: 90)
    #expect(arc.codes == [.move] + [Path.Code](repeating: .curve4, count: 6))
    #expect(arc.vertices[0] == Point(1, 0))
    #expect(abs(arc.vertices[6].x) < 1e-15 && arc.vertices[6].y == 1)
  }

  @Test(arguments: [(0.0, 360.0), (30, 390), (0, 720), (5, 365.0000000000001)])
  func wholeTurnsAreAWholeCircle(start: Double, end: Double) {
    #expect(Path.arc(from: start, to: end).vertices.count == 1 + 16 * 3)
  }

  @Test func pointsLieOnTheCircle() {
    for index in stride(from: 0, to: 49, by: 3) {
      let point = Path.arc(from: 0, to: 360).vertices[index]
      #expect(abs(point.x * point.x + point.y * point.y - 1) < 1e-14)
    }
  }

  /// A ring that is whole has two outlines, a part of it one.
  @Test func wedgesHaveTwoArcs() {
    let ring = Path.wedge(center: Point(1, 1), radius: 2, from: 0, to: 360, width: 1)
    #expect(ring.codes?.filter { $0 == .move }.count == 2)
    let part = Path.wedge(center: Point(1, 1), radius: 2, from: 0, to: 90, width: 1)
    #expect(part.codes?.filter { $0 == .move }.count == 1)
    #expect(part.codes?.filter { $0 == .line }.count == 1)
    #expect(part.vertices[0] == Point(3, 1) && part.vertices[part.vertices.count - 2] == Point(2, 1))
  }

  @Test func numbersThatAreNoneStayHarmless() {
    #expect(Path.arc(from: .nan, to: 1).vertices.count == 4)
  }
}
