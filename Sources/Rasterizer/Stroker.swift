import FigureDrawing
import LibC

/// Draws the outlines of polylines of some width: Agg's `conv_stroke` with `math_stroke`.
///
/// An open polyline becomes one contour, along its one side, around its end and back along the other side; a closed one
/// becomes two. Filled non-zero they are the stroke.
struct Stroker: ChainSink {
  private let rasterizer: UnsafeMutablePointer<PolygonRasterizer>
  private let cap: Stroke.Cap
  private let join: Stroke.Join
  /// Half the line width.
  private let halfWidth: Double
  /// Joins flatter than this are one point.
  private let flatness: Double
  /// Ratio of the length of a miter to half the line width beyond which it is cut.
  private let miterLimit: Double
  /// The largest angle between two points of a round join or cap.
  private let arcStep: Double

  /// Smaller cross products of the segments before and after a vertex count as none.
  private static var straightness: Double { 1e-14 }

  private var isContourEmpty = true
  /// How much work is left for arcs; once it is spent, they have ``freeArcPoints`` inner points at most.
  private let budget: UnsafeMutablePointer<Int>

  /// Arcs of lines up to 57 pixels wide have no more points, and cost nothing.
  static var freeArcPoints: Int32 { 16 }

  /// - Parameter budget: what the arcs of very wide lines may cost, in points; what was used is taken off.
  init(
    _ style: StrokeStyle, into rasterizer: UnsafeMutablePointer<PolygonRasterizer>,
    budget: UnsafeMutablePointer<Int>
  ) {
    self.rasterizer = rasterizer
    self.budget = budget
    cap = style.cap
    join = style.join
    halfWidth = style.width * 0.5
    flatness = halfWidth / 1024
    miterLimit = style.miterLimit
    arcStep = style.arcStep
  }

  mutating func finish() {}

  mutating func polyline(_ vertices: UnsafePointer<ChainVertex>, count: Int, isClosed: Bool) {
    isContourEmpty = true
    if isClosed, count > 2 {
      var previous = count - 1
      for index in 0..<count {
        let following = index + 1 < count ? index + 1 : 0
        addJoin(
          vertices[previous], vertices[index], vertices[following], vertices[previous].distance,
          vertices[index].distance)
        previous = index
      }
      rasterizer.pointee.closeContour()
      isContourEmpty = true
      var following = 0
      for index in stride(from: count - 1, through: 0, by: -1) {
        let before = index > 0 ? index - 1 : count - 1
        addJoin(
          vertices[following], vertices[index], vertices[before], vertices[index].distance,
          vertices[before].distance)
        following = index
      }
    } else {
      addCap(vertices[0], vertices[1], vertices[0].distance)
      var index = 1
      while index < count - 1 {
        addJoin(
          vertices[index - 1], vertices[index], vertices[index + 1], vertices[index - 1].distance,
          vertices[index].distance)
        index += 1
      }
      addCap(vertices[count - 1], vertices[count - 2], vertices[count - 2].distance)
      index = count - 2
      while index > 0 {
        addJoin(
          vertices[index + 1], vertices[index], vertices[index - 1], vertices[index].distance,
          vertices[index - 1].distance)
        index -= 1
      }
    }
    rasterizer.pointee.closeContour()
  }

  @inline(__always) private mutating func add(_ x: Double, _ y: Double) {
    if isContourEmpty {
      rasterizer.pointee.move(x, y)
      isContourEmpty = false
    } else {
      rasterizer.pointee.line(x, y)
    }
  }

  private mutating func addCap(_ end: ChainVertex, _ inner: ChainVertex, _ length: Double) {
    let dx = (inner.y - end.y) / length * halfWidth
    let dy = (inner.x - end.x) / length * halfWidth
    switch cap {
    case .butt:
      add(end.x - dx, end.y + dy)
      add(end.x + dx, end.y - dy)
    case .projecting:
      add(end.x - dx - dy, end.y + dy - dx)
      add(end.x + dx - dy, end.y - dy - dx)
    case .round:
      let number = arcPoints(in: .pi)
      let step = Double.pi / Double(number + 1)
      add(end.x - dx, end.y + dy)
      var angle = atan2(dy, -dx) + step
      for _ in 0..<max(number, 0) {
        add(end.x + cos(angle) * halfWidth, end.y + sin(angle) * halfWidth)
        angle += step
      }
      add(end.x + dx, end.y - dy)
    }
  }

  /// How many points lie within an arc, its ends not counted.
  private func arcPoints(in sweep: Double) -> Int32 {
    let number = min(truncatedInt32(sweep / arcStep), 1 << 12)
    if number <= Self.freeArcPoints { return number }
    guard budget.pointee > 0 else { return Self.freeArcPoints }
    budget.pointee -= Int(number)
    return number
  }

