/// How the outline of a path is drawn. All lengths are pixels.
public struct Stroke: Sendable, Equatable, Codable {
  public enum Cap: String, Sendable, Codable, CaseIterable { case butt, projecting, round }
  public enum Join: String, Sendable, Codable, CaseIterable { case miter, round, bevel }

  public var color: Color
  /// Line width in pixels; 0 draws nothing.
  public var width: Double
  public var cap: Cap
  public var join: Join
  /// Lengths of dashes and gaps in turn, in pixels; nil for a solid line.
  public var dashes: [Double]?
  /// How far into the dash pattern the line begins, in pixels.
  public var dashOffset: Double

  public init(
    color: Color, width: Double, cap: Cap = .butt, join: Join = .round, dashes: [Double]? = nil,
    dashOffset: Double = 0
  ) {
    self.color = color
    self.width = width
    self.cap = cap
    self.join = join
    self.dashes = dashes
    self.dashOffset = dashOffset
  }
}

/// Whether vertices are moved to pixel centres or edges so that straight lines come out sharp.
public enum Snapping: String, Sendable, Codable {
  /// Only paths of nothing but horizontal and vertical lines are snapped.
  case automatic
  case always
  case never
}

/// A path through a transform, filled and then stroked.
public struct PathShape: Sendable, Equatable, Codable {
  public var path: Path
  /// From the path's coordinates to pixels, y up.
  public var transform: AffineTransform
  public var fill: Color?
  /// Over the inside and below the outline.
  public var hatch: Hatch?
  public var stroke: Stroke?
  public var snapping: Snapping
  /// How far, in pixels, vertices of a long polyline may lie from a line that they are merged into before stroking; nil
  /// merges none (matplotlib's `path.simplify_threshold`).
  public var simplifyThreshold: Double?
  /// Whether each pixel that the path touches is painted whole, so that shapes meet without a seam.
  public var isAliased = false

  public init(
    _ path: Path, transform: AffineTransform = .identity, fill: Color? = nil, stroke: Stroke? = nil,
    snapping: Snapping = .automatic, simplifyThreshold: Double? = nil
  ) {
    self.path = path
    self.transform = transform
    self.fill = fill
    self.stroke = stroke
    self.snapping = snapping
    self.simplifyThreshold = simplifyThreshold
  }
}

/// The same small path at every vertex of another one, each placed on whole pixels.
public struct MarkerRun: Sendable, Equatable, Codable {
  public var marker: Path
  /// From the marker's coordinates to pixels around its place, y up.
  public var markerTransform: AffineTransform
  /// Where the markers stand: the vertices (control points of curves left out) that are finite.
  public var places: Path
  /// From the places' coordinates to pixels, y up.
  public var transform: AffineTransform
  public var fill: Color?
  public var stroke: Stroke?
  public var snapping: Snapping

  public init(
    marker: Path, markerTransform: AffineTransform, places: Path, transform: AffineTransform,
    fill: Color? = nil, stroke: Stroke? = nil, snapping: Snapping = .automatic
  ) {
    self.marker = marker
    self.markerTransform = markerTransform
    self.places = places
    self.transform = transform
    self.fill = fill
    self.stroke = stroke
    self.snapping = snapping
  }
}

/// Paths drawn one after the other at offsets, their properties taken in turn from lists: a scatter, a filled band.
///
/// Item `i` draws `paths[i % paths.count]` through `transforms[i % transforms.count]` (if any) and `transform`, moved
/// by `offsetTransform(offsets[i % offsets.count])`. There are `max(paths.count, offsets.count)` items.
public struct PathCollection: Sendable, Equatable, Codable {
  public var paths: [Path]
  public var transforms: [AffineTransform]
  public var transform: AffineTransform
  public var offsets: [Point]
  public var offsetTransform: AffineTransform
  /// Empty: not filled.
  public var fills: [Color]
  /// Taken in turn; empty: not hatched.
  public var hatches: [Hatch] = []
  /// Taken in turn; empty: not stroked.
  public var strokes: [Stroke]
  public var snapping: Snapping
  /// Whether each pixel that a path touches is painted whole, so that shapes meet without a seam.
  public var isAliased = false

  public init(
    paths: [Path], transforms: [AffineTransform] = [], transform: AffineTransform = .identity,
    offsets: [Point] = [],
    offsetTransform: AffineTransform = .identity, fills: [Color], strokes: [Stroke],
    snapping: Snapping = .automatic
  ) {
    self.paths = paths
    self.transforms = transforms
    self.transform = transform
    self.offsets = offsets
    self.offsetTransform = offsetTransform
    self.fills = fills
    self.strokes = strokes
    self.snapping = snapping
  }
}

extension PathCollection {
  /// One path of a collection with what it is drawn with.
  public struct Item: Sendable, Equatable {
    public var path: Path
    /// From the path's coordinates to pixels, y up.
    public var transform: AffineTransform
    public var fill: Color?
    public var hatch: Hatch?
    public var stroke: Stroke?
  }

  public var itemCount: Int { paths.isEmpty ? 0 : max(paths.count, offsets.count) }

  /// - Precondition: `0 <= index < itemCount`.
  public func item(_ index: Int) -> Item {
    func next<Property>(of list: [Property]) -> Property? {
      list.isEmpty ? nil : list[index % list.count]
    }
    var transform = transform
    if let own = next(of: transforms) { transform = own.then(transform) }
    if let offset = next(of: offsets).map({ offsetTransform($0) }) {
      transform = transform.then(.translation(offset.x, offset.y))
    }
    return Item(
      path: paths[index % paths.count], transform: transform, fill: next(of: fills), hatch: next(of: hatches),
      stroke: next(of: strokes)
    )
  }
}

/// Positioned glyphs and rules of one line of text or math, turned as one about their anchor.
public struct GlyphRun: Sendable, Equatable, Codable {
  /// A glyph of a face; `x` right and `y` up from the run's anchor along the unrotated baseline, in pixels.
  public struct Glyph: Sendable, Equatable, Codable {
    /// The face's name, as in the bundled faces: `DejaVuSans`.
    public var face: String
    /// Size in points.
    public var size: Double
    /// Index of the glyph in the face.
    public var index: UInt32
    public var x: Double
    public var y: Double

    public init(face: String, size: Double, index: UInt32, x: Double, y: Double) {
      self.face = face
      self.size = size
      self.index = index
      self.x = x
      self.y = y
    }
  }

  /// A filled bar, its lower left corner `x` right and `y` up from the anchor, in pixels.
  public struct Rule: Sendable, Equatable, Codable {
    public var x: Double
    public var y: Double
    public var width: Double
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// The source text of the line, math with its dollar signs.
  public var text: String
  /// The baseline's origin, in pixels, y up.
  public var anchor: Point
  /// Degrees, counterclockwise.
  public var rotation: Double
  public var color: Color
  public var glyphs: [Glyph]
  public var rules: [Rule]
  /// Whether the rules go to whole pixels; where they never do, thin ones are not grown to a pixel either.
  public var snapping: Snapping

  public init(
    text: String, anchor: Point, rotation: Double = 0, color: Color, glyphs: [Glyph], rules: [Rule] = [],
    snapping: Snapping = .automatic
  ) {
    self.text = text
    self.anchor = anchor
    self.rotation = rotation
    self.color = color
    self.glyphs = glyphs
    self.rules = rules
    self.snapping = snapping
  }
}

/// One thing to draw.
public enum Primitive: Sendable, Equatable, Codable {
  case path(PathShape)
  case markers(MarkerRun)
  case collection(PathCollection)
  case glyphs(GlyphRun)
  case image(RasterImage)
}
