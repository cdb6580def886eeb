import FigureDrawing
import FigureNumbers

/// A horizontal (`axhline`) or vertical (`axvline`) line through the whole axes.
public struct ReferenceLineArtist: Sendable, Equatable, Codable {
  public enum Direction: String, Sendable, Codable, CaseIterable { case horizontal, vertical }

  public var direction: Direction
  /// In data coordinates.
  public var position: Double
  /// Where the line begins and ends, in fractions of the axes.
  public var start = 0.0
  public var end = 1.0
  public var label: String?
  public var properties: LineProperties

  public init(
    _ direction: Direction, at position: Double, label: String? = nil,
    properties: LineProperties = LineProperties()
  ) {
    self.direction = direction
    self.position = position
    self.label = label
    self.properties = properties
  }
}

public typealias ReferenceLine = ReferenceLineArtist

extension ReferenceLineArtist: ArtistContent {
  public var artist: Artist { .referenceLine(self) }

  public func settle(into axes: inout ArtistSettler) {
    let look = LineLook(properties, color: axes.style.lines.color.resolved(in: axes.style), in: axes.style)
    let along = Column([start, end])
    let across = Column(repeating: position, count: 2)
    let isHorizontal = direction == .horizontal
    axes.add(
      ResolvedLine(
        x: isHorizontal ? along : across, y: isHorizontal ? across : along,
        space: isHorizontal ? .horizontal : .vertical, look: look, markEvery: properties.markevery,
        zorder: properties.zorder ?? 2, label: label ?? axes.automaticLabel,
        isClipped: properties.clipOn ?? true))
    axes.enter(label, LineHandle(look: look))
  }
}
