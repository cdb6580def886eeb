import FigureNumbers
import Plotting

extension ArtistKind {
  static let stem = ArtistKind("stem", "a stem") { $0.stem(&$1, $2) }
}

extension Decoding {
  fileprivate func stem(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let (x, y) = lineSamples(&fields, scope)
    let orientation = fields.read("orientation", Read.choice("orientation", of: Orientation.self))
    let bottom = fields.number("bottom")
    let formats = ["linefmt", "markerfmt", "basefmt"].map { fields.read($0, Self.lineFormat) }
    guard let x, let y else { return nil }
    var artist = StemArtist(at: x, heads: y, label: scope.label)
    artist.orientation = orientation ?? .vertical
    artist.bottom = bottom ?? 0
    (artist.lineFormat, artist.markerFormat, artist.baseFormat) = (formats[0], formats[1], formats[2])
    return .stem(artist)
  }
}