  @inline(__always) private mutating func addJoin(
    _ v0: ChainVertex, _ v1: ChainVertex, _ v2: ChainVertex, _ length1: Double, _ length2: Double
  ) {
    let dx1 = halfWidth * (v1.y - v0.y) / length1
    let dy1 = halfWidth * (v1.x - v0.x) / length1
    let dx2 = halfWidth * (v2.y - v1.y) / length2
    let dy2 = halfWidth * (v2.x - v1.x) / length2
    let turn = crossProduct(v0.x, v0.y, v1.x, v1.y, v2.x, v2.y)
    if turn > Self.straightness, halfWidth > 0 {
      let limit = max((length1 < length2 ? length1 : length2) / halfWidth, 1.01)
      addMiter(v0, v1, v2, dx1, dy1, dx2, dy2, limit: limit)
      return
    }
    if join != .miter {
      let dx = (dx1 + dx2) / 2
      let dy = (dy1 + dy2) / 2
      if halfWidth - (dx * dx + dy * dy).squareRoot() < flatness {
        if let (x, y) = intersection(
          v0.x + dx1, v0.y - dy1, v1.x + dx1, v1.y - dy1, v1.x + dx2, v1.y - dy2, v2.x + dx2, v2.y - dy2)
        {
          add(x, y)
        } else {
          add(v1.x + dx1, v1.y - dy1)
        }
        return
      }
    }
    switch join {
    case .miter: addMiter(v0, v1, v2, dx1, dy1, dx2, dy2, limit: miterLimit)
    case .round: addArc(v1.x, v1.y, dx1, -dy1, dx2, -dy2)
    case .bevel:
      add(v1.x + dx1, v1.y - dy1)
      add(v1.x + dx2, v1.y - dy2)
    }
  }

  private mutating func addMiter(
    _ v0: ChainVertex, _ v1: ChainVertex, _ v2: ChainVertex, _ dx1: Double, _ dy1: Double, _ dx2: Double,
    _ dy2: Double, limit: Double
  ) {
    if let (x, y) = intersection(
      v0.x + dx1, v0.y - dy1, v1.x + dx1, v1.y - dy1, v1.x + dx2, v1.y - dy2, v2.x + dx2, v2.y - dy2)
    {
      let (dx, dy) = (x - v1.x, y - v1.y)
      if (dx * dx + dy * dy).squareRoot() <= halfWidth * limit {
        add(x, y)
        return
      }
    } else {
      // The three points lie on a line; if it goes on in the same direction, one point is enough.
      let (x2, y2) = (v1.x + dx1, v1.y - dy1)
      let before = crossProduct(v0.x, v0.y, v1.x, v1.y, x2, y2) < 0
      let after = crossProduct(v1.x, v1.y, v2.x, v2.y, x2, y2) < 0
      if before == after {
        add(v1.x + dx1, v1.y - dy1)
        return
      }
    }
    add(v1.x + dx1, v1.y - dy1)
    add(v1.x + dx2, v1.y - dy2)
  }

  private mutating func addArc(
    _ x: Double, _ y: Double, _ dx1: Double, _ dy1: Double, _ dx2: Double, _ dy2: Double
  ) {
    var angle = atan2(dy1, dx1)
    var end = atan2(dy2, dx2)
    add(x + dx1, y + dy1)
    if angle > end { end += 2 * Double.pi }
    let number = arcPoints(in: end - angle)
    let step = (end - angle) / Double(number + 1)
    angle += step
    for _ in 0..<max(number, 0) {
      add(x + cos(angle) * halfWidth, y + sin(angle) * halfWidth)
      angle += step
    }
    add(x + dx2, y + dy2)
  }
}

/// Positive where `(x, y)` lies to one side of the line from the first point to the second, negative on the other.
@inline(__always) private func crossProduct(
  _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double
) -> Double {
  (x - x2) * (y2 - y1) - (y - y2) * (x2 - x1)
}

/// Where the lines through `a`, `b` and through `c`, `d` cross; nil where they are parallel.
@inline(__always) private func intersection(
  _ ax: Double, _ ay: Double, _ bx: Double, _ by: Double, _ cx: Double, _ cy: Double, _ dx: Double,
  _ dy: Double
) -> (Double, Double)? {
  let numerator = (ay - cy) * (dx - cx) - (ax - cx) * (dy - cy)
  let denominator = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
  if abs(denominator) < 1e-30 { return nil }
  let ratio = numerator / denominator
  return (ax + ratio * (bx - ax), ay + ratio * (by - ay))
}
