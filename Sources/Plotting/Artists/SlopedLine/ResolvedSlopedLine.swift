import FigureDrawing

/// A line that ends where it leaves the axes, as matplotlib's `AxLine`.
struct ResolvedSlopedLine: ResolvedArtist {
  let start: Point
  let direction: SlopedLineArtist.Direction
  let look: LineLook
  let markEvery: MarkEvery?
  let zorder: Double
  let label: String
  let isClipped: Bool

  var elementName: String { "line" }

  func add(to keeper: inout some LimitKeeper) {
    keeper.dataLimits.include(start)
    if case .point(let end) = direction { keeper.dataLimits.include(end) }
    keeper.requestAutoscale(x: true, y: true)
  }

  /// From the origin and (1, 1), between which the line is drawn, to pixels.
  ///
  /// - Throws: ``LayoutError`` where the axes are not straight, or the slope has no meaning on their scales.
  func transform(in frame: AxesFrame) throws(LayoutError) -> AffineTransform {
    guard frame.projection.isRectilinear else { throw LayoutError("an axline needs straight axes") }
    func scaled(_ point: Point) -> Point { Point(frame.x.scaled(point.x), frame.y.scaled(point.y)) }
    let base = scaled(start)
    let slope: Double
    switch direction {
    case .point(let end):
      let end = scaled(end)
      slope = end.x - base.x == 0 ? .infinity : (end.y - base.y) / (end.x - base.x)
    case .slope(let given):
      guard frame.x.isLinear, frame.y.isLinear else {
        throw LayoutError("the slope of an axline needs linear scales; give a second point, xy2")
      }
      slope = given
    }
    let low = scaled(Point(frame.x.low, frame.y.low))
    let high = scaled(Point(frame.x.high, frame.y.high))
    let ends = Self.ends(through: base, slope: slope, low: low, high: high)
    return AffineTransform(to: ends).then(
      AffineTransform(from: Rect(x0: low.x, y0: low.y, x1: high.x, y1: high.y))
    )
    .then(frame.axesTransform)
  }

  /// The middle two of the four places where the line crosses the sides, from left to right.
  private static func ends(through base: Point, slope: Double, low: Point, high: Point) -> Rect {
    if slope == 0 { return Rect(x0: low.x, y0: base.y, x1: high.x, y1: base.y) }
    if slope.isInfinite { return Rect(x0: base.x, y0: low.y, x1: base.x, y1: high.y) }
    let crossings = [
      Point(low.x, base.y + (low.x - base.x) * slope), Point(high.x, base.y + (high.x - base.x) * slope),
      Point(base.x + (low.y - base.y) / slope, low.y), Point(base.x + (high.y - base.y) / slope, high.y),
    ].sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    return Rect(x0: crossings[1].x, y0: crossings[1].y, x1: crossings[2].x, y1: crossings[2].y)
  }

  private static let diagonal = Path([.zero, Point(1, 1)])

  func draw(in frame: AxesFrame, text: TextSetter, name: String) throws -> [Drawing.Element] {
    let transform = try transform(in: frame)
    let places =
      markEvery.map {
        Path($0.selection(of: Self.diagonal.vertices, transform: transform, box: frame.box))
      } ?? Self.diagonal
    return look.elements(
      Self.diagonal, markersAt: places, transform: transform,
      clipping: isClipped ? frame.projection.clipping : nil, style: frame.style, dpi: frame.dpi, name: name)
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) throws -> Rect? {
    guard !isClipped else { return nil }
    let box = Self.diagonal.extent(through: try transform(in: frame))
    return box?.padded(by: look.marker == .none ? 0 : frame.pixels(look.markerSize) * 0.5)
  }

  func obstacles(in frame: AxesFrame, text: TextSetter) throws -> LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.lines = [Placed(Self.diagonal.vertices, transform: try transform(in: frame))]
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) throws -> ArtistGeometry? {
    let transform = try transform(in: frame)
    return .line(
      label: label, color: look.color, alpha: look.alpha, linewidth: look.width, count: 2,
      first: transform(.zero), last: transform(Point(1, 1)))
  }
}
