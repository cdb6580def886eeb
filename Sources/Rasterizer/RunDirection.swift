/// The direction that a run of the simplifier keeps: the vector from its start to its first vertex, in pixels.
struct RunDirection: Equatable {
  let x: Double
  let y: Double
  /// The vector's squared length; 0 where there is no run yet.
  let squared: Double

  init(x: Double = 0, y: Double = 0) {
    self.x = x
    self.y = y
    squared = x * x + y * y
  }

  /// The squared distances of a point along the direction and across it, and the product of both vectors, with the roundings
  /// of matplotlib's `PathSimplifier`.
  ///
  /// - Parameters:
  ///   - dx: from the run's start to the point.
  ///   - dy: likewise.
  @inline(__always) func distances(_ dx: Double, _ dy: Double) -> (along: Double, across: Double, dot: Double)
  {
    let dot = x * dx + y * dy
    let alongX = dot * x / squared
    let alongY = dot * y / squared
    let (acrossX, acrossY) = (dx - alongX, dy - alongY)
    return (
      along: alongX * alongX + alongY * alongY, across: acrossX * acrossX + acrossY * acrossY, dot: dot
    )
  }
}
