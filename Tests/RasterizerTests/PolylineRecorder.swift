import FigureDrawing

@testable import Rasterizer

/// Writes down the steps of paths.
struct PolylineRecorder: MergingSink {
  enum Step: Equatable {
    case move(Double, Double)
    case line(Double, Double)
    case curve3(Double, Double, Double, Double)
    case curve4(Double, Double, Double, Double, Double, Double)
    case close
    case finish
    /// So many vertices came at once.
    case merged(Int)
  }

  private(set) var steps: [Step] = []

  mutating func move(_ x: Double, _ y: Double) { steps.append(.move(x, y)) }
  mutating func line(_ x: Double, _ y: Double) { steps.append(.line(x, y)) }
  mutating func close(_ x: Double, _ y: Double) { steps.append(.close) }
  mutating func finish() { steps.append(.finish) }

  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) {
    steps.append(.curve3(cx, cy, x, y))
  }

  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) {
    steps.append(.curve4(cx1, cy1, cx2, cy2, x, y))
  }

  mutating func merge(_ points: UnsafeBufferPointer<Point>, in box: ClipBox?) -> Int {
    steps.append(.merged(points.count))
    return points.count
  }

  /// The ends of all moves, lines and curves.
  var points: [Point] {
    steps.compactMap { step in
      switch step {
      case .move(let x, let y), .line(let x, let y), .curve3(_, _, let x, let y),
        .curve4(_, _, _, _, let x, let y):
        Point(x, y)
      case .close, .finish, .merged: nil
      }
    }
  }
}
