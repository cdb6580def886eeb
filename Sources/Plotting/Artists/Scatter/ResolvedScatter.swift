import FigureDrawing
import FigureNumbers
import Scales

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
  /// Where numbers give the colours, how.
  private(set) var mapping: (map: ColorMap, norm: SettledNorm)?

  /// - Throws: `NormError` where numbers have no colours.
  init(_ artist: ScatterArtist, in axes: inout ArtistSettler) throws(NormError) {
    let style = axes.style
    // A sample of which any number is missing has no place, and its colour does not count (`cbook._combine_masks`).
    let isShown = Self.shown(artist)
    x = isShown.map { Column(Self.masked(artist.x.values, $0)) } ?? artist.x
    y = artist.y
    sizes = artist.sizes ?? [style.lines.markersize * style.lines.markersize]
    let shape = MarkerShape(artist.marker ?? style.scatter.marker)
    outline = shape?.outline ?? Path([])
    // `color` holds for faces and edges that have no colour of their own; `c` beats `facecolors`.
    let faceSpecs = artist.c ?? artist.facecolors ?? artist.color
    let alpha = SampleAlpha(artist)
    let faces: [Color]
    if let values = artist.values.map({ values in isShown.map { Self.masked(values, $0) } ?? values }) {
      let (map, found) = try (artist.colors ?? ColorMapping()).settled(for: values)
      let norm = axes.norm(found, with: artist.colorbar)
      mapping = (map, norm)
      faces = alpha.applied(toAutomatic: norm.colors(of: values, in: map))
    } else if let faceSpecs {
      faces = alpha.applied(to: faceSpecs, in: style)
    } else {
      faces = alpha.applied(toAutomatic: [axes.cycle.fillColor()])
    }
    let edgeSpecs = artist.edgecolors ?? artist.color.map { .colors($0) } ?? style.scatter.edgecolors
    var edges: [Color]
    switch edgeSpecs {
    case .face: edges = faces
    case .colors(let specs): edges = alpha.applied(to: specs, in: style)
    }
    let isFilled = shape?.isFilled ?? true
    if !isFilled { edges = faces }
    look = CollectionLook(
      faces: faces, edges: edges,
      widths: artist.linewidths ?? [isFilled ? style.patch.linewidth : style.lines.linewidth])
    zorder = artist.zorder ?? 1
    isClipped = artist.clipOn ?? true
  }

  /// Which samples have all their numbers; nil where all have.
  private static func shown(_ artist: ScatterArtist) -> [Bool]? {
    let count = artist.x.count
    var lists = [artist.values, artist.sizes].compactMap { $0 }.filter { $0.count == count }
    // Places that are missing are left out by themselves; they matter here only for colours from numbers.
    if artist.values != nil { lists += [artist.x.values, artist.y.values] }
    lists.removeAll { $0.allSatisfy(\.isFinite) }
    guard !lists.isEmpty else { return nil }
    return (0..<count).map { place in lists.allSatisfy { $0[place].isFinite } }
  }

  private static func masked(_ values: [Double], _ isShown: [Bool]) -> [Double] {
    zip(values, isShown).map { $1 ? $0 : .nan }
  }

  var elementName: String { "scatter" }

  func add(to keeper: inout some LimitKeeper) {
    keeper.settle()
    var seen = DataLimits()
    Vertices(x: x, y: y).forEachBlock { seen.include($0) }
    keeper.dataLimits.include(collection: seen)
    keeper.requestAutoscale(x: true, y: true)
  }

  /// The samples on their places; those that have none are left out.
  private func places(in frame: AxesFrame) -> Placed<Vertices> {
    frame.projection.placed(x, y, in: .data, omitsClipped: true)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    guard !x.isEmpty, !outline.vertices.isEmpty else { return [] }
    let transforms = sizes.map { size in
      let side = size.squareRoot() * frame.dpi / 72
      return AffineTransform.scale(side, side)
    }
    let places = places(in: frame)
    let shapes = CollectionShapes(
      paths: [outline], transforms: transforms, offsets: places.shape, offsetTransform: places.transform)
    let primitive = look.primitive(shapes, dpi: frame.dpi, style: frame.style, figureSize: frame.extent)
    return [frame.element(name, isClipped: isClipped, primitive)]
  }

  /// Offsets in data coordinates have no extent of their own for matplotlib (`Collection.get_datalim`).
  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { nil }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.points = [places(in: frame)]
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

/// The opacity of all samples of a scatter, or of each.
private struct SampleAlpha {
  private let alphas: [Alpha]

  init(_ artist: ScatterArtist) {
    alphas = artist.alphas.map { $0.map { Alpha($0) } } ?? [Alpha(artist.alpha)]
  }

  func applied(to specs: [ColorSpec], in style: Style) -> [Color] {
    specs == [.none] ? [] : paired(specs) { $1.applied(to: $0, in: style) }
  }

  func applied(toAutomatic colors: [Color]) -> [Color] { paired(colors) { $1.applied(toAutomatic: $0) } }

  /// As many as there are colours or opacities; a single one of either holds for all of the other.
  private func paired<Value>(_ colors: [Value], _ apply: (Value, Alpha) -> Color) -> [Color] {
    guard !colors.isEmpty, !alphas.isEmpty else { return [] }
    return (0..<(colors.count == 1 ? alphas.count : colors.count)).map {
      apply(colors[$0 % colors.count], alphas[$0 % alphas.count])
    }
  }
}
