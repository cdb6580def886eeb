import FigureDrawing

/// The stages between a path and the outlines that are filled, as one path goes through them.
struct PathPipeline {
  /// From the path's coordinates to pixels, y down.
  var transform: AffineTransform
  /// The canvas, in pixels.
  var width: Int
  var height: Int
  /// Whether segments are cut at the canvas.
  var clips: Bool
  /// What snapping adds to whole pixels; nil where vertices stay.
  var shift: Double?
  /// How far, in pixels, nearly collinear vertices may lie apart that are merged; nil merges none.
  var simplifyThreshold: Double?
  /// Whether a polyline is treated like a path with codes, as in collections.
  var treatsAllAsCoded: Bool

  /// Hands the outlines of the path, all lines, to `sink`.
  func run<Sink: PolylineSink>(_ path: Path, into sink: Sink) throws(RasterizationError) {
    try feed(
      path,
      into: Snapper(Simplifier(CurveFlattener(sink), threshold: simplifyThreshold), shift: shift))
  }

  /// Hands the outlines of the path, curves and all, to `sink`.
  func runCurves<Sink: PathSink>(_ path: Path, into sink: Sink) throws(RasterizationError) {
    try feed(path, into: Snapper(Simplifier(sink, threshold: simplifyThreshold), shift: shift))
  }

  /// Whether automatic snapping applies to the path: it is short and has only horizontal and vertical lines.
  func snapsAutomatically(_ path: Path) throws(RasterizationError) -> Bool {
    guard path.vertices.count <= Self.longestSnapped else { return false }
    var answer = false
    try withUnsafeMutablePointer(to: &answer) { (answer) throws(RasterizationError) in
      try feed(path, into: ProbeReport(answer))
    }
    return answer
  }

  /// Longer paths are never snapped unless asked to.
  private static var longestSnapped: Int { 1024 }

  private func feed<Sink: MergingSink>(_ path: Path, into sink: Sink) throws(RasterizationError) {
    var clipper = CanvasClipper(sink, width: width, height: height, isEnabled: clips)
    if path.codes == nil, !treatsAllAsCoded {
      path.feedFinitePolyline(through: transform, into: &clipper)
    } else {
      var filter = NonFiniteFilter(clipper)
      try path.feed(through: transform, into: &filter)
    }
  }
}

/// Writes what a probe found to where it is asked for.
private struct ProbeReport: MergingSink {
  private var probe = RectilinearProbe()
  private let answer: UnsafeMutablePointer<Bool>

  init(_ answer: UnsafeMutablePointer<Bool>) { self.answer = answer }

  mutating func move(_ x: Double, _ y: Double) { probe.move(x, y) }
  mutating func line(_ x: Double, _ y: Double) { probe.line(x, y) }
  mutating func close(_ x: Double, _ y: Double) { probe.close(x, y) }
  mutating func finish() { answer.pointee = probe.snaps }
  mutating func merge(_ points: UnsafeBufferPointer<Point>, in box: ClipBox?) -> Int { 0 }
  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) {
    probe.curve3(cx, cy, x, y)
  }
  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) {
    probe.curve4(cx1, cy1, cx2, cy2, x, y)
  }
}

/// Fills polylines.
struct Filler: PolylineSink {
  private let rasterizer: UnsafeMutablePointer<PolygonRasterizer>

  init(into rasterizer: UnsafeMutablePointer<PolygonRasterizer>) { self.rasterizer = rasterizer }

  mutating func move(_ x: Double, _ y: Double) { rasterizer.pointee.move(x, y) }
  mutating func line(_ x: Double, _ y: Double) { rasterizer.pointee.line(x, y) }
  mutating func close(_ x: Double, _ y: Double) { rasterizer.pointee.closeContour() }
  mutating func finish() { rasterizer.pointee.closeContour() }
}
