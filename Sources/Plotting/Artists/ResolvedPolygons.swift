import Drawing

/// Paths in data coordinates with colours taken in turn: a filled area (`PolyCollection`), the bars of an error bar
/// (`LineCollection`).
struct ResolvedPolygons: ResolvedArtist {
  enum Kind: String, Sendable {
    case fill = "FillBetweenPolyCollection"
    case segments = "LineCollection"
  }

  var kind: Kind
  var paths: [Path]
  /// What counts for the data limits, in data coordinates.
  var extremes: [Point]
  var look: CollectionLook
  var zorder: Double

  init(_ artist: FillBetweenArtist, style: Style, cycle: inout ColorCycle) {
    let regions = FillRegions(artist)
    kind = .fill
    paths = regions.polygons(step: artist.step.map(LineSteps.init), interpolates: artist.interpolates)
    extremes = regions.points
    look = CollectionLook(artist.properties, style: style) { cycle.fillColor() }
    zorder = artist.properties.zorder ?? 1
  }

  /// Separate straight lines.
  init(segments: [(Point, Point)], look: CollectionLook, zorder: Double) {
    kind = .segments
    paths = segments.map { Path([$0.0, $0.1]) }
    extremes = segments.flatMap { [$0.0, $0.1] }
    self.look = look
    self.zorder = zorder
  }

  func add(to keeper: inout some LimitKeeper) {
    for point in extremes where point.x.isFinite && point.y.isFinite {
      keeper.dataLimits.x.include(point.x)
      keeper.dataLimits.y.include(point.y)
    }
    keeper.requestAutoscale(x: true, y: true)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    guard !paths.isEmpty else { return [] }
    let scaled = paths.map { self.scaled($0, in: frame) }
    let collection = PathCollection(
      paths: scaled, transform: frame.dataTransform, offsets: [.zero], fills: look.faces,
      strokes: look.strokes(dpi: frame.dpi, style: frame.style), snapping: frame.style.path.snapping)
    let shape = scaled.count == 1 ? (path: scaled[0], transform: frame.dataTransform) : nil
    let primitive = look.primitive(collection, shape: shape, places: [.zero], figureSize: frame.extent)
    return [Drawing.Element(artist: name, clip: frame.clip, primitive: primitive)]
  }

  private func scaled(_ path: Path, in frame: AxesFrame) -> Path {
    frame.isLinear ? path : Path(path.vertices.points.map { frame.scaled($0) }, codes: path.codes)
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { nil }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles {
    var obstacles = LegendObstacles()
    switch kind {
    case .fill:
      obstacles.lines = paths.map { path in
        Path(path.vertices.points.map { frame.pixel($0) }, codes: path.codes)
      }
    // Of other collections matplotlib counts the offsets: here the origin, in pixels.
    case .segments: obstacles.points = [.zero]
    }
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? {
    // Of all collections only filled areas have an extent in the geometry (`Collection.get_datalim`).
    guard kind == .fill else { return .collection(kind: kind.rawValue, box: .null) }
    let corners = extremes.filter { $0.x.isFinite && $0.y.isFinite }.map { frame.pixel($0) }
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
    let faces: [Color]
    if let faceSpec {
      faces = ResolvedScatter.colors([faceSpec], alpha: properties.alpha, style)
    } else {
      let next = automatic()
      faces = [properties.alpha.map { next.with(alpha: $0) } ?? next]
    }
    self.init(
      faces: faces, edges: ResolvedScatter.colors([edgeSpec], alpha: properties.alpha, style),
      widths: [properties.linewidth ?? style.patch.linewidth],
      dashes: DashPattern(properties.linestyle ?? .solid, in: style))
  }
}
