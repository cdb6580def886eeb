import FigureNumbers
import Plotting

extension ArtistKind {
  static let axhline = ArtistKind("axhline", "an axhline") {
    $0.referenceLine(.horizontal, key: "y", &$1, $2)
  }
  static let axvline = ArtistKind("axvline", "an axvline") { $0.referenceLine(.vertical, key: "x", &$1, $2) }
}

extension Decoding {
  fileprivate func referenceLine(
    _ direction: ReferenceLineArtist.Direction, key: String, _ fields: inout Fields, _ scope: ArtistScope
  ) -> Artist? {
    let position = fields.require(key, Read.number)
    let properties = lineProperties(&fields, count: 2)
    guard let position else { return nil }
    return .referenceLine(
      ReferenceLineArtist(direction, at: position, label: scope.label, properties: properties))
  }
}
