import FigureDrawing

/// Straight lines side by side, as matplotlib's `vlines` and `hlines`: at each place one from a lower to an upper end.
public struct SegmentsArtist: Sendable, Equatable, Codable {
  /// Vertical lines stand at places of x, horizontal ones at places of y.
  public var orientation: Orientation
  /// In data coordinates.
  public var positions: [Double]
  /// One end for all, or one a line, in data coordinates.
  public var low: [Double]
  public var high: [Double]
  /// Taken in turn; nil takes the style's.
  public var colors: [ColorSpec]?
  /// Points, taken in turn; nil takes the style's.
  public var linewidths: [Double]?
  public var linestyle: LineStyle?
  public var cap = Stroke.Cap.butt
  public var alpha: Double?
  public var label: String?
  public var zorder: Double?
  public var clipOn: Bool?

  public init(
    _ orientation: Orientation, at positions: [Double], from low: [Double], to high: [Double],
    label: String? = nil
  ) {
    self.orientation = orientation
    self.positions = positions
    self.low = low
    self.high = high
    self.label = label
  }
}

public typealias Segments = SegmentsArtist

extension SegmentsArtist: ArtistContent {
  public var artist: Artist { .segments(self) }

  public var cost: DrawingCost? { DrawingCost(positions.count, "lines", bytesEach: 500) }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    axes.add(try resolved(in: axes.style))
    enter(in: &axes)
  }

  /// The lines as they are drawn.
  func resolved(in style: Style) throws(LayoutError) -> ResolvedPolygons {
    let counts = SampleCounts("the places", positions.count)
    try counts.check("the lower ends", low.count, isRepeated: true)
    try counts.check("the upper ends", high.count, isRepeated: true)
    let edges = Alpha(alpha).applied(to: colors ?? [style.lines.color], in: style)
    let widths = linewidths ?? [style.lines.linewidth]
    var look = CollectionLook(faces: [], edges: edges, widths: widths)
    look.dashes = DashPattern(linestyle ?? .solid, in: style)
    look.cap = cap
    let along: AxisName = orientation == .vertical ? .y : .x
    let lines = positions.enumerated().map { index, position in
      let ends = [low, high].map { $0[$0.count == 1 ? 0 : index] }
      return (
        Point(along: along, ends[0], across: position), Point(along: along, ends[1], across: position)
      )
    }
    return ResolvedPolygons(
      segments: lines, look: look, zorder: zorder ?? 2, isClipped: clipOn ?? true)
  }

  /// Enters the first of the lines in the legend.
  func enter(in axes: inout ArtistSettler) {
    let style = axes.style
    // Collections draw the style `none` as a solid line.
    let shown = linestyle == LineStyle.none ? .solid : linestyle
    var entry = LineProperties(
      alpha: alpha, linestyle: shown ?? .solid, linewidth: linewidths?.first ?? style.lines.linewidth)
    entry.color = colors?.first ?? style.lines.color
    entry.marker = Marker.none
    var handle = LineLook(entry, color: .black, in: style)
    // The legend takes over the dashes as such, even where there are none.
    (handle.cap, handle.join) = (style.lines.dashCapstyle, style.lines.dashJoinstyle)
    axes.enter(label, LineHandle(look: handle))
  }
}
