import FigureDrawing

/// Merges runs of nearly collinear vertices: matplotlib's `PathSimplifier`.
///
/// A run keeps its direction, the vector from its start to its first vertex, as long as vertices lie closer to that line
/// than the tolerance; what is drawn of it are the farthest points forwards and backwards, and its last vertex.
struct Simplifier<Next: PathSink>: MergingSink {
  var next: Next
  private let isEnabled: Bool
  /// The tolerance in pixels, squared.
  private let toleranceSquared: Double

  private var awaitsMove = true
  private var isAfterMove = false
  /// Whether the run begins with a move instead of where the last one ended.
  private var isDetached = false
  private var lastX = 0.0
  private var lastY = 0.0
  private var startX = 0.0
  private var startY = 0.0

  private var direction = RunDirection()
  private var runX = 0.0
  private var runY = 0.0
  private var forwardX = 0.0
  private var forwardY = 0.0
  private var forwardMost = 0.0
  private var backwardX = 0.0
  private var backwardY = 0.0
  private var backwardMost = 0.0
  private var isLastForwardMost = false
  private var isLastBackwardMost = false

  /// - Parameter threshold: how far from the line of a run, in pixels, vertices may lie that belong to it; nil leaves all
  ///   vertices.
  init(_ next: Next, threshold: Double?) {
    self.next = next
    isEnabled = threshold != nil
    toleranceSquared = (threshold ?? 0) * (threshold ?? 0)
  }

  mutating func move(_ x: Double, _ y: Double) {
    guard isEnabled else {
      next.move(x, y)
      return
    }
    if direction.squared != 0, !isAfterMove { emitRun(before: x, y) }
    begin(x, y)
  }

  private mutating func begin(_ x: Double, _ y: Double) {
    isAfterMove = true
    awaitsMove = false
    (startX, startY, lastX, lastY) = (x, y, x, y)
    direction = RunDirection()
    backwardMost = 0
    isDetached = true
  }

  @inline(__always) mutating func line(_ x: Double, _ y: Double) {
    guard isEnabled else {
      next.line(x, y)
      return
    }
    if awaitsMove {
      begin(x, y)
      return
    }
    isAfterMove = false
    guard direction.squared != 0 else {
      beginRun(x, y)
      return
    }
    let (along, across, dot) = direction.distances(x - runX, y - runY)
    guard across < toleranceSquared else {
      emitRun(before: x, y)
      return
    }
    isLastForwardMost = false
    isLastBackwardMost = false
    if dot > 0 {
      if along > forwardMost {
        isLastForwardMost = true
        forwardMost = along
        (forwardX, forwardY) = (x, y)
      }
    } else if along > backwardMost {
      isLastBackwardMost = true
      backwardMost = along
      (backwardX, backwardY) = (x, y)
    }
    lastX = x
    lastY = y
  }

  mutating func merge(_ points: UnsafeBufferPointer<Point>, in box: ClipBox?) -> Int {
    guard isEnabled, !awaitsMove, !isAfterMove, direction.squared != 0, let box else { return 0 }
    var run = MergedRun(
      direction: direction, x: runX, y: runY, toleranceSquared: toleranceSquared, forwardMost: forwardMost,
      backwardMost: backwardMost)
    let count = run.extend(over: points, in: box)
    guard count > 0 else { return 0 }
    run.settle(points)
    (forwardMost, backwardMost) = (run.forwardMost, run.backwardMost)
    if let place = run.forward { (forwardX, forwardY) = (points[place].x, points[place].y) }
    if let place = run.backward { (backwardX, backwardY) = (points[place].x, points[place].y) }
    isLastForwardMost = run.forward == count - 1
    isLastBackwardMost = run.backward == count - 1
    (lastX, lastY) = (points[count - 1].x, points[count - 1].y)
    return count
  }

  private mutating func beginRun(_ x: Double, _ y: Double) {
    if isDetached {
      next.move(lastX, lastY)
      isDetached = false
    }
    direction = RunDirection(x: x - lastX, y: y - lastY)
    forwardMost = direction.squared
    backwardMost = 0
    isLastForwardMost = true
    isLastBackwardMost = false
    (runX, runY) = (lastX, lastY)
    (forwardX, forwardY, lastX, lastY) = (x, y, x, y)
  }

  /// Draws the run and begins the next one with the vector from its last vertex to the given point.
  private mutating func emitRun(before x: Double, _ y: Double) {
    var (endX, endY) = (forwardX, forwardY)
    if backwardMost > 0 {
      if isLastForwardMost {
        next.line(backwardX, backwardY)
        next.line(forwardX, forwardY)
      } else {
        next.line(forwardX, forwardY)
        next.line(backwardX, backwardY)
        (endX, endY) = (backwardX, backwardY)
      }
    } else {
      next.line(forwardX, forwardY)
    }
    if isDetached {
      next.move(lastX, lastY)
      (endX, endY) = (lastX, lastY)
    } else if !isLastForwardMost, !isLastBackwardMost {
      next.line(lastX, lastY)
      (endX, endY) = (lastX, lastY)
    }
    direction = RunDirection(x: x - lastX, y: y - lastY)
    forwardMost = direction.squared
    backwardMost = 0
    isLastForwardMost = true
    isLastBackwardMost = false
    (runX, runY) = (endX, endY)
    (forwardX, forwardY, lastX, lastY) = (x, y, x, y)
    isDetached = false
  }

  mutating func close(_ x: Double, _ y: Double) {
    guard isEnabled else {
      next.close(x, y)
      return
    }
    line(startX, startY)
  }

  mutating func finish() {
    if isEnabled {
      if direction.squared != 0 {
        endpoint(forwardX, forwardY)
        if backwardMost > 0 { endpoint(backwardX, backwardY) }
        awaitsMove = false
      }
      endpoint(lastX, lastY)
    }
    next.finish()
  }

  private mutating func endpoint(_ x: Double, _ y: Double) {
    if awaitsMove || isAfterMove { next.move(x, y) } else { next.line(x, y) }
  }

  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) {
    next.curve3(cx, cy, x, y)
  }

  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) {
    next.curve4(cx1, cy1, cx2, cy2, x, y)
  }
}
