import FigureDrawing

/// Paths in data coordinates with colours taken in turn: a filled area (`PolyCollection`), the bars of an error bar
/// (`LineCollection`).
struct ResolvedPolygons: ResolvedArtist {
  enum Kind: String, Sendable {
    case fill = "FillBetweenPolyCollection"
    case polygons = "PolyCollection"
    case segments = "LineCollection"
    case events = "EventCollection"
  }

  var kind: Kind
  var paths: [Path]
  /// What counts for the data limits, in data coordinates.
  var extremes: [Point]
  var look: CollectionLook
  var zorder: Double
  var isClipped = true
  /// A value that margins do not cross.
  var stickyEdge: StickyEdge?

  init(
    kind: Kind, paths: [Path], extremes: [Point], look: CollectionLook, zorder: Double, isClipped: Bool = true
  ) {
    self.kind = kind
    self.paths = paths
    self.extremes = extremes
    self.look = look
    self.zorder = zorder
    self.isClipped = isClipped
  }

  /// Separate straight lines, those with an end that is not finite left out; the corners of the box around them count
  /// for the data limits (`Axes.hlines`, `Axes.vlines`).
  init(segments: [(Point, Point)], look: CollectionLook, zorder: Double, isClipped: Bool) {
    let finite = segments.map { $0.isFinite && $1.isFinite ? [$0, $1] : [] }
    let ends = finite.joined()
    let box = Rect.union(ends.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) })
    self.init(
      kind: .segments, paths: finite.map { Path($0) },
      extremes: box.map { [Point($0.x0, $0.y0), Point($0.x1, $0.y1)] } ?? [], look: look, zorder: zorder,
      isClipped: isClipped)
  }

  var elementName: String {
    switch kind {
    case .fill: "area"
    case .polygons: "bars"
    case .segments: "segments"
    case .events: "events"
    }
  }

  func add(to keeper: inout some LimitKeeper) {
    if let stickyEdge { keeper.dataLimits.add(stickyEdge) }
    switch kind {
    case .fill, .polygons:
      keeper.settle()
      var seen = DataLimits()
      for point in extremes { seen.include(point) }
      keeper.dataLimits.include(collection: seen)
    case .events:
      for point in extremes { keeper.dataLimits.include(point) }
    case .segments:
      // On linear scales the way to pixels and back cancels out.
      let isLinear = keeper.isLinear
      for point in extremes {
        keeper.dataLimits.include(
          isLinear ? point : Point(keeper.roundTrip(point.x, on: .x), keeper.roundTrip(point.y, on: .y)))
      }
    }
    keeper.requestAutoscale(x: true, y: true)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    guard !paths.isEmpty else { return [] }
    let placed = paths.map { frame.projection.placed($0) }
    let shapes = CollectionShapes(paths: placed.map(\.shape), transform: placed[0].transform)
    let primitive = look.primitive(shapes, dpi: frame.dpi, style: frame.style, figureSize: frame.extent)
    return [frame.element(name, isClipped: isClipped, primitive)]
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { nil }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles {
    var obstacles = LegendObstacles()
    switch kind {
    case .fill, .polygons:
      obstacles.lines = paths.map { frame.projection.placed($0).vertices }
    // Of other collections matplotlib counts the offsets: here the origin, in pixels.
    case .segments, .events:
      obstacles.points = [Placed(Vertices([.zero]), transform: .identity)]
    }
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? {
    // Of all collections only filled areas have an extent in the geometry (`Collection.get_datalim`).
    guard kind == .fill else { return .collection(kind: kind.rawValue, box: .null) }
    // The extent is that of the corners, and of the point that counts on logarithmic scales.
    var seen = DataLimits()
    for point in extremes { seen.include(point) }
    let corners = seen.outline.filter(\.isFinite).map { frame.pixel($0) }
    let box = Rect.union(corners.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) })
    return .collection(kind: kind.rawValue, box: box ?? .null)
  }
}

extension CollectionLook {
  /// The look of a filled shape; edges are drawn only where they are asked for.
  init(_ properties: FillProperties, style: Style, automatic: () -> Color) {
    let faceSpec = properties.facecolor ?? properties.color
    let edgeSpec =
      properties.edgecolor ?? properties.color
      ?? (style.patch.forceEdgecolor || faceSpec == ColorSpec.none ? style.patch.edgecolor : ColorSpec.none)
    let alpha = Alpha(properties.alpha)
    self.init(
      faces: faceSpec.map { alpha.applied(to: [$0], in: style) } ?? [alpha.applied(toAutomatic: automatic())],
      edges: alpha.applied(to: [edgeSpec], in: style),
      widths: [properties.linewidth ?? style.patch.linewidth],
      dashes: DashPattern(properties.linestyle ?? .solid, in: style))
    // Areas without edges are hatched in the colour that edges would have.
    let lines = edges.isEmpty ? [alpha.applied(to: style.patch.edgecolor, in: style)] : edges
    hatches = lines.compactMap { properties.hatchLook(edge: $0, style) }
  }
}

extension Point {
  /// Whether both coordinates are finite.
  var isFinite: Bool { x.isFinite && y.isFinite }
}
