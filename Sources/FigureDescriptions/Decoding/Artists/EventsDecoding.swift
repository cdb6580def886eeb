import FigureNumbers
import Plotting

extension ArtistKind {
  static let events = ArtistKind("eventplot", "an eventplot") { $0.events(&$1, $2) }
}

extension Decoding {
  fileprivate func events(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let orientation =
      fields.read("orientation", Read.choice("orientation", of: Orientation.self)) ?? .horizontal
    let positions = fields.require("positions", sampleSets(on: orientation == .horizontal ? .x : .y))
    var events = EventsArtist(positions?.map(\.values) ?? [], label: scope.label)
    events.orientation = orientation
    let number = Read.oneOrMore("of numbers", of: Read.number)
    events.offsets = fields.read("lineoffsets", number) ?? [1]
    events.lengths = fields.read("linelengths", number) ?? [1]
    events.linewidths = fields.read(
      "linewidths", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    events.colors = fields.read("colors", colors)
    events.alphas = fields.read("alpha", Read.oneOrMore("of opacities", of: Read.number(.unit)))
    events.linestyles = fields.read("linestyles", Read.oneOrMore("of line styles", of: Read.lineStyle))
    events.zorder = fields.number("zorder")
    guard positions != nil else { return nil }
    let count = events.positions.count
    let lists: [(String, Int?)] = [
      ("lineoffsets", events.offsets.count), ("linelengths", events.lengths.count),
      ("linewidths", events.linewidths?.count), ("colors", events.colors?.count),
      ("alpha", events.alphas?.count),
      ("linestyles", events.linestyles?.count),
    ]
    for (key, found) in lists {
      guard let found, found != count, found != 1 else { continue }
      report(
        "\(key): \(found) values for \(count) rows, expected 1 or \(count)",
        at: fields.mark(of: key, or: "positions"))
      return nil
    }
    return .events(events)
  }
}
