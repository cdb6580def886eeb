import FigureNumbers
import Plotting

extension ArtistKind {
  static let boxPlot = ArtistKind("boxplot", "a boxplot", hasLabels: true) { $0.boxPlot(&$1, $2) }
  static let boxStatistics = ArtistKind("bxp", "a bxp", hasLabels: true) { $0.boxStatistics(&$1, $2) }
}

extension Decoding {
  fileprivate func boxPlot(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let sets = fields.require("x", sampleSets())
    var plot = BoxPlotArtist(sets ?? [])
    plot.isNotched = fields.bool("notch")
    plot.reach = fields.read("whis", Self.reach)
    plot.autorange = fields.bool("autorange") ?? false
    let number: Reading<Double?> = { node throws(Mistakes) in node.isNull ? nil : try Read.number(node) }
    plot.userMedians = fields.read("usermedians", Read.list("of numbers", of: number))
    plot.confidenceIntervals = fields.read(
      "conf_intervals",
      Read.list("of pairs of numbers") { node throws(Mistakes) in
        if node.isNull { return nil }
        let ends = try Read.list("of 2 numbers, [low, high]", count: 2...2, of: number)(node)
        return BoxPlotArtist.ConfidenceInterval(ends[0], ends[1])
      })
    plot.tickLabels = fields.read("tick_labels", Read.list("of texts", of: Read.text))
    let symbol = fields.read("sym", Self.symbol)
    let count = sets?.count ?? 0
    readBoxes(&fields, scope, count: count, areFilled: style.boxplot.patchartist, into: &plot)
    switch symbol {
    case .hidden: plot.showsFliers = false
    case .format(let format):
      plot.flierLine.marker = format.marker ?? plot.flierLine.marker
      if let color = format.color {
        (plot.flierLine.color, plot.flierLine.markerfacecolor, plot.flierLine.markeredgecolor) = (
          color, color, color
        )
      }
    case nil: break
    }
    if plot.isFilled ?? style.boxplot.patchartist {
      plot.boxFill.linestyle = .solid
      plot.boxFill.edgecolor = plot.boxFill.color ?? plot.boxFill.edgecolor
      plot.boxFill.color = nil
    }
    checkBoxes(
      [
        ("usermedians", plot.userMedians?.count), ("conf_intervals", plot.confidenceIntervals?.count),
        ("tick_labels", plot.tickLabels?.count),
      ], count: count, at: fields, key: "x")
    return sets == nil ? nil : .boxPlot(plot)
  }

  fileprivate func boxStatistics(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    var boxes: [BoxStatistics] = []
    if let node = fields.requiredNode("bxpstats") {
      guard case .sequence(let nodes) = node.content else {
        report("bxpstats: expected a list of maps, one a box, found \(node.found)", at: node.mark)
        return nil
      }
      boxes = nodes.compactMap(boxStatistics)
    }
    var plot = BoxPlotArtist(statistics: boxes)
    plot.isNotched = fields.bool("shownotches") ?? false
    readBoxes(&fields, scope, count: boxes.count, areFilled: false, into: &plot)
    // Given statistics are drawn as they say, whatever the style.
    plot.isFilled = plot.isFilled ?? false
    plot.showsMeans = plot.showsMeans ?? false
    plot.hasMeanLines = plot.hasMeanLines ?? false
    plot.showsCaps = plot.showsCaps ?? true
    plot.showsBoxes = plot.showsBoxes ?? true
    plot.showsFliers = plot.showsFliers ?? true
    return .boxPlot(plot)
  }

  private func boxStatistics(_ node: YAMLNode) -> BoxStatistics? {
    guard var fields = Fields(node, "the statistics of a box", key: "bxpstats", in: self) else { return nil }
    let needed = ["med", "q1", "q3", "whislo", "whishi"].map { fields.require($0, Read.datum) ?? .nan }
    let others = ["mean", "cilo", "cihi"].map { fields.read($0, Read.datum) ?? .nan }
    let fliers = fields.read("fliers", numbers("of numbers", of: Read.datum)) ?? []
    let label = fields.text("label")
    fields.finish()
    return BoxStatistics(
      median: needed[0], quartiles: (needed[1], needed[2]), whiskers: (needed[3], needed[4]), mean: others[0],
      notch: (others[1], others[2]), fliers: fliers, label: label)
  }

