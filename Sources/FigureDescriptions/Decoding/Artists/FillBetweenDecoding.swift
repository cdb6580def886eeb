import FigureNumbers
import Plotting

extension ArtistKind {
  static let fillBetween = ArtistKind("fill_between", "a fill_between") { $0.fillBetween(&$1, $2) }
}

extension Decoding {
  fileprivate func fillBetween(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields)
    let y1 = requireSeries("y1", &fields, over: x, scope)
    let y2 = series("y2", &fields, over: x, scope) ?? x.map { Column(repeating: 0, count: $0.count) }
    let condition = series("where", &fields, over: x, scope)
    let step = fields.read("step", Read.choice("step", of: FillBetweenArtist.Step.self))
    let interpolates = fields.bool("interpolate") ?? false
    let properties = fillProperties(&fields, hasLinestyle: true)
    guard let x, let y1, let y2 else { return nil }
    // As numpy's `astype(bool)`: whatever is not zero, also NaN.
    return .fillBetween(
      FillBetweenArtist(
        x: x, y1: y1, y2: y2, condition: condition.map { $0.values.map { $0 != 0 } }, step: step,
        interpolates: interpolates, label: scope.label, properties: properties))
  }
}
