import FigureDrawing
import FigureNumbers

/// How dense samples lie, as an outline that is as wide as they are many: matplotlib's `violinplot`.
///
/// ```swift
/// Violins([[1, 2, 2, 3], [2, 4, 5, 5]])
/// ```
public struct ViolinArtist: Sendable, Equatable, Codable {
  /// Which half of a violin is drawn.
  public enum Side: String, Sendable, Codable, CaseIterable { case both, low, high }

  /// Samples that are not finite count for nothing.
  public var sets: [Column]
  /// Where the violins stand; nil: at 1, 2, 3 and so on.
  public var positions: [Double]?
  public var orientation = Orientation.vertical
  /// How wide the violins are at most, in data units: one for all, or one a violin.
  public var widths = [0.5]
  public var showsMeans = false
  public var showsExtrema = true
  public var showsMedians = false
  /// Fractions of the samples, one list a violin, at whose ends a line is drawn.
  public var quantiles: [[Double]] = []
  /// At how many places the density is found.
  public var points = 100
  public var bandwidth = KernelDensity.Bandwidth.scott
  public var side = Side.both
  /// Taken in turn; nil is the next of the cycle of lines, at an opacity of 0.3.
  public var facecolor: [ColorSpec]?
  /// Of all lines, taken in turn; nil is the next of the cycle of lines.
  public var linecolor: [ColorSpec]?
  /// What the legend says of the first violin.
  public var label: String?

  public init(_ sets: [Column], label: String? = nil) {
    self.sets = sets
    self.label = label
  }
}

public typealias Violins = ViolinArtist

extension ViolinArtist: ArtistContent {
  public var artist: Artist { .violins(self) }

  public var cost: DrawingCost? {
    let (count, overflows) = sets.count.multipliedReportingOverflow(by: max(points, 1))
    return DrawingCost(overflows ? Int.max : count, "points of violins", bytesEach: 200)
  }

  /// The most times that a kernel is evaluated for a violin.
  private static let mostEvaluations = 1_000_000_000

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    try check()
    let positions = positions ?? sets.indices.map { Double($0 + 1) }
    let isAutomatic = facecolor == nil || linecolor == nil
    let next = isAutomatic ? axes.cycle.lineColor() : .black
    func turn(_ colors: [ColorSpec]?, _ index: Int) -> ColorSpec {
      guard let colors else { return .color(next) }
      return colors.isEmpty ? .none : colors[index % colors.count]
    }
    let violins = sets.map { ViolinStatistics($0.values, points: points, bandwidth: bandwidth) }
    for (index, violin) in violins.enumerated() {
      var properties = FillProperties(alpha: facecolor == nil ? 0.3 : nil)
      properties.facecolor = turn(facecolor, index)
      let half = violin.halves(width: widths[index % widths.count])
      let place = positions[index]
      func edge(_ isDrawn: Bool, _ sign: Double) -> Column {
        Column(half.map { isDrawn ? sign * $0 + place : place })
      }
      var body = FillBetweenArtist(
        x: Column(violin.places), y1: edge(side != .high, -1), y2: edge(side != .low, 1),
        label: index == 0 ? label : nil, properties: properties)
      body.axis = orientation == .vertical ? .y : .x
      try body.settle(into: &axes)
    }
    let across: Orientation = orientation == .vertical ? .horizontal : .vertical
    let ends = positions.indices.map { index in
      let width = widths[index % widths.count]
      return (
        (side == .high ? 0 : -0.25) * width + positions[index],
        (side == .low ? 0 : 0.25) * width + positions[index]
      )
    }
    let colors = sets.indices.map { turn(linecolor, $0) }
    func lines(_ orientation: Orientation, _ places: [Double], _ low: [Double], _ high: [Double])
      throws(LayoutError)
    {
      var lines = SegmentsArtist(orientation, at: places, from: low, to: high)
      lines.colors = colors
      lines.cap = side == .both ? .butt : .projecting
      try lines.settle(into: &axes)
    }
    func marks(_ places: [Double]) throws(LayoutError) {
      try lines(across, places, ends.map(\.0), ends.map(\.1))
    }
    if showsMeans { try marks(violins.map(\.mean)) }
    if showsExtrema {
      try marks(violins.map(\.high))
      try marks(violins.map(\.low))
      try lines(orientation, positions, violins.map(\.low), violins.map(\.high))
    }
    if showsMedians { try marks(violins.map(\.median)) }
    let cuts = zip(violins, quantiles).map { $0.quantiles($1) }
    if cuts.contains(where: { !$0.isEmpty }) {
      let repeated = zip(cuts, ends).flatMap { cuts, ends in cuts.map { _ in ends } }
      try lines(across, cuts.flatMap { $0 }, repeated.map(\.0), repeated.map(\.1))
    }
  }

  private func check() throws(LayoutError) {
    let counts = SampleCounts("the list of violins", sets.count)
    try counts.check("positions", positions?.count)
    try counts.check("widths", widths.count, isRepeated: true)
    if !quantiles.isEmpty { try counts.check("quantiles", quantiles.count) }
    guard quantiles.allSatisfy({ $0.allSatisfy { 0...1 ~= $0 } }) else {
      throw LayoutError("quantiles lie between 0 and 1")
    }
    guard points > 0 else { throw LayoutError("points of a violin are at least 1, not \(points)") }
    for samples in sets {
      let (evaluations, overflows) = samples.count.multipliedReportingOverflow(by: points)
      guard !overflows, evaluations <= Self.mostEvaluations else {
        throw LayoutError("\(samples.count) samples at \(points) points take too long; give fewer points")
      }
    }
  }
}
