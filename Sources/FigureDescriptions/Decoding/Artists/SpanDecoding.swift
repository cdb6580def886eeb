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
    let ends = fields.require("span", Read.pair("[low, high]"))
    let properties = fillProperties(&fields, hasLinestyle: false)
    guard let (low, high) = ends else { return nil }
    return .span(SpanArtist(direction, from: low, to: high, label: scope.label, properties: properties))
  }
}
