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
    let position = fields.require(key, value(on: AxisName(rawValue: key)))
    let (start, end) = fractions(across: direction, &fields)
    let properties = lineProperties(&fields, count: 2)
    guard let position else { return nil }
    var artist = ReferenceLineArtist(direction, at: position, label: scope.label, properties: properties)
    artist.start = start ?? artist.start
    artist.end = end ?? artist.end
    return .referenceLine(artist)
  }

  /// Where something through the axes begins and ends, in fractions of them: `xmin` and `xmax`, or `ymin` and `ymax`.
  func fractions(
    across direction: ReferenceLineArtist.Direction, _ fields: inout Fields
  ) -> (start: Double?, end: Double?) {
    let keys = direction == .horizontal ? ("xmin", "xmax") : ("ymin", "ymax")
    let bounds = Bounds.within(-1e6...1e6)
    return (fields.number(keys.0, bounds), fields.number(keys.1, bounds))
  }
}
