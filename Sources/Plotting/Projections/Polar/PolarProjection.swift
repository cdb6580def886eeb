import FigureDrawing
import FigureNumbers
import LibC
import Scales

/// Places by angle and radius, as matplotlib's `PolarAxes` (projections/polar.py) has them.
///
/// Data goes to pixels in three steps: scales and the turn of the angle; from angle and radius to a plane with the
/// radius' origin in its middle; and from there, affine, to the box, which a part of the circle fills.
struct PolarProjection: Projection {
  let coordinates: PolarCoordinates
  let theta: FrameAxis
  let r: FrameAxis
  let phase: LayoutPhase
  /// The angles shown, in radians on the page, ascending (`_realViewLim`).
  let angles: ViewInterval
  /// From the unit square, that the circle touches, to pixels (`transWedge + transAxes`).
  private let wedgeToPixels: AffineTransform
  /// The same to fractions of the axes (`transWedge`).
  private let wedge: AffineTransform
  private let axesTransform: AffineTransform
  /// From the plane to pixels.
  private let planeToPixels: AffineTransform
  private let box: Rect
  /// The radius in the centre, in data and on the scale; and whether radii grow outwards (1) or not (-1).
  private let origin: (value: Double, place: Double, sign: Double)

  init(_ coordinates: PolarCoordinates, theta: FrameAxis, r: FrameAxis, box: Rect, phase: LayoutPhase) {
    self.coordinates = coordinates
    self.theta = theta
    self.r = r
    self.box = box
    self.phase = phase
    let ends = [theta.low, theta.high].map { coordinates.direction * $0 + coordinates.thetaOffset }
    angles = ViewInterval(min(ends[0], ends[1]), max(ends[0], ends[1]))
    let center = coordinates.rOrigin ?? r.low
    let sign = r.high > center ? 1.0 : r.high < center ? -1 : 0
    origin = (center, r.scaled(center), sign)
    axesTransform = AffineTransform(to: box)
    wedge = AffineTransform(from: Self.wedgeBox(angles, r: r, origin: center))
    wedgeToPixels = wedge.then(axesTransform)
    let reach = abs(r.scaled(r.high) - r.scaled(center))
    planeToPixels = AffineTransform.scale(0.5 / reach, 0.5 / reach).then(.translation(0.5, 0.5)).then(wedge)
      .then(
        axesTransform)
  }

  /// The square around the part of the circle that is shown (`_WedgeBbox`).
  private static func wedgeBox(_ angles: ViewInterval, r: FrameAxis, origin: Double) -> Rect {
    let scale = 0.5 / (r.high - origin)
    let (low, high) = ((r.low - origin) * scale, (r.high - origin) * scale)
    let wedge = Path.wedge(
      center: Point(0.5, 0.5), radius: high, from: angles.low * (180 / .pi), to: angles.high * (180 / .pi),
      width: min(high - low, 0.5))
    var box = Rect(x0: .infinity, y0: .infinity, x1: -.infinity, y1: -.infinity)
    for point in wedge.vertices.points where point.isFinite {
      box.x0 = min(box.x0, point.x)
      box.y0 = min(box.y0, point.y)
      box.x1 = max(box.x1, point.x)
      box.y1 = max(box.y1, point.y)
    }
    let growth = (x: max(box.height - box.width, 0) / 2, y: max(box.width - box.height, 0) / 2)
    return Rect(x0: box.x0 - growth.x, y0: box.y0 - growth.y, x1: box.x1 + growth.x, y1: box.y1 + growth.y)
  }

  /// Whether the angles shown go once around.
  var isFullCircle: Bool { abs(abs(theta.high.inDegrees - theta.low.inDegrees) - 360) < 1e-12 }

  // MARK: Places

  /// Angle on the page and radius on its scale.
  private func turned(_ point: Point, in space: ArtistSpace) -> Point {
    let angle = space == .horizontal ? (theta.high - theta.low) * point.x + theta.low : point.x
    let radius = space == .vertical ? (r.high - r.low) * point.y + r.low : point.y
    return Point(coordinates.direction * angle + coordinates.thetaOffset, r.scaled(radius))
  }

  /// How far a radius lies from the centre, on the scale.
  private func distance(_ radius: Double) -> Double { (radius - origin.place) * origin.sign }

  /// From angle and radius to the plane; radii short of the centre have no place.
  private func plane(_ point: Point) -> Point {
    let distance = distance(point.y)
    let radius = distance >= 0 ? distance : .nan
    return Point(radius * cos(point.x), radius * sin(point.x))
  }

  func placed(_ x: Column, _ y: Column, in space: ArtistSpace, omitsClipped: Bool) -> Placed<Vertices> {
    let scaled = Vertices(x: x, y: y)
    return Placed(Vertices(scaled.points.map { plane(turned($0, in: space)) }), transform: planeToPixels)
  }

  func placed(_ path: Path, in space: ArtistSpace) -> Placed<Path> {
    Placed(
      Path(path.vertices.points.map { plane(turned($0, in: space)) }, codes: path.codes),
      transform: planeToPixels)
  }

