import FigureDrawing
import LibC

/// The outline of a patch in data coordinates.
public enum PatchShape: Sendable, Equatable, Codable {
  /// From its lower left corner; turned about it by an angle in degrees counterclockwise.
  case rectangle(origin: Point, width: Double, height: Double, angle: Double)
  /// By its whole width and height; turned about its centre by an angle in degrees counterclockwise.
  case ellipse(center: Point, width: Double, height: Double, angle: Double)
  /// Through points and, where it is closed, back to the first.
  case polygon([Point], isClosed: Bool)
  /// With a corner at the top, turned by an angle in radians counterclockwise.
  case regularPolygon(center: Point, corners: Int, radius: Double, orientation: Double)
  /// A part of a disc between two angles in degrees, or of a ring of a width.
  case wedge(center: Point, radius: Double, start: Double, end: Double, width: Double?)
  case arrow(StraightArrow)
  /// A box in one of the styles of boxes around texts.
  case box(StyledBox)
  /// Lines and curves (`PathPatch`).
  case path(Path)

  public static func circle(center: Point, radius: Double) -> PatchShape {
    .ellipse(center: center, width: 2 * radius, height: 2 * radius, angle: 0)
  }
}

/// A straight arrow of a width in data units, as matplotlib's `arrow` (patches.py, `FancyArrow`).
public struct StraightArrow: Sendable, Equatable, Codable {
  /// Which half of the arrow is drawn.
  public enum Half: String, Sendable, Codable, CaseIterable { case full, left, right }

  public var start: Point
  public var dx: Double
  public var dy: Double
  public var width = 0.001
  /// Nil: three times the width.
  public var headWidth: Double?
  /// Nil: one and a half times the width of the head.
  public var headLength: Double?
  public var lengthIncludesHead = false
  public var headStartsAtZero = false
  /// How far the head is swept back, as a fraction of its length.
  public var overhang = 0.0
  public var half = Half.full

  public init(from start: Point, dx: Double, dy: Double) {
    self.start = start
    self.dx = dx
    self.dy = dy
  }

  /// The corners of the outline.
  var corners: [Point] {
    let head = (width: headWidth ?? 3 * width, length: headLength ?? 1.5 * (headWidth ?? 3 * width))
    let distance = hypot(dx, dy)
    let length = lengthIncludesHead ? distance : distance + head.length
    let shift = (lengthIncludesHead ? 0 : head.length) + (headStartsAtZero ? head.length / 2 : 0)
    let left = [
      Point(0, 0), Point(-head.length, -head.width / 2), Point(-head.length * (1 - overhang), -width / 2),
      Point(-length, -width / 2), Point(-length, 0),
    ].map { Point($0.x + shift, $0.y) }
    let right = left.map { Point($0.x, -$0.y) }
    let outline: [Point]
    switch half {
    case .left: outline = left
    case .right: outline = right
    case .full: outline = Array(left.dropLast()) + right.dropLast().reversed()
    }
    let (cosine, sine) = distance != 0 ? (dx / distance, dy / distance) : (0, 1)
    let tip = Point(start.x + dx, start.y + dy)
    return outline.map { point in
      let (x, y) = (point.x * cosine - point.y * sine, point.x * sine + point.y * cosine)
      return Point(x + tip.x, y + tip.y)
    }
  }
}

/// A box in a style, as matplotlib's `FancyBboxPatch`.
///
/// ```swift
/// StyledBox(Rect(x: 0, y: 0, width: 2, height: 1), style: "round,pad=0.1")
/// ```
public struct StyledBox: Sendable, Equatable, Codable {
  public var box: Rect
  /// The name of a style, maybe with parameters, as in matplotlib.
  public var style: String
  /// What a parameter of 1 stands for, in data units.
  public var scale = 1.0
  /// Height over width that the parameters are stretched by.
  public var aspect = 1.0

  public init(_ box: Rect, style: String = "round") {
    self.box = box
    self.style = style
  }

  /// - Throws: ``ArtistError`` where there is no such style, or it does not fit the box.
  func outline() throws(ArtistError) -> Path {
    let squeezed = Rect(x: box.x0, y: box.y0 / aspect, width: box.width, height: box.height / aspect)
    let path = try BoxStyle(style).path(around: squeezed, scale: scale)
    return Path(path.vertices.points.map { Point($0.x, $0.y * aspect) }, codes: path.codes)
  }
}

extension PatchShape {
  /// The outline before its transform, and that to data coordinates, rounded as matplotlib's patches are.
  var outline: (path: Path, transform: AffineTransform) {
    switch self {
    case .rectangle(let origin, let width, let height, let angle):
      let box = AffineTransform(to: Rect(x: origin.x, y: origin.y, width: width, height: height))
      let turned = box.then(.translation(-origin.x, -origin.y)).rotated(degrees: angle)
      return (.unitRectangle, turned.then(.translation(origin.x, origin.y)))
    case .ellipse(let center, let width, let height, let angle):
      let size = AffineTransform.scale(width * 0.5, height * 0.5)
      return (.unitCircle, size.rotated(degrees: angle).then(.translation(center.x, center.y)))
    case .polygon(let points, let isClosed):
      guard isClosed, let first = points.first, let last = points.last else {
        return (Path(points), .identity)
      }
      return (.closed(points.count > 1 && first == last ? points.dropLast() : points), .identity)
    case .regularPolygon(let center, let corners, let radius, let orientation):
      let size = AffineTransform.scale(radius, radius).rotated(by: orientation)
      return (.regularPolygon(corners), size.then(.translation(center.x, center.y)))
    case .wedge(let center, let radius, let start, let end, let width):
      return (.wedge(center: center, radius: radius, from: start, to: end, width: width), .identity)
    case .arrow(let arrow): return (.closed(arrow.corners), .identity)
    // A style that cannot be drawn is refused when the patch is settled.
    case .box(let box): return ((try? box.outline()) ?? Path([]), .identity)
    case .path(let path): return (path, .identity)
    }
  }
}
