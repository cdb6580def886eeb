import FigureNumbers
import Plotting

extension ArtistKind {
  static let brokenBars = ArtistKind("broken_barh", "a broken_barh") { $0.brokenBars(&$1, $2) }
}

extension Decoding {
  fileprivate func brokenBars(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let span: Reading<(Double, Double)> = { [self] node throws(Mistakes) in
      guard case .sequence(let items) = node.content, items.count == 2, Self.isDate(items[0]) else {
        return try Read.pair("[start, length]")(node)
      }
      return (try value(on: .x)(items[0]), try Read.number(items[1]))
    }
    let spans = fields.require("xranges", Read.list("of spans, each [start, length]", of: span))
    let foot = fields.require("yrange", Read.pair("[bottom, height]"))
    let facecolors = fields.read("facecolors", colors)
    let edgecolors = fields.read("edgecolors", colors)
    let linewidth = fields.number("linewidth", Read.length)
    let alpha = fields.number("alpha", .unit)
    let zorder = fields.number("zorder")
    guard let spans, let foot else { return nil }
    var artist = BrokenBarsArtist(
      spans.map { .init(start: $0.0, length: $0.1) }, bottom: foot.0, height: foot.1, label: scope.label)
    artist.facecolors = facecolors
    artist.edgecolors = edgecolors
    artist.linewidth = linewidth
    artist.alpha = alpha
    artist.zorder = zorder
    return .brokenBars(artist)
  }
}
