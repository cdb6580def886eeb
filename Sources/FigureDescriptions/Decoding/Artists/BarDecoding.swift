import Numerics
import Plotting

extension ArtistKind {
  static let bar = ArtistKind("bar", "a bar") { $0.bar(&$1, $2) }
}

extension Decoding {
  fileprivate func bar(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields, advice: "; names of bars are ticks: use xticks")
    let height = requireSamples("height", &fields)
    let width = fields.read("width", Read.oneOrMore("of widths", of: Read.datum))
    let bottom = fields.read("bottom", Read.oneOrMore("of numbers", of: Read.datum))
    let align = fields.read("align", Read.choice("alignment", of: BarArtist.Align.self))
    let color = fields.read("color", colors)
    let edgecolor = fields.read("edgecolor", colors)
    let linewidth = fields.read(
      "linewidth", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    let alpha = fields.number("alpha", .unit)
    let zorder = fields.number("zorder")
    guard let x, let height else { return nil }
    // As numpy broadcasts them: one value stands for all bars.
    let count = [x.count, height.count, width?.count ?? 1, bottom?.count ?? 1].first { $0 != 1 } ?? 1
    for (key, length) in [
      ("x", x.count), ("height", height.count), ("width", width?.count), ("bottom", bottom?.count),
    ] {
      guard let length, length != 1, length != count else { continue }
      report(
        "\(key): \(length) values for \(count) bars, expected 1 or \(count)",
        at: fields.mark(of: key, or: "x"))
      return nil
    }
    var artist = BarArtist(
      x: x.values, height: height.values, width: width ?? [0.8], bottom: bottom ?? [0],
      align: align ?? .center,
      label: scope.label)
    artist.color = color
    artist.edgecolor = edgecolor
    artist.linewidth = linewidth
    artist.alpha = alpha
    artist.zorder = zorder
    return .bar(artist)
  }
}
