import FigureDrawing
import Plotting

extension ArtistKind {
  static let text = ArtistKind("text", "a text") { $0.text(&$1, $2) }
}

extension Decoding {
  fileprivate func text(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let coordinates = fields.read(
      "coords", Read.choice("kind of coordinates", of: TextArtist.Coordinates.self))
    let transform = fields.read("transform", Read.choice("transform", Self.transforms))
    if coordinates != nil, transform != nil {
      report(
        "'coords' and 'transform' say the same; write one of them",
        at: fields.mark(of: "transform", or: "coords"))
    }
    guard var artist = freeText(&fields) else { return nil }
    artist.coordinates = transform ?? coordinates ?? .data
    return .text(artist)
  }

  /// The names of matplotlib's transforms, without their `trans` and `get_`.
  private static let transforms: [(String, TextArtist.Coordinates)] = [
    ("data", .data), ("axes", .axesFraction), ("figure", .figureFraction), ("xaxis", .dataAndAxes),
    ("yaxis", .axesAndData),
  ]

  /// A text and its place, whatever this is in.
  func freeText(_ fields: inout Fields) -> TextArtist? {
    let x = fields.require("x", Read.number)
    let y = fields.require("y", Read.number)
    let text = fields.require("s", Read.text)
    let properties = textProperties(&fields)
    guard let x, let y, let text else { return nil }
    return TextArtist(text, at: Point(x, y), properties: properties)
  }
}
