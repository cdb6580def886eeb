import FigureDrawing

/// How a line and its markers look once all defaults are known: shared by lines in axes and in legends.
struct LineLook: Sendable, Equatable {
  /// The line's colour with its alpha.
  var color: Color
  /// The alpha asked for, nil where none was.
  var alpha: Double?
  /// Points.
  var width: Double
  var dashes: DashPattern
  /// False where the line style is `none`: only markers show.
  var isDrawn: Bool
  var cap: Stroke.Cap
  var join: Stroke.Join
  var steps: LineSteps?
  var marker: Marker
  /// Points.
  var markerSize: Double
  var markerFace: Color
  var markerEdge: Color
  /// Points.
  var markerEdgeWidth: Double

  /// - Parameter color: the colour where `properties` name none.
  init(_ properties: LineProperties, color automatic: Color, in style: Style) {
    let defaults = style.lines
    alpha = properties.alpha
    let rule = Alpha(properties.alpha)
    func resolve(_ spec: ColorSpec) -> Color { rule.applied(to: spec, in: style) }
    color = properties.color.map(resolve) ?? rule.applied(toAutomatic: automatic)
    width = properties.linewidth ?? defaults.linewidth
    let linestyle = properties.linestyle ?? defaults.linestyle
    isDrawn = linestyle != .none
    dashes = DashPattern(linestyle, in: style).scaled(by: width, in: style)
    let isDashed = linestyle != .solid && linestyle != .none
    cap =
      isDashed
      ? properties.dashCapstyle ?? defaults.dashCapstyle : properties.solidCapstyle ?? defaults.solidCapstyle
    join = isDashed ? defaults.dashJoinstyle : properties.solidJoinstyle ?? defaults.solidJoinstyle
    steps = properties.drawstyle.flatMap(LineSteps.init)
    marker = properties.marker ?? defaults.marker
    markerSize = properties.markersize ?? defaults.markersize
    let face = properties.markerfacecolor ?? defaults.markerfacecolor
    markerFace = face.map(resolve) ?? color
    if let edge = properties.markeredgecolor ?? defaults.markeredgecolor {
      markerEdge = resolve(edge)
    } else {
      // An automatic edge has the line's colour, and the face's alpha unless the face is none.
      markerEdge = face == ColorSpec.none ? color : color.with(alpha: markerFace.alpha)
    }
    markerEdgeWidth = properties.markeredgewidth ?? defaults.markeredgewidth
  }

  /// The line's stroke in pixels; nil where nothing shows.
  func stroke(dpi: Double) -> Stroke? {
    guard isDrawn, width > 0, color.alpha > 0 else { return nil }
    return Stroke(color, points: width, dashes: dashes, cap: cap, join: join, dpi: dpi)
  }

  /// The line through `path` and markers at `places`, both in the coordinates of `transform`.
  ///
  /// - Parameter markerTransform: what is done to the marker in place of its own transform.
  func elements(
    _ path: Path, markersAt places: Path, transform: AffineTransform, clipping: Clipping?, style: Style,
    dpi: Double, name: String, markerTransform: AffineTransform? = nil
  ) -> [Drawing.Element] {
    var elements: [Drawing.Element] = []
    func add(_ primitive: Primitive) {
      elements.append(
        Drawing.Element(artist: name, clip: clipping?.box, clipPath: clipping?.path, primitive: primitive))
    }
    if let stroke = stroke(dpi: dpi), !path.vertices.isEmpty {
      let shape = PathShape(
        path, transform: transform, stroke: stroke, snapping: style.path.snapping,
        simplifyThreshold: path.canSimplify(in: style) ? style.path.simplifyThreshold : nil)
      add(.path(shape))
    }
    if markerSize > 0, !places.vertices.isEmpty,
      let run = markers(at: places, transform: transform, dpi: dpi, through: markerTransform)
    {
      add(.markers(run))
    }
    return elements
  }

  private func markers(
    at places: Path, transform: AffineTransform, dpi: Double, through markerTransform: AffineTransform?
  ) -> MarkerRun? {
    guard var shape = MarkerShape(marker) else { return nil }
    if let markerTransform { shape.transform = markerTransform }
    let size = markerSize * dpi / 72
    // A pixel is neither scaled nor stroked.
    let isPixel = marker == .pixel
    let width = isPixel ? 0 : markerEdgeWidth * dpi / 72
    let stroke =
      width > 0 && markerEdge.alpha > 0
      ? Stroke(color: markerEdge, width: width, cap: .butt, join: shape.join) : nil
    let fill = markerFace.alpha > 0 ? markerFace : nil
    guard fill != nil || stroke != nil else { return nil }
    return MarkerRun(
      marker: shape.path,
      markerTransform: isPixel ? shape.transform : shape.transform.then(.scale(size, size)),
      places: places, transform: transform, fill: fill, stroke: stroke,
      snapping: shape.snapping(pixels: size))
  }
}

extension Path {
  /// Whether matplotlib simplifies the path: a polyline of 128 vertices or more (`Path._update_values`).
  func canSimplify(in style: Style) -> Bool {
    style.path.simplify && style.path.simplifyThreshold > 0 && vertices.count >= 128
      && (codes?.allSatisfy { $0 == .move || $0 == .line } ?? true)
  }
}
