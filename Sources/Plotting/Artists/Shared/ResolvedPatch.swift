import FigureDrawing

/// A shape in data coordinates, as matplotlib's `StepPatch` and `Polygon`.
struct ResolvedPatch: ResolvedArtist {
  let path: Path
  /// A value that margins do not cross.
  let stickyEdge: StickyEdge
  /// What counts for the data limits beyond the path; nil: nothing.
  var foot: Point?
  let look: PatchLook
  let zorder: Double

  var elementName: String { "patch" }

  func add(to keeper: inout some LimitKeeper) {
    for point in path.vertices.points { keeper.dataLimits.include(point) }
    if let foot { keeper.dataLimits.include(foot) }
    keeper.dataLimits.add(stickyEdge)
    keeper.requestAutoscale(x: true, y: true)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    path.vertices.isEmpty ? [] : look.elements(frame.projection.placed(path), in: frame, name: name)
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { nil }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.lines = [frame.projection.placed(path).vertices]
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}
