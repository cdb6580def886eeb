import FigureDrawing

/// Bars of several sets side by side in groups, as matplotlib's `grouped_bar`.
///
/// ```swift
/// GroupedBars([[3, 5, 2], [4, 4, 3]], labels: ["before", "after"], tickLabels: ["a", "b", "c"])
/// ```
public struct GroupedBarsArtist: Sendable, Equatable, Codable {
  /// One list a set, each with a length for every group.
  public var heights: [[Double]]
  /// The middles of the groups, at even distances; nil: 0, 1, 2 and so on.
  public var positions: [Double]?
  /// Space between groups and between the bars of a group, in widths of a bar.
  public var groupSpacing = 1.5
  public var barSpacing = 0.0
  public var tickLabels: [String]?
  /// What the legend says, one a set.
  public var labels: [String]?
  public var orientation = Orientation.vertical
  /// Taken in turn, one a set; nil takes those of filled shapes from the cycle.
  public var colors: [ColorSpec]?
  /// Edges are taken in turn, one a set.
  public var edgecolor: [ColorSpec]?
  /// Points, taken in turn, one a set.
  public var linewidth: [Double]?
  public var linestyle: LineStyle?
  /// Taken in turn, one a set.
  public var hatches: [HatchPattern?] = []
  public var alpha: Double?
  public var zorder: Double?
  /// Texts at the bars of all sets.
  public var barLabels: [BarLabel] = []

  public init(_ heights: [[Double]], labels: [String]? = nil, tickLabels: [String]? = nil) {
    self.heights = heights
    self.labels = labels
    self.tickLabels = tickLabels
  }
}

public typealias GroupedBars = GroupedBarsArtist

extension GroupedBarsArtist: ArtistContent {
  public var artist: Artist { .groupedBars(self) }

  public var cost: DrawingCost? {
    DrawingCost(heights.reduce(0) { $0 + $1.count }, "bars", bytesEach: Double(2_000 * (1 + barLabels.count)))
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    guard let first = heights.first else { throw LayoutError("grouped bars need at least one set") }
    for set in heights { try SampleCounts("the first set", first.count).check("another set", set.count) }
    let centers = positions ?? first.indices.map(Double.init)
    let groups = SampleCounts("the list of groups", first.count)
    try groups.check("positions", centers.count)
    try groups.check("tick_labels", tickLabels?.count)
    try SampleCounts("the list of sets", heights.count).check("labels", labels?.count)
    let distance = try groupDistance(centers)
    let sets = Double(heights.count)
    let width = distance / (sets + (sets - 1) * barSpacing + groupSpacing)
    guard width.isFinite else { throw LayoutError("the spacing leaves no room for bars") }
    let space = barSpacing * width
    let margin = 0.5 * groupSpacing * width
    for (set, heights) in heights.enumerated() {
      let shift = Double(set) * (width + space)
      var bars = BarArtist(
        x: centers.map { $0 - 0.5 * distance + margin + shift }, height: heights, width: [width],
        align: .edge,
        label: labels?[set])
      bars.orientation = orientation
      func turn<Item>(_ items: [Item]?) -> [Item]? {
        items.flatMap { $0.isEmpty ? nil : [$0[set % $0.count]] }
      }
      bars.color = turn(colors)
      bars.edgecolor = turn(edgecolor)
      bars.linewidth = turn(linewidth)
      bars.linestyle = linestyle
      bars.hatches = turn(hatches) ?? []
      bars.alpha = alpha
      bars.zorder = zorder
      bars.barLabels = barLabels
      try bars.settle(into: &axes)
    }
    if let tickLabels {
      axes.request(
        .ticks(FixedTicks(at: centers, labels: tickLabels)), on: orientation == .vertical ? .x : .y)
    }
  }

  private func groupDistance(_ centers: [Double]) throws(LayoutError) -> Double {
    guard centers.count > 1 else { return 1 }
    let steps = zip(centers.dropFirst(), centers).map { $0 - $1 }
    let mean = steps.reduce(0, +) / Double(steps.count)
    guard steps.allSatisfy({ abs($0 - mean) <= 1e-8 + 1e-5 * abs(mean) }) else {
      throw LayoutError("groups stand at even distances; give positions that do")
    }
    return steps[0]
  }
}
