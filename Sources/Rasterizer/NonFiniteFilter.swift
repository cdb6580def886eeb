/// Leaves out what is not finite: matplotlib's `PathNanRemover`.
///
/// A segment with a vertex that is not finite is skipped as a whole, and the path goes on with a move. A loop that lost a
/// segment is no longer closed: where its last segment was drawn, a line back to its start stands for the closing.
struct NonFiniteFilter<Next: PathSink>: PathSink {
  var next: Next
  private var startX = Double.nan
  private var startY = Double.nan
  private var isBroken = false
  private var isLastValid = false
  private var hasValid = false
  /// What comes before the next valid segment after a skipped one.
  private var resumption = Resumption.none

  private enum Resumption {
    case none
    /// A move to the end of the skipped segment, which was finite.
    case moved(Double, Double)
    /// A move to the first vertex of the segment to come.
    case awaited
  }

  init(_ next: Next) { self.next = next }

  mutating func move(_ x: Double, _ y: Double) {
    startX = x
    startY = y
    isBroken = false
    guard admits(x, y, x.isFinite && y.isFinite, x, y) else { return }
    next.move(x, y)
  }

  mutating func line(_ x: Double, _ y: Double) {
    guard admits(x, y, x.isFinite && y.isFinite, x, y) else { return }
    next.line(x, y)
  }

  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) {
    let isValid = cx.isFinite && cy.isFinite && x.isFinite && y.isFinite
    guard admits(cx, cy, isValid, x, y) else { return }
    next.curve3(cx, cy, x, y)
  }

  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) {
    let isValid =
      cx1.isFinite && cy1.isFinite && cx2.isFinite && cy2.isFinite && x.isFinite && y.isFinite
    guard admits(cx1, cy1, isValid, x, y) else { return }
    next.curve4(cx1, cy1, cx2, cy2, x, y)
  }

  mutating func close(_ x: Double, _ y: Double) {
    guard hasValid else {
      guard admits(x, y, x.isFinite && y.isFinite, x, y) else { return }
      next.close(x, y)
      return
    }
    if !isBroken {
      next.close(x, y)
    } else if isLastValid, startX.isFinite, startY.isFinite {
      next.line(startX, startY)
    }
  }

  mutating func finish() { next.finish() }

  /// Whether a segment with this first and last vertex is drawn; if so, makes the moves that go before it.
  private mutating func admits(
    _ firstX: Double, _ firstY: Double, _ isValid: Bool, _ lastX: Double, _ lastY: Double
  ) -> Bool {
    isLastValid = isValid
    guard isValid else {
      isBroken = true
      resumption = lastX.isFinite && lastY.isFinite ? .moved(lastX, lastY) : .awaited
      return false
    }
    hasValid = true
    switch resumption {
    case .none: break
    case .moved(let x, let y): next.move(x, y)
    case .awaited: next.move(firstX, firstY)
    }
    resumption = .none
    return true
  }
}
