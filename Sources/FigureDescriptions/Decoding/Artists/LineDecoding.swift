import FigureNumbers
import Plotting
import Scales

extension ArtistKind {
  static let line = ArtistKind("line", "a line") { $0.line(&$1, $2) }
  static let step = ArtistKind("step", "a step") { $0.step(&$1, $2) }
  static let semilogx = ArtistKind("semilogx", "a semilogx") { $0.line(&$1, $2, logarithmic: [.x]) }
  static let semilogy = ArtistKind("semilogy", "a semilogy") { $0.line(&$1, $2, logarithmic: [.y]) }
  static let loglog = ArtistKind("loglog", "a loglog") { $0.line(&$1, $2, logarithmic: [.x, .y]) }
}

extension Decoding {
  /// A line, by any of its names.
  ///
  /// - Parameters:
  ///   - logarithmic: the axes that the line makes logarithmic.
  ///   - steps: how its samples are joined where that is not asked for otherwise.
  fileprivate func line(
    _ fields: inout Fields, _ scope: ArtistScope, logarithmic: [AxisName] = [], steps: DrawStyle? = nil
  ) -> Artist? {
    let (x, y) = lineSamples(&fields, scope)
    let scale = logarithmic.isEmpty ? nil : fields.read("base", Self.base)
    var properties = lineProperties(&fields, count: x?.count, hasFormat: true)
    if let steps { properties.drawstyle = steps }
    guard let x, let y else { return nil }
    var artist = LineArtist(x: x, y: y, label: scope.label, properties: properties)
    for axis in logarithmic {
      let own = scale ?? .log()
      if axis == .x { artist.xscale = own } else { artist.yscale = own }
    }
    return .line(artist)
  }

  fileprivate func step(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let styles: [(String, DrawStyle)] = [("pre", .stepsPre), ("mid", .stepsMid), ("post", .stepsPost)]
    let steps = fields.read("where", Read.choice("way to step", styles)) ?? .stepsPre
    return line(&fields, scope, steps: steps)
  }

  private static func base(_ node: YAMLNode) throws(Mistakes) -> AxisScale {
    .log(base: try logarithmBase(node))
  }

  /// Samples by x and y; without x they are counted from 0.
  func lineSamples(_ fields: inout Fields, _ scope: ArtistScope) -> (Column?, Column?) {
    if fields.has("x") {
      let x = requireSamples("x", &fields)
      return (x, requireSeries("y", &fields, over: x, scope))
    }
    _ = fields.node("x")
    guard let node = fields.requiredNode("y") else { return (nil, nil) }
    if case .scalar(let scalar) = node.content, scalar.value == .text {
      report("y: an expression needs the key 'x', which it is worked out over", at: node.mark)
      return (nil, nil)
    }
    guard let y = fields.read("y", samples(on: .y)) else { return (nil, nil) }
    return (Column(Linspace(0, Double(max(y.count - 1, 0)), count: y.count)), y)
  }
}
