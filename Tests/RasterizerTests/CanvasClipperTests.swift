import FigureDrawing
import Testing

@testable import Rasterizer

/// A canvas of 100 x 50 pixels: segments are cut at -1, 101 and -1, 51.
@Suite struct CanvasClipperTests {
  typealias Step = PolylineRecorder.Step

  static func clipped(
    isEnabled: Bool = true, _ path: (inout CanvasClipper<PolylineRecorder>) -> Void
  ) -> [Step] {
    var clipper = CanvasClipper(PolylineRecorder(), width: 100, height: 50, isEnabled: isEnabled)
    path(&clipper)
    return clipper.next.steps
  }

  static func polyline(_ points: [Point]) -> [Step] {
    clipped {
      $0.move(points[0].x, points[0].y)
      for point in points.dropFirst() { $0.line(point.x, point.y) }
    }
  }

  @Test func whatIsInsidePasses() {
    let steps = Self.polyline([Point(-1, -1), Point(101, 51), Point(20.5, 30)])
    #expect(steps == [.move(-1, -1), .line(101, 51), .line(20.5, 30)])
  }

  @Test func segmentsAreCutAtEverySide() {
    #expect(Self.polyline([Point(-50, 10), Point(50, 10)]) == [.move(-1, 10), .line(50, 10)])
    #expect(Self.polyline([Point(50, 10), Point(151, 20)]) == [.move(50, 10), .line(101, 10 + 510.0 / 101)])
    #expect(Self.polyline([Point(30, -21), Point(40, 19)]) == [.move(35, -1), .line(40, 19)])
    #expect(Self.polyline([Point(30, 31), Point(30, 71)]) == [.move(30, 31), .line(30, 51)])
  }

  @Test func cornersAreCutTwice() {
    #expect(Self.polyline([Point(-11, 39), Point(39, 89)]) == [.move(-1, 49), .line(1, 51)])
    #expect(Self.polyline([Point(81, -11), Point(121, 29)]) == [.move(91, -1), .line(101, 9)])
  }

  @Test func segmentsBesideTheCanvasAreLeftOut() {
    #expect(Self.polyline([Point(-10, 45), Point(10, 65)]) == [])
    #expect(Self.polyline([Point(-10, 5), Point(-2, 45)]) == [])
    #expect(Self.polyline([Point(10, 52), Point(90, 60)]) == [])
    #expect(Self.polyline([Point(102, -30), Point(102, 90)]) == [])
  }

  @Test func whatComesBackBeginsAnew() {
    let steps = Self.polyline([Point(50, 25), Point(150, 25), Point(150, 30), Point(50, 30), Point(40, 30)])
    #expect(steps == [.move(50, 25), .line(101, 25), .move(101, 30), .line(50, 30), .line(40, 30)])
  }

  @Test func wholeLoopsAreClosed() {
    let steps = Self.clipped {
      $0.move(10, 10)
      $0.line(20, 10)
      $0.line(20, 20)
      $0.close(0, 0)
    }
    #expect(steps == [.move(10, 10), .line(20, 10), .line(20, 20), .line(10, 10), .close])
  }

  @Test func cutLoopsStayOpen() {
    let steps = Self.clipped {
      $0.move(10, 10)
      $0.line(192, 10)
      $0.line(10, 30)
      $0.close(0, 0)
      $0.move(10, 40)
      $0.line(20, 40)
      $0.close(0, 0)
    }
    let expected: [Step] = [
      .move(10, 10), .line(101, 10), .move(101, 20), .line(10, 30), .line(10, 10), .move(10, 40),
      .line(20, 40), .line(10, 40), .close,
    ]
    #expect(steps == expected)
  }

  @Test func loneMovesStayIfInside() {
    let steps = Self.clipped {
      $0.move(5, 5)
      $0.move(500, 5)
      $0.move(6, 6)
      $0.line(7, 6)
      $0.move(8, 8)
      $0.finish()
    }
    #expect(steps == [.move(5, 5), .move(6, 6), .line(7, 6), .move(8, 8), .finish])
  }

  @Test func curvesPassWhole() {
    let steps = Self.clipped {
      $0.move(-500, 20)
      $0.curve3(0, 900, 500, 20)
      $0.curve4(1, 2, 3, 4, 50, 20)
      $0.line(60, 20)
    }
    let expected: [Step] = [
      .move(-500, 20), .curve3(0, 900, 500, 20), .curve4(1, 2, 3, 4, 50, 20), .line(60, 20),
    ]
    #expect(steps == expected)
  }

  @Test func passesAllWhenSwitchedOff() {
    let steps = Self.clipped(isEnabled: false) {
      $0.move(-500, 20)
      $0.line(900, 20)
      $0.close(0, 0)
      $0.finish()
    }
    #expect(steps == [.move(-500, 20), .line(900, 20), .close, .finish])
  }

  @Test func mergesOnlyFromInsideTheCanvas() {
    let points = [Point(3, 3), Point(4, 4)]
    func merged(after x: Double) -> (Int, [Step]) {
      var clipper = CanvasClipper(PolylineRecorder(), width: 100, height: 50, isEnabled: true)
      clipper.move(5, 5)
      clipper.line(x, 5)
      let count = points.withUnsafeBufferPointer { clipper.merge($0, in: nil) }
      clipper.line(4, 60)
      return (count, clipper.next.steps)
    }
    #expect(merged(after: 50).0 == 2)
    #expect(merged(after: 50).1 == [.move(5, 5), .line(50, 5), .merged(2), .line(4, 51)])
    #expect(merged(after: 150).0 == 0)
  }
}
