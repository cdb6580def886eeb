import FigureNumbers
import Plotting

extension ArtistKind {
  static let vlines = ArtistKind("vlines", "a vlines") { $0.segments(.vertical, &$1, $2) }
  static let hlines = ArtistKind("hlines", "an hlines") { $0.segments(.horizontal, &$1, $2) }
}

extension Decoding {
  fileprivate func segments(
    _ orientation: Orientation, _ fields: inout Fields, _ scope: ArtistScope
  ) -> Artist? {
    let isUpright = orientation == .vertical
    let (place, low, high) = isUpright ? ("x", "ymin", "ymax") : ("y", "xmin", "xmax")
    let positions = requireSamples(place, &fields)
    let ends = [low, high].map { key in
      fields.requiredNode(key).flatMap { _ in
        fields.read(key, numbers("of numbers", on: isUpright ? .y : .x, of: Read.datum))
      }
    }
    let colors = fields.read("colors", colors) ?? fields.color("color").map { [$0] }
    let widths = Read.oneOrMore("of widths in points", of: Read.number(Read.length))
    let linewidths = fields.read("linewidths", widths) ?? fields.read("linewidth", widths)
    let linestyle =
      fields.read("linestyles", Read.lineStyle) ?? fields.read("linestyle", Read.lineStyle)
    let alpha = fields.number("alpha", .unit)
    let zorder = fields.number("zorder")
    let clipOn = fields.bool("clip_on")
    guard let positions, let lower = ends[0], let upper = ends[1] else { return nil }
    for (key, values) in [(low, lower), (high, upper)] where ![1, positions.count].contains(values.count) {
      report(
        "\(key): \(values.count) values for \(positions.count) lines, expected 1 or \(positions.count)",
        at: fields.mark(of: key, or: place))
      return nil
    }
    var artist = SegmentsArtist(
      orientation, at: positions.values, from: lower, to: upper, label: scope.label)
    artist.colors = colors
    artist.linewidths = linewidths
    artist.linestyle = linestyle
    artist.alpha = alpha
    artist.zorder = zorder
    artist.clipOn = clipOn
    return .segments(artist)
  }
}
