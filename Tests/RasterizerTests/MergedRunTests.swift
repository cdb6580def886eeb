import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct MergedRunTests {
  static let box = ClipBox(x0: -1, y0: -1, x1: 101, y1: 81)

  static func run(_ first: Point, from start: Point, tolerance: Double) -> MergedRun {
    let direction = RunDirection(x: first.x - start.x, y: first.y - start.y)
    return MergedRun(
      direction: direction, x: start.x, y: start.y, toleranceSquared: tolerance * tolerance,
      forwardMost: direction.squared, backwardMost: 0)
  }

  /// The vertices that join, one after the other, with matplotlib's roundings and nothing else.
  static func plain(_ run: MergedRun, _ points: [Point]) -> [String] {
    var (forwardMost, backwardMost) = (run.forwardMost, run.backwardMost)
    var (forward, backward): (Int?, Int?) = (nil, nil)
    var count = 0
    for point in points {
      guard box.outcode(point.x, point.y).isEmpty else { break }
      let (dx, dy) = (point.x - run.x, point.y - run.y)
      let dot = run.direction.x * dx + run.direction.y * dy
      let alongX = dot * run.direction.x / run.direction.squared
      let alongY = dot * run.direction.y / run.direction.squared
      let (acrossX, acrossY) = (dx - alongX, dy - alongY)
      guard acrossX * acrossX + acrossY * acrossY < run.toleranceSquared else { break }
      let along = alongX * alongX + alongY * alongY
      if dot > 0, along > forwardMost { (forwardMost, forward) = (along, count) }
      if dot <= 0, along > backwardMost { (backwardMost, backward) = (along, count) }
      count += 1
    }
    return described(count, forwardMost, backwardMost, forward, backward)
  }

  static func extended(_ run: MergedRun, _ points: [Point]) -> [String] {
    var run = run
    let count = points.withUnsafeBufferPointer { points in
      let count = run.extend(over: points, in: box)
      run.settle(points)
      return count
    }
    return described(count, run.forwardMost, run.backwardMost, run.forward, run.backward)
  }

  /// Distances by their bits.
  static func described(
    _ count: Int, _ forwardMost: Double, _ backwardMost: Double, _ forward: Int?, _ backward: Int?
  ) -> [String] {
    ["\(count)", "\(forwardMost)", "\(backwardMost)", "\(forward as Int?)", "\(backward as Int?)"]
  }

  /// How the vertices of a run may lie: evenly, back and forth, on a grid with many equal ones, and as near to the
  /// tolerance and to each other as numbers come.
  enum Shape: CaseIterable {
    case steady, rough, grid, edge, twins

    func points(_ run: MergedRun, tolerance: Double, _ generator: inout SeededGenerator) -> [Point] {
      let length = run.direction.squared.squareRoot()
      let (ux, uy) = (run.direction.x / length, run.direction.y / length)
      var along = 0.0
      return (0..<400).map { index in
        let noise = Double.random(in: -1...1, using: &generator)
        var across = tolerance * 0.9 * noise
        switch self {
        case .steady: along += 0.1 * abs(noise)
        case .rough: along = 30 * Double.random(in: -1...1, using: &generator)
        case .grid:
          along = Double.random(in: -8...8, using: &generator).rounded()
          across = 0
        case .edge:
          along = 20 * noise
          across = tolerance * (1 + Double.random(in: -4...4, using: &generator).rounded() * 1e-16)
          if index < 200 { across *= 1 - 1e-6 }
        case .twins:
          along = (noise * 4).rounded() * (1 + Double.random(in: -4...4, using: &generator).rounded() * 2e-16)
        }
        return Point(run.x + along * ux - across * uy, run.y + along * uy + across * ux)
      }
    }
  }

  @Test(arguments: Shape.allCases, [1.0 / 9, 0.5, 2, 1e-3, 1e-5, 1e-12, 0])
  func verticesJoinAsTheyDoOneByOne(shape: Shape, tolerance: Double) {
    var generator = SeededGenerator(state: 41)
    var joined = 0
    let sizes = [1e-20, 1e-9, 0.01, 1, 30]
    for _ in 0..<60 {
      let start = Point(
        Double.random(in: 35...60, using: &generator), Double.random(in: 35...45, using: &generator))
      let size = sizes[Int.random(in: 0..<sizes.count, using: &generator)]
      let first = Point(
        start.x + size * Double.random(in: -1...1, using: &generator),
        start.y + size * Double.random(in: -1...1, using: &generator))
      let run = Self.run(first, from: start, tolerance: tolerance)
      guard run.direction.squared > 0 else { continue }
      let points = shape.points(run, tolerance: tolerance, &generator)
      let expected = Self.plain(run, points)
      #expect(Self.extended(run, points) == expected)
      joined += Int(expected[0]) ?? 0
    }
    if tolerance >= 1e-3 { #expect(joined > 60) }
  }

  @Test(arguments: [
    Point(101, 40), Point(101.0000001, 40), Point(-1, 40), Point(50, 81), Point(50, 81.1), Point(.nan, 40),
    Point(50, .nan), Point(.infinity, 40), Point(50, -.infinity), Point(1e300, 40),
  ])
  func theBoxEndsARun(outside: Point) {
    let run = Self.run(Point(51, 40), from: Point(50, 40), tolerance: 60)
    for place in [0, 3, 4, 5, 9, 20] {
      var points = (0..<20).map { Point(50 + Double($0), 40) }
      points.insert(outside, at: place)
      #expect(Self.extended(run, points) == Self.plain(run, points))
    }
  }

  @Test func aRunThatBeginsBeyondTheBoxIsWorkedOutInFull() {
    let run = Self.run(Point(1e9, 40), from: Point(1e9 + 1, 40), tolerance: 1.0 / 9)
    let points = (0..<50).map { Point(50 + Double($0), 40) }
    #expect(Self.extended(run, points) == Self.plain(run, points))
  }

  @Test func nothingIsNothing() {
    let run = Self.run(Point(51, 40), from: Point(50, 40), tolerance: 1)
    #expect(Self.extended(run, []) == ["0", "1.0", "0.0", "nil", "nil"])
  }
}
