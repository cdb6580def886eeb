import FigureDrawing
import LibC

/// How two points are connected, after matplotlib's `patches.ConnectionStyle`. Lengths are pixels, angles degrees
/// counterclockwise.
enum ConnectionStyle: Sendable, Equatable {
  /// A quadratic curve whose control point lies `rad` times the distance beside the middle.
  case arc3(rad: Double)
  /// A quadratic curve that leaves and arrives at angles.
  case angle3(angleA: Double, angleB: Double)
  /// Two lines at angles, their corner rounded by `rad`.
  case angle(angleA: Double, angleB: Double, rad: Double)
  /// Arms at angles from both ends, joined by a line, corners rounded by `rad`.
  case arc(angleA: Double, angleB: Double, armA: Double?, armB: Double?, rad: Double)
  /// Two parallel arms joined at right angles, `fraction` of the distance longer than asked for.
  case bar(armA: Double, armB: Double, fraction: Double, angle: Double?)

  /// - Throws: ``ArtistError`` where there is no such style, or it has no such parameter.
  init(_ text: String) throws(ArtistError) {
    var style = try ParameterizedName(text)
    switch style.name {
    case "arc3": self = .arc3(rad: style.take("rad") ?? 0)
    case "angle3": self = .angle3(angleA: style.take("angleA") ?? 90, angleB: style.take("angleB") ?? 0)
    case "angle":
      self = .angle(
        angleA: style.take("angleA") ?? 90, angleB: style.take("angleB") ?? 0, rad: style.take("rad") ?? 0)
    case "arc":
      self = .arc(
        angleA: style.take("angleA") ?? 0, angleB: style.take("angleB") ?? 0, armA: style.take("armA"),
        armB: style.take("armB"), rad: style.take("rad") ?? 0)
    case "bar":
      self = .bar(
        armA: style.take("armA") ?? 0, armB: style.take("armB") ?? 0, fraction: style.take("fraction") ?? 0.3,
        angle: style.take("angle"))
    default:
      throw ArtistError("there is no connection style '\(text)'; use arc3, angle3, angle, arc or bar")
    }
    try style.finish()
  }

  /// The path from `start` to `end`.
  ///
  /// - Throws: ``ArtistError`` where lines at the angles asked for do not cross.
  func path(from start: Point, to end: Point) throws(ArtistError) -> Path {
    switch self {
    case .arc3(let rad):
      let middle = Point((start.x + end.x) / 2, (start.y + end.y) / 2)
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      return Path(
        [start, Point(middle.x + rad * dy, middle.y - rad * dx), end], codes: [.move, .curve3, .curve3])
    case .angle3(let angleA, let angleB):
      let corner = try Self.corner(start, angleA, end, angleB)
      return Path([start, corner, end], codes: [.move, .curve3, .curve3])
    case .angle(let angleA, let angleB, let rad):
      let corner = try Self.corner(start, angleA, end, angleB)
      guard rad != 0 else { return Path([start, corner, end], codes: [.move, .line, .line]) }
      func nearCorner(_ point: Point) -> Point {
        let (dx, dy) = (point.x - corner.x, point.y - corner.y)
        let part = rad / hypot(dx, dy)
        return Point(corner.x + dx * part, corner.y + dy * part)
      }
      return Path(
        [start, nearCorner(start), corner, nearCorner(end), end],
        codes: [.move, .line, .curve3, .curve3, .line])
    case .arc(let angleA, let angleB, let armA, let armB, let rad):
      return Self.arms(from: start, angleA, armA, to: end, angleB, armB, rad: rad)
    case .bar(let armA, let armB, let fraction, let angle):
      return Self.bar(from: start, armA, to: end, armB, fraction: fraction, angle: angle)
    }
  }

  private static func corner(
    _ start: Point, _ angleA: Double, _ end: Point, _ angleB: Double
  ) throws(ArtistError) -> Point {
    guard let corner = crossing(start, unit(angleA), end, unit(angleB)) else {
      throw ArtistError(
        "an arrow's angleA and angleB are the same or opposite, so their lines do not meet; change one")
    }
    return corner
  }

  private static func unit(_ degrees: Double) -> Point {
    let radians = degrees * (Double.pi / 180)
    return Point(cos(radians), sin(radians))
  }

  private static func distance(_ first: Point, _ second: Point) -> Double {
    let (dx, dy) = (second.x - first.x, second.y - first.y)
    return pow(dx * dx + dy * dy, 0.5)
  }

  /// The point `length` along the way from one point to another, `whole` apart.
  private static func along(_ start: Point, _ end: Point, _ length: Double, of whole: Double) -> Point {
    Point(start.x + length * (end.x - start.x) / whole, start.y + length * (end.y - start.y) / whole)
  }

  private static func arms(
    from start: Point, _ angleA: Double, _ armA: Double?, to end: Point, _ angleB: Double, _ armB: Double?,
    rad: Double
  ) -> Path {
    var points = [start]
    var codes: [Path.Code] = [.move]
    // A corner on its way: where its rounding begins, and the corner itself.
    var rounding: [Point] = []
    func finishCorner(towards next: Point) {
      let corner = rounding[1]
      let whole = distance(corner, next)
      points += rounding + [along(corner, next, rad, of: whole)]
      codes += [.line, .curve3, .curve3]
    }
    if let armA, armA != 0 {
      let unit = unit(angleA)
      rounding = [armA - rad, armA].map { Point(start.x + $0 * unit.x, start.y + $0 * unit.y) }
    }
    if let armB, armB != 0 {
      let unit = unit(angleB)
      let elbow = Point(end.x + armB * unit.x, end.y + armB * unit.y)
      let before = rounding.last ?? start
      let whole = distance(before, elbow)
      if !rounding.isEmpty { finishCorner(towards: elbow) }
      rounding = [along(before, elbow, whole - rad, of: whole), elbow]
    }
    if !rounding.isEmpty { finishCorner(towards: end) }
    return Path(points + [end], codes: codes + [.line])
  }

  private static func bar(
    from start: Point, _ armA: Double, to end: Point, _ armB: Double, fraction: Double, angle: Double?
  ) -> Path {
    let whole = distance(start, end)
    var corner = end
    var (dx, dy) = (end.x - start.x, end.y - start.y)
    var along = Point(dx / whole, dy / whole)
    var otherArm = armB
    if let angle {
      let radians = angle * (Double.pi / 180)
      let turn = atan2(dy, dx) - radians
      let length = whole * cos(turn)
      corner = Point(start.x + length * cos(radians), start.y + length * sin(radians))
      otherArm = armB - whole * sin(turn)
      (dx, dy) = (corner.x - start.x, corner.y - start.y)
      let rest = pow(dx * dx + dy * dy, 0.5)
      along = Point(dx / rest, dy / rest)
    }
    let arm = fraction * whole + (otherArm > armA ? otherArm : armA)
    return Path(
      [
        start, Point(start.x + arm * along.y, start.y - arm * along.x),
        Point(corner.x + arm * along.y, corner.y - arm * along.x), end,
      ], codes: [.move, .line, .line, .line])
  }
}
