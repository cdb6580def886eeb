import FigureDrawing
import LibC

/// The outline of a marker and how it is drawn, after matplotlib's `markers.py`.
struct MarkerShape: Sendable {
  /// When vertices of a marker are snapped to pixels.
  enum Snap: Sendable, Equatable {
    /// Where the outline is rectilinear.
    case automatic
    /// Where the marker is at least so many pixels large.
    case from(pixels: Double)
  }

  /// In units of the marker's size once transformed.
  var path: Path
  var transform: AffineTransform
  var snap: Snap
  var join: Stroke.Join = .round
  /// Whether the marker has an inside; a scatter draws the others' edges in the face's colour.
  var isFilled = true

  /// Nil for a marker that shows nothing.
  init?(_ marker: Marker) {
    switch marker {
    case .none: return nil
    case .circle: self.init(.unitCircle, half, .from(pixels: .infinity))
    case .point: self.init(.unitCircle, .scale(0.5 * 0.5, 0.5 * 0.5), .from(pixels: .infinity))
    // Not quite half a pixel, so that the square snaps to exactly one pixel.
    case .pixel: self.init(.unitRectangle, .translation(-0.49999, -0.49999), .automatic)
    case .triangleUp: self.init(triangle, half, .from(pixels: 5), .miter)
    case .triangleDown: self.init(triangle, half.rotated(degrees: 180), .from(pixels: 5), .miter)
    case .triangleLeft: self.init(triangle, half.rotated(degrees: 90), .from(pixels: 5), .miter)
    case .triangleRight: self.init(triangle, half.rotated(degrees: 270), .from(pixels: 5), .miter)
    case .square: self.init(.unitRectangle, .translation(-0.5, -0.5), .from(pixels: 2), .miter)
    case .diamond:
      self.init(.unitRectangle, diamondTransform, .from(pixels: 5), .miter)
    case .thinDiamond:
      self.init(.unitRectangle, diamondTransform.then(.scale(0.6, 1)), .from(pixels: 5), .miter)
    case .pentagon: self.init(.regularPolygon(5), half, .from(pixels: 5), .miter)
    case .star: self.init(.regularStar(5, innerRadius: 0.381966), half, .from(pixels: 5), .bevel)
    case .hexagon1: self.init(.regularPolygon(6), half, .automatic, .miter)
    case .hexagon2: self.init(.regularPolygon(6), half.rotated(degrees: 30), .automatic, .miter)
    case .octagon: self.init(.regularPolygon(8), half.rotated(degrees: 22.5), .from(pixels: 5), .miter)
    case .plusFilled: self.init(filledPlus, .identity, .from(pixels: 5), .miter)
    case .xFilled: self.init(filledX, .identity, .from(pixels: 5), .miter)
    case .verticalLine: self.init(bar, half, .from(pixels: 1), filled: false)
    case .horizontalLine: self.init(bar, half.rotated(degrees: 90), .from(pixels: 1), filled: false)
    case .tickLeft: self.init(horizontalTick, .scale(-1, 1), .from(pixels: 1), filled: false)
    case .tickRight: self.init(horizontalTick, .identity, .from(pixels: 1), filled: false)
    case .tickUp: self.init(verticalTick, .identity, .from(pixels: 1), filled: false)
    case .tickDown: self.init(verticalTick, .scale(1, -1), .from(pixels: 1), filled: false)
    case .triDown: self.init(tri, half, .from(pixels: 5), filled: false)
    case .triUp: self.init(tri, half.rotated(degrees: 180), .from(pixels: 5), filled: false)
    case .triLeft: self.init(tri, half.rotated(degrees: 270), .from(pixels: 5), filled: false)
    case .triRight: self.init(tri, half.rotated(degrees: 90), .from(pixels: 5), filled: false)
    case .plus: self.init(plus, half, .from(pixels: 1), filled: false)
    case .x: self.init(cross, half, .from(pixels: 3), filled: false)
    case .caretDown: self.init(caret, half, .from(pixels: 3), .miter, filled: false)
    case .caretUp: self.init(caret, half.rotated(degrees: 180), .from(pixels: 3), .miter, filled: false)
    case .caretLeft: self.init(caret, half.rotated(degrees: 270), .from(pixels: 3), .miter, filled: false)
    case .caretRight: self.init(caret, half.rotated(degrees: 90), .from(pixels: 3), .miter, filled: false)
    case .caretDownBase: self.init(caretBase, half, .from(pixels: 3), .miter, filled: false)
    case .caretUpBase:
      self.init(caretBase, half.rotated(degrees: 180), .from(pixels: 3), .miter, filled: false)
    case .caretLeftBase:
      self.init(caretBase, half.rotated(degrees: 270), .from(pixels: 3), .miter, filled: false)
    case .caretRightBase:
      self.init(caretBase, half.rotated(degrees: 90), .from(pixels: 3), .miter, filled: false)
    }
  }

  private init(
    _ path: Path, _ transform: AffineTransform, _ snap: Snap, _ join: Stroke.Join = .round,
    filled: Bool = true
  ) {
    self.path = path
    self.transform = transform
    self.snap = snap
    self.join = join
    isFilled = filled
  }