  /// Lines at one radius become arcs (`PolarTransform.transform_path_non_affine`).
  func traced(_ path: Path, in space: ArtistSpace) -> Placed<Path> {
    let points = path.vertices.points.map { turned($0, in: space) }
    let codes = path.codes ?? points.indices.map { $0 == 0 ? .move : .line }
    var outline: [Point] = []
    var outlineCodes: [Path.Code] = []
    var last: Point?
    for (point, code) in zip(points, codes) {
      if code == .line, let last, point.x != last.x, point.y == last.y {
        let arcs = arcs(from: last.x.inDegrees, to: point.x.inDegrees, radius: distance(point.y))
        outline += arcs
        outlineCodes += [Path.Code](repeating: .curve4, count: arcs.count)
      } else {
        outline.append(plane(point))
        outlineCodes.append(code)
      }
      last = point
    }
    return Placed(Path(outline, codes: outlineCodes), transform: planeToPixels)
  }

  /// The vertices of an arc after its first one, in either direction; whole turns are drawn as such.
  private func arcs(from start: Double, to end: Double, radius: Double) -> [Point] {
    func vertices(_ from: Double, _ to: Double) -> [Point] {
      let points = Path.arc(from: from, to: to).vertices.points
      return (start <= end ? points : points.reversed()).dropFirst().map {
        Point($0.x * radius, $0.y * radius)
      }
    }
    var result: [Point] = []
    var from = start
    // More turns than can be told apart add nothing.
    for _ in 0..<Self.mostTurns where abs(end - from) > 360 {
      result += start <= end ? vertices(from, from + 360) : vertices(from - 360, from)
      from += start <= end ? 360 : -360
    }
    return result + (start <= end ? vertices(from, end) : vertices(end, from))
  }

  private static let mostTurns = 1000

  func placed(unitSquareThrough shape: AffineTransform, in space: ArtistSpace) -> Placed<Path> {
    let corners = Path.unitRectangle.vertices.points.map { shape($0) }
    return traced(Path(corners, codes: Path.unitRectangle.codes), in: space)
  }

  func pixel(_ point: Point, in space: ArtistSpace) -> Point {
    planeToPixels(plane(turned(point, in: space)))
  }

  func isInDomain(_ point: Point) -> Bool { theta.isInDomain(point.x) && r.isInDomain(point.y) }

  var affine: AffineTransform? { nil }

  var isRectilinear: Bool { false }

  func roundTrip(_ value: Double, through shape: AffineTransform, on axis: AxisName) -> Double {
    shape.part(axis)(value)
  }

  // MARK: Frame

  var patch: Placed<Path> {
    let center = wedge(Point(0.5, 0.5))
    let radius = wedge(Point(1, 0)).x - center.x
    let (start, end) = (angles.low.inDegrees, angles.high.inDegrees)
    let path = Path.wedge(
      center: center, radius: radius, from: start, to: end, width: ringWidth(of: radius))
    return Placed(path, transform: axesTransform)
  }

  /// The width of the ring that is shown; that of a radius that reaches to the centre is the radius.
  private func ringWidth(of radius: Double) -> Double {
    let (inner, outer) = (distance(r.scaled(r.low)), distance(r.scaled(r.high)))
    return min(radius * (outer - inner) / outer, radius)
  }

  var clipping: Clipping {
    let patch = patch
    return Clipping(
      path: Path(patch.shape.vertices.points.map { patch.transform($0) }, codes: patch.shape.codes))
  }

  /// The outer arc, the straight edges of a part of the circle, and the inner arc of a ring, all of the radius' axis.
  func spines(of axis: AxisName, ticks: [TickLook], dpi: Double) -> [SpineLayout] {
    guard axis == .y else { return [] }
    let arc = Path.arc(from: angles.low.inDegrees, to: angles.high.inDegrees)
    func spine(_ name: String, _ line: Placed<Path>, tickSide: Side?) -> SpineLayout {
      SpineLayout(name, line: line, extent: box, tickSide: tickSide, ticks: ticks, dpi: dpi)
    }
    func circle(_ diameter: Double) -> Placed<Path> {
      let size = AffineTransform.scale(diameter * 0.5, diameter * 0.5).then(.translation(0.5, 0.5))
      return Placed(arc, transform: size.then(wedgeToPixels))
    }
    // A full circle hides the marks of the far side.
    var spines =
      coordinates.showsOutline ? [spine("polar", circle(1), tickSide: isFullCircle ? nil : .top)] : []
    if !isFullCircle, phase == .drawing {
      for (name, angle) in [("start", theta.low), ("end", theta.high)] {
        let edge = Path([Point(angle, r.low), Point(angle, r.high)])
        spines.append(spine(name, placed(edge), tickSide: nil))
      }
    }
    let radius = wedge(Point(1, 0)).x - wedge(Point(0.5, 0.5)).x
    if radius - ringWidth(of: radius) != 0, phase == .drawing {
      let diameter =
        (r.scaled(r.low) - origin.place) / (r.scaled(r.high) - origin.place)
      spines.append(spine("inner", circle(diameter), tickSide: .bottom))
    }
    return spines
  }
}
