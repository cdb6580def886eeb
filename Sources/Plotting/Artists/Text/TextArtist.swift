import FigureDrawing

/// Text at a place in the axes.
public struct TextArtist: Sendable, Equatable, Codable {
  public enum Coordinates: String, Sendable, Codable, CaseIterable {
    case data
    case axesFraction = "axes fraction"
    case figureFraction = "figure fraction"
    /// x in data, y in fractions of the axes: matplotlib's `get_xaxis_transform()`.
    case dataAndAxes = "xaxis"
    /// x in fractions of the axes, y in data: matplotlib's `get_yaxis_transform()`.
    case axesAndData = "yaxis"
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
