import LibC

/// Turns curves into lines by halving them until they are flat within half a pixel: Agg's `conv_curve` with `curve3_div`
/// and `curve4_div` at approximation scale 1.
struct CurveFlattener<Next: PolylineSink>: PathSink {
  var next: Next
  private var x = 0.0
  private var y = 0.0
  /// Halvings left for the current curve; only curves beyond all canvases use them up.
  private var budget = 0

  private static var toleranceSquared: Double { 0.25 }
  private static var collinearity: Double { 1e-30 }
  private static var deepestLevel: Int { 32 }
  private static var mostHalvings: Int { 1 << 14 }

  init(_ next: Next) { self.next = next }

  @inline(__always) mutating func move(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
    next.move(x, y)
  }

  @inline(__always) mutating func line(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
    next.line(x, y)
  }

  mutating func close(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
    next.close(x, y)
  }

  mutating func finish() { next.finish() }

  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) {
    budget = Self.mostHalvings
    halve3(self.x, self.y, cx, cy, x, y, 0)
    line(x, y)
  }

  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) {
    budget = Self.mostHalvings
    halve4(self.x, self.y, cx1, cy1, cx2, cy2, x, y, 0)
    line(x, y)
  }

  private mutating func halve3(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x3: Double, _ y3: Double, _ level: Int
  ) {
    budget -= 1
    guard level <= Self.deepestLevel, budget > 0 else { return }
    let (x12, y12) = ((x1 + x2) / 2, (y1 + y2) / 2)
    let (x23, y23) = ((x2 + x3) / 2, (y2 + y3) / 2)
    let (x123, y123) = ((x12 + x23) / 2, (y12 + y23) / 2)
    let (dx, dy) = (x3 - x1, y3 - y1)
    let distance = abs((x2 - x3) * dy - (y2 - y3) * dx)
    if distance > Self.collinearity {
      if distance * distance <= Self.toleranceSquared * (dx * dx + dy * dy) {
        next.line(x123, y123)
        return
      }
    } else {
      guard let square = Self.overshoot(x2, y2, from: x1, y1, to: x3, y3) else { return }
      if square < Self.toleranceSquared {
        next.line(x2, y2)
        return
      }
    }
    halve3(x1, y1, x12, y12, x123, y123, level + 1)
    halve3(x123, y123, x23, y23, x3, y3, level + 1)
  }

  private mutating func halve4(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x3: Double, _ y3: Double, _ x4: Double,
    _ y4: Double, _ level: Int
  ) {
    budget -= 1
    guard level <= Self.deepestLevel, budget > 0 else { return }
    let (x12, y12) = ((x1 + x2) / 2, (y1 + y2) / 2)
    let (x23, y23) = ((x2 + x3) / 2, (y2 + y3) / 2)
    let (x34, y34) = ((x3 + x4) / 2, (y3 + y4) / 2)
    let (x123, y123) = ((x12 + x23) / 2, (y12 + y23) / 2)
    let (x234, y234) = ((x23 + x34) / 2, (y23 + y34) / 2)
    let (x1234, y1234) = ((x123 + x234) / 2, (y123 + y234) / 2)
    let (dx, dy) = (x4 - x1, y4 - y1)
    let distance2 = abs((x2 - x4) * dy - (y2 - y4) * dx)
    let distance3 = abs((x3 - x4) * dy - (y3 - y4) * dx)
    switch (distance2 > Self.collinearity, distance3 > Self.collinearity) {
    case (false, false):
      switch Self.collinearOvershoots(x1, y1, x2, y2, x3, y3, x4, y4) {
      case nil: return
      case (let square2, let square3)?:
        if square2 > square3 {
          if square2 < Self.toleranceSquared {
            next.line(x2, y2)
            return
          }
        } else if square3 < Self.toleranceSquared {
          next.line(x3, y3)
          return
        }
      }
    case (let second, let third):
      let sum = second ? (third ? distance2 + distance3 : distance2) : distance3
      if sum * sum <= Self.toleranceSquared * (dx * dx + dy * dy) {
        next.line(x23, y23)
        return
      }
    }
    halve4(x1, y1, x12, y12, x123, y123, x1234, y1234, level + 1)
    halve4(x1234, y1234, x234, y234, x34, y34, x4, y4, level + 1)
  }

  /// How far, squared, a control point lies beyond the ends of its chord, to which it is collinear; nil where it lies
  /// between them.
  private static func overshoot(
    _ x: Double, _ y: Double, from x1: Double, _ y1: Double, to x2: Double, _ y2: Double
  ) -> Double? {
    let (dx, dy) = (x2 - x1, y2 - y1)
    let square = dx * dx + dy * dy
    if square == 0 { return squaredDistance(x1, y1, x, y) }
    let along = ((x - x1) * dx + (y - y1) * dy) / square
    if along > 0, along < 1 { return nil }
    return beyond(along, x, y, x1, y1, x2, y2)
  }

  /// The same for both control points of a cubic; nil where both lie between the ends.
  private static func collinearOvershoots(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x3: Double, _ y3: Double, _ x4: Double,
    _ y4: Double
  ) -> (Double, Double)? {
    let (dx, dy) = (x4 - x1, y4 - y1)
    let square = dx * dx + dy * dy
    if square == 0 { return (squaredDistance(x1, y1, x2, y2), squaredDistance(x4, y4, x3, y3)) }
    let factor = 1 / square
    let along2 = factor * ((x2 - x1) * dx + (y2 - y1) * dy)
    let along3 = factor * ((x3 - x1) * dx + (y3 - y1) * dy)
    if along2 > 0, along2 < 1, along3 > 0, along3 < 1 { return nil }
    return (beyond(along2, x2, y2, x1, y1, x4, y4), beyond(along3, x3, y3, x1, y1, x4, y4))
  }

  private static func beyond(
    _ along: Double, _ x: Double, _ y: Double, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double
  ) -> Double {
    if along <= 0 { return squaredDistance(x, y, x1, y1) }
    if along >= 1 { return squaredDistance(x, y, x2, y2) }
    return squaredDistance(x, y, x1 + along * (x2 - x1), y1 + along * (y2 - y1))
  }

  private static func squaredDistance(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Double {
    let (dx, dy) = (x2 - x1, y2 - y1)
    return dx * dx + dy * dy
  }
}
