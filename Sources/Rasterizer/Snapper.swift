import FigureDrawing
import LibC

/// Moves every vertex to the centre or the corner of a pixel: matplotlib's `PathSnapper`.
struct Snapper<Next: MergingSink>: MergingSink {
  var next: Next
  /// What is added to whole pixels, or nil where vertices stay.
  private let shift: Double?

  init(_ next: Next, shift: Double?) {
    self.next = next
    self.shift = shift
  }

  @inline(__always) private func snapped(_ value: Double) -> Double {
    guard let shift else { return value }
    return floor(value + 0.5) + shift
  }

  @inline(__always) mutating func move(_ x: Double, _ y: Double) { next.move(snapped(x), snapped(y)) }
  @inline(__always) mutating func line(_ x: Double, _ y: Double) { next.line(snapped(x), snapped(y)) }
  mutating func close(_ x: Double, _ y: Double) { next.close(x, y) }

  mutating func merge(_ points: UnsafeBufferPointer<Point>, in box: ClipBox?) -> Int {
    shift == nil ? next.merge(points, in: box) : 0
  }

  mutating func finish() { next.finish() }

  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) {
    next.curve3(snapped(cx), snapped(cy), snapped(x), snapped(y))
  }

  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) {
    next.curve4(snapped(cx1), snapped(cy1), snapped(cx2), snapped(cy2), snapped(x), snapped(y))
  }
}

/// What snapping adds to whole pixels for lines of `width` pixels: lines of odd width are sharp on pixel centres.
func snappingShift(forWidth width: Double) -> Double {
  truncatedInt32(width + (width >= 0 ? 0.5 : -0.5)) % 2 != 0 ? 0.5 : 0
}

/// Finds out whether a path has only horizontal and vertical lines, and so is snapped when that is left to choice.
struct RectilinearProbe: PathSink {
  private(set) var isRectilinear = true
  private var hasVertex = false
  private var x = 0.0
  private var y = 0.0

  /// Whether the path had a vertex, and all its lines are horizontal or vertical.
  var snaps: Bool { hasVertex && isRectilinear }

  mutating func move(_ x: Double, _ y: Double) {
    hasVertex = true
    (self.x, self.y) = (x, y)
  }

  mutating func line(_ x: Double, _ y: Double) {
    if hasVertex, abs(self.x - x) >= 1e-4, abs(self.y - y) >= 1e-4 { isRectilinear = false }
    move(x, y)
  }

  /// The line that closes a loop is not looked at.
  mutating func close(_ x: Double, _ y: Double) { move(x, y) }

  mutating func finish() {}
  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) { isRectilinear = false }
  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) { isRectilinear = false }
}
