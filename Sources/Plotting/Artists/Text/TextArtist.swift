import FigureDrawing

/// Text at a place in the axes.
public struct TextArtist: Sendable, Equatable, Codable {
  public enum Coordinates: String, Sendable, Codable, CaseIterable {
    case data
    case axesFraction = "axes fraction"
  }

  public var position: Point
  public var coordinates: Coordinates
  public var text: String
  public var properties: TextProperties

  public init(
    _ text: String, at position: Point, coordinates: Coordinates = .data,
    properties: TextProperties = TextProperties()
  ) {
    self.text = text
    self.position = position
    self.coordinates = coordinates
    self.properties = properties
  }
}

public typealias Text = TextArtist

extension TextArtist: ArtistContent {
  public var artist: Artist { .text(self) }

  public func settle(into axes: inout ArtistSettler) { axes.add(ResolvedText(self, style: axes.style)) }
}
