import FigureDrawing

/// Rectangles in a row, as matplotlib's `broken_barh`: spans of x at one height.
public struct BrokenBarsArtist: Sendable, Equatable, Codable {
  public struct Span: Sendable, Equatable, Codable {
    public var start: Double
    public var length: Double

    public init(start: Double, length: Double) {
      self.start = start
      self.length = length
    }
  }

  public var spans: [Span]
  /// The foot of all, and their height.
  public var bottom: Double
  public var height: Double
  /// Taken in turn; nil takes the style's.
  public var facecolors: [ColorSpec]?
  public var edgecolors: [ColorSpec]?
  public var linewidth: Double?
  public var alpha: Double?
  public var label: String?
  public var zorder: Double?

  public init(_ spans: [Span], bottom: Double, height: Double, label: String? = nil) {
    self.spans = spans
    self.bottom = bottom
    self.height = height
    self.label = label
  }
}

public typealias BrokenBars = BrokenBarsArtist

extension BrokenBarsArtist: ArtistContent {
  public var artist: Artist { .brokenBars(self) }

  public var cost: DrawingCost? { DrawingCost(spans.count, "bars", bytesEach: 500) }

  public func settle(into axes: inout ArtistSettler) {
    let style = axes.style
    var properties = FillProperties(alpha: alpha)
    properties.linewidth = linewidth
    properties.facecolor = style.patch.facecolor
    var look = CollectionLook(properties, style: style) { .clear }
    if let facecolors { look.faces = Alpha(alpha).applied(to: facecolors, in: style) }
    if let edgecolors { look.edges = Alpha(alpha).applied(to: edgecolors, in: style) }
    let corners = spans.map { span in
      let (left, right) = (span.start, span.start + span.length)
      return [
        Point(left, bottom), Point(left, bottom + height), Point(right, bottom + height),
        Point(right, bottom),
      ]
    }
    axes.add(
      ResolvedPolygons(
        kind: .polygons, paths: corners.map { Path.closed($0) }, extremes: corners.flatMap { $0 }, look: look,
        zorder: zorder ?? 1))
    axes.enter(label, PatchHandle(look: look.patch(in: style)))
  }
}
