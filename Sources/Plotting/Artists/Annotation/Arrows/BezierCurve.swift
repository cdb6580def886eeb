import FigureDrawing
import LibC

/// A Bézier curve by its control points: two for a line, three for a quadratic, four for a cubic.
///
/// Numbers are rounded as in matplotlib's `bezier.py`.
struct BezierCurve: Sendable, Equatable {
  var points: [Point]

  init(_ points: [Point]) { self.points = points }

  var start: Point { points[0] }
  var end: Point { points[points.count - 1] }

  /// The place on the curve at `t`, 0 at the start and 1 at the end.
  func callAsFunction(_ t: Double) -> Point {
    let rest = 1 - t
    let weights: [Double] =
      switch points.count {
      case 1: [1]
      case 2: [rest, t]
      case 3: [rest * rest, rest * t * 2, t * t]
      default: [rest * rest * rest, rest * rest * t * 3, rest * (t * t) * 3, t * t * t]
      }
    var x = 0.0
    var y = 0.0
    for (weight, point) in zip(weights, points) {
      x += weight * point.x
      y += weight * point.y
    }
    return Point(x, y)
  }

  /// The two parts of the curve on either side of `t`, by de Casteljau's construction.
  func split(at t: Double) -> (left: BezierCurve, right: BezierCurve) {
    var row = points
    var left = [row[0]]
    var right = [row[row.count - 1]]
    while row.count > 1 {
      row = zip(row, row.dropFirst()).map { first, second in
        Point(first.x * (1 - t) + second.x * t, first.y * (1 - t) + second.y * t)
      }
      left.append(row[0])
      right.append(row[row.count - 1])
    }
    return (BezierCurve(left), BezierCurve(right.reversed()))
  }

  /// The two parts of the curve on either side of where it crosses the edge of a region, found by bisection to a
  /// hundredth of a pixel; nil where both ends are on the same side.
  func split(whereLeaving isInside: (Point) -> Bool) -> (left: BezierCurve, right: BezierCurve)? {
    var (low, high) = (0.0, 1.0)
    var (first, last) = (self(low), self(high))
    var firstIsInside = isInside(first)
    guard firstIsInside != isInside(last) || first == last else { return nil }
    while hypot(first.x - last.x, first.y - last.y) >= 0.01 {
      let middle = 0.5 * (low + high)
      let point = self(middle)
      let isMiddleInside = isInside(point)
      if firstIsInside != isMiddleInside {
        high = middle
        // Where numbers are too large for the tolerance, halving comes to rest.
        if last == point { break }
        last = point
      } else {
        low = middle
        if first == point { break }
        first = point
        firstIsInside = isMiddleInside
      }
    }
    return split(at: (low + high) / 2)
  }
}

/// The region within a circle, without its edge.
func insideCircle(about center: Point, radius: Double) -> (Point) -> Bool {
  let square = pow(radius, 2)
  return { pow($0.x - center.x, 2) + pow($0.y - center.y, 2) < square }
}

/// The way from one point to another as a unit vector, zero where they are the same.
func direction(from start: Point, to end: Point) -> Point {
  let (dx, dy) = (end.x - start.x, end.y - start.y)
  let distance = pow(dx * dx + dy * dy, 0.5)
  return distance == 0 ? .zero : Point(dx / distance, dy / distance)
}

/// Where two lines cross, each given by a point and a direction; nil where they are as good as parallel.
func crossing(_ first: Point, _ along: Point, _ second: Point, _ across: Point) -> Point? {
  let right1 = along.y * first.x - along.x * first.y
  let right2 = across.y * second.x - across.x * second.y
  let (a, b, c, d) = (along.y, -along.x, across.y, -across.x)
  let determinant = a * d - b * c
  guard abs(determinant) >= 1e-12 else { return nil }
  return Point(
    d / determinant * right1 + -b / determinant * right2,
    -c / determinant * right1 + a / determinant * right2)
}

/// The points at a distance on either side of a line, given by a point of it and its direction.
func normalPoints(at point: Point, _ direction: Point, distance: Double) -> (left: Point, right: Point) {
  guard distance != 0 else { return (point, point) }
  return (
    Point(distance * direction.y + point.x, distance * -direction.x + point.y),
    Point(distance * -direction.y + point.x, distance * direction.x + point.y)
  )
}

/// Two quadratic curves on either side of a quadratic curve: the outline of an arrow's shaft or head.
struct CurveOutline: Equatable {
  let left: [Point]
  let right: [Point]

  /// Curves that keep about the same distance all along (`get_parallels`).
  init(parallelTo curve: BezierCurve, distance: Double) {
    let (start, control, end) = (curve.points[0], curve.points[1], curve.points[2])
    var first = direction(from: start, to: control)
    var last = direction(from: control, to: end)
    let turn = abs(
      atan2(start.x - control.x, start.y - control.y) - atan2(control.x - end.x, control.y - end.y))
    // A curve that turns back on itself has no crossing: a straight line stands for it.
    if turn >= 1e-5, abs(turn - Double.pi) < 1e-5 {
      first = direction(from: start, to: end)
      last = first
    }
    let starts = normalPoints(at: start, first, distance: distance)
    let ends = normalPoints(at: end, last, distance: distance)
    if let crossLeft = crossing(starts.left, first, ends.left, last),
      let crossRight = crossing(starts.right, first, ends.right, last)
    {
      left = [starts.left, crossLeft, ends.left]
      right = [starts.right, crossRight, ends.right]
    } else {
      left = [starts.left, Self.middle(starts.left, ends.left), ends.left]
      right = [starts.right, Self.middle(starts.right, ends.right), ends.right]
    }
  }

  /// Curves whose distance changes along the way: `distance` times `start`, `middle` and `end`
  /// (`make_wedged_bezier2`).
  init(
    wedgeAlong curve: BezierCurve, distance: Double, start: Double = 1, middle: Double, end: Double = 0
  ) {
    let points = curve.points
    let starts = normalPoints(
      at: points[0], direction(from: points[0], to: points[1]), distance: distance * start)
    let ends = normalPoints(
      at: points[2], direction(from: points[1], to: points[2]), distance: distance * end)
    let before = Point((points[0].x + points[1].x) * 0.5, (points[0].y + points[1].y) * 0.5)
    let after = Point((points[1].x + points[2].x) * 0.5, (points[1].y + points[2].y) * 0.5)
    let middles = normalPoints(
      at: Point((before.x + after.x) * 0.5, (before.y + after.y) * 0.5), direction(from: before, to: after),
      distance: distance * middle)
    left = Self.quadratic(from: starts.left, through: middles.left, to: ends.left)
    right = Self.quadratic(from: starts.right, through: middles.right, to: ends.right)
  }

  private static func middle(_ first: Point, _ second: Point) -> Point {
    Point(0.5 * (first.x + second.x), 0.5 * (first.y + second.y))
  }

  /// The quadratic that passes through a point half way.
  private static func quadratic(from start: Point, through middle: Point, to end: Point) -> [Point] {
    [
      start,
      Point(0.5 * (4 * middle.x - (start.x + end.x)), 0.5 * (4 * middle.y - (start.y + end.y))),
      end,
    ]
  }
}
