import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct SimplifierTests {
  typealias Step = PolylineRecorder.Step

  static func simplified(
    threshold: Double? = Path.simplifyThreshold, _ path: (inout Simplifier<PolylineRecorder>) -> Void
  ) -> [Step] {
    var simplifier = Simplifier(PolylineRecorder(), threshold: threshold)
    path(&simplifier)
    return simplifier.next.steps
  }

  static func polyline(_ points: [Point]) -> [Step] {
    simplified {
      $0.move(points[0].x, points[0].y)
      for point in points.dropFirst() { $0.line(point.x, point.y) }
      $0.finish()
    }
  }

  /// What goes on in the same direction is one line, to its farthest point; the last vertex is drawn by itself.
  @Test func collinearVerticesAreMerged() {
    let steps = Self.polyline((0...10).map { Point(Double($0) * 3, 0) })
    #expect(steps == [.move(0, 0), .line(30, 0), .line(30, 0), .finish])
  }

  /// A ninth of a pixel off the first vector ends a run; a bit less does not.
  @Test func verticesOffTheRunBeginANewOne() {
    let off = Self.polyline([Point(0, 0), Point(10, 0), Point(20, 0.12), Point(30, 0.24)])
    #expect(off == [.move(0, 0), .line(10, 0), .line(30, 0.24), .line(30, 0.24), .finish])
    let near = Self.polyline([Point(0, 0), Point(10, 0), Point(20, 0.11), Point(30, 0)])
    #expect(near == [.move(0, 0), .line(30, 0), .line(30, 0), .finish])
  }

  /// The tolerance is that of the drawing.
  @Test func aLargerThresholdMergesMore() {
    let steps = Self.simplified(threshold: 0.5) {
      $0.move(0, 0)
      $0.line(10, 0)
      $0.line(20, 0.4)
      $0.line(30, 0.6)
      $0.finish()
    }
    #expect(steps == [.move(0, 0), .line(20, 0.4), .line(30, 0.6), .line(30, 0.6), .finish])
  }

  @Test func bothExtremesOfARunAreKept() {
    let forwardLast = Self.polyline([
      Point(0, 0), Point(10, 0), Point(-6, 0), Point(14, 0), Point(14, 9), Point(14, 20),
    ])
    #expect(
      forwardLast == [.move(0, 0), .line(-6, 0), .line(14, 0), .line(14, 20), .line(14, 20), .finish])
    let backwardLast = Self.polyline([Point(0, 0), Point(10, 0), Point(-6, 0), Point(-6, 9)])
    #expect(backwardLast == [.move(0, 0), .line(10, 0), .line(-6, 0), .line(-6, 9), .line(-6, 9), .finish])
    // The run ended between its extremes, so its last vertex is drawn as well.
    let between = Self.polyline([Point(0, 0), Point(10, 0), Point(-6, 0), Point(3, 0), Point(3, 9)])
    let expected: [Step] = [
      .move(0, 0), .line(10, 0), .line(-6, 0), .line(3, 0), .line(3, 9), .line(3, 9), .finish,
    ]
    #expect(between == expected)
  }

  @Test func movesEndRuns() {
    let steps = Self.simplified {
      $0.move(0, 0)
      $0.line(5, 0)
      $0.line(9, 0)
      $0.move(0, 20)
      $0.line(0, 30)
      $0.finish()
    }
    let expected: [Step] = [
      .move(0, 0), .line(9, 0), .move(0, 20), .line(0, 30), .line(0, 30), .finish,
    ]
    #expect(steps == expected)
  }

  /// Vertices stay near the lines that stand for them, and the other way around.
  @Test func linesStayWithinTheTolerance() {
    var generator = SeededGenerator(state: 9)
    for _ in 0..<20 {
      var points = [Point(50, 50)]
      for _ in 0..<400 {
        let last = points[points.count - 1]
        points.append(
          Point(
            last.x + Double.random(in: 0...0.6, using: &generator),
            last.y + Double.random(in: -0.2...0.2, using: &generator)))
      }
      var recorder = Simplifier(PolylineRecorder(), threshold: Path.simplifyThreshold)
      recorder.move(50, 50)
      for point in points.dropFirst() { recorder.line(point.x, point.y) }
      recorder.finish()
      let kept = recorder.next.points
      #expect(kept.count < 330)
      let worst = points.map { CurveFlattenerTests.distance($0, kept) }.max() ?? .infinity
      #expect(worst < 0.2223)
      let farthest = kept.map { CurveFlattenerTests.distance($0, points) }.max() ?? .infinity
      #expect(farthest < 1e-9)
    }
  }

  /// Vertices taken at once leave the same as one by one, however they are divided.
  @Test func mergingManyEqualsOneByOne() {
    var generator = SeededGenerator(state: 10)
    let box = ClipBox(x0: 0, y0: 0, x1: 100, y1: 100)
    for _ in 0..<50 {
      let slope = Double.random(in: -0.2...0.2, using: &generator)
      let points = (0..<300).map { _ in
        let x = Double.random(in: 10...90, using: &generator)
        return Point(x, 50 + slope * x + Double.random(in: -0.12...0.12, using: &generator))
      }
      let expected = Self.polyline(points)
      var mergedAny = false
      let steps = Self.simplified { simplifier in
        simplifier.move(points[0].x, points[0].y)
        var index = 1
        while index < points.count {
          let end = min(points.count, index + Int.random(in: 1...40, using: &generator))
          let taken = points[index..<end].withUnsafeBufferPointer { simplifier.merge($0, in: box) }
          mergedAny = mergedAny || taken > 1
          index += taken
          if index == points.count { break }
          simplifier.line(points[index].x, points[index].y)
          index += 1
        }
        simplifier.finish()
      }
      #expect(steps == expected)
      #expect(mergedAny)
    }
  }

  @Test func mergesNothingOutsideTheBox() {
    let points = [Point(20, 0), Point(200, 0), Point(30, 0)]
    var simplifier = Simplifier(PolylineRecorder(), threshold: Path.simplifyThreshold)
    simplifier.move(0, 0)
    #expect(points.withUnsafeBufferPointer { simplifier.merge($0, in: nil) } == 0)
    simplifier.line(10, 0)
    let box = ClipBox(x0: 0, y0: 0, x1: 100, y1: 100)
    #expect(points.withUnsafeBufferPointer { simplifier.merge($0, in: box) } == 1)
    simplifier.finish()
    #expect(simplifier.next.steps == [.move(0, 0), .line(20, 0), .line(20, 0), .finish])
  }

  @Test func passesAllWhenSwitchedOff() {
    let steps = Self.simplified(threshold: nil) {
      $0.move(0, 0)
      $0.line(1, 0)
      $0.line(2, 0)
      $0.curve3(3, 0, 4, 0)
      $0.close(0, 0)
      $0.finish()
    }
    #expect(steps == [.move(0, 0), .line(1, 0), .line(2, 0), .curve3(3, 0, 4, 0), .close, .finish])
  }
}
