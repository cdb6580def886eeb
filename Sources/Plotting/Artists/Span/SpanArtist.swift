import FigureDrawing

/// A band across the whole axes: `axhspan` (horizontal) or `axvspan` (vertical).
public struct SpanArtist: Sendable, Equatable, Codable {
  public var direction: ReferenceLineArtist.Direction
  public var low: Double
  public var high: Double
  public var label: String?
  public var properties: FillProperties

  public init(
    _ direction: ReferenceLineArtist.Direction, from low: Double, to high: Double, label: String? = nil,
    properties: FillProperties = FillProperties()
  ) {
    self.direction = direction
    self.low = low
    self.high = high
    self.label = label
    self.properties = properties
  }
}

public typealias Span = SpanArtist

extension SpanArtist: ArtistContent {
  public var artist: Artist { .span(self) }

  public func settle(into axes: inout ArtistSettler) {
    let look = PatchLook(properties, style: axes.style)
    let isHorizontal = direction == .horizontal
    let extent = high - low
    axes.add(
      ResolvedRectangle(
        origin: isHorizontal ? Point(0, low) : Point(low, 0), width: isHorizontal ? 1 : extent,
        height: isHorizontal ? extent : 1, space: isHorizontal ? .horizontal : .vertical, look: look,
        zorder: properties.zorder ?? 1))
    axes.enter(label, PatchHandle(look: look))
  }
}
