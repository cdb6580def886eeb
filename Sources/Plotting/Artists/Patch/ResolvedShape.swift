import FigureDrawing

/// A path through a transform to data coordinates, as matplotlib's `Patch`.
struct ResolvedShape: ResolvedArtist {
  let path: Path
  /// To data coordinates.
  let transform: AffineTransform
  var look: PatchLook
  var zorder: Double
  let autoscales: Bool
  /// Whether the path is the unit square.
  let isRectangle: Bool
  /// Whether the limits take account of the shape.
  var countsForLimits = true
  var isClipped = true
  /// How far the shape is moved once it is drawn, in data units for each point that a pixel is wide.
  var shift = Point.zero

  var elementName: String { "patch" }

  /// The ends of all lines and curves count, and where curves turn around along x or y (`_AxesBase._update_patch_lim`).
  func add(to keeper: inout some LimitKeeper) {
    if countsForLimits,
      !isRectangle || transform.sx != 0 || transform.sy != 0 || transform.shx != 0 || transform.shy != 0
    {
      for segment in path.segments {
        for place in segment.curve.extremes { keeper.dataLimits.include(transform(place)) }
      }
    }
    if autoscales { keeper.requestAutoscale(x: true, y: true) }
  }

  private func placed(in frame: AxesFrame) -> Placed<Path> {
    guard shift == .zero || frame.phase == .measuring else {
      let moved = AffineTransform.translation(frame.pixels(shift.x), frame.pixels(shift.y))
      return frame.projection.placed(path, through: transform.then(moved))
    }
    return isRectangle
      ? frame.projection.placed(unitSquareThrough: transform, in: .data)
      : frame.projection.placed(path, through: transform)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    path.vertices.isEmpty ? [] : look.elements(placed(in: frame), in: frame, name: name, isClipped: isClipped)
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? {
    guard !isClipped else { return nil }
    let placed = placed(in: frame)
    return placed.shape.extent(through: placed.transform)
  }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.curves = [placed(in: frame)]
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}

extension BezierCurve {
  /// The ends of the curve, and the places between where it turns around along x or y.
  fileprivate var extremes: [Point] {
    guard points.count > 2 else { return [start, end] }
    let places = turns(points.map(\.x)) + turns(points.map(\.y))
    return [start] + places.map { self($0) } + [end]
  }

  /// Where the derivative of one coordinate of a quadratic or cubic curve is 0, between its ends.
  private func turns(_ values: [Double]) -> [Double] {
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    let (a, b, c): (Double, Double, Double) =
      steps.count == 2
      ? (0, steps[1] - steps[0], steps[0])
      : (steps[0] - 2 * steps[1] + steps[2], 2 * (steps[1] - steps[0]), steps[0])
    var roots: [Double] = []
    if a == 0 {
      if b != 0 { roots = [-c / b] }
    } else {
      let discriminant = b * b - 4 * a * c
      if discriminant >= 0 {
        let root = discriminant.squareRoot()
        roots = [(-b + root) / (2 * a), (-b - root) / (2 * a)]
      }
    }
    return roots.filter { 0...1 ~= $0 }
  }
}