  /// The keys that samples and given statistics share.
  ///
  /// - Parameter areFilled: whether boxes are where they do not say so.
  private func readBoxes(
    _ fields: inout Fields, _ scope: ArtistScope, count: Int, areFilled: Bool, into plot: inout BoxPlotArtist
  ) {
    let isUpright = fields.bool("vert")
    let orientation = fields.read("orientation", Read.choice("orientation", of: Orientation.self))
    plot.orientation = isUpright == false ? .horizontal : orientation ?? .vertical
    plot.positions = fields.read("positions", Read.list("of numbers", of: Read.number))
    plot.widths = fields.read("widths", Read.oneOrMore("of numbers", of: Read.number))
    plot.capWidths = fields.read("capwidths", Read.oneOrMore("of numbers", of: Read.number))
    plot.isFilled = fields.bool("patch_artist")
    plot.showsMeans = fields.bool("showmeans")
    plot.hasMeanLines = fields.bool("meanline")
    plot.showsCaps = fields.bool("showcaps")
    plot.showsBoxes = fields.bool("showbox")
    plot.showsFliers = fields.bool("showfliers")
    plot.managesTicks = fields.bool("manage_ticks") ?? true
    plot.zorder = fields.number("zorder")
    if plot.isFilled ?? areFilled {
      read("boxprops", "a box", &fields) { plot.boxFill = fillProperties(&$0, hasLinestyle: true) }
    } else {
      plot.boxLine = lineKeys("boxprops", "a box", &fields)
    }
    plot.whiskerLine = lineKeys("whiskerprops", "whiskers", &fields)
    plot.capLine = lineKeys("capprops", "caps", &fields)
    plot.medianLine = lineKeys("medianprops", "medians", &fields)
    plot.meanLine = lineKeys("meanprops", "means", &fields)
    plot.flierLine = lineKeys("flierprops", "fliers", &fields)
    let labels = fields.read("label", Read.oneOrMore("of texts", of: Read.text)) ?? []
    plot.labels = labels.map { scope.sweep.label($0) ?? $0 }
    let key = fields.has("x") ? "x" : "bxpstats"
    checkBoxes([("positions", plot.positions?.count)], count: count, at: fields, key: key)
    for (name, list) in [("widths", plot.widths), ("capwidths", plot.capWidths)] where list?.count != 1 {
      checkBoxes([(name, list?.count)], count: count, at: fields, key: key)
    }
    if labels.count > 1 { checkBoxes([("label", labels.count)], count: count, at: fields, key: key) }
    // Positions with a point, if only whole ones, are called as Python writes them.
    if plot.tickLabels == nil, case .sequence(let nodes)? = fields.node("positions")?.content,
      let positions = plot.positions,
      nodes.contains(where: {
        if case .scalar(let scalar) = $0.content, case .float = scalar.value { true } else { false }
      })
    {
      plot.positionNames = positions.map { $0.text(.shortest) }
    }
  }

  private func checkBoxes(_ lists: [(String, Int?)], count: Int, at fields: Fields, key: String) {
    for (name, found) in lists {
      guard let found, found != count else { continue }
      report("\(name): \(found) values for \(count) boxes", at: fields.mark(of: name, or: key))
    }
  }

  /// The keys of lines in a map of their own.
  func lineKeys(_ key: String, _ subject: String, _ fields: inout Fields) -> LineProperties {
    var properties = LineProperties()
    read(key, subject, &fields) { properties = lineProperties(&$0, count: nil) }
    return properties
  }

  /// Reads a map within the map of an artist.
  func read(_ key: String, _ subject: String, _ fields: inout Fields, _ body: (inout Fields) -> Void) {
    guard let node = fields.node(key), var inner = Fields(node, subject, key: key, in: self) else { return }
    body(&inner)
    inner.finish()
  }

  /// Distances between the quartiles, or two percentiles.
  private static func reach(_ node: YAMLNode) throws(Mistakes) -> BoxStatistics.Reach {
    guard case .sequence = node.content else { return .quartiles(try Read.number(node)) }
    let ends = try Read.pair("two percentiles", .within(0...100))(node)
    return .percentiles(ends.0, ends.1)
  }

  /// What fliers look like.
  private enum Symbol {
    case hidden
    case format(LineFormat)
  }

  private static func symbol(_ node: YAMLNode) throws(Mistakes) -> Symbol {
    try Read.text(node).isEmpty ? .hidden : .format(try lineFormat(node))
  }
}
