import FigureNumbers
import Plotting

extension ArtistKind {
  static let axhspan = ArtistKind("axhspan", "an axhspan") { $0.span(.horizontal, &$1, $2) }
  static let axvspan = ArtistKind("axvspan", "an axvspan") { $0.span(.vertical, &$1, $2) }
}

extension Decoding {
  fileprivate func span(
    _ direction: ReferenceLineArtist.Direction, _ fields: inout Fields, _ scope: ArtistScope
  ) -> Artist? {
    let ends = fields.require("span", range("[low, high]", on: direction == .horizontal ? .y : .x))
    let (start, end) = fractions(across: direction, &fields)
    let properties = fillProperties(&fields, hasLinestyle: false)
    guard let (low, high) = ends else { return nil }
    var artist = SpanArtist(direction, from: low, to: high, label: scope.label, properties: properties)
    artist.start = start ?? artist.start
    artist.end = end ?? artist.end
    return .span(artist)
  }
}
