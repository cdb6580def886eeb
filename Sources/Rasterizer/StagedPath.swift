import FigureDrawing

/// A path on the canvas as it is before it is stroked or filled: cut at the canvas, snapped and simplified.
///
/// Renderers that stroke and fill by other means begin with it, so that their lines lie where the exact renderer's do.
/// Coordinates are pixels, y down from the top of the canvas.
public struct StagedPath: Sendable, Equatable {
  public enum Step: Sendable, Equatable {
    case move(Point)
    case line(Point)
    /// A quadratic curve: control point, end.
    case curve3(Point, Point)
    /// A cubic curve: two control points, end.
    case curve4(Point, Point, Point)
    case close
  }

  public let steps: [Step]
  /// Whether vertices were moved to pixel centres or corners.
  public let isSnapped: Bool

  /// - Parameters:
  ///   - transform: from the path's coordinates to pixels, y down.
  ///   - width: of the canvas, in pixels.
  ///   - height: of the canvas, in pixels.
  ///   - clips: whether segments are cut at the canvas, as only those of paths without a fill may be.
  ///   - strokeWidth: in pixels; 0 for paths without a visible outline.
  ///   - simplifyThreshold: how far, in pixels, nearly collinear vertices of long polylines may lie apart that are merged;
  ///     nil merges none.
  ///   - flattens: whether curves become lines, as coarse as matplotlib's pixels have them.
  /// - Throws: ``RasterizationError`` where the path's codes do not fit its vertices.
  public init(
    _ path: Path, transform: AffineTransform, width: Int, height: Int, clips: Bool, snapping: Snapping,
    strokeWidth: Double, simplifyThreshold: Double?, flattens: Bool
  ) throws(RasterizationError) {
    var pipeline = PathPipeline(
      transform: transform, width: width, height: height, clips: clips, shift: nil,
      simplifyThreshold: path.isLongPolyline ? simplifyThreshold : nil, treatsAllAsCoded: false)
    let snaps =
      switch snapping {
      case .always: true
      case .never: false
      case .automatic: try pipeline.snapsAutomatically(path)
      }
    pipeline.shift = snaps ? snappingShift(forWidth: strokeWidth) : nil
    var steps: [Step] = []
    try withUnsafeMutablePointer(to: &steps) { (steps) throws(RasterizationError) in
      let recorder = StepRecorder(steps)
      if flattens {
        try pipeline.run(path, into: recorder)
      } else {
        try pipeline.runCurves(path, into: recorder)
      }
    }
    self.steps = steps
    isSnapped = snaps
  }
}

/// Writes what it is given to where the steps are gathered.
private struct StepRecorder: PathSink {
  private let steps: UnsafeMutablePointer<[StagedPath.Step]>

  init(_ steps: UnsafeMutablePointer<[StagedPath.Step]>) { self.steps = steps }

  mutating func move(_ x: Double, _ y: Double) { steps.pointee.append(.move(Point(x, y))) }
  mutating func line(_ x: Double, _ y: Double) { steps.pointee.append(.line(Point(x, y))) }
  mutating func close(_ x: Double, _ y: Double) { steps.pointee.append(.close) }
  mutating func finish() {}
  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) {
    steps.pointee.append(.curve3(Point(cx, cy), Point(x, y)))
  }
  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) {
    steps.pointee.append(.curve4(Point(cx1, cy1), Point(cx2, cy2), Point(x, y)))
  }
}
