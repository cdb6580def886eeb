import FigureDrawing
import Plotting

extension ArtistKind {
  static let text = ArtistKind("text", "a text") { $0.text(&$1, $2) }
}

extension Decoding {
  fileprivate func text(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let coordinates = fields.read(
      "coords", Read.choice("kind of coordinates", of: TextArtist.Coordinates.self))
    guard var artist = freeText(&fields) else { return nil }
    artist.coordinates = coordinates ?? .data
    return .text(artist)
  }

  /// A text and its place, whatever this is in.
  func freeText(_ fields: inout Fields) -> TextArtist? {
    let x = fields.require("x", Read.number)
    let y = fields.require("y", Read.number)
    let text = fields.require("s", Read.text)
    var properties = textProperties(&fields)
    properties.rotation = fields.read("rotation", Read.rotation)
    properties.weight = fields.read("fontweight", Read.fontWeight)
    properties.style = fields.read("fontstyle", Read.fontStyle)
    guard let x, let y, let text else { return nil }
    return TextArtist(text, at: Point(x, y), properties: properties)
  }
}
