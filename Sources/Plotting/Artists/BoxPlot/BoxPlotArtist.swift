import FigureDrawing
import FigureNumbers

/// Boxes from the lower to the upper quartile of samples, with whiskers, medians and what lies far out: matplotlib's
/// `boxplot` and `bxp`.
///
/// ```swift
/// BoxPlot([[1, 2, 3, 9], [2, 4, 4, 5]])
/// ```
public struct BoxPlotArtist: Sendable, Equatable, Codable {
  public enum Content: Sendable, Equatable, Codable {
    case samples([Column])
    case statistics([BoxStatistics])
  }

  public var content: Content
  public var orientation = Orientation.vertical
  /// Nil takes the style's, here and below. Only for samples.
  public var reach: BoxStatistics.Reach?
  /// Whether whiskers reach to the ends of samples whose quartiles are equal.
  public var autorange = false
  public var userMedians: [Double?]?
  /// The confidence intervals in place of those that are computed.
  public var confidenceIntervals: [ConfidenceInterval?]?
  public var isNotched: Bool?
  /// Where the boxes stand; nil: at 1, 2, 3 and so on.
  public var positions: [Double]?
  /// One for all boxes or one a box, in data units.
  public var widths: [Double]?
  public var capWidths: [Double]?
  /// Whether boxes are filled, as ``boxFill`` says; else they are lines, as ``boxLine`` says.
  public var isFilled: Bool?
  public var showsMeans: Bool?
  /// Whether means are lines across the boxes, not markers.
  public var hasMeanLines: Bool?
  public var showsCaps: Bool?
  public var showsBoxes: Bool?
  public var showsFliers: Bool?
  public var boxLine = LineProperties()
  public var boxFill = FillProperties()
  public var whiskerLine = LineProperties()
  public var capLine = LineProperties()
  public var medianLine = LineProperties()
  public var meanLine = LineProperties()
  public var flierLine = LineProperties()
  /// How positions are written where they name boxes; nil: whole ones without a point.
  public var positionNames: [String]?
  /// What the boxes are called at their axis; nil: by their positions.
  public var tickLabels: [String]?
  /// Whether the boxes put ticks at their positions and make room for themselves.
  public var managesTicks = true
  /// What the legend says: of the first box, or of each.
  public var labels: [String] = []
  public var zorder: Double?

  /// What is nil is computed.
  public struct ConfidenceInterval: Sendable, Equatable, Codable {
    public var low: Double?
    public var high: Double?

    public init(_ low: Double?, _ high: Double?) {
      self.low = low
      self.high = high
    }
  }

  public init(_ samples: [Column]) { content = .samples(samples) }

  public init(statistics: [BoxStatistics]) { content = .statistics(statistics) }
}

public typealias BoxPlot = BoxPlotArtist

extension BoxPlotArtist: ArtistContent {
  public var artist: Artist { .boxPlot(self) }

  private var count: Int {
    switch content {
    case .samples(let sets): sets.count
    case .statistics(let boxes): boxes.count
    }
  }

  public var cost: DrawingCost? { DrawingCost(count, "boxes", bytesEach: 10_000) }

  /// What is shown, with what is given in place of what would be computed.
  func statistics(in style: Style) throws(LayoutError) -> [BoxStatistics] {
    let counts = SampleCounts("the list of boxes", count)
    try counts.check("usermedians", userMedians?.count)
    try counts.check("conf_intervals", confidenceIntervals?.count)
    try counts.check("tick_labels", tickLabels?.count)
    var boxes: [BoxStatistics]
    switch content {
    case .samples(let sets):
      let reach = reach ?? .quartiles(style.boxplot.whiskers)
      if case .percentiles(let first, let second) = reach {
        guard 0...100 ~= first, 0...100 ~= second else {
          throw LayoutError("percentiles of whiskers lie between 0 and 100")
        }
      }
      boxes = sets.map { BoxStatistics($0.values, reach: reach, autorange: autorange) }
    case .statistics(let given): boxes = given
    }
    for index in boxes.indices {
      boxes[index].median = userMedians?[index] ?? boxes[index].median
      boxes[index].notchLow = confidenceIntervals?[index]?.low ?? boxes[index].notchLow
      boxes[index].notchHigh = confidenceIntervals?[index]?.high ?? boxes[index].notchHigh
      boxes[index].label = tickLabels?[index] ?? boxes[index].label
    }
    return boxes
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let boxes = try statistics(in: axes.style)
    let positions = positions ?? boxes.indices.map { Double($0 + 1) }
    let counts = SampleCounts("the list of boxes", boxes.count)
    try counts.check("positions", positions.count)
    try counts.check("the names of positions", positionNames?.count)
    try counts.check("widths", widths?.count, isRepeated: true)
    try counts.check("capwidths", capWidths?.count, isRepeated: true)
    guard labels.count <= 1 || labels.count == boxes.count else {
      throw LayoutError("\(labels.count) labels for \(boxes.count) boxes")
    }
    let spread = (positions.max() ?? 0) - (positions.min() ?? 0)
    let looks = BoxLooks(self, in: axes.style)
    for (index, box) in boxes.enumerated() {
      let width =
        widths.map { $0[index % $0.count] } ?? min(max(0.15 * spread, 0.15), 0.5)
      let capWidth = capWidths.map { $0[index % $0.count] } ?? 0.5 * width
      let label = index < labels.count ? labels[index] : nil
      add(box, looks, at: positions[index], width: width, capWidth: capWidth, label: label, to: &axes)
    }
    if managesTicks {
      // As Python writes the items of an array, whose numbers are whole where all are.
      let areWhole = positions.allSatisfy { $0 == $0.rounded() && abs($0) < 1e15 }
      let automatic = positionNames ?? positions.map { $0.text(areWhole ? .fixed(0) : .shortest) }
      let names = zip(boxes, automatic).map { $0.label ?? $1 }
      axes.request(
        .furtherTicks(FixedTicks(at: positions, labels: names)), on: orientation == .vertical ? .x : .y)
    }
  }

