import FigureNumbers
import Plotting

extension ArtistKind {
  static let bar = ArtistKind("bar", "a bar") { $0.bar(&$1, $2, .vertical) }
  static let lyingBar = ArtistKind("barh", "a barh") { $0.bar(&$1, $2, .horizontal) }
}

extension Decoding {
  /// The keys of lengths along x and y, which say what each is by the orientation.
  private struct BarKeys {
    let position, length, thickness, foot: String

    init(_ orientation: Orientation) {
      let isUpright = orientation == .vertical
      position = isUpright ? "x" : "y"
      length = isUpright ? "height" : "width"
      thickness = isUpright ? "width" : "height"
      foot = isUpright ? "bottom" : "left"
    }
  }

  fileprivate func bar(_ fields: inout Fields, _ scope: ArtistScope, _ orientation: Orientation) -> Artist? {
    let keys = BarKeys(orientation)
    let positions = requireSamples(keys.position, &fields)
    let lengths = requireSamples(keys.length, &fields)
    let thicknesses = fields.read(keys.thickness, numbers("of numbers", of: Read.datum))
    let feet = fields.read(keys.foot, numbers("of numbers", of: Read.datum))
    let align = fields.read("align", Read.choice("alignment", of: BarArtist.Align.self))
    let color = fields.read("color", colors)
    let edgecolor = fields.read("edgecolor", colors)
    let linewidth = fields.read(
      "linewidth", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    let alpha = fields.number("alpha", .unit)
    let zorder = fields.number("zorder")
    guard let positions, let lengths else { return nil }
    // As numpy broadcasts them: one value stands for all bars.
    let counts = [
      (keys.position, positions.count), (keys.length, lengths.count), (keys.thickness, thicknesses?.count),
      (keys.foot, feet?.count),
    ]
    let count = counts.compactMap(\.1).first { $0 != 1 } ?? 1
    for (key, length) in counts {
      guard let length, length != 1, length != count else { continue }
      report(
        "\(key): \(length) values for \(count) bars, expected 1 or \(count)",
        at: fields.mark(of: key, or: keys.position))
      return nil
    }
    var artist = BarArtist(
      x: positions.values, height: lengths.values, width: thicknesses ?? [0.8], bottom: feet ?? [0],
      align: align ?? .center, label: scope.label)
    artist.orientation = orientation
    artist.color = color
    artist.edgecolor = edgecolor
    artist.linewidth = linewidth
    artist.alpha = alpha
    artist.zorder = zorder
    return .bar(artist)
  }
}
