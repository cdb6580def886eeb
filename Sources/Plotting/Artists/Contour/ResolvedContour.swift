import FigureDrawing

/// Contours at their levels, each with a look of its own, as matplotlib's `QuadContourSet`.
struct ResolvedContour: ResolvedArtist {
  let paths: [Path]
  let looks: [CollectionLook]
  let isFilled: Bool
  /// The places of columns and rows, or of corners.
  let x: [Double]
  let y: [Double]
  let zorder: Double

  var elementName: String { "contour" }

  /// The limits become those of the grid: margins do not cross them, and round numbers are not sought.
  func add(to keeper: inout some LimitKeeper) {
    keeper.include(gridAt: x, y)
    keeper.tighten()
    keeper.requestAutoscale(x: true, y: true)
    keeper.settle()
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    zip(paths, looks).filter { !$0.0.vertices.isEmpty }.map { path, look in
      let placed = frame.projection.placed(path)
      var collection = PathCollection(
        paths: [placed.shape], transform: placed.transform, offsets: [.zero], fills: look.faces,
        strokes: look.strokes(dpi: frame.dpi, style: frame.style), snapping: frame.style.path.snapping)
      collection.isAliased = isFilled
      return frame.element(name, .collection(collection))
    }
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { nil }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles { .collectionWithoutOffsets }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}
