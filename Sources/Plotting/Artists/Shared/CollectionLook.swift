import FigureDrawing

/// Colours and lines of a collection's items, taken in turn: shared by scatters, filled areas and error bars.
struct CollectionLook: Sendable, Equatable {
  /// Empty: not filled.
  var faces: [Color]
  /// Empty: no edges.
  var edges: [Color]
  /// Points.
  var widths: [Double]
  var dashes = DashPattern.solid
  var cap = Stroke.Cap.butt
  /// Empty: not hatched.
  var hatches: [HatchLook] = []

  /// The strokes taken in turn, in pixels; as many as it takes for widths and colours to come round together.
  func strokes(dpi: Double, style: Style) -> [Stroke] {
    guard !edges.isEmpty, !widths.isEmpty else { return [] }
    let count = edges.count == widths.count ? edges.count : edges.count * widths.count
    return (0..<count).map { stroke(edges[$0 % edges.count], width: widths[$0 % widths.count], dpi, style) }
  }

  private func stroke(_ color: Color, width: Double, _ dpi: Double, _ style: Style) -> Stroke {
    Stroke(
      color, points: width, dashes: dashes.scaled(by: width, in: style), cap: cap, join: .round, dpi: dpi)
  }

  /// Whether one path with this look is drawn as a marker: one colour and one solid line for all
  /// (`Collection.draw`, the single path optimisation).
  var isUniform: Bool {
    faces.count == 1 && edges.count == 1 && widths.count == 1 && dashes.lengths == nil && hatches.isEmpty
  }

  /// A collection or, where it is one shape of one look smaller than the figure, a run of markers.
  func primitive(_ shapes: CollectionShapes, dpi: Double, style: Style, figureSize: Size) -> Primitive {
    let strokes = strokes(dpi: dpi, style: style)
    guard isUniform, let shape = shapes.single, let extent = shape.path.extent(through: shape.transform),
      extent.width < figureSize.width, extent.height < figureSize.height
    else {
      var collection = PathCollection(
        paths: shapes.paths, transforms: shapes.transforms, transform: shapes.transform,
        offsets: shapes.offsets.points, offsetTransform: shapes.offsetTransform, fills: faces,
        strokes: strokes, snapping: style.path.snapping)
      collection.hatches = hatches.map { $0.hatch(dpi: dpi) }
      return .collection(collection)
    }
    return .markers(
      MarkerRun(
        marker: shape.path, markerTransform: shape.transform, places: Path(shapes.offsets),
        transform: shapes.offsetTransform, fill: faces.first.flatMap { $0.alpha > 0 ? $0 : nil },
        stroke: strokes.first.flatMap { $0.width > 0 && $0.color.alpha > 0 ? $0 : nil },
        snapping: style.path.snapping))
  }
}

/// What a collection draws and where.
struct CollectionShapes {
  var paths: [Path]
  var transforms: [AffineTransform] = []
  /// From the paths to pixels, after their own transforms.
  var transform = AffineTransform.identity
  var offsets = Vertices([.zero])
  /// From the offsets to pixels.
  var offsetTransform = AffineTransform.identity

  /// The one path there is and its way to pixels, if there is only one.
  fileprivate var single: (path: Path, transform: AffineTransform)? {
    guard paths.count == 1, transforms.count <= 1 else { return nil }
    return (paths[0], transforms.first?.then(transform) ?? transform)
  }
}
