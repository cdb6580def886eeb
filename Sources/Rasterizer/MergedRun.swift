import FigureDrawing

/// A run of the simplifier while a block of vertices joins it.
///
/// What decides is how ``Simplifier`` rounds. But most vertices lie far from any boundary: they are told by products
/// alone, within bands that are many times wider than all rounding, and only those inside a band are worked out in full,
/// with two divisions each.
struct MergedRun {
  let direction: RunDirection
  /// Where the run begins.
  let x: Double
  let y: Double
  /// In pixels, squared.
  let toleranceSquared: Double
  /// Squared distances of the farthest vertices along the direction and against it. Those of vertices that joined are
  /// worked out by ``settle(_:)``.
  private(set) var forwardMost: Double
  private(set) var backwardMost: Double
  /// Places of the farthest vertices among those that joined; nil where none went farther than the run did before.
  private(set) var forward: Int?
  private(set) var backward: Int?

  init(
    direction: RunDirection, x: Double, y: Double, toleranceSquared: Double, forwardMost: Double,
    backwardMost: Double
  ) {
    self.direction = direction
    self.x = x
    self.y = y
    self.toleranceSquared = toleranceSquared
    self.forwardMost = forwardMost
    self.backwardMost = backwardMost
  }

  /// Products this near to each other, relatively, are in a band.
  private static let band = 1e-9
  /// For fewer vertices bands do not pay.
  private static let shortRun = 4

  /// Lets vertices join up to the first that lies outside the box or too far from the run's line.
  ///
  /// - Returns: how many joined.
  mutating func extend(over points: UnsafeBufferPointer<Point>, in box: ClipBox) -> Int {
    guard hasBands, box.contains(x, y) else { return extendInFull(points[...], in: box) }
    // Most runs of noise end here.
    var index = extendInFull(points.prefix(Self.shortRun), in: box)
    if index < Self.shortRun { return index }
    while true {
      index = extendByBands(over: points, from: index, in: box)
      guard index < points.count else { return index }
      settle(points)
      // In a band, or at the end of the run.
      let joined = extendInFull(points[index...index], in: box)
      if joined == 0 { return index }
      index += joined
    }
  }

  /// Whether rounding is as small beside the run's lengths as the bands assume: within a canvas, products of distances
  /// are off by less than 1e-9 pixels.
  private var hasBands: Bool {
    toleranceSquared >= 1e-6 && direction.squared > 1e-30 && direction.squared < 1e30
  }

  /// Lets vertices join that are in no band, from a place on.
  ///
  /// - Returns: the place of the first that did not.
  private mutating func extendByBands(
    over points: UnsafeBufferPointer<Point>, from start: Int, in box: ClipBox
  ) -> Int {
    // All that the loop touches is local, so that it stays in registers.
    let (directionX, directionY, x, y) = (direction.x, direction.y, x, y)
    // Distances from the middle of the box and from the run's line, in units of what is surely inside.
    let (middleX, middleY) = ((box.x0 + box.x1) / 2 - x, (box.y0 + box.y1) / 2 - y)
    let (unitX, unitY) = (2 * (1 + 1e-6) / (box.x1 - box.x0), 2 * (1 + 1e-6) / (box.y1 - box.y0))
    let unitAcross = (1 + 1e-5) / (toleranceSquared * direction.squared).squareRoot()
    // How far along is told by the product with the direction. It is the same number that distances are worked out from
    // in full, so that only the rounding after it matters.
    var forwardProduct = (forwardMost * direction.squared).squareRoot()
    // Products next to zero are left to the full way, where squares may vanish.
    var backwardProduct = min(-(backwardMost * direction.squared).squareRoot(), -1e-100)
    var (forward, backward) = (-1, -1)
    var index = start
    while index < points.count {
      let point = points[index]
      let (dx, dy) = (point.x - x, point.y - y)
      let across = (directionX * dy - directionY * dx).magnitude * unitAcross
      let farthest = larger(
        larger((dx - middleX).magnitude * unitX, (dy - middleY).magnitude * unitY), across)
      guard farthest < 1 else { break }
      let dot = directionX * dx + directionY * dy
      // Which way a vertex lies cannot be foreseen, so nothing branches on it.
      let (isForward, isBackward) = (dot > forwardProduct, dot < backwardProduct)
      let isInBand =
        (dot - forwardProduct).magnitude <= forwardProduct * Self.band
        || (dot - backwardProduct).magnitude <= backwardProduct * -Self.band
      if isInBand { break }
      forwardProduct = isForward ? dot : forwardProduct
      forward = isForward ? index : forward
      backwardProduct = isBackward ? dot : backwardProduct
      backward = isBackward ? index : backward
      index &+= 1
    }
    if forward >= 0 { (self.forward, forwardMost) = (forward, .nan) }
    if backward >= 0 { (self.backward, backwardMost) = (backward, .nan) }
    return index
  }

  /// One instruction, unlike the standard library's maximum; the second number where the first is none.
  @inline(__always) private func larger(_ first: Double, _ second: Double) -> Double {
    first > second ? first : second
  }

  /// Lets vertices join as ``Simplifier`` does.
  private mutating func extendInFull(_ points: Slice<UnsafeBufferPointer<Point>>, in box: ClipBox) -> Int {
    for index in points.indices {
      let point = points[index]
      guard box.contains(point.x, point.y) else { return index - points.startIndex }
      let (along, across, dot) = distances(to: point)
      guard across < toleranceSquared else { return index - points.startIndex }
      if dot > 0, along > forwardMost {
        forwardMost = along
        forward = index
      } else if dot <= 0, along > backwardMost {
        backwardMost = along
        backward = index
      }
    }
    return points.count
  }

  /// Works out the distances of the farthest vertices that were told by bands.
  mutating func settle(_ points: UnsafeBufferPointer<Point>) {
    if let forward, forwardMost.isNaN { forwardMost = distances(to: points[forward]).along }
    if let backward, backwardMost.isNaN { backwardMost = distances(to: points[backward]).along }
  }

  private func distances(to point: Point) -> (along: Double, across: Double, dot: Double) {
    direction.distances(point.x - x, point.y - y)
  }
}
