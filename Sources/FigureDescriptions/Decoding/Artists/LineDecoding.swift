import FigureNumbers
import Plotting

extension ArtistKind {
  static let line = ArtistKind("line", "a line") { $0.line(&$1, $2) }
}

extension Decoding {
  fileprivate func line(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields)
    let y = requireSeries("y", &fields, over: x, scope)
    let properties = lineProperties(&fields, count: x?.count)
    guard let x, let y else { return nil }
    return .line(LineArtist(x: x, y: y, label: scope.label, properties: properties))
  }
}
