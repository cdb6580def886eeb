import FigureDrawing
import FigureNumbers

/// A line in an axes, as matplotlib's `Line2D`.
struct ResolvedLine: ResolvedArtist {
  var x: Column
  var y: Column
  var space = ArtistSpace.data
  var look: LineLook
  var markEvery: MarkEvery?
  var zorder: Double
  var label: String
  var isClipped: Bool
  /// Whether adding the line asks for autoscaling by itself; the caps of error bars leave that to the whole.
  var requestsAutoscale = true
  /// Values that margins do not cross.
  var stickyEdges: [StickyEdge] = []
  /// A stretch of an axis that is kept for the line.
  var room: Room?

  /// A stretch of an axis that comes into view, whose ends margins do not cross.
  struct Room: Sendable, Equatable {
    let axis: AxisName
    let low: Double
    let high: Double

    init(_ axis: AxisName, _ low: Double, _ high: Double) {
      self.axis = axis
      self.low = low
      self.high = high
    }
  }

  var elementName: String { "line" }

  func add(to keeper: inout some LimitKeeper) {
    switch space {
    case .data:
      includeData(in: &keeper.dataLimits)
      for edge in stickyEdges { keeper.dataLimits.add(edge) }
      if let room { keeper.dataLimits.keep(room) }
      if requestsAutoscale { keeper.requestAutoscale(x: true, y: true) }
    case .horizontal: addReference(y[0], .y, to: &keeper)
    case .vertical: addReference(x[0], .x, to: &keeper)
    }
  }

  /// A reference line asks for autoscaling only where it lies outside the current bounds.
  private func addReference(_ value: Double, _ axis: AxisName, to keeper: inout some LimitKeeper) {
    let bounds = keeper.bounds(of: axis)
    let reported = keeper.roundTrip(value, on: axis)
    if axis == .y { keeper.dataLimits.y.include(reported) } else { keeper.dataLimits.x.include(reported) }
    guard value < bounds.low || value > bounds.high else { return }
    keeper.requestAutoscale(x: axis == .x, y: axis == .y)
  }

  /// Corners of steps count too: beside a gap they may reach further than the samples.
  private func includeData(in limits: inout DataLimits) {
    var seen = limits
    let corners = look.steps.map { Vertices(x: $0.positions(x), y: $0.values(y)) } ?? Vertices(x: x, y: y)
    corners.forEachBlock { seen.include($0) }
    limits = seen
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) -> [Drawing.Element] {
    guard !x.isEmpty else { return [] }
    let range = shownRange(in: frame)
    let samples = placed(range, steps: nil, in: frame)
    let places =
      markEvery.map {
        Vertices($0.selection(of: samples.shape, transform: samples.transform, box: frame.box))
      } ?? samples.shape
    let path = path(through: samples, range, in: frame)
    return look.elements(
      path.shape, markersAt: Path(places), transform: path.transform,
      clipping: isClipped ? frame.projection.clipping : nil, style: frame.style, dpi: frame.dpi, name: name)
  }

  /// The line itself: a reference line follows the projection.
  private func path(
    through samples: Placed<Vertices>, _ range: Range<Int>?, in frame: AxesFrame
  ) -> Placed<Path> {
    if space != .data { return frame.projection.traced(Path(Vertices(x: x, y: y)), in: space) }
    let line = look.steps == nil ? samples : placed(range, steps: look.steps, in: frame)
    return Placed(Path(line.shape), transform: line.transform)
  }

  /// The samples, or the corners of the steps between them, on their places.
  private func placed(_ range: Range<Int>?, steps: LineSteps?, in frame: AxesFrame) -> Placed<Vertices> {
    var (x, y) = (x, y)
    if let range { (x, y) = (x.slice(range), y.slice(range)) }
    if let steps { (x, y) = (steps.positions(x), steps.values(y)) }
    return frame.projection.placed(x, y, in: space)
  }

