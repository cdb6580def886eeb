import FigureNumbers
import Plotting

extension ArtistKind {
  static let contour = ArtistKind("contour", "a contour") { $0.contour(&$1, $2, isFilled: false) }
  static let contourf = ArtistKind("contourf", "a contourf") { $0.contour(&$1, $2, isFilled: true) }
}

extension Decoding {
  fileprivate func contour(_ fields: inout Fields, _ scope: ArtistScope, isFilled: Bool) -> Artist? {
    let x = fields.read("x", coordinates(on: .x))
    let y = fields.read("y", coordinates(on: .y))
    let z = fields.require("z") { [self] node throws(Mistakes) in try grid(node, x: x, y: y, scope) }
    let ownLevels = fields.read("levels") { [self] node throws(Mistakes) in try levels(node) }
    let ownColors = fields.read("colors", colors)
    let mapping = colorMapping(&fields) ?? .init()
    let linewidths = fields.read(
      "linewidths", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    let linestyle = fields.read("linestyles", Read.lineStyle)
    let alpha = fields.number("alpha", .unit)
    let extend = fields.read("extend", Read.choice("way to extend", of: ContourArtist.Extend.self))
    let zorder = fields.number("zorder")
    guard let z else { return nil }
    guard fits(x, y, to: [(z.columns, z.rows)], of: z, fields) else { return nil }
    if isFilled, linewidths != nil || linestyle != nil {
      report(
        "areas have no lines; add a contour for them", at: fields.mark(of: "linewidths", or: "linestyles"))
    }
    var artist = ContourArtist(z, isFilled: isFilled)
    (artist.x, artist.y) = (x?.values, y?.values)
    artist.levels = ownLevels ?? artist.levels
    artist.colors = ownColors
    artist.mapping = mapping
    artist.linewidths = linewidths
    artist.linestyle = linestyle
    artist.alpha = alpha
    artist.extend = extend ?? .neither
    artist.zorder = zorder
    return .contour(artist)
  }

  /// How many levels, or which.
  private func levels(_ node: YAMLNode) throws(Mistakes) -> ContourArtist.Levels {
    if case .sequence = node.content { return .values(try Read.list("of numbers", of: Read.number)(node)) }
    if case .mapping = node.content { return .values(try samples()(node).values) }
    return .count(try Read.whole(0...10_000)(node))
  }
}
