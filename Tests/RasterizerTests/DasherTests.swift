import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct DasherTests {
  typealias Step = PolylineRecorder.Step

  static let everywhere = ClipBox(x0: -1e9, y0: -1e9, x1: 1e9, y1: 1e9)

  static func style(
    _ dashes: [Double], offset: Double = 0, width: Double = 1, cap: Stroke.Cap = .butt
  ) throws -> StrokeStyle {
    try StrokeStyle(Stroke(color: .black, width: width, cap: cap, dashes: dashes, dashOffset: offset))
  }

  /// Hands `polyline` to a dasher and returns what it makes of it, and how much of the budget is left.
  static func dashed(
    _ style: StrokeStyle, in box: ClipBox = everywhere, budget: Int = 1000,
    _ polyline: (inout PolylineCollector<Dasher<PolylineRecorder>>) -> Void
  ) -> (steps: [Step], left: Int) {
    let bounds = PixelBounds(x0: 0, y0: 0, x1: 1, y1: 1)
    let stage = CoverageStage(bounds: bounds, clip: everywhere, budget: budget)
    let dasher = Dasher(PolylineRecorder(), style, clippedTo: box, budget: stage.budget)
    var collector = PolylineCollector(dasher, chain: stage.dashChain)
    polyline(&collector)
    return (collector.next.next.steps, stage.budget.pointee)
  }

  @Test func alternatesDashesAndGaps() throws {
    let steps = Self.dashed(try Self.style([3, 2])) {
      $0.move(10, 5)
      $0.line(22, 5)
      $0.finish()
    }.steps
    let expected: [Step] = [
      .move(10, 5), .line(13, 5), .move(15, 5), .line(18, 5), .move(20, 5), .line(22, 5), .finish,
    ]
    #expect(steps == expected)
  }

  @Test func beginsAtTheOffset() throws {
    func steps(_ offset: Double) throws -> [Step] {
      Self.dashed(try Self.style([3, 2], offset: offset)) {
        $0.move(0, 0)
        $0.line(0, 6)
        $0.finish()
      }.steps
    }
    #expect(try steps(2) == [.move(0, 0), .line(0, 1), .move(0, 3), .line(0, 6), .finish])
    #expect(try steps(4) == [.move(0, 0), .move(0, 1), .line(0, 4), .move(0, 6), .finish])
  }

  /// An odd number of lengths is taken twice, so that dashes and gaps change places.
  @Test func oddPatternsAreDoubled() throws {
    let steps = Self.dashed(try Self.style([1, 2, 3])) {
      $0.move(0, 0)
      $0.line(12, 0)
      $0.finish()
    }.steps
    let expected: [Step] = [
      .move(0, 0), .line(1, 0), .move(3, 0), .line(6, 0), .move(7, 0), .line(9, 0), .move(12, 0), .finish,
    ]
    #expect(steps == expected)
  }

  @Test func dashesGoAroundCorners() throws {
    let steps = Self.dashed(try Self.style([4, 1])) {
      $0.move(0, 0)
      $0.line(7, 0)
      $0.line(7, 3)
      $0.finish()
    }.steps
    let expected: [Step] = [
      .move(0, 0), .line(4, 0), .move(5, 0), .line(7, 0), .line(7, 2), .move(7, 3), .finish,
    ]
    #expect(steps == expected)
  }

  /// The pattern goes on over the closing line, and starts anew with what follows.
  @Test func loopsAreDashedToTheirStart() throws {
    let steps = Self.dashed(try Self.style([6, 5])) {
      $0.move(0, 0)
      $0.line(4, 0)
      $0.line(4, 3)
      $0.close(0, 0)
      $0.line(0, -2)
      $0.finish()
    }.steps
    let expected: [Step] = [
      .move(0, 0), .line(4, 0), .line(4, 2), .move(4, 3), .move(0.8, 0.6), .line(0, 0),
      .move(0, 0), .line(0, -2), .finish,
    ]
    #expect(steps == expected)
  }

  /// A dash of width 1 costs as many units as it has corners, a gap one.
  @Test func spentBudgetsLeaveLinesUnbroken() throws {
    let (steps, left) = Self.dashed(try Self.style([3, 2]), budget: 6) {
      $0.move(0, 0)
      $0.line(100, 0)
      $0.line(100, 50)
      $0.finish()
    }
    let expected: [Step] = [
      .move(0, 0), .line(3, 0), .move(5, 0), .line(8, 0), .move(100, 0), .move(100, 50), .finish,
    ]
    #expect(steps == expected)
    #expect(left == -3)
  }

  @Test func wideAndRoundDashesCostMore() throws {
    func cost(_ width: Double, _ cap: Stroke.Cap) throws -> Int {
      let box = ClipBox(x0: 0, y0: 0, x1: 100, y1: 60)
      return 1000
        - Self.dashed(try Self.style([3, 2], width: width, cap: cap), in: box) {
          $0.move(0, 0)
          $0.line(4, 0)
          $0.finish()
        }.left
    }
    #expect(try cost(8, .projecting) == 6)
    // Both caps have 6.3 steps of an arc of radius 4.
    #expect(try cost(8, .round) == 18)
    #expect(try cost(1e300, .butt) == 44)
    #expect(try cost(1e300, .round) == 44 + 32)
  }

  /// Of a line of four million dashes those in and beside the box are drawn, where repeated subtraction has them.
  @Test func drawsWhatIsVisibleOfLongLines() throws {
    let box = ClipBox(x0: 0, y0: 0, x1: 20, y1: 20)
    let (steps, left) = Self.dashed(try Self.style([3.7, 1.6], width: 2), in: box) {
      $0.move(-1e7, 10)
      $0.line(1e7, 10)
      $0.finish()
    }
    var rest = 2e7
    var dashes: [Step] = []
    while rest > 5.3 {
      let from = 1e7 - 2e7 * rest / 2e7
      let to = 1e7 - 2e7 * (rest - 3.7) / 2e7
      if to >= 0, from <= 20 { dashes += [.move(from, 10), .line(to, 10)] }
      rest = rest - 3.7 - 1.6
    }
    #expect(dashes.count == 10)
    let first = steps.firstIndex(of: dashes[0]) ?? steps.count
    #expect(Array(steps[first...].prefix(10)) == dashes)
    #expect(steps.count < 30)
    #expect(left > 0)
  }

  @Test func infiniteLinesStayUnbroken() throws {
    let (steps, left) = Self.dashed(try Self.style([3, 2])) {
      $0.move(-1e200, 0)
      $0.line(1e200, 0)
      $0.finish()
    }
    #expect(steps == [.move(-1e200, 0), .line(1e200, 0), .finish])
    #expect(left == 1000)
  }

  /// The same coverage comes of a box that hides dashes as of one that hides none.
  @Test(arguments: Stroke.Cap.allCases)
  func hiddenDashesLeaveNoTrace(cap: Stroke.Cap) throws {
    var generator = SeededGenerator(state: 3)
    var covered = 0
    for _ in 0..<300 {
      let width = Double.random(in: 0.5...12, using: &generator)
      let dashes = (0..<2).map { _ in Double.random(in: 0.3...9, using: &generator) }
      let style = try Self.style(dashes, width: width, cap: cap)
      let points = (0..<4).map { _ in
        Point(
          Double.random(in: -90...120, using: &generator), Double.random(in: -90...120, using: &generator))
      }
      let box = ClipBox(x0: 3, y0: 2, x1: 25, y1: 31)
      let drawn = Self.coverage(points, style, hiding: box, in: box)
      let isSame = drawn == Self.coverage(points, style, hiding: Self.everywhere, in: box)
      #expect(isSame, "\(style) \(points)")
      covered += drawn.contains(255) ? 1 : 0
    }
    #expect(covered > 50)
  }

  /// The coverage of a dashed polyline in `box`, of which `hiding` hides what it may.
  private static func coverage(
    _ points: [Point], _ style: StrokeStyle, hiding: ClipBox, in box: ClipBox
  ) -> [UInt8] {
    let bounds = PixelBounds(x0: 0, y0: 0, x1: 40, y1: 40)
    let stage = CoverageStage(bounds: bounds, clip: box)
    let stroker = PolylineCollector(
      Stroker(style, into: stage.rasterizer, budget: stage.budget), chain: stage.strokeChain)
    let dasher = Dasher(stroker, style, clippedTo: hiding, budget: stage.budget)
    var collector = PolylineCollector(dasher, chain: stage.dashChain)
    collector.move(points[0].x, points[0].y)
    for point in points.dropFirst() { collector.line(point.x, point.y) }
    collector.close(0, 0)
    collector.finish()
    return stage.coverage()
  }
}
