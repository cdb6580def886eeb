import FigureDrawing

/// A band across the whole axes: `axhspan` (horizontal) or `axvspan` (vertical).
public struct SpanArtist: Sendable, Equatable, Codable {
  public var direction: ReferenceLineArtist.Direction
  public var low: Double
  public var high: Double
  /// Where the band begins and ends across, in fractions of the axes.
  public var start = 0.0
  public var end = 1.0
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
        origin: isHorizontal ? Point(start, low) : Point(low, start),
        width: isHorizontal ? end - start : extent, height: isHorizontal ? extent : end - start,
        space: isHorizontal ? .horizontal : .vertical, look: look,
        zorder: properties.zorder ?? 1))
    axes.enter(label, PatchHandle(look: look))
  }
}
