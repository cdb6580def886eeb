import Testing

@testable import Rasterizer

@Suite struct PolylineCollectorTests {
  /// Writes down polylines.
  struct Recorder: ChainSink {
    var polylines: [[Double]] = []
    var areClosed: [Bool] = []
    var isFinished = false

    mutating func polyline(_ vertices: UnsafePointer<ChainVertex>, count: Int, isClosed: Bool) {
      polylines.append((0..<count).map { vertices[$0].x })
      areClosed.append(isClosed)
    }

    mutating func finish() { isFinished = true }
  }

  static func collected(_ path: (inout PolylineCollector<Recorder>) -> Void) -> Recorder {
    let stage = CoverageStage(
      bounds: PixelBounds(x0: 0, y0: 0, x1: 1, y1: 1), clip: ClipBox(x0: 0, y0: 0, x1: 1, y1: 1))
    stage.strokeChain.pointee.add(77, 77)
    var collector = PolylineCollector(Recorder(), chain: stage.strokeChain)
    path(&collector)
    return collector.next
  }

  @Test func movesAndTheEndCompletePolylines() {
    let result = Self.collected {
      $0.move(1, 0)
      $0.line(2, 0)
      $0.line(3, 0)
      $0.move(4, 0)
      $0.line(5, 0)
      $0.finish()
    }
    #expect(result.polylines == [[1, 2, 3], [4, 5]])
    #expect(result.areClosed == [false, false])
    #expect(result.isFinished)
  }

  @Test func whatFollowsALoopGoesOnFromItsStart() {
    let result = Self.collected {
      $0.move(1, 0)
      $0.line(2, 0)
      $0.line(2, 9)
      $0.close(50, 50)
      $0.line(7, 0)
      $0.finish()
    }
    #expect(result.polylines == [[1, 2, 2], [1, 7]])
    #expect(result.areClosed == [true, false])
  }

  @Test func withoutAMoveTheFirstVertexIsTheStart() {
    let lines = Self.collected {
      $0.line(1, 0)
      $0.line(2, 0)
      $0.finish()
    }
    #expect(lines.polylines == [[1, 2]])
    let closings = Self.collected {
      $0.close(3, 0)
      $0.line(4, 0)
      $0.finish()
    }
    #expect(closings.polylines == [[3, 4]])
    #expect(closings.areClosed == [false])
  }

  @Test func pointsAreNoPolylines() {
    let result = Self.collected {
      $0.move(1, 0)
      $0.line(1, 0)
      $0.move(2, 0)
      $0.close(0, 0)
      $0.move(3, 0)
      $0.finish()
      $0.finish()
    }
    #expect(result.polylines.isEmpty)
    #expect(result.isFinished)
  }
}
