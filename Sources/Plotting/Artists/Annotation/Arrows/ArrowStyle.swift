import FigureDrawing
import LibC

/// The shape of an arrow along a path, after matplotlib's `patches.ArrowStyle`. Lengths are multiples of the arrow's
/// scale, angles degrees counterclockwise.
enum ArrowStyle: Sendable, Equatable {
  /// A line with heads or brackets at its ends.
  case line(ArrowLine)
  /// A straight shaft and a head, one filled shape.
  case simple(headLength: Double, headWidth: Double, tailWidth: Double)
  /// A shaft that narrows towards a barbed head, one filled shape.
  case fancy(headLength: Double, headWidth: Double, tailWidth: Double)
  /// A wedge that ends in a point.
  case wedge(tailWidth: Double, shrinkFactor: Double)

  /// A path of the arrow, and whether its inside is filled.
  struct Part: Equatable {
    var path: Path
    var isFilled: Bool
  }

  /// - Throws: ``ArtistError`` where there is no such style, or it has no such parameter.
  init(_ text: String) throws(ArtistError) {
    var style = try ParameterizedName(text)
    switch style.name {
    case "simple":
      self = .simple(
        headLength: style.take("head_length") ?? 0.5, headWidth: style.take("head_width") ?? 0.5,
        tailWidth: style.take("tail_width") ?? 0.2)
    case "fancy":
      self = .fancy(
        headLength: style.take("head_length") ?? 0.4, headWidth: style.take("head_width") ?? 0.4,
        tailWidth: style.take("tail_width") ?? 0.4)
    case "wedge":
      self = .wedge(
        tailWidth: style.take("tail_width") ?? 0.3, shrinkFactor: style.take("shrink_factor") ?? 0.5)
    default: self = .line(try ArrowLine(&style, text: text))
    }
    try style.finish()
  }

  /// The arrow's paths in drawing order.
  ///
  /// - Parameters:
  ///   - scale: pixels that a length of 1 stands for.
  ///   - lineWidth: pixels; heads of lines are set back so that they end at the path's end.
  /// - Throws: ``ArtistError`` where the path is not one quadratic curve and must be, or is too short.
  func parts(along path: Path, scale: Double, lineWidth: Double) throws(ArtistError) -> [Part] {
    switch self {
    case .line(let line): return line.parts(along: path, scale: scale, lineWidth: lineWidth)
    case .simple(let headLength, let headWidth, let tailWidth):
      return [
        try Self.simple(
          try Self.curve(of: path), headLength: headLength * scale, headWidth: headWidth * scale,
          tailWidth: tailWidth * scale)
      ]
    case .fancy(let headLength, let headWidth, let tailWidth):
      return [
        try Self.fancy(
          try Self.curve(of: path), headLength: headLength * scale, headWidth: headWidth * scale,
          tailWidth: tailWidth * scale)
      ]
    case .wedge(let tailWidth, let shrinkFactor):
      let sides = CurveOutline(
        wedgeAlong: try Self.curve(of: path), distance: tailWidth * scale / 2, middle: shrinkFactor)
      return [
        Self.shape(
          .begin(sides.left[0]), .curve(sides.left[1], sides.left[2]), .line(sides.right[2]),
          .curve(sides.right[1], sides.right[0]), .close(sides.right[0]))
      ]
    }
  }

  private static func curve(of path: Path) throws(ArtistError) -> BezierCurve {
    let segments = path.segments
    guard segments.count == 2, segments[1].code == .curve3 else {
      throw ArtistError(
        "the arrow styles simple, fancy and wedge need a connection style of one curve: use arc3 or angle3")
    }
    return segments[1].curve
  }

  private static func simple(
    _ curve: BezierCurve, headLength: Double, headWidth: Double, tailWidth: Double
  ) throws(ArtistError) -> Part {
    let parts = curve.split(whereLeaving: insideCircle(about: curve.end, radius: headLength))
    let head = CurveOutline(
      wedgeAlong: parts?.right ?? straightHead(of: curve, length: headLength), distance: headWidth / 2,
      middle: 0.5)
    guard let shaft = parts?.left else {
      return shape(
        .begin(head.right[0]), .curve(head.right[1], head.right[2]), .curve(head.left[1], head.left[0]),
        .close(head.left[0]))
    }
    let tail = CurveOutline(parallelTo: shaft, distance: tailWidth / 2)
    return shape(
      .begin(tail.right[0]), .curve(tail.right[1], tail.right[2]), .line(head.right[0]),
      .curve(head.right[1], head.right[2]), .curve(head.left[1], head.left[0]), .line(tail.left[2]),
      .curve(tail.left[1], tail.left[0]), .line(tail.right[0]), .close(tail.right[0]))
  }

  private static func fancy(
    _ full: BezierCurve, headLength: Double, headWidth: Double, tailWidth: Double
  ) throws(ArtistError) -> Part {
    var curve = full
    let headCurve: BezierCurve
    if let parts = curve.split(whereLeaving: insideCircle(about: full.end, radius: headLength)) {
      headCurve = parts.right
    } else {
      curve = straightHead(of: full, length: headLength)
      headCurve = curve
    }
    guard let tailCurve = curve.split(whereLeaving: insideCircle(about: full.end, radius: headLength * 0.8)),
      let notch = curve.split(whereLeaving: insideCircle(about: curve.start, radius: tailWidth * 0.3))
    else {
      throw ArtistError(
        "an arrow of style fancy is too short for its head and tail; give it room or smaller parameters")
    }
    let head = CurveOutline(wedgeAlong: headCurve, distance: headWidth / 2, middle: 0.6)
    let tail = CurveOutline(
      wedgeAlong: tailCurve.left, distance: tailWidth * 0.5, start: 1, middle: 0.6, end: 0.3)
    let start = notch.left.end
    return shape(
      .begin(start), .line(tail.right[0]), .curve(tail.right[1], tail.right[2]), .line(head.right[0]),
      .curve(head.right[1], head.right[2]), .curve(head.left[1], head.left[0]), .line(tail.left[2]),
      .curve(tail.left[1], tail.left[0]), .line(start), .close(start))
  }

  /// A straight curve as long as the head, for a path that is shorter than that.
  private static func straightHead(of curve: BezierCurve, length: Double) -> BezierCurve {
    let (end, control) = (curve.points[2], curve.points[1])
    let (dx, dy) = (end.x - control.x, end.y - control.y)
    let part = length / pow(dx * dx + dy * dy, 0.5)
    let start = Point(end.x - part * dx, end.y - part * dy)
    return BezierCurve([start, Point(0.5 * (start.x + end.x), 0.5 * (start.y + end.y)), end])
  }

  private enum Step {
    case begin(Point)
    case line(Point)
    case curve(Point, Point)
    case close(Point)
  }

  private static func shape(_ steps: Step...) -> Part {
    var points: [Point] = []
    var codes: [Path.Code] = []
    for step in steps {
      switch step {
      case .begin(let point):
        points.append(point)
        codes.append(.move)
      case .line(let point):
        points.append(point)
        codes.append(.line)
      case .curve(let control, let end):
        points += [control, end]
        codes += [.curve3, .curve3]
      case .close(let point):
        points.append(point)
        codes.append(.close)
      }
    }
    return Part(path: Path(points, codes: codes), isFilled: true)
  }
}