  /// How a marker of `pixels` is snapped.
  func snapping(pixels: Double) -> Snapping {
    switch snap {
    case .automatic: .automatic
    case .from(let threshold): pixels >= threshold ? .always : .never
    }
  }

  /// The outline with its transform applied.
  var outline: Path { Path(path.vertices.points.map { transform($0) }, codes: path.codes) }
}

private let half = AffineTransform.scale(0.5, 0.5)
private let diamondTransform = AffineTransform.translation(-0.5, -0.5).rotated(degrees: 45)

private let triangle = Path.closed([Point(0, 1), Point(-1, -1), Point(1, -1)])
private let bar = Path([Point(0, -1), Point(0, 1)])
private let horizontalTick = Path([Point(0, 0), Point(1, 0)])
private let verticalTick = Path([Point(-0.0, 0), Point(-0.0, 1)])
private let tri = Path(
  [Point(0, 0), Point(0, -1), Point(0, 0), Point(0.8, 0.5), Point(0, 0), Point(-0.8, 0.5)],
  codes: [.move, .line, .move, .line, .move, .line])
private let plus = Path(
  [Point(-1, 0), Point(1, 0), Point(0, -1), Point(0, 1)], codes: [.move, .line, .move, .line])
private let cross = Path(
  [Point(-1, -1), Point(1, 1), Point(-1, 1), Point(1, -1)], codes: [.move, .line, .move, .line])
private let caret = Path([Point(-1, 1.5), Point(0, 0), Point(1, 1.5)])
private let caretBase = Path([Point(-1, 0), Point(0, -1.5), Point(1, 0)])
private let filledPlus = Path.closed(
  ([
    (-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, -1),
    (-1, -1),
  ] as [(Double, Double)]).map { Point($0.0 / 6, $0.1 / 6) })
private let filledX = Path.closed(
  ([
    (-1, -2), (0, -1), (1, -2), (2, -1), (1, 0), (2, 1), (1, 2), (0, 1), (-1, 2), (-2, 1), (-1, 0), (-2, -1),
  ] as [(Double, Double)]).map { Point($0.0 / 4, $0.1 / 4) })

extension AffineTransform {
  /// The map followed by a rotation about the origin, counterclockwise; the operations are those of matplotlib's
  /// `Affine2D.rotate_deg`.
  func rotated(degrees: Double) -> AffineTransform { rotated(by: degrees * (Double.pi / 180)) }

  /// The map followed by a turn counterclockwise, in radians.
  func rotated(by radians: Double) -> AffineTransform {
    let cosine = cos(radians)
    let sine = sin(radians)
    return AffineTransform(
      sx: cosine * sx - sine * shy, shx: cosine * shx - sine * sy, tx: cosine * tx - sine * ty,
      shy: sine * sx + cosine * shy, sy: sine * shx + cosine * sy, ty: sine * tx + cosine * ty)
  }
}

extension Path {
  /// A polygon through `points` and back to the first.
  static func closed(_ points: [Point]) -> Path {
    guard let first = points.first else { return Path([]) }
    var codes = [Code](repeating: .line, count: points.count + 1)
    codes[0] = .move
    codes[points.count] = .close
    return Path(points + [first], codes: codes)
  }

  /// A circle of radius 1 about the origin as eight cubic curves, with the constant of matplotlib's `Path.circle`
  /// (Lancaster, "Approximating a Circle or an Ellipse Using Four Bezier Cubic Splines").
  static let unitCircle: Path = {
    let handle = 0.2652031
    let diagonal = 0.5.squareRoot()
    let diagonalHandle = diagonal * handle
    let near = diagonal - diagonalHandle
    let far = diagonal + diagonalHandle
    let points: [(Double, Double)] = [
      (0, -1), (handle, -1), (near, -far), (diagonal, -diagonal), (far, -near), (1, -handle), (1, 0),
      (1, handle), (far, near), (diagonal, diagonal), (near, far), (handle, 1), (0, 1), (-handle, 1),
      (-near, far), (-diagonal, diagonal), (-far, near), (-1, handle), (-1, 0), (-1, -handle), (-far, -near),
      (-diagonal, -diagonal), (-near, -far), (-handle, -1), (0, -1), (0, -1),
    ]
    return Path(
      points.map { Point($0.0, $0.1) }, codes: [.move] + [Code](repeating: .curve4, count: 24) + [.close])
  }()

  /// A regular polygon with a corner at the top, on the unit circle.
  static func regularPolygon(_ corners: Int) -> Path {
    radial((0...corners).map { (2 * Double.pi / Double(corners) * Double($0) + Double.pi / 2, 1) })
  }

  /// A regular star with a point at the top, on the unit circle.
  static func regularStar(_ points: Int, innerRadius: Double) -> Path {
    radial(
      (0...2 * points).map {
        (
          2 * Double.pi / Double(2 * points) * Double($0) + Double.pi / 2,
          $0.isMultiple(of: 2) ? 1 : innerRadius
        )
      })
  }

  /// A closed path through points given by angle and radius, the last one the first again.
  private static func radial(_ points: [(angle: Double, radius: Double)]) -> Path {
    var codes = [Code](repeating: .line, count: points.count)
    codes[0] = .move
    codes[points.count - 1] = .close
    return Path(points.map { Point($0.radius * cos($0.angle), $0.radius * sin($0.angle)) }, codes: codes)
  }
}
