import FigureDrawing
import FigureNumbers

/// What the coordinates of a shape mean.
enum ArtistSpace: Sendable, Equatable {
  case data
  /// x in axes fractions, y in data: `axhline`.
  case horizontal
  /// x in data, y in axes fractions: `axvline`.
  case vertical

  /// Data along an axis, fractions across.
  init(along axis: AxisName) { self = axis == .x ? .vertical : .horizontal }
}

/// A shape where a projection has put it, and the rest of the way to pixels, which is affine.
struct Placed<Shape: Sendable>: Sendable {
  var shape: Shape
  var transform: AffineTransform

  init(_ shape: Shape, transform: AffineTransform) {
    self.shape = shape
    self.transform = transform
  }
}

extension Placed<Path> {
  /// The vertices of the path alone.
  var vertices: Placed<Vertices> { Placed<Vertices>(shape.vertices, transform: transform) }
}

/// Where artists of axes do not show: outside of a box or of a path, both in pixels.
struct Clipping: Sendable, Equatable {
  var box: Rect?
  var path: Path?
}

/// A mark of a tick: where it stands, and what is done to its marker in place of the marker's own transform.
struct TickMark: Sendable {
  var place: Placed<Path>
  var markerTransform: AffineTransform?
}

/// Where a tick label stands and how it hangs there.
struct TickLabelPlace: Sendable {
  /// In pixels.
  var anchor: Point
  var horizontal: HorizontalAlignment
  var vertical: VerticalAlignment
  /// Degrees counterclockwise.
  var rotation: Double
  var rotationMode = TextBlock.RotationMode.default
}

/// How axes bring data to pixels: artists ask it to place what they are made of, and know nothing of scales and limits;
/// ticks, grid and spines ask it for theirs.
protocol Projection: Sendable {
  // MARK: Artists

  /// Samples on their places.
  ///
  /// - Parameter omitsClipped: whether samples without a place are left out even where a scale clips them, as in scatters.
  func placed(_ x: Column, _ y: Column, in space: ArtistSpace, omitsClipped: Bool) -> Placed<Vertices>

  /// A path whose vertices are placed; what is between them stays straight.
  func placed(_ path: Path, in space: ArtistSpace) -> Placed<Path>

  /// A path whose lines follow the projection, as those of grids, reference lines and bars do.
  func traced(_ path: Path, in space: ArtistSpace) -> Placed<Path>

  /// The unit square through a transform, as matplotlib's `Rectangle` is: both maps are one where that is possible.
  func placed(unitSquareThrough shape: AffineTransform, in space: ArtistSpace) -> Placed<Path>

  /// Where a point stands, in pixels.
  func pixel(_ point: Point, in space: ArtistSpace) -> Point

  /// Whether a point of data can be shown at all; texts elsewhere have no extent.
  func isInDomain(_ point: Point) -> Bool

  /// The whole way from data to pixels where it is affine; nil where it bends.
  var affine: AffineTransform? { get }

  /// Whether what lies outside of the limits of x is out of view.
  var isRectilinear: Bool { get }

  /// What a value becomes that is taken to pixels and back (`transform - transData`).
  ///
  /// - Parameter shape: from the value to data: what of the artist's transform comes before the axes'.
  func roundTrip(_ value: Double, through shape: AffineTransform, on axis: AxisName) -> Double

  // MARK: Frame

  /// What the background fills.
  var patch: Placed<Path> { get }

  var clipping: Clipping { get }

  /// The lines around the axes that belong to one of them, in drawing order.
  ///
  /// - Parameters:
  ///   - ticks: the looks of the kinds of ticks that are drawn on the axis.
  ///   - dpi: pixels an inch.
  func spines(of axis: AxisName, ticks: [TickLook], dpi: Double) -> [SpineLayout]

  // MARK: Ticks

  func gridLine(at value: Double, of axis: AxisName) -> Placed<Path>

  /// The mark of a tick on a side; nil where there is no such side.
  func mark(at value: Double, on side: Side, marker: Marker) -> TickMark?

  /// The label of a tick on a side; nil where there is no such side.
  func tickLabel(at value: Double, on side: Side, look: TickLook, style: Style, dpi: Double)
    -> TickLabelPlace?
}

extension Projection {
  func placed(_ x: Column, _ y: Column, in space: ArtistSpace) -> Placed<Vertices> {
    placed(x, y, in: space, omitsClipped: false)
  }

  func placed(_ path: Path) -> Placed<Path> { placed(path, in: .data) }

  /// A path through a transform to data: both maps are one where that is possible.
  func placed(_ path: Path, through shape: AffineTransform) -> Placed<Path> {
    if let affine { return Placed(path, transform: shape.then(affine)) }
    return placed(Path(path.vertices.points.map { shape($0) }, codes: path.codes), in: .data)
  }
}
