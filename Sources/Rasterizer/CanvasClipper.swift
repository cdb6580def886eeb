import FigureDrawing

/// Cuts straight segments at a box around the canvas: matplotlib's `PathClipper` over Agg's Liang-Barsky clipping.
///
/// Where a segment enters the box, the path goes on with a move; a loop is closed only if none of it was cut. Curves pass
/// whole. Used for paths that are not filled.
struct CanvasClipper<Next: MergingSink>: MergingSink {
  var next: Next
  private let isEnabled: Bool
  private let box: ClipBox
  private var lastX = Double.nan
  private var lastY = Double.nan
  private var startX = Double.nan
  private var startY = Double.nan
  /// Whether a move waits to be made before the next segment.
  private var awaitsMove = true
  private var hasStart = false
  private var wasCut = false

  init(_ next: Next, width: Int, height: Int, isEnabled: Bool) {
    self.next = next
    self.isEnabled = isEnabled
    box = ClipBox(x0: -1, y0: -1, x1: Double(width) + 1, y1: Double(height) + 1)
  }

  mutating func move(_ x: Double, _ y: Double) {
    guard isEnabled else {
      next.move(x, y)
      return
    }
    emitLoneMove()
    (startX, startY, lastX, lastY) = (x, y, x, y)
    hasStart = true
    awaitsMove = true
    wasCut = false
  }

  @inline(__always) mutating func line(_ x: Double, _ y: Double) {
    guard isEnabled else {
      next.line(x, y)
      return
    }
    segment(x, y)
    lastX = x
    lastY = y
  }

  mutating func merge(_ points: UnsafeBufferPointer<Point>, in box: ClipBox?) -> Int {
    guard isEnabled, !awaitsMove, self.box.outcode(lastX, lastY).isEmpty else { return 0 }
    let count = next.merge(points, in: self.box)
    if count > 0 {
      lastX = points[count - 1].x
      lastY = points[count - 1].y
    }
    return count
  }

  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) {
    if isEnabled {
      beginCurve()
      (lastX, lastY) = (x, y)
    }
    next.curve3(cx, cy, x, y)
  }

  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) {
    if isEnabled {
      beginCurve()
      (lastX, lastY) = (x, y)
    }
    next.curve4(cx1, cy1, cx2, cy2, x, y)
  }

  mutating func close(_ x: Double, _ y: Double) {
    guard isEnabled else {
      next.close(x, y)
      return
    }
    guard hasStart else {
      next.close(lastX, lastY)
      return
    }
    if let end = segment(startX, startY), !wasCut { next.close(end.0, end.1) }
  }

  mutating func finish() {
    if isEnabled { emitLoneMove() }
    next.finish()
  }

  /// Makes the move that waits, if it is in the box and nothing followed it.
  private mutating func emitLoneMove() {
    guard awaitsMove, hasStart, box.outcode(lastX, lastY).isEmpty else { return }
    next.move(lastX, lastY)
  }

  private mutating func beginCurve() {
    guard awaitsMove else { return }
    next.move(lastX, lastY)
    awaitsMove = false
  }

  /// Draws what of the segment to `x`, `y` is in the box; returns its end, or nil where nothing is.
  @discardableResult
  @inline(__always) private mutating func segment(_ x: Double, _ y: Double) -> (Double, Double)? {
    let outcode1 = box.outcode(lastX, lastY)
    let outcode2 = box.outcode(x, y)
    if outcode1.union(outcode2).isEmpty {
      if awaitsMove {
        next.move(lastX, lastY)
        awaitsMove = false
      }
      next.line(x, y)
      return (x, y)
    }
    return cutSegment(x, y, outcode1, outcode2)
  }

  @inline(never) private mutating func cutSegment(
    _ x: Double, _ y: Double, _ outcode1: Outcode, _ outcode2: Outcode
  ) -> (Double, Double)? {
    wasCut = true
    let shared = outcode1.intersection(outcode2)
    let isBeside =
      !outcode1.isDisjoint(with: .horizontal)
      && outcode1.intersection(.horizontal) == outcode2.intersection(.horizontal)
    let isOverOrUnder = !shared.isDisjoint(with: .vertical)
    if isBeside || isOverOrUnder { return nil }
    let line = (lastX, lastY, x, y)
    var (fromX, fromY, toX, toY) = line
    if !outcode1.isEmpty {
      guard let moved = moved((fromX, fromY), along: line, outcode1) else { return nil }
      (fromX, fromY) = moved
      if fromX == toX, fromY == toY { return nil }
    }
    if !outcode2.isEmpty {
      guard let moved = moved((toX, toY), along: line, outcode2) else { return nil }
      (toX, toY) = moved
      if fromX == toX, fromY == toY { return nil }
    }
    if !outcode1.isEmpty || awaitsMove { next.move(fromX, fromY) }
    next.line(toX, toY)
    awaitsMove = false
    return (toX, toY)
  }

  /// The point moved along the line onto the sides of the box it lies beyond; nil where the line does not cross them.
  private func moved(
    _ point: (Double, Double), along line: (Double, Double, Double, Double), _ outcode: Outcode
  ) -> (Double, Double)? {
    var (x, y) = point
    let (x1, y1, x2, y2) = line
    if !outcode.isDisjoint(with: .horizontal) {
      if x1 == x2 { return nil }
      let bound = outcode.contains(.left) ? box.x0 : box.x1
      y = (bound - x1) * (y2 - y1) / (x2 - x1) + y1
      x = bound
    }
    let outcode = box.verticalOutcode(y)
    if !outcode.isEmpty {
      if y1 == y2 { return nil }
      let bound = outcode.contains(.above) ? box.y0 : box.y1
      x = (bound - y1) * (x2 - x1) / (y2 - y1) + x1
      y = bound
    }
    return (x, y)
  }
}
