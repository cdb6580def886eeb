import FigureDrawing

/// A shape in data coordinates: matplotlib's patches, and the polygons of `fill`.
public struct PatchArtist: Sendable, Equatable, Codable {
  public var shape: PatchShape
  public var label: String?
  public var properties: FillProperties
  /// Whether the inside is painted; if not, the edge is.
  public var isFilled = true
  /// Whether the limits follow the shape at once, as with `fill` and `arrow`; a patch that is added waits for other artists.
  public var autoscales = false
  /// Whether the colour is the next of the cycle where none is asked for, as with `fill`.
  public var usesCycle = false

  public init(
    _ shape: PatchShape, label: String? = nil, properties: FillProperties = FillProperties()
  ) {
    self.shape = shape
    self.label = label
    self.properties = properties
  }
}

public typealias Patch = PatchArtist

extension PatchArtist: ArtistContent {
  public var artist: Artist { .patch(self) }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    if case .regularPolygon(_, let corners, _, _) = shape, !(3...10_000).contains(corners) {
      throw LayoutError("a regular polygon has 3 to 10000 corners, not \(corners)")
    }
    if case .box(let box) = shape {
      do throws(ArtistError) { _ = try box.outline() } catch { throw LayoutError("\(error)") }
    }
    var properties = properties
    if shape.hasEdge, properties.color == nil {
      // Arrows, boxes and free paths have an edge even where none is asked for.
      properties.edgecolor = properties.edgecolor ?? axes.style.patch.edgecolor
    }
    var look = PatchLook(properties, isFilled: isFilled, style: axes.style)
    if usesCycle, self.properties.color == nil {
      // A colour is taken from the cycle even where the inside has one of its own.
      let next = axes.cycle.fillColor()
      if isFilled, properties.facecolor == nil {
        look.face = Alpha(properties.alpha).applied(toAutomatic: next)
      }
    }
    let (path, transform) = shape.outline
    axes.add(
      ResolvedShape(
        path: path, transform: transform, look: look, zorder: properties.zorder ?? 1, autoscales: autoscales,
        isRectangle: shape.isRectangle))
    axes.enter(label, PatchHandle(look: look))
  }
}

extension PatchShape {
  /// Whether the edge is drawn where no colour is asked for.
  fileprivate var hasEdge: Bool {
    switch self {
    case .arrow, .box, .path: true
    default: false
    }
  }

  fileprivate var isRectangle: Bool {
    if case .rectangle = self { true } else { false }
  }
}
