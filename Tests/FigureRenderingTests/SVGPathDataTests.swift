import FigureDrawing
import Rasterizer
import Testing

@testable import FigureRendering

@Suite struct SVGPathDataTests {
  static func data(_ path: Path, movedBy offset: Point = .zero) throws -> String {
    let staged = try StagedPath(
      path, transform: .identity, width: 100, height: 100, clips: false, snapping: .never, strokeWidth: 1,
      simplifyThreshold: nil, flattens: false)
    return String(decoding: SVGPathData(staged, movedBy: offset).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ([Point(1, 2), Point(3, 5)], "M1 2l2 3"),
    ([Point(1, 2), Point(3, 2), Point(3, 9)], "M1 2h2v7"),
    ([Point(1, 2), Point(0.5, 1), Point(0.75, -1)], "M1 2l-.5-1 .25-2"),
    ([Point(0, 0), Point(5, 0), Point(9, 0)], "M0 0h5 4"),
    // Each point is rounded by itself: steps of a third do not add up to less than they are.
    ([Point(0, 0), Point(1.0 / 3, 1), Point(2.0 / 3, 2), Point(1, 3)], "M0 0l.333 1 .334 1 .333 1"),
    ([], ""),
  ])
  func linesAreShort(points: [Point], expected: String) throws {
    #expect(try Self.data(Path(points)) == expected)
  }

  @Test func curvesKeepTheirOrder() throws {
    let path = Path(
      [
        Point(0, 0), Point(1, 2), Point(3, 4), Point(5, 6), Point(7, 8), Point(9, 9), Point(0, 0),
        Point(20, 20), Point(21, 20),
      ],
      codes: [.move, .curve3, .curve3, .curve4, .curve4, .curve4, .close, .move, .line])
    #expect(try Self.data(path) == "M0 0q1 2 3 4c2 2 4 4 6 5zM20 20h1")
  }

  /// The second point of a move would be a line to it.
  @Test func movesAreAlwaysNamed() throws {
    let path = Path([Point(0, 0), Point(1, 0), Point(.nan, 0), Point(3, 0), Point(4, 0)])
    #expect(try Self.data(path) == "M0 0h1M3 0h1")
  }

  @Test func contoursWithoutLinesAreLeftOut() throws {
    #expect(try Self.data(Path([Point(1, 1)])) == "")
    #expect(try Self.data(Path([Point(1, 1), Point(1, 1)])) == "")
    #expect(try Self.data(Path([Point(1, 1), Point(1, 1), .zero], codes: [.move, .line, .close])) == "")
    #expect(try Self.data(Path([Point(0, 0), Point(1, 0), Point(.nan, 0), Point(3, 0)])) == "M0 0h1")
  }

  /// matplotlib draws the caps of the shortest line.
  @Test func shortLinesAreDots() throws {
    #expect(try Self.data(Path([Point(1, 1), Point(1.0001, 1)])) == "M1 1h0")
  }

  @Test func pointsAreMoved() throws {
    #expect(try Self.data(Path([Point(1, 1), Point(2, 3)]), movedBy: Point(10, -2)) == "M11-1l1 2")
  }

  @Test func whatIsMillionsAwayStaysThere() throws {
    let path = Path([Point(-1e300, 0), Point(1e300, 5)])
    #expect(try Self.data(path) == "M-4000000 0l8000000 5")
  }

  @Test func outlinesAreTurnedDown() {
    let outline = Path(
      [
        Point(0, 10), Point(5, 10), Point(7, 8), Point(9, 1), Point(1, 1), Point(2, 2), Point(3, 3), .zero,
      ],
      codes: [.move, .line, .curve3, .curve3, .curve4, .curve4, .curve4, .close])
    let data = String(decoding: SVGPathData(outline: outline).bytes, as: UTF8.self)
    #expect(data == "M0-10h5q2 2 4 9c-8 0-7-1-6-2z")
  }
}
