import FigureNumbers
import Plotting

extension ArtistKind {
  static let fillBetween = ArtistKind("fill_between", "a fill_between") { $0.fillBetween(.x, &$1, $2) }
  static let fillBetweenX = ArtistKind("fill_betweenx", "a fill_betweenx") { $0.fillBetween(.y, &$1, $2) }
}

extension Decoding {
  /// - Parameter axis: the one that the samples run along.
  fileprivate func fillBetween(_ axis: AxisName, _ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let (along, first, second) = axis == .x ? ("x", "y1", "y2") : ("y", "x1", "x2")
    let x = requireSamples(along, &fields)
    let y1 = requireSeries(first, &fields, over: x, scope, named: along)
    let y2 =
      series(second, &fields, over: x, scope, named: along) ?? x.map { Column(repeating: 0, count: $0.count) }
    let condition = series("where", &fields, over: x, scope, named: along)
    let step = fields.read("step", Read.choice("step", of: FillBetweenArtist.Step.self))
    let interpolates = fields.bool("interpolate") ?? false
    let properties = fillProperties(&fields, hasLinestyle: true)
    guard let x, let y1, let y2 else { return nil }
    // As numpy's `astype(bool)`: whatever is not zero, also NaN.
    var artist = FillBetweenArtist(
      x: x, y1: y1, y2: y2, condition: condition.map { $0.values.map { $0 != 0 } }, step: step,
      interpolates: interpolates, label: scope.label, properties: properties)
    artist.axis = axis
    return .fillBetween(artist)
  }
}
