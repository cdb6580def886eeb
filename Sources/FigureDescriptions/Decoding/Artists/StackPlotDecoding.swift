import FigureNumbers
import Plotting

extension ArtistKind {
  static let stackPlot = ArtistKind("stackplot", "a stackplot") { $0.stackPlot(&$1, $2) }
}

extension Decoding {
  fileprivate func stackPlot(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields)
    let labels = fields.read("labels", Read.list("of texts", of: Read.text))
    var plot = StackPlotArtist(x: x ?? [], [], labels: labels ?? [])
    if let (names, layers) = namedSets("y", &fields) {
      plot.layers = layers
      if let names {
        if labels != nil {
          report("labels: 'y' names its lists already", at: fields.mark(of: "labels", or: "y"))
        }
        plot.labels = names
      }
    }
    plot.baseline =
      fields.read("baseline", Read.choice("baseline", of: StackPlotArtist.Baseline.self)) ?? .zero
    plot.colors = fields.read("colors", colors)
    plot.facecolors = fields.read("facecolor", colors)
    plot.edgecolors = fields.read("edgecolor", colors)
    plot.linewidths = fields.read(
      "linewidth", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    plot.hatches = hatches(&fields)
    plot.linestyle = fields.read("linestyle", Read.lineStyle)
    plot.alpha = fields.number("alpha", .unit)
    plot.zorder = fields.number("zorder")
    guard let x else { return nil }
    for layer in plot.layers where layer.count != x.count {
      report("y: a list of \(layer.count) numbers for the \(x.count) of x", at: fields.mark(of: "y", or: "x"))
      return nil
    }
    return plot.layers.isEmpty ? nil : .stackPlot(plot)
  }

  /// A list of lists of numbers, or a map of these by their names.
  func namedSets(_ key: String, _ fields: inout Fields) -> (names: [String]?, sets: [[Double]])? {
    guard let node = fields.requiredNode(key) else { return nil }
    if case .mapping(let entries) = node.content, !entries.contains(where: { $0.key == "file" }) {
      let sets = entries.compactMap { entry in
        attempt(key) { () throws(Mistakes) in try samples()(entry.value).values }
      }
      return (entries.map(\.key), sets)
    }
    return fields.read(key, sampleSets()).map { (nil, $0.map(\.values)) }
  }
}
