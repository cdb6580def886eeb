import FigureNumbers
import Plotting

extension ArtistKind {
  static let stairs = ArtistKind("stairs", "a stairs") { $0.stairs(&$1, $2) }
}

extension Decoding {
  fileprivate func stairs(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let values = requireSamples("values", &fields)
    let orientation = fields.read(
      "orientation", Read.choice("orientation", of: Orientation.self))
    let axis = orientation == .horizontal ? AxisName.y : .x
    let edges = fields.has("edges") ? requireSamples("edges", &fields, on: axis) : nil
    let baseline = fields.read("baseline", numbers("of numbers", of: Read.datum))
    let isFilled = fields.bool("fill") ?? false
    let properties = fillProperties(&fields, hasLinestyle: true)
    guard let values else { return nil }
    let expected = values.count + 1
    if let edges, edges.count != expected {
      report(
        "edges: \(edges.count) edges for \(values.count) values, expected \(expected)",
        at: fields.mark(of: "edges", or: "values"))
      return nil
    }
    if let edges, edges.values.contains(where: \.isNaN) {
      report("edges: expected numbers", at: fields.mark(of: "edges", or: "values"))
      return nil
    }
    if let baseline, baseline.count != 1, baseline.count != values.count {
      report(
        "baseline: \(baseline.count) numbers for \(values.count) values, expected 1 or \(values.count)",
        at: fields.mark(of: "baseline", or: "values"))
      return nil
    }
    return .stairs(
      StairsArtist(
        values.values, edges: edges?.values, baseline: baseline ?? [0],
        orientation: orientation ?? .vertical, isFilled: isFilled, label: scope.label, properties: properties)
    )
  }
}
