import FigureDrawing
import FigureNumbers

/// Cells and their colours, as matplotlib's `QuadMesh` and `PolyQuadMesh`.
struct ResolvedMesh: ResolvedArtist {
  /// Lines around cells.
  struct Edges: Sendable {
    /// Taken in turn; nil: those of the cells.
    var colors: [Color]?
    /// Points.
    var width: Double
  }

  let corners: MeshCorners
  /// Of each cell, row by row, the place of its colour in the palette.
  let colors: [UInt16]
  let palette: [Color]
  /// Which cells are left out, where each is a polygon of its own; nil where it is one mesh, moved onto whole pixels.
  let isMissing: [Bool]?
  let edges: Edges?
  let isAliased: Bool
  let zorder: Double

  var elementName: String { "mesh" }

  func add(to keeper: inout some LimitKeeper) {
    keeper.include(gridAt: corners.x, corners.y)
    keeper.requestAutoscale(x: true, y: true)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    if let image = MeshImage(of: self, in: frame) { return [frame.element(name, .image(image.raster))] }
    let shown = colors.indices.filter { !(isMissing?[$0] ?? false) }
    var transform = AffineTransform.identity
    var paths: [Path] = []
    paths.reserveCapacity(shown.count)
    for cell in shown {
      let placed = frame.projection.placed(outline(of: cell))
      transform = placed.transform
      paths.append(placed.shape)
    }
    let fills = shown.map { palette[Int(colors[$0])] }
    var look = CollectionLook(faces: fills, edges: [], widths: [])
    if let edges { (look.edges, look.widths) = (edges.colors ?? fills, [edges.width]) }
    var collection = PathCollection(
      paths: paths, transform: transform, offsets: [.zero], fills: fills,
      strokes: look.strokes(dpi: frame.dpi, style: frame.style),
      snapping: isMissing == nil ? .always : .never)
    collection.isAliased = isAliased
    return [frame.element(name, .collection(collection))]
  }

  /// The four corners and the first once more, clockwise as Agg's iterator of meshes and `pcolor` have them: edges are
  /// rounded along their direction.
  private func outline(of cell: Int) -> Path {
    let (row, column) = (cell / corners.columns, cell % corners.columns)
    let start = corners[row, column]
    let (above, right) = (corners[row + 1, column], corners[row, column + 1])
    let ring = [start, above, corners[row + 1, column + 1], right, start]
    guard isMissing != nil else { return Path(ring) }
    return Path(ring + [start], codes: [.move, .line, .line, .line, .line, .close])
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { nil }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles { .collectionWithoutOffsets }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}

extension LegendObstacles {
  /// Of collections matplotlib counts the offsets: here the origin, in pixels.
  static var collectionWithoutOffsets: LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.points = [Placed(Vertices([.zero]), transform: .identity)]
    return obstacles
  }
}

extension LimitKeeper {
  /// The limits hold the outermost places of a grid, and margins do not cross these.
  mutating func include(gridAt x: [Double], _ y: [Double]) {
    for (values, axis) in [(x, AxisName.x), (y, .y)] {
      guard let low = values.min(), let high = values.max() else { continue }
      for end in [low, high] {
        dataLimits.add(StickyEdge(axis, end))
        if axis == .x { dataLimits.x.include(end) } else { dataLimits.y.include(end) }
      }
    }
  }
}
