import Drawing
import Numerics

/// Markers at samples, as matplotlib's `PathCollection` from `Axes.scatter`.
struct ResolvedScatter: ResolvedArtist {
  var x: Column
  var y: Column
  /// Square points.
  var sizes: [Double]
  /// The marker's outline, for a size of 1.
  var outline: Path
  var look: CollectionLook
  var zorder: Double
  var isClipped: Bool

  init(_ artist: ScatterArtist, style: Style, cycle: inout ColorCycle) {
    x = artist.x
    y = artist.y
    sizes = artist.sizes ?? [style.lines.markersize * style.lines.markersize]
    let shape = MarkerShape(artist.marker ?? style.scatter.marker)
    outline = shape?.outline ?? Path([])
    // `color` holds for faces and edges that have no colour of their own; `c` beats `facecolors`.
    let faceSpecs = artist.c ?? artist.facecolors ?? artist.color
    let faces: [Color]
    if let faceSpecs {
      faces = Self.colors(faceSpecs, alpha: artist.alpha, style)
    } else {
      let next = cycle.fillColor()
      faces = [artist.alpha.map { next.with(alpha: $0) } ?? next]
    }
    let edgeSpecs = artist.edgecolors ?? artist.color.map { .colors($0) } ?? style.scatter.edgecolors
    var edges: [Color]
    switch edgeSpecs {
    case .face: edges = faces
    case .colors(let specs): edges = Self.colors(specs, alpha: artist.alpha, style)
    }
    let isFilled = shape?.isFilled ?? true
    if !isFilled { edges = faces }
    look = CollectionLook(
      faces: faces, edges: edges,
      widths: artist.linewidths ?? [isFilled ? style.patch.linewidth : style.lines.linewidth])
    zorder = artist.zorder ?? 1
    isClipped = artist.clipOn ?? true
  }

  /// A lone `none` stands for no colours at all.
  static func colors(_ specs: [ColorSpec], alpha: Double?, _ style: Style) -> [Color] {
    specs == [.none] ? [] : specs.map { $0.resolved(in: style, alpha: alpha) }
  }

  func add(to keeper: inout some LimitKeeper) {
    for index in 0..<x.count where x[index].isFinite && y[index].isFinite {
      keeper.dataLimits.x.include(x[index])
      keeper.dataLimits.y.include(y[index])
    }
    keeper.requestAutoscale(x: true, y: true)
  }

  private func places(in frame: AxesFrame) -> [Point] {
    (0..<x.count).map { frame.scaled(Point(x[$0], y[$0])) }
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    guard !x.isEmpty, !outline.vertices.isEmpty else { return [] }
    let places = places(in: frame)
    let transforms = sizes.map { size in
      let side = size.squareRoot() * frame.dpi / 72
      return AffineTransform.scale(side, side)
    }
    let collection = PathCollection(
      paths: [outline], transforms: transforms, offsets: places, offsetTransform: frame.dataTransform,
      fills: look.faces, strokes: look.strokes(dpi: frame.dpi, style: frame.style),
      snapping: frame.style.path.snapping)
    let shape = transforms.count <= 1 ? (path: outline, transform: transforms.first ?? .identity) : nil
    let primitive = look.primitive(collection, shape: shape, places: places, figureSize: frame.extent)
    return [Drawing.Element(artist: name, clip: isClipped ? frame.clip : nil, primitive: primitive)]
  }

  /// Offsets in data coordinates have no extent of their own for matplotlib (`Collection.get_datalim`).
  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { nil }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.points = places(in: frame).map { frame.dataTransform($0) }
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? {
    .collection(kind: "PathCollection", box: .null)
  }
}

extension Rect {
  /// The box that holds nothing, as matplotlib's `Bbox.null`.
  static let null = Rect(x0: .infinity, y0: .infinity, x1: -.infinity, y1: -.infinity)
}
