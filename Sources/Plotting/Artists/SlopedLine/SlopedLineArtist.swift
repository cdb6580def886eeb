import FigureDrawing

/// A straight line through the whole axes, wherever their limits are: matplotlib's `axline`.
///
/// ```swift
/// SlopedLine(through: Point(0, 0), slope: 1)
/// ```
public struct SlopedLineArtist: Sendable, Equatable, Codable {
  public enum Direction: Sendable, Equatable, Codable {
    /// Through a second point; on logarithmic scales the line is straight on the page.
    case point(Point)
    /// y units for each x unit; only where both scales are linear.
    case slope(Double)
  }

  /// In data coordinates.
  public var start: Point
  public var direction: Direction
  public var label: String?
  public var properties: LineProperties

  public init(
    through start: Point, and end: Point, label: String? = nil, properties: LineProperties = LineProperties()
  ) {
    self.start = start
    direction = .point(end)
    self.label = label
    self.properties = properties
  }

  public init(
    through start: Point, slope: Double, label: String? = nil, properties: LineProperties = LineProperties()
  ) {
    self.start = start
    direction = .slope(slope)
    self.label = label
    self.properties = properties
  }
}

public typealias SlopedLine = SlopedLineArtist

extension SlopedLineArtist: ArtistContent {
  public var artist: Artist { .slopedLine(self) }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    if case .point(let end) = direction, end == start {
      throw LayoutError("a line needs two different points")
    }
    let look = LineLook(properties, color: axes.style.lines.color.resolved(in: axes.style), in: axes.style)
    axes.add(
      ResolvedSlopedLine(
        start: start, direction: direction, look: look, markEvery: properties.markevery,
        zorder: properties.zorder ?? 2, label: label ?? axes.automaticLabel,
        isClipped: properties.clipOn ?? true))
    axes.enter(label, LineHandle(look: look))
  }
}
