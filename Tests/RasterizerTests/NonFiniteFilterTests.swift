import Testing

@testable import Rasterizer

@Suite struct NonFiniteFilterTests {
  typealias Step = PolylineRecorder.Step

  static func filtered(_ path: (inout NonFiniteFilter<PolylineRecorder>) -> Void) -> [Step] {
    var filter = NonFiniteFilter(PolylineRecorder())
    path(&filter)
    return filter.next.steps
  }

  @Test func finitePathsPass() {
    let steps = Self.filtered {
      $0.move(0, 0)
      $0.line(1, 0)
      $0.curve3(2, 0, 3, 0)
      $0.curve4(4, 0, 5, 0, 6, 0)
      $0.close(9, 9)
      $0.finish()
    }
    #expect(
      steps == [.move(0, 0), .line(1, 0), .curve3(2, 0, 3, 0), .curve4(4, 0, 5, 0, 6, 0), .close, .finish])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func linesGoOnBehindAGap(odd: Double) {
    let steps = Self.filtered {
      $0.move(0, 0)
      $0.line(odd, 0)
      $0.line(2, 0)
      $0.line(3, 0)
      $0.line(3, odd)
      $0.line(odd, odd)
      $0.line(4, 0)
      $0.line(5, 0)
    }
    #expect(
      steps == [.move(0, 0), .move(2, 0), .line(2, 0), .line(3, 0), .move(4, 0), .line(4, 0), .line(5, 0)])
  }

  /// A curve with a control point that is not finite is skipped; the path goes on from its end.
  @Test func curvesAreSkippedAsAWhole() {
    let steps = Self.filtered {
      $0.move(0, 0)
      $0.curve3(.nan, 0, 3, 1)
      $0.line(4, 0)
      $0.curve4(5, 0, .nan, 0, 6, 0)
      $0.curve4(7, 0, 8, 0, 9, 0)
      $0.curve3(1, 1, .nan, 2)
      $0.curve3(10, 0, 11, 0)
    }
    let expected: [Step] = [
      .move(0, 0), .move(3, 1), .line(4, 0), .move(6, 0), .curve4(7, 0, 8, 0, 9, 0), .move(10, 0),
      .curve3(10, 0, 11, 0),
    ]
    #expect(steps == expected)
  }

  @Test func brokenLoopsAreClosedByALine() {
    let steps = Self.filtered {
      $0.move(0, 0)
      $0.line(.nan, 0)
      $0.line(2, 2)
      $0.line(0, 2)
      $0.close(9, 9)
      $0.move(5, 5)
      $0.line(6, 5)
      $0.close(9, 9)
    }
    let expected: [Step] = [
      .move(0, 0), .move(2, 2), .line(2, 2), .line(0, 2), .line(0, 0), .move(5, 5), .line(6, 5), .close,
    ]
    #expect(steps == expected)
  }

  @Test func loopsWithoutALastSegmentOrAStartStayOpen() {
    let noEnd = Self.filtered {
      $0.move(0, 0)
      $0.line(1, 0)
      $0.line(.nan, 1)
      $0.close(9, 9)
    }
    #expect(noEnd == [.move(0, 0), .line(1, 0)])
    let noStart = Self.filtered {
      $0.move(.nan, 0)
      $0.line(1, 0)
      $0.line(1, 1)
      $0.close(9, 9)
    }
    #expect(noStart == [.move(1, 0), .line(1, 0), .line(1, 1)])
  }

  @Test func nothingFiniteLeavesNothing() {
    let steps = Self.filtered {
      $0.move(.nan, 0)
      $0.line(0, .infinity)
      $0.close(.nan, 0)
      $0.finish()
    }
    #expect(steps == [.finish])
  }
}
