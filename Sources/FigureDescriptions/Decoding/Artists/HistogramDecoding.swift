import FigureNumbers
import Plotting
import Scales

extension ArtistKind {
  static let histogram = ArtistKind("hist", "a hist", hasLabels: true) { $0.histogram(&$1, $2) }
}

extension Decoding {
  fileprivate func histogram(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let orientation =
      fields.read("orientation", Read.choice("orientation", of: Orientation.self)) ?? .vertical
    let axis = orientation == .vertical ? AxisName.x : .y
    let sets = fields.require("x", sampleSets(on: axis))
    var histogram = HistogramArtist(sets ?? [[]])
    histogram.bins = fields.read("bins") { [self] node throws(Mistakes) in try bins(node, on: axis) }
    histogram.range = fields.read("range", range("the first and the last edge", on: axis)).map {
      ViewInterval($0.0, $0.1)
    }
    histogram.weights = fields.read("weights", sampleSets())
    histogram.isDensity = fields.bool("density") ?? false
    histogram.cumulation = fields.read("cumulative", Self.cumulation) ?? .none
    histogram.kind = fields.read("histtype", Read.choice("histtype", of: HistogramArtist.Kind.self)) ?? .bar
    histogram.align = fields.read("align", Read.choice("alignment", of: HistogramArtist.Align.self)) ?? .mid
    histogram.orientation = orientation
    histogram.relativeWidth = fields.number("rwidth")
    histogram.isStacked = fields.bool("stacked") ?? false
    histogram.isLog = fields.bool("log") ?? false
    histogram.bottom = fields.read("bottom", Read.oneOrMore("of numbers", of: Read.number))
    histogram.color = fields.read("color", colors)
    histogram.facecolor = fields.read("facecolor", colors)
    histogram.edgecolor = fields.read("edgecolor", colors)
    histogram.linewidth = fields.read(
      "linewidth", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    histogram.linestyle = fields.read("linestyle", Read.oneOrMore("of line styles", of: Read.lineStyle))
    histogram.hatches = hatches(&fields)
    histogram.alpha = fields.number("alpha", .unit)
    histogram.zorder = fields.number("zorder")
    let labels = fields.read("label", Read.oneOrMore("of texts", of: Read.text)) ?? []
    histogram.labels = labels.map { scope.sweep.label($0) ?? $0 }
    guard let sets else { return nil }
    histogram.areWholeNumbers = areWholeNumbers(sets, as: fields.node("x"))
    guard check(histogram, at: fields) else { return nil }
    return .histogram(histogram)
  }

  /// Reports lists that do not fit the sets of samples.
  private func check(_ histogram: HistogramArtist, at fields: Fields) -> Bool {
    let sets = histogram.sets
    let amount = sets.count == 1 ? "1 set of samples" : "\(sets.count) sets of samples"
    func wrong(_ key: String, _ message: String) -> Bool {
      report("\(key): \(message)", at: fields.mark(of: key, or: "x"))
      return false
    }
    if let color = histogram.color, color.count != 1, color.count != sets.count {
      return wrong("color", "\(color.count) colours for \(amount); give one a set, or one for all")
    }
    if histogram.labels.count > sets.count {
      return wrong("label", "\(histogram.labels.count) labels for \(amount)")
    }
    if let weights = histogram.weights {
      guard weights.count == sets.count else {
        return wrong("weights", "\(weights.count) lists for \(amount)")
      }
      for (samples, weights) in zip(sets, weights) where samples.count != weights.count {
        return wrong("weights", "\(weights.count) weights for \(samples.count) samples")
      }
      if case .rule = histogram.bins ?? style.hist.bins {
        return wrong(
          "weights", "no rule finds the bins of samples with weights; give a number of bins, or edges")
      }
    }
    if let range = histogram.range, range.low > range.high {
      return wrong("range", "the first edge must not be larger than the last")
    }
    if case .edges(let edges) = histogram.bins, let bottom = histogram.bottom, bottom.count > 1,
      bottom.count != edges.count - 1
    {
      return wrong("bottom", "\(bottom.count) numbers for \(edges.count - 1) bins")
    }
    return true
  }

  /// Whether samples are whole numbers as Python would have them: written without a point, stored as integers, or a
  /// whole column of a table.
  private func areWholeNumbers(_ sets: [Column], as node: YAMLNode?) -> Bool {
    guard let node else { return false }
    func isWhole(_ samples: Column, _ node: YAMLNode) -> Bool {
      switch node.content {
      case .scalar(let scalar):
        if case .integer = scalar.value { return true }
        return false
      case .sequence(let items):
        return items.allSatisfy {
          if case .scalar(let scalar) = $0.content, case .integer = scalar.value { return true }
          return false
        }
      case .mapping(let entries):
        if samples.isStoredAsIntegers { return true }
        return entries.contains { $0.key == "column" }
          && samples.values.allSatisfy { $0 == $0.rounded() && $0.isFinite }
      }
    }
    if case .sequence(let items) = node.content, items.count == sets.count, let first = items.first,
      !first.isScalar
    {
      return zip(sets, items).allSatisfy(isWhole)
    }
    return sets.first.map { isWhole($0, node) } ?? false
  }

  /// `true` and `false`, or -1 for sums from the last bin to the first.
  private static func cumulation(_ node: YAMLNode) throws(Mistakes) -> HistogramArtist.Cumulation {
    if case .scalar(let scalar) = node.content, case .bool(let isOn) = scalar.value {
      return isOn ? .ascending : .none
    }
    let value = try Read.whole(-1...1)(node)
    return value < 0 ? .descending : value > 0 ? .ascending : .none
  }

  /// A number of bins, their edges, or a rule.
  ///
  /// - Parameter axis: the one that the edges stand on, if dates may stand for them.
  func bins(_ node: YAMLNode, on axis: AxisName?) throws(Mistakes) -> HistogramArtist.Bins {
    if case .scalar(let scalar) = node.content {
      guard scalar.value == .text, Double(decimalText: scalar.text) == nil else {
        return .count(try Read.whole(1...1_000_000_000)(node))
      }
      return .rule(try Read.choice("rule for bins", of: BinRule.self)(node))
    }
    let edges = try samples(on: axis)(node).values
    guard edges.count > 1 else {
      throw Mistakes("expected at least 2 edges, found \(edges.count)", at: node.mark)
    }
    if let place = edges.firstIndex(where: { !$0.isFinite }) {
      throw Mistakes(
        "expected finite edges, found \(edges[place].text(.shortest))", at: node.mark(ofItem: place))
    }
    if let place = edges.indices.dropFirst().first(where: { edges[$0] < edges[$0 - 1] }) {
      throw Mistakes(
        "expected edges that do not descend, found \(edges[place].text(.shortest)) after "
          + edges[place - 1].text(.shortest), at: node.mark(ofItem: place))
    }
    return .edges(edges)
  }
}
