import FigureDrawing
import FigureNumbers

/// What the coordinates of a shape mean.
enum ArtistSpace: Sendable, Equatable {
  case data
  /// x in axes fractions, y in data: `axhline`.
  case horizontal
  /// x in data, y in axes fractions: `axvline`.
  case vertical
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

/// How axes bring data to pixels: artists ask it to place what they are made of, and know nothing of scales and limits.
protocol Projection: Sendable {
  /// Samples on their places.
  ///
  /// - Parameter omitsClipped: whether samples without a place are left out even where a scale clips them, as in scatters.
  func placed(_ x: Column, _ y: Column, in space: ArtistSpace, omitsClipped: Bool) -> Placed<Vertices>

  func placed(_ path: Path, in space: ArtistSpace) -> Placed<Path>

  /// The unit square through a transform, as matplotlib's `Rectangle` is: both maps are one where that is possible.
  func placed(unitSquareThrough shape: AffineTransform, in space: ArtistSpace) -> Placed<Path>

  /// Where a point stands, in pixels.
  func pixel(_ point: Point, in space: ArtistSpace) -> Point

  /// Whether a point of data can be shown at all; texts elsewhere have no extent.
  func isInDomain(_ point: Point) -> Bool

  /// The whole way from data to pixels where it is affine; nil where it bends.
  var affine: AffineTransform? { get }

  /// What a value becomes that is taken to pixels and back (`transform - transData`).
  ///
  /// - Parameter shape: from the value to data: what of the artist's transform comes before the axes'.
  func roundTrip(_ value: Double, through shape: AffineTransform, on axis: AxisName) -> Double
}

extension Projection {
  func placed(_ x: Column, _ y: Column, in space: ArtistSpace) -> Placed<Vertices> {
    placed(x, y, in: space, omitsClipped: false)
  }

  func placed(_ path: Path) -> Placed<Path> { placed(path, in: .data) }
}
