import FigureDrawing
import Plotting

extension ArtistKind {
  static let slopedLine = ArtistKind("axline", "an axline") { $0.slopedLine(&$1, $2) }
}

extension Decoding {
  fileprivate func slopedLine(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let start = fields.require("xy1", Read.pair("[x, y]")).map { Point($0.0, $0.1) }
    let end = fields.read("xy2", Read.pair("[x, y]")).map { Point($0.0, $0.1) }
    let slope = fields.number("slope")
    let properties = lineProperties(&fields, count: 2)
    if fields.has("xy2") == fields.has("slope") {
      report("an axline needs either 'xy2' or 'slope'", at: fields.mark(of: "slope", or: "xy1"))
      return nil
    }
    guard let start else { return nil }
    if let slope {
      return .slopedLine(.init(through: start, slope: slope, label: scope.label, properties: properties))
    }
    guard let end else { return nil }
    if end == start {
      report("xy2: the two points of a line differ", at: fields.mark(of: "xy2", or: "xy1"))
    }
    return .slopedLine(.init(through: start, and: end, label: scope.label, properties: properties))
  }
}