  /// Adds the parts of one box.
  private func add(
    _ box: BoxStatistics, _ looks: BoxLooks, at place: Double, width: Double, capWidth: Double,
    label: String?,
    to axes: inout ArtistSettler
  ) {
    let style = axes.style.boxplot
    func line(_ xs: [Double], _ ys: [Double], _ part: BoxLooks.Part) -> ResolvedLine {
      let (x, y) = orientation == .vertical ? (xs, ys) : (ys, xs)
      return ResolvedLine(
        x: Column(x), y: Column(y), look: part.look, markEvery: part.markEvery, zorder: part.zorder,
        label: "_nolegend_", isClipped: part.isClipped)
    }
    let (left, right) = (place - width * 0.5, place + width * 0.5)
    let isNotched = isNotched ?? style.notch
    let (notchLeft, notchRight) =
      isNotched ? (place - width * 0.25, place + width * 0.25) : (left, right)
    let isFilled = isFilled ?? style.patchartist
    let showsBoxes = showsBoxes ?? style.showbox
    if showsBoxes {
      let (q1, q3) = (box.lowerQuartile, box.upperQuartile)
      let xs =
        isNotched
        ? [left, right, right, notchRight, right, right, left, left, notchLeft, left, left]
        : [left, right, right, left, left]
      let ys =
        isNotched
        ? [
          q1, q1, box.notchLow, box.median, box.notchHigh, q3, q3, box.notchHigh, box.median, box.notchLow,
          q1,
        ] : [q1, q1, q3, q3, q1]
      if isFilled {
        let corners = zip(xs, ys).map { orientation == .vertical ? Point($0, $1) : Point($1, $0) }
        axes.add(
          ResolvedShape(
            path: .closed(corners), transform: .identity, look: looks.fill, zorder: looks.fillZorder,
            autoscales: false, isRectangle: false, countsForLimits: false))
        axes.enter(label, PatchHandle(look: looks.fill))
      } else {
        axes.add(line(xs, ys, looks.box))
      }
    }
    axes.add(line([place, place], [box.lowerQuartile, box.lowerWhisker], looks.whisker))
    axes.add(line([place, place], [box.upperQuartile, box.upperWhisker], looks.whisker))
    if showsCaps ?? style.showcaps {
      for end in [box.lowerWhisker, box.upperWhisker] {
        axes.add(line([place - capWidth * 0.5, place + capWidth * 0.5], [end, end], looks.cap))
      }
    }
    var median = line([notchLeft, notchRight], [box.median, box.median], looks.median)
    if managesTicks { median.room = .init(orientation == .vertical ? .x : .y, place - 0.5, place + 0.5) }
    axes.add(median)
    if !(showsBoxes && isFilled) { axes.enter(label, LineHandle(look: looks.median.look)) }
    if showsMeans ?? style.showmeans {
      let isLine = hasMeanLines ?? style.meanline
      axes.add(
        isLine
          ? line([left, right], [box.mean, box.mean], looks.mean) : line([place], [box.mean], looks.mean))
    }
    if showsFliers ?? style.showfliers {
      axes.add(line(box.fliers.map { _ in place }, box.fliers, looks.flier))
    }
  }
}
