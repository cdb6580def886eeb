import FigureNumbers
import Plotting

extension ArtistKind {
  static let scatter = ArtistKind("scatter", "a scatter") { $0.scatter(&$1, $2) }
}

extension Decoding {
  fileprivate func scatter(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields)
    let y = requireSeries("y", &fields, over: x, scope)
    let count = x?.count
    let area = Bounds.within(0...1e12)
    let sizes = fields.read(
      "s",
      numbers("of areas in square points") { node throws(Mistakes) in
        // What is not a number is a missing value, and leaves its sample out.
        try Read.datum(node).isNaN ? .nan : try Read.number(area)(node)
      })
    if let wrong = sizes?.first(where: { $0 < 0 || $0 > 1e12 }) {
      report(
        "s: expected \(area.expectation), found \(wrong.text(.shortest))", at: fields.mark(of: "s", or: "x"))
    }
    let c = fields.read("c") { [self] node throws(Mistakes) in try scatterColors(node, count: count) }
    let mapping = colorMapping(&fields)
    let color = fields.read("color", colors)
    let mark = fields.mark(of: "c", or: "color")
    let facecolors = fields.read("facecolors", colors)
    let edgecolors = fields.read("edgecolors", edgeColors)
    let linewidths = fields.read(
      "linewidths", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    let marker = fields.read("marker", Read.marker)
    let alphas = fields.read("alpha", Read.oneOrMore("of opacities", of: Read.number(.unit)))
    let isAlphaList = fields.node("alpha")?.isList ?? false
    let zorder = fields.number("zorder")
    let clipOn = fields.bool("clip_on")
    let colorbar = colorbar(&fields)
    if colorbar != nil, !c.isNumbers {
      report(
        "a colour bar needs numbers in 'c', which take their colours from a map",
        at: fields.mark(of: "colorbar", or: "c"))
    }
    if c != nil, color != nil { report("a scatter has either 'c' or 'color', not both", at: mark) }
    if let sizes, let count, sizes.count != 1, sizes.count != count {
      report(
        "s: \(sizes.count) areas for \(count) samples, expected 1 or \(count)",
        at: fields.mark(of: "s", or: "x"))
    }
    if isAlphaList, let alphas, let count, alphas.count != count {
      report(
        "alpha: \(alphas.count) opacities for \(count) samples, expected \(count)",
        at: fields.mark(of: "alpha", or: "x"))
    }
    guard let x, let y else { return nil }
    var scatter = ScatterArtist(x: x, y: y, label: scope.label)
    scatter.sizes = sizes
    switch c {
    case .colors(let colors): scatter.c = colors
    case .values(let values): scatter.values = values
    case nil: break
    }
    scatter.colors = mapping
    scatter.color = color
    scatter.facecolors = facecolors
    scatter.edgecolors = edgecolors
    scatter.linewidths = linewidths
    scatter.marker = marker
    if isAlphaList { scatter.alphas = alphas } else { scatter.alpha = alphas?.first }
    scatter.zorder = zorder
    scatter.clipOn = clipOn
    scatter.colorbar = colorbar
    return .scatter(scatter)
  }

  /// The `c` of a scatter.
  fileprivate enum ScatterColors {
    case colors([ColorSpec])
    case values([Double])
  }

  /// One colour, or one for each sample; or a number for each, which a colour map turns into colours. As many numbers as
  /// there are samples are meant so even where they could be a colour.
  private func scatterColors(_ node: YAMLNode, count: Int?) throws(Mistakes) -> ScatterColors {
    if case .sequence(let items) = node.content, let first = items.first, Self.isNumber(first),
      items.count == count ?? items.count || items.count < 3 || items.count > 4
    {
      let values = try Read.list("of numbers for the colour map", of: Read.datum)(node)
      guard values.count == count ?? values.count else {
        throw Mistakes(
          "\(values.count) numbers for \(count ?? 0) samples; give each one, or name colours", at: node.mark)
      }
      return .values(values)
    }
    if case .mapping = node.content {
      let values = try samples()(node).values
      guard values.count == count ?? values.count else {
        throw Mistakes("\(values.count) numbers for \(count ?? 0) samples; give each one", at: node.mark)
      }
      return .values(values)
    }
    let colors = try colors(node)
    if let count, colors.count != count, colors.count > 1 {
      throw Mistakes("\(colors.count) colours for \(count) samples, expected 1 or \(count)", at: node.mark)
    }
    return .colors(colors)
  }

  /// Colours, or `face` for those of the faces.
  func edgeColors(_ node: YAMLNode) throws(Mistakes) -> ScatterArtist.EdgeColors {
    if case .scalar(let scalar) = node.content, scalar.text == "face" { return .face }
    return .colors(try colors(node))
  }
}

extension Decoding.ScatterColors? {
  fileprivate var isNumbers: Bool {
    if case .values = self { true } else { false }
  }
}
