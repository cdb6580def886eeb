import FigureDrawing

/// Short lines side by side where something happened, in one row a set: matplotlib's `eventplot`.
///
/// ```swift
/// Events([[1, 2, 5], [2, 4]])
/// ```
public struct EventsArtist: Sendable, Equatable, Codable {
  /// Where events are, in data coordinates, one list a row.
  public var positions: [[Double]]
  /// Whether events go along x; the lines stand across.
  public var orientation = Orientation.horizontal
  /// Where rows stand: one list item a row; a single one is the distance between them.
  public var offsets = [1.0]
  /// How long lines are; here and below one for all rows or one a row.
  public var lengths = [1.0]
  /// Points; nil takes the style's.
  public var linewidths: [Double]?
  public var colors: [ColorSpec]?
  public var alphas: [Double]?
  public var linestyles: [LineStyle]?
  public var zorder: Double?
  public var label: String?

  public init(_ positions: [[Double]], label: String? = nil) {
    self.positions = positions
    self.label = label
  }
}

public typealias Events = EventsArtist

extension EventsArtist: ArtistContent {
  public var artist: Artist { .events(self) }

  public var cost: DrawingCost? {
    DrawingCost(positions.reduce(0) { $0 + $1.count }, "events", bytesEach: 500)
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let counts = SampleCounts("the list of rows", positions.count)
    for (name, count) in [
      ("lineoffsets", offsets.count), ("linelengths", lengths.count), ("linewidths", linewidths?.count),
      ("colors", colors?.count), ("alpha", alphas?.count), ("linestyles", linestyles?.count),
    ] as [(String, Int?)] { try counts.check(name, count, isRepeated: true) }
    let offsets =
      offsets.count == 1 && positions.count != 1
      ? positions.indices.map { Double($0) * self.offsets[0] } : offsets
    let limits = limits(offsets)
    for (row, places) in positions.enumerated() {
      func turn<Item>(_ items: [Item]?) -> Item? { items.map { $0[row % $0.count] } }
      let half = lengths[row % lengths.count] / 2
      var lines = SegmentsArtist(
        orientation == .horizontal ? .vertical : .horizontal, at: places.sorted(),
        from: [offsets[row] + half],
        to: [offsets[row] - half], label: label)
      lines.colors = turn(colors).map { [$0] }
      lines.linewidths = turn(linewidths).map { [$0] }
      lines.linestyle = turn(linestyles)
      lines.alpha = turn(alphas)
      lines.zorder = zorder
      var resolved = try lines.resolved(in: axes.style)
      resolved.kind = .events
      // The limits are those of all rows.
      resolved.extremes = row == positions.count - 1 ? limits : []
      axes.add(resolved)
      lines.enter(in: &axes)
    }
  }

  /// The corners of the box around all events, and as far again across the rows.
  private func limits(_ offsets: [Double]) -> [Point] {
    let ends = positions.filter { !$0.isEmpty }.map { places in
      places.contains(where: \.isNaN) ? (Double.nan, Double.nan) : (places.min() ?? 0, places.max() ?? 0)
    }
    guard let first = ends.first else { return [] }
    let low = ends.reduce(first.0) { $0.isNaN || $1.0.isNaN ? .nan : min($0, $1.0) }
    let high = ends.reduce(first.1) { $0.isNaN || $1.1.isNaN ? .nan : max($0, $1.1) }
    let rows = offsets.indices.map { (offsets[$0], lengths[$0 % lengths.count]) }
    let axis: AxisName = orientation == .horizontal ? .x : .y
    return [
      Point(along: axis, low, across: rows.map { $0.0 - $0.1 }.min() ?? 0),
      Point(along: axis, high, across: rows.map { $0.0 + $0.1 }.max() ?? 0),
    ]
  }
}
