import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct StagedPathTests {
  static let flip = AffineTransform.scale(1, -1).then(.translation(0, 50))

  static func staged(
    _ path: Path, snapping: Snapping = .automatic, width: Double = 1, clips: Bool = true,
    flattens: Bool = false
  ) throws -> StagedPath {
    try StagedPath(
      path, transform: flip, width: 100, height: 50, clips: clips, snapping: snapping, strokeWidth: width,
      simplifyThreshold: Path.simplifyThreshold, flattens: flattens)
  }

  @Test func straightLinesAreSnappedAndCut() throws {
    let path = Path([Point(-20, 10.2), Point(30.4, 10.2)])
    let staged = try Self.staged(path)
    #expect(staged.isSnapped)
    #expect(staged.steps == [.move(Point(-0.5, 40.5)), .line(Point(30.5, 40.5))])
    #expect(try Self.staged(path, width: 2).steps == [.move(Point(-1, 40)), .line(Point(30, 40))])
    #expect(try Self.staged(path, clips: false).steps.first == .move(Point(-19.5, 40.5)))
    let free = try Self.staged(path, snapping: .never)
    #expect(!free.isSnapped)
    #expect(free.steps.last == .line(Point(30.4, 39.8)))
  }

  @Test func curvesStayUnlessFlattened() throws {
    let path = Path([Point(0, 0), Point(40, 50), Point(80, 0)], codes: [.move, .curve3, .curve3])
    #expect(try Self.staged(path).steps == [.move(Point(0, 50)), .curve3(Point(40, 0), Point(80, 50))])
    let lines = try Self.staged(path, flattens: true).steps
    #expect(lines.count > 4)
    #expect(lines.last == .line(Point(80, 50)))
  }

  /// Counts and corners are those of matplotlib 3.11.2's `Path.cleaned` for the same polyline.
  @Test func longPolylinesAreSimplified() throws {
    let path = Path((0..<400).map { Point(Double($0) / 5, 10 + 0.01 * Double($0 % 2)) })
    let steps = try Self.staged(path, snapping: .never).steps
    #expect(steps.count == 39)
    #expect(steps.first == .move(Point(0, 40)))
    #expect(steps.dropFirst().first.map { Self.isLine($0, near: Point(2.2, 39.99)) } == true)
    #expect(steps.last.map { Self.isLine($0, near: Point(79.8, 39.99)) } == true)
  }

  static func isLine(_ step: StagedPath.Step, near point: Point) -> Bool {
    guard case .line(let end) = step else { return false }
    return abs(end.x - point.x) < 1e-9 && abs(end.y - point.y) < 1e-9
  }

  @Test func brokenPathsAreErrors() {
    #expect(throws: RasterizationError.incompleteCurve) {
      try Self.staged(Path([.zero, .zero], codes: [.move, .curve4]))
    }
  }
}
