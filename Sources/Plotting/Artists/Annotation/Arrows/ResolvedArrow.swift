import FigureDrawing
import LibC

/// The arrow of an annotation, after matplotlib's `FancyArrowPatch` and `Annotation.update_positions`.
struct ResolvedArrow: Sendable {
  /// The box of the text it comes from, where it points to, and the pixels that a point counts for.
  struct Placement {
    var textBox: Rect
    var hasText: Bool
    var target: Point
    /// matplotlib measures arrows before it first draws them with a pixel for each point.
    var pointScale: Double
    /// Pixels an inch over 72, at which text boxes are padded.
    var textScale: Double
    /// The box around the text, where it has one.
    var frame: TextRegion?
  }

  /// Where the box around a text is that an arrow leaves.
  enum TextRegion {
    case region(PolygonRegion)
    /// Where no arrow begins.
    case elsewhere
  }

  private let model: AnnotationArtist.Arrow
  private let look: PatchLook
  /// Points; counts for the place of heads even where the line is not drawn.
  private let lineWidth: Double
  /// Points.
  private let mutationScale: Double
  /// How far the text's box is grown where edges of patches are drawn by default, in pixels.
  private let boxGrowth: Double

  /// - Parameter fontSize: points; scales heads unless the arrow says otherwise.
  init(_ arrow: AnnotationArtist.Arrow, fontSize: Double, style: Style) {
    model = arrow
    lineWidth = arrow.linewidth ?? style.patch.linewidth
    mutationScale = arrow.mutationScale ?? fontSize
    boxGrowth = style.patch.forceEdgecolor ? style.patch.linewidth / 2 : 0
    let face = arrow.color ?? arrow.facecolor ?? style.patch.facecolor
    let edge = arrow.color ?? arrow.edgecolor ?? style.patch.edgecolor
    let linestyle = arrow.linestyle ?? .solid
    let alpha = Alpha(arrow.alpha)
    var look = PatchLook(
      face: alpha.applied(to: face, in: style), edge: alpha.applied(to: edge, in: style),
      width: linestyle == .none ? 0 : lineWidth)
    look.dashes = DashPattern(linestyle, in: style).scaled(by: lineWidth, in: style)
    look.cap = .round
    look.join = .round
    self.look = look
  }

  /// The arrow's paths in pixels; none where its ends are not finite.
  ///
  /// - Throws: ``ArtistError`` where a style is malformed or does not fit the path.
  func parts(_ placement: Placement) throws(ArtistError) -> [ArrowStyle.Part] {
    let target = placement.target
    let box = placement.textBox
    guard [target.x, target.y, box.x0, box.y0, box.x1, box.y1].allSatisfy(\.isFinite) else { return [] }
    let style: ArrowStyle
    let place: Point
    var (shrinkA, shrinkB) = (model.shrinkA ?? 2, model.shrinkB ?? 2)
    if let name = model.arrowstyle {
      style = try ArrowStyle(name)
      place = model.relativePosition ?? Point(0.5, 0.5)
    } else {
      style = .simple(
        headLength: (model.headlength ?? 12) / mutationScale,
        headWidth: (model.headwidth ?? 12) / mutationScale,
        tailWidth: (model.width ?? 4) / mutationScale)
      let (x, across) = Self.nearest(to: target.x, from: box.x0, to: box.x1)
      let (y, up) = Self.nearest(to: target.y, from: box.y0, to: box.y1)
      place = Point(across, up)
      let shrink = (model.shrink ?? 0) * hypot(y - target.y, x - target.x) / placement.textScale
      (shrinkA, shrinkB) = (shrink, shrink)
    }
    let start = Point(box.x0 + (box.x1 - box.x0) * place.x, box.y0 + (box.y1 - box.y0) * place.y)
    var path = try ConnectionStyle(model.connectionstyle ?? "arc3").path(from: start, to: target)
    switch placement.frame {
    case .region(let region): path = path.split(whereLeaving: region.contains)?.after ?? path
    case .elsewhere: break
    case nil: if placement.hasText { path = path.leaving(grown(box, placement)) }
    }
    path = path.shortened(by: shrinkA * placement.pointScale, shrinkB * placement.pointScale)
    return try style.parts(
      along: path, scale: mutationScale * placement.pointScale, lineWidth: lineWidth * placement.pointScale)
  }

  func elements(_ placement: Placement, in frame: AxesFrame, name: String) throws -> [Drawing.Element] {
    try parts(placement).compactMap { part in
      var look = look
      if !part.isFilled { look.face = .clear }
      return look.shape(
        part.path, transform: .identity, dpi: frame.dpi, snapping: frame.style.path.snapping
      ).map {
        Drawing.Element(artist: "\(name)/arrow", primitive: .path($0))
      }
    }
  }

  /// The box around the arrow's paths, without the width of their strokes; nil where there are none.
  func extent(_ placement: Placement) throws(ArtistError) -> Rect? {
    Rect.union(try parts(placement).compactMap { $0.path.extent() })
  }

  /// The corner or middle of a side that is nearest to a value, and how far along the side it is.
  private static func nearest(
    to value: Double, from low: Double, to high: Double
  ) -> (place: Double, fraction: Double) {
    let choices = [(low, 0.0), ((low + high) / 2, 0.5), (high, 1.0)]
    return choices.min { abs($0.0 - value) < abs($1.0 - value) } ?? choices[0]
  }

  /// The box that the arrow begins at: two points of air around the text.
  private func grown(_ box: Rect, _ placement: Placement) -> Rect {
    let pad = 4 * placement.textScale
    let grown = Rect(
      x: box.x0 - pad / 2, y: box.y0 - pad / 2, width: box.width + pad, height: box.height + pad)
    return boxGrowth == 0 ? grown : grown.padded(by: boxGrowth)
  }
}

extension Path {
  /// The path from where it leaves a box; whole where it never does.
  fileprivate func leaving(_ box: Rect) -> Path {
    split { box.x0 <= $0.x && $0.x <= box.x1 && box.y0 < $0.y && $0.y <= box.y1 }?.after ?? self
  }

  /// The path without what lies within a distance of its ends.
  func shortened(by start: Double, _ end: Double) -> Path {
    let points = vertices.points
    guard let first = points.first, let last = points.last else { return self }
    var path = self
    if start != 0 {
      path = path.split(whereLeaving: insideCircle(about: first, radius: start))?.after ?? path
    }
    if end != 0 { path = path.split(whereLeaving: insideCircle(about: last, radius: end))?.before ?? path }
    return path
  }
}
