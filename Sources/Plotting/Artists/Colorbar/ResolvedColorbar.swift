import FigureDrawing

/// The colours of a colour bar and its extensions: matplotlib's `QuadMesh` and two `PathPatch`es.
struct ResolvedColorbar: ResolvedArtist {
  let scale: ColorbarScale
  /// The axis along the bar.
  let axis: AxisName
  let hasRectangularExtensions: Bool

  var zorder: Double { 1 }

  var elementName: String { "colors" }

  func add(to keeper: inout some LimitKeeper) {}

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    var elements: [Drawing.Element] = []
    for (part, length, color) in [
      ("lower", scale.lower.length, scale.lower.color), ("upper", scale.upper.length, scale.upper.color),
    ] where length > 0 && color.alpha > 0 {
      let (base, tip): (Double, Double) = part == "lower" ? (0, 0 - length) : (1, 1 + length)
      var corners = [Point(along: axis, base, across: 0)]
      corners += (hasRectangularExtensions ? [0, 1] : [0.5]).map { Point(along: axis, tip, across: $0) }
      corners.append(Point(along: axis, base, across: 1))
      var shape = PathShape(
        Path(corners), transform: frame.axesTransform, fill: color, snapping: frame.style.path.snapping)
      shape.isAliased = true
      elements.append(Drawing.Element(artist: "\(name)/\(part)", primitive: .path(shape)))
    }
    let quads = zip(scale.edges, scale.edges.dropFirst()).map { low, high in
      frame.projection.placed(
        Path([
          Point(along: axis, low, across: 0), Point(along: axis, low, across: 1),
          Point(along: axis, high, across: 1), Point(along: axis, high, across: 0),
          Point(along: axis, low, across: 0),
        ]))
    }
    guard let first = quads.first else { return elements }
    var mesh = PathCollection(
      paths: quads.map(\.shape), transform: first.transform, fills: scale.colors, strokes: [],
      snapping: frame.style.path.snapping)
    mesh.isAliased = true
    elements.append(frame.element(name, .collection(mesh)))
    return elements
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { nil }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles { LegendObstacles() }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}

/// The line around a colour bar and its extensions (`_ColorbarSpine`).
struct ColorbarOutline {
  private let path: Path
  private let transform: AffineTransform
  /// In pixels.
  let extent: Rect

  init(_ bar: ResolvedColorbar, in frame: AxesFrame) {
    let (low, high) = (0 - bar.scale.lower.length, 1 + bar.scale.upper.length)
    let corners: [(Double, Double)] =
      bar.hasRectangularExtensions
      ? [(0, 0), (0, low), (1, low), (1, 0), (1, 1), (1, high), (0, high), (0, 1)]
      : [(0, 0), (0.5, low), (1, 0), (1, 1), (0.5, high), (0, 1)]
    let transform = frame.axesTransform
    path = .closed(corners.map { Point(along: bar.axis, $0.1, across: $0.0) })
    self.transform = transform
    let pixels = path.vertices.points.map { transform($0) }
    extent = Rect.union(pixels.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) }) ?? frame.box
  }

  func draw(in frame: AxesFrame, name: String) -> [Drawing.Element] {
    let style = frame.style.axes
    let color = style.edgecolor.resolved(in: frame.style)
    guard style.linewidth > 0, color.alpha > 0 else { return [] }
    let stroke = Stroke(color: color, width: frame.pixels(style.linewidth), cap: .projecting, join: .miter)
    let shape = PathShape(path, transform: transform, stroke: stroke, snapping: frame.style.path.snapping)
    return [Drawing.Element(artist: "\(name)/spines/outline", primitive: .path(shape))]
  }
}
