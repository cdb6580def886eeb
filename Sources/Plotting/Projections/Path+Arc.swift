import FigureDrawing
import LibC
import Scales

extension Path {
  /// An arc of the unit circle from one angle to another, in degrees counterclockwise from the right, as cubic curves
  /// (matplotlib path.py, `Path.arc`; after L. Maisonobe, "Drawing an elliptical arc using polylines, quadratic or cubic
  /// Bézier curves", 2003).
  ///
  /// The end is unwrapped to the shortest arc; whole turns are the whole circle.
  static func arc(from start: Double, to end: Double) -> Path {
    let turns = (end - start) / 360
    let nearest = turns.rounded(.toNearestOrEven)
    let isFull = nearest != 0 && abs(turns - nearest) <= 1e-12
    let first = start.inRadians
    let last = (isFull ? start + 360 : end - 360 * turns.rounded(.down)).inRadians
    // Never more than 16 curves, for a whole circle.
    let count = Int(exactly: pow(2, ((last - first) / (.pi / 2)).rounded(.up))) ?? 1
    let step = (last - first) / Double(count)
    let tangent = tan(0.5 * step)
    let reach = sin(step) * ((4 + 3 * tangent * tangent).squareRoot() - 1) / 3
    let ends = (0...count).map { index in
      let angle = index == count ? last : Double(index) * step + first
      return Point(cos(angle), sin(angle))
    }
    var points = [ends[0]]
    for (from, to) in zip(ends, ends.dropFirst()) {
      points.append(Point(from.x + reach * -from.y, from.y + reach * from.x))
      points.append(Point(to.x - reach * -to.y, to.y - reach * to.x))
      points.append(to)
    }
    return Path(points, codes: [.move] + [Code](repeating: .curve4, count: points.count - 1))
  }

  /// A part of a ring, angles in degrees: between the radius and the radius less the width; without a width a part of a
  /// disc (matplotlib patches.py, `Wedge`).
  static func wedge(
    center: Point, radius: Double, from start: Double, to end: Double, width: Double?
  ) -> Path {
    let isFull = abs(end - start - 360) <= 1e-12
    let arc = isFull ? Path.arc(from: 0, to: 360) : Path.arc(from: start, to: end)
    let outer = arc.vertices.points
    let codes = arc.codes ?? []
    func moved(_ point: Point) -> Point {
      Point(point.x * radius + center.x, point.y * radius + center.y)
    }
    guard let width else {
      return Path(
        (outer + [.zero, .zero]).map(moved), codes: codes + [isFull ? .move : .line, .close])
    }
    let inner = outer.reversed().map { point in
      Point(point.x * (radius - width) / radius, point.y * (radius - width) / radius)
    }
    return Path(
      (outer + inner + [.zero]).map(moved),
      codes: codes + [isFull ? .move : .line] + codes.dropFirst() + [.close])
  }
}