  /// The samples of a long line in ascending x that lie in view, and one on either side; nil for all.
  ///
  /// matplotlib cuts lines of more than 1000 samples so (`Line2D.draw`, `_subslice_optim_min_size`).
  private func shownRange(in frame: AxesFrame) -> Range<Int>? {
    guard x.count > 1000, space == .data, frame.projection.isRectilinear, frame.x.isLinear, markEvery == nil,
      isClipped
    else { return nil }
    let (low, high) = (min(frame.x.low, frame.x.high), max(frame.x.low, frame.x.high))
    if low <= x[0], high >= x[x.count - 1] { return nil }
    guard isSorted else { return nil }
    let start = max(firstIndex { $0 >= low } - 1, 0)
    let end = min(firstIndex { $0 > high } + 1, x.count)
    return start == 0 && end == x.count ? nil : start..<max(start, end)
  }

  private var isSorted: Bool {
    var last = -Double.infinity
    for index in 0..<x.count where !x[index].isNaN {
      if x[index] < last { return false }
      last = x[index]
    }
    return last > -Double.infinity
  }

  /// The first sample whose x, gaps filled between their neighbours, satisfies a condition that never turns false again.
  private func firstIndex(where isReached: (Double) -> Bool) -> Int {
    var (low, high) = (0, x.count)
    while low < high {
      let middle = (low + high) / 2
      if isReached(filled(middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func filled(_ index: Int) -> Double {
    guard x[index].isNaN else { return x[index] }
    let before = stride(from: index - 1, through: 0, by: -1).first { !x[$0].isNaN }
    let after = (index + 1..<x.count).first { !x[$0].isNaN }
    guard let before, let after else { return (before ?? after).map { x[$0] } ?? .nan }
    return x[before] + (x[after] - x[before]) / Double(after - before) * Double(index - before)
  }

  /// The box of the samples, grown by half a marker; clipped lines never stick out and count for nothing.
  ///
  /// A line without samples counts as the corner of the canvas, as in matplotlib (`Line2D.get_window_extent`).
  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? {
    guard !isClipped else { return nil }
    let placed = placed(nil, steps: nil, in: frame)
    var box: Rect?
    placed.shape.forEachBlock { block in
      for point in block {
        let pixel = placed.transform(point)
        guard pixel.x.isFinite, pixel.y.isFinite else { continue }
        let known = box ?? Rect(x0: pixel.x, y0: pixel.y, x1: pixel.x, y1: pixel.y)
        box = Rect(
          x0: min(known.x0, pixel.x), y0: min(known.y0, pixel.y), x1: max(known.x1, pixel.x),
          y1: max(known.y1, pixel.y))
      }
    }
    if x.isEmpty { box = Rect(x0: 0, y0: 0, x1: 0, y1: 0) }
    return box?.padded(by: look.marker == .none ? 0 : look.markerSize / 72 * frame.dpi * 0.5)
  }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles {
    var obstacles = LegendObstacles()
    if space != .data {
      obstacles.curves = [frame.projection.traced(Path(Vertices(x: x, y: y)), in: space)]
      return obstacles
    }
    // Once markers are drawn, matplotlib has forgotten the steps.
    let drawsMarkers = look.marker != .none && look.markerSize > 0 && zorder <= 5
    let steps = drawsMarkers && frame.phase == .drawing ? nil : look.steps
    obstacles.lines = [placed(nil, steps: steps, in: frame)]
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? {
    func pixel(_ index: Int) -> Point { frame.projection.pixel(Point(x[index], y[index]), in: space) }
    return .line(
      label: label, color: look.color, alpha: look.alpha, linewidth: look.width, count: x.count,
      first: x.isEmpty ? nil : pixel(0), last: x.isEmpty ? nil : pixel(x.count - 1))
  }
}

extension DataLimits {
  /// Brings a stretch into view; it says nothing of the smallest positive value.
  fileprivate mutating func keep(_ room: ResolvedLine.Room) {
    func widen(_ limits: inout AxisDataLimits) {
      limits.low = min(limits.low, room.low)
      limits.high = max(limits.high, room.high)
      limits.stickyEdges += [room.low, room.high]
    }
    if room.axis == .x { widen(&x) } else { widen(&y) }
  }
}
