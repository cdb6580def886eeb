import FigureDrawing

/// A rectangle in data coordinates, as matplotlib's `Rectangle`: a bar, or a band across the axes.
struct ResolvedRectangle: ResolvedArtist {
  var origin: Point
  var width: Double
  var height: Double
  var space: ArtistSpace
  var look: PatchLook
  /// A value that margins do not cross.
  var stickyEdge: StickyEdge?
  var zorder: Double

  private var shapeTransform: AffineTransform { .rectangle(origin: origin, width: width, height: height) }

  var elementName: String { space == .data ? "bar" : "span" }

  func add(to keeper: inout some LimitKeeper) {
    if let stickyEdge { keeper.dataLimits.add(stickyEdge) }
    // A rectangle without any size does not count for the limits.
    if width != 0 || height != 0 {
      let shape = shapeTransform
      for corner in Path.unitRectangle.vertices.points {
        switch space {
        case .data: keeper.dataLimits.include(shape(corner))
        case .horizontal:
          keeper.dataLimits.y.include(keeper.roundTrip(corner.y, through: shape, on: .y))
        case .vertical:
          keeper.dataLimits.x.include(keeper.roundTrip(corner.x, through: shape, on: .x))
        }
      }
    }
    keeper.requestAutoscale(x: space != .horizontal, y: space != .vertical)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    look.elements(placed(in: frame), in: frame, name: name)
  }

  func placed(in frame: AxesFrame) -> Placed<Path> {
    frame.projection.placed(unitSquareThrough: shapeTransform, in: space)
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { nil }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles {
    func placed(_ x: Double, _ y: Double) -> Point { frame.projection.pixel(Point(x, y), in: space) }
    // Each side comes from a corner of its own, as a length that is not a number spoils a corner altogether
    // (`BboxBase.transformed`).
    let corner = placed(origin.x, origin.y)
    var obstacles = LegendObstacles()
    obstacles.boxes = [
      Rect(
        x0: corner.x, y0: corner.y, x1: placed(origin.x + width, origin.y).x,
        y1: placed(origin.x, origin.y + height).y)
    ]
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}

extension AffineTransform {
  /// From the unit square to a rectangle, rounded as matplotlib's `Rectangle.get_patch_transform` rounds: the width is
  /// that of the box between the corners, and the turn by nothing about the origin leaves its traces.
  static func rectangle(origin: Point, width: Double, height: Double) -> AffineTransform {
    AffineTransform(to: Rect(x: origin.x, y: origin.y, width: width, height: height))
      .then(.translation(-origin.x, -origin.y)).then(.translation(origin.x, origin.y))
  }
}

/// Face and edge of a patch once all defaults are known.
struct PatchLook: Hashable, Sendable {
  var face: Color
  var edge: Color
  /// Points.
  var width: Double
  /// Whether the line style is `none`, which a legend does not know of.
  var hidesEdge = false
  var dashes = DashPattern.solid
  var hatch: HatchLook?
  var cap = Stroke.Cap.butt
  var join = Stroke.Join.miter

  init(face: Color, edge: Color, width: Double) {
    self.face = face
    self.edge = edge
    self.width = width
  }

  /// The look of a span: the style's face colour, and an edge only where one is asked for.
  init(_ properties: FillProperties, style: Style) {
    let faceSpec = properties.color ?? properties.facecolor ?? style.patch.facecolor
    let edgeSpec =
      properties.color ?? properties.edgecolor
      ?? (style.patch.forceEdgecolor ? style.patch.edgecolor : ColorSpec.none)
    let alpha = Alpha(properties.alpha)
    face = alpha.applied(to: faceSpec, in: style)
    edge = alpha.applied(to: edgeSpec, in: style)
    width = properties.linewidth ?? style.patch.linewidth
    hatch = properties.hatchLook(edge: edge, style)
    dashes = DashPattern(properties.linestyle ?? .solid, in: style).scaled(by: width, in: style)
    hidesEdge = properties.linestyle == LineStyle.none
  }

  /// The look of a patch, which has an edge at least where it is not filled.
  init(_ properties: FillProperties, isFilled: Bool, style: Style) {
    var properties = properties
    if !isFilled {
      properties.edgecolor = properties.edgecolor ?? properties.color ?? style.patch.edgecolor
      (properties.facecolor, properties.color) = (ColorSpec.none, nil)
    }
    self.init(properties, style: style)
  }

  /// What a patch in the axes draws; nothing where it does not show.
  func elements(
    _ placed: Placed<Path>, in frame: AxesFrame, name: String, isClipped: Bool = true
  ) -> [Drawing.Element] {
    shape(placed.shape, transform: placed.transform, dpi: frame.dpi, snapping: frame.style.path.snapping).map
    {
      [frame.element(name, isClipped: isClipped, .path($0))]
    } ?? []
  }

  /// The patch as a primitive; nil where nothing shows.
  func shape(
    _ path: Path, transform: AffineTransform, dpi: Double, snapping: Snapping
  ) -> PathShape? {
    let stroke =
      edge.alpha > 0 && width > 0 && !hidesEdge
      ? Stroke(edge, points: width, dashes: dashes, cap: cap, join: join, dpi: dpi) : nil
    guard face.alpha > 0 || stroke != nil || hatch != nil else { return nil }
    var shape = PathShape(
      path, transform: transform, fill: face.alpha > 0 ? face : nil, stroke: stroke,
      snapping: snapping)
    shape.hatch = hatch?.hatch(dpi: dpi)
    return shape
  }
}
