import FigureDrawing
import Foundation
import Testing

@testable import Rasterizer

/// Outlines are compared as coverage with polygons whose corners were worked out by hand. Lengths are pixels, y down.
@Suite struct StrokerTests {
  static let bounds = PixelBounds(x0: 0, y0: 0, x1: 64, y1: 64)
  static let clip = ClipBox(x0: 0, y0: 0, x1: 64, y1: 64)

  typealias Corner = (x: Double, y: Double)

  static func stroked(
    _ points: [Corner], width: Double, cap: Stroke.Cap = .butt, join: Stroke.Join = .miter,
    isClosed: Bool = false, budget: Int = 10_000
  ) throws -> [UInt8] {
    let stage = CoverageStage(bounds: bounds, clip: clip, budget: budget)
    let style = try StrokeStyle(Stroke(color: .black, width: width, cap: cap, join: join))
    let outliner = Stroker(style, into: stage.rasterizer, budget: stage.budget)
    var stroker = PolylineCollector(outliner, chain: stage.strokeChain)
    stroker.move(points[0].x, points[0].y)
    for point in points.dropFirst() { stroker.line(point.x, point.y) }
    if isClosed { stroker.close(0, 0) }
    stroker.finish()
    return stage.coverage()
  }

  static func filled(_ contours: [Corner]...) -> [UInt8] {
    let stage = CoverageStage(bounds: bounds, clip: clip)
    for contour in contours {
      stage.rasterizer.pointee.move(contour[0].x, contour[0].y)
      for corner in contour.dropFirst() { stage.rasterizer.pointee.line(corner.x, corner.y) }
      stage.rasterizer.pointee.closeContour()
    }
    return stage.coverage()
  }

  /// Points within an arc of radius `r` about `center`, from one angle to another, ends left out.
  static func arc(_ center: Corner, _ r: Double, from: Double, to: Double, points: Int) -> [Corner] {
    (1...points).map { index in
      let angle = from + (to - from) * Double(index) / Double(points + 1)
      return (center.x + cos(angle) * r, center.y + sin(angle) * r)
    }
  }

  // MARK: Caps

  @Test func buttCapsEndAtTheEnds() throws {
    let expected = Self.filled([(10.25, 8), (30.5, 8), (30.5, 12), (10.25, 12)])
    #expect(try Self.stroked([(10.25, 10), (30.5, 10)], width: 4) == expected)
  }

  @Test func projectingCapsGoHalfAWidthFarther() throws {
    let expected = Self.filled([(8.25, 8), (32.5, 8), (32.5, 12), (8.25, 12)])
    #expect(try Self.stroked([(10.25, 10), (30.5, 10)], width: 4, cap: .projecting) == expected)
    let diagonal = try Self.stroked([(20, 20), (32, 36)], width: 10, cap: .projecting)
    #expect(diagonal == Self.filled([(21, 13), (39, 37), (31, 43), (13, 19)]))
  }

  /// For a radius of 2, a step is 2 acos(2 / 2.125) = 0.689, which goes 4 times into half a circle.
  @Test func roundCapsHaveEvenlySpacedPoints() throws {
    let left = Self.arc((10, 10), 2, from: 0.5 * .pi, to: 1.5 * .pi, points: 4)
    let right = Self.arc((30, 10), 2, from: -0.5 * .pi, to: 0.5 * .pi, points: 4)
    let expected = Self.filled([(10, 12)] + left + [(10, 8), (30, 8)] + right + [(30, 12)])
    #expect(try Self.stroked([(10, 10), (30, 10)], width: 4, cap: .round) == expected)
  }

  @Test func pointsHaveNoCaps() throws {
    for cap in Stroke.Cap.allCases {
      #expect(try !Self.stroked([(10, 10), (10, 10)], width: 4, cap: cap).contains { $0 > 0 })
    }
  }

  // MARK: Joins

  static let corner: [Corner] = [(10, 10), (30, 10), (30, 30)]

  @Test func mitersMeetAtTheCorner() throws {
    let expected = Self.filled([(10, 8), (32, 8), (32, 30), (28, 30), (28, 12), (10, 12)])
    #expect(try Self.stroked(Self.corner, width: 4) == expected)
  }

  /// The limit is the line's width in pixels: at a right angle a miter is 1.41 times as long as the line is wide.
  @Test func longMitersAreCut() throws {
    let wide = Self.filled([(10, 9.25), (30.75, 9.25), (30.75, 30), (29.25, 30), (29.25, 10.75), (10, 10.75)])
    #expect(try Self.stroked(Self.corner, width: 1.5) == wide)
    let narrow = Self.filled([
      (10, 9.375), (30, 9.375), (30.625, 10), (30.625, 30), (29.375, 30), (29.375, 10.625), (10, 10.625),
    ])
    #expect(try Self.stroked(Self.corner, width: 1.25) == narrow)
  }

  @Test func bevelsCutTheCorner() throws {
    let expected = Self.filled([(10, 8), (30, 8), (32, 10), (32, 30), (28, 30), (28, 12), (10, 12)])
    #expect(try Self.stroked(Self.corner, width: 4, join: .bevel) == expected)
  }

