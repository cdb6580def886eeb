import FigureDrawing
import FigureNumbers

/// Lines from a baseline to markers, as matplotlib's `stem`.
public struct StemArtist: Sendable, Equatable, Codable {
  /// Vertical stems stand at places of x.
  public var orientation = Orientation.vertical
  public var positions: Column
  /// Where the markers stand; as many as places.
  public var heads: Column
  /// Where the stems begin.
  public var bottom = 0.0
  /// How stems, markers and baseline look; nil is `C0-`, `o` in the colour of the stems, and `C3-`.
  public var lineFormat: LineFormat?
  public var markerFormat: LineFormat?
  public var baseFormat: LineFormat?
  public var label: String?

  public init(at positions: Column, heads: Column, label: String? = nil) {
    self.positions = positions
    self.heads = heads
    self.label = label
  }
}

public typealias Stem = StemArtist

extension StemArtist: ArtistContent {
  public var artist: Artist { .stem(self) }

  public var cost: DrawingCost? { DrawingCost(positions.count, "stems", bytesEach: 500) }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    try SampleCounts("x", positions.count).check("the heads", heads.count)
    let style = axes.style
    let stemColor = lineFormat == nil ? .cycle(0) : lineFormat?.color
    let dashes = lineFormat.map { $0.linestyle ?? style.lines.linestyle } ?? .solid
    var stems = SegmentsArtist(
      orientation, at: positions.values, from: [bottom], to: heads.values)
    stems.colors = stemColor.map { [$0] }
    stems.linestyle = dashes
    try stems.settle(into: &axes)

    var markers = LineProperties()
    markers.color = markerFormat?.color ?? stemColor
    markers.linestyle = markerFormat?.linestyle ?? LineStyle.none
    markers.marker = markerFormat.map { $0.marker ?? .circle } ?? .circle
    let markerLook = try addLine(positions, heads, markers, to: &axes)
    var base = LineProperties()
    base.color = baseFormat == nil ? .cycle(3) : baseFormat?.color
    base.linestyle = baseFormat == nil ? .solid : baseFormat?.linestyle
    base.marker = baseFormat == nil ? Marker.none : baseFormat?.marker
    let places = positions.values
    let ends = [places.min(), places.max()].compactMap { $0 }
    let baseLook = try addLine(
      Column(ends), Column(ends.map { _ in bottom }), base, to: &axes)
    axes.enter(
      label,
      StemHandle(
        stems: Self.handleLook((stemColor ?? style.lines.color).resolved(in: style), dashes, style),
        markers: markerLook, base: baseLook), isContainer: true)
  }

  /// Adds a line whose samples run along the stems' places, and returns how it looks.
  private func addLine(
    _ along: Column, _ across: Column, _ properties: LineProperties, to axes: inout ArtistSettler
  ) throws(LayoutError) -> LineLook {
    let isUpright = orientation == .vertical
    let automatic = properties.color == nil ? axes.cycle.lineColor() : .black
    let look = LineLook(properties, color: automatic, in: axes.style)
    axes.add(
      ResolvedLine(
        x: isUpright ? along : across, y: isUpright ? across : along, look: look, zorder: 2,
        label: "_nolegend_", isClipped: true))
    return look
  }

  /// The stems of a legend: of the usual width, their dashes scaled as those of the axes and once more.
  private static func handleLook(_ color: Color, _ dashes: LineStyle, _ style: Style) -> LineLook {
    var properties = LineProperties()
    properties.linestyle = .solid
    properties.marker = Marker.none
    var look = LineLook(properties, color: color, in: style)
    look.color = color
    let width = style.lines.linewidth
    look.dashes = DashPattern(dashes, in: style).scaled(by: width, in: style).scaled(by: width, in: style)
    (look.cap, look.join) = (style.lines.dashCapstyle, style.lines.dashJoinstyle)
    return look
  }
}
