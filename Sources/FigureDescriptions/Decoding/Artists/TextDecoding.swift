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
    let place = transform ?? coordinates ?? .data
    let dates: (AxisName?, AxisName?) = (
      place == .data || place == .dataAndAxes ? .x : nil, place == .data || place == .axesAndData ? .y : nil
    )
    guard var artist = freeText(&fields, dates: dates) else { return nil }
    artist.coordinates = place
    return .text(artist)
  }

  /// The names of matplotlib's transforms, without their `trans` and `get_`.
  private static let transforms: [(String, TextArtist.Coordinates)] = [
    ("data", .data), ("axes", .axesFraction), ("figure", .figureFraction), ("xaxis", .dataAndAxes),
    ("yaxis", .axesAndData),
  ]

  /// A text and its place, whatever this is in.
  ///
  /// - Parameter dates: the axes on which dates may stand for its place.
  func freeText(_ fields: inout Fields, dates: (x: AxisName?, y: AxisName?) = (nil, nil)) -> TextArtist? {
    let x = fields.require("x", value(on: dates.x, isData: false))
    let y = fields.require("y", value(on: dates.y, isData: false))
    let text = fields.require("s", Read.text)
    let properties = textProperties(&fields)
    guard let x, let y, let text else { return nil }
    return TextArtist(text, at: Point(x, y), properties: properties)
  }
}