  /// A step goes 2.3 times into a quarter of a circle of radius 2.
  @Test func roundJoinsHaveEvenlySpacedPoints() throws {
    let arc = Self.arc((30, 10), 2, from: -0.5 * .pi, to: 0, points: 2)
    let expected = Self.filled(
      [(10, 8), (30, 8)] + arc + [(32, 10), (32, 30), (28, 30), (28, 12), (10, 12)])
    #expect(try Self.stroked(Self.corner, width: 4, join: .round) == expected)
  }

  /// The arc goes from 143 to 217 degrees, where angles jump from 180 to -180.
  @Test func roundJoinsCrossTheJumpOfAngles() throws {
    let expected = Self.filled([
      (27.6, 40.8), (24.4, 43.2), (18.4, 35.2), (18, 34), (18.4, 32.8), (24.4, 24.8), (27.6, 27.2),
      (22.5, 34),
    ])
    #expect(try Self.stroked([(26, 42), (20, 34), (26, 26)], width: 4, join: .round) == expected)
  }

  /// A line that turns back has its join around the end, on the way there and on the way back: half a circle, twice.
  @Test func turningBackIsRounded() throws {
    let arc = Self.arc((30, 10), 2, from: -0.5 * .pi, to: 0.5 * .pi, points: 4)
    let contour = [(10, 8), (30, 8)] + arc + [(30, 12), (10, 12)]
    let expected = Self.filled(contour, contour)
    #expect(try Self.stroked([(10, 10), (30, 10), (10, 10)], width: 4, join: .round) == expected)
    let bevel = Self.filled([(10, 8), (30, 8), (30, 12), (10, 12)])
    #expect(try Self.stroked([(10, 10), (30, 10), (10, 10)], width: 4, join: .bevel) == bevel)
    #expect(try Self.stroked([(10, 10), (30, 10), (10, 10)], width: 4, join: .miter) == bevel)
  }

  @Test(arguments: Stroke.Join.allCases) func straightGoingOnHasNoJoin(join: Stroke.Join) throws {
    let expected = Self.filled([(10, 8), (50, 8), (50, 12), (10, 12)])
    #expect(try Self.stroked([(10, 10), (20, 10), (50, 10)], width: 4, join: join) == expected)
  }

  /// Inside of a corner the lines meet in a point only if it is nearer than the shorter segment is long.
  @Test func innerJoinsOfShortSegmentsAreBevels() throws {
    let expected = Self.filled([(10, 14), (10, 6), (34, 6), (34, 11), (26, 11), (26, 10), (30, 14)])
    #expect(try Self.stroked([(10, 10), (30, 10), (30, 11)], width: 8) == expected)
  }

  // MARK: Loops

  @Test func loopsHaveTwoContours() throws {
    let square: [Corner] = [(10, 10), (40, 10), (40, 40), (10, 40)]
    let expected = Self.filled(
      [(8, 8), (42, 8), (42, 42), (8, 42)], [(12, 12), (12, 38), (38, 38), (38, 12)])
    #expect(try Self.stroked(square, width: 4, isClosed: true) == expected)
    // Turned the other way around, the stroke is the same.
    #expect(try Self.stroked(square.reversed(), width: 4, isClosed: true) == expected)
  }

  @Test func loopsOfTwoVerticesAreOpen() throws {
    let expected = Self.filled([(8, 8), (32, 8), (32, 12), (8, 12)])
    let loop = try Self.stroked([(10, 10), (30, 10)], width: 4, cap: .projecting, isClosed: true)
    #expect(loop == expected)
  }

  /// A circle of radius 30 has 2 x 17 inner points, or 2 x 16 where the work for more is spent already.
  @Test func spentBudgetsMakeWideArcsCoarse() throws {
    let line: [Corner] = [(32, 32), (32.001, 32)]
    func circle(_ points: Int) -> [UInt8] {
      let left = Self.arc((32, 32), 30, from: 0.5 * .pi, to: 1.5 * .pi, points: points)
      let right = Self.arc((32.001, 32), 30, from: -0.5 * .pi, to: 0.5 * .pi, points: points)
      return Self.filled([(32, 62)] + left + [(32, 2), (32.001, 2)] + right + [(32.001, 62)])
    }
    #expect(try Self.stroked(line, width: 60, cap: .round) == circle(17))
    #expect(try Self.stroked(line, width: 60, cap: .round, budget: 0) == circle(16))
    #expect(circle(17) != circle(16))
  }

  @Test func wideArcsAreTakenOffTheBudget() throws {
    func left(width: Double) throws -> Int {
      let stage = CoverageStage(bounds: Self.bounds, clip: Self.clip, budget: 100)
      let style = try StrokeStyle(Stroke(color: .black, width: width, cap: .round))
      let outliner = Stroker(style, into: stage.rasterizer, budget: stage.budget)
      var stroker = PolylineCollector(outliner, chain: stage.strokeChain)
      stroker.move(20, 20)
      stroker.line(30, 20)
      stroker.finish()
      return stage.budget.pointee
    }
    #expect(try left(width: 57) == 100)
    #expect(try left(width: 60) == 100 - 2 * 17)
  }

  @Test func hugeWidthsHaveBoundedArcs() throws {
    let coverage = try Self.stroked([(10, 10), (30, 10)], width: 1e12, cap: .round, join: .round)
    #expect(coverage.allSatisfy { $0 == 255 })
  }
}
