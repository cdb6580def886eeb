import FigureNumbers
import Plotting

extension ArtistKind {
  static let bar = ArtistKind("bar", "a bar", hasLabels: true) { $0.bar(&$1, $2, .vertical) }
  static let lyingBar = ArtistKind("barh", "a barh", hasLabels: true) { $0.bar(&$1, $2, .horizontal) }
  static let groupedBars = ArtistKind("grouped_bar", "a grouped_bar") { $0.groupedBars(&$1, $2) }
}

extension Decoding {
  /// The keys of lengths along x and y, which say what each is by the orientation.
  private struct BarKeys {
    let position, length, thickness, foot: String

    init(_ orientation: Orientation) {
      let isUpright = orientation == .vertical
      position = isUpright ? "x" : "y"
      length = isUpright ? "height" : "width"
      thickness = isUpright ? "width" : "height"
      foot = isUpright ? "bottom" : "left"
    }
  }

  fileprivate func bar(_ fields: inout Fields, _ scope: ArtistScope, _ orientation: Orientation) -> Artist? {
    let keys = BarKeys(orientation)
    let across = orientation == .vertical ? AxisName.y : .x
    let positions = requireSamples(keys.position, &fields)
    let lengths = requireSamples(keys.length, &fields, on: across)
    let thicknesses = fields.read(keys.thickness, numbers("of numbers", of: Read.datum))
    let feet = fields.read(keys.foot, numbers("of numbers", on: across, of: Read.datum))
    let align = fields.read("align", Read.choice("alignment", of: BarArtist.Align.self))
    var artist = BarArtist(x: [], height: [], align: align ?? .center)
    artist.orientation = orientation
    let color = fields.read("color", colors)
    artist.color = fields.read("facecolor", colors) ?? color
    readLook(&fields, into: &artist)
    artist.hatchColor = fields.read("hatchcolor", hatchColor)
    artist.isLog = fields.bool("log") ?? false
    // As numpy broadcasts them: one value stands for all bars.
    let counts = [
      (keys.position, positions?.count), (keys.length, lengths?.count), (keys.thickness, thicknesses?.count),
      (keys.foot, feet?.count),
    ]
    let count = counts.compactMap(\.1).first { $0 != 1 } ?? 1
    artist.errors = barErrors(&fields, count: count)
    artist.tickLabels = fields.read("tick_label", Read.oneOrMore("of texts", of: Read.text))
    artist.barLabels = barLabels(&fields, count: count)
    if !artist.hatches.isEmpty, ![1, count].contains(artist.hatches.count) {
      report(
        "hatch: \(artist.hatches.count) hatches for \(count) bars, expected 1 or \(count)",
        at: fields.mark(of: "hatch", or: keys.position))
    }
    readLabels(&fields, scope, count: count, into: &artist)
    guard let positions, let lengths else { return nil }
    for (key, length) in counts {
      guard let length, length != 1, length != count else { continue }
      report(
        "\(key): \(length) values for \(count) bars, expected 1 or \(count)",
        at: fields.mark(of: key, or: keys.position))
      return nil
    }
    (artist.positions, artist.lengths) = (positions.values, lengths.values)
    (artist.thicknesses, artist.feet) = (thicknesses ?? [0.8], feet ?? [0])
    return .bar(artist)
  }

  /// The keys of edges, opacity and depth.
  private func readLook(_ fields: inout Fields, into artist: inout BarArtist) {
    artist.edgecolor = fields.read("edgecolor", colors)
    artist.linewidth = fields.read(
      "linewidth", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    artist.linestyle = fields.read("linestyle", Read.lineStyle)
    artist.hatches = hatches(&fields)
    artist.alpha = fields.number("alpha", .unit)
    artist.zorder = fields.number("zorder")
  }

  /// One label for all bars, or a list of one for each.
  private func readLabels(
    _ fields: inout Fields, _ scope: ArtistScope, count: Int, into artist: inout BarArtist
  ) {
    guard fields.node("label")?.isList ?? false else {
      artist.label = scope.sweep.label(fields.text("label"))
      return
    }
    let labels = fields.read("label", Read.list("of texts", of: Read.text))
    artist.labels = labels?.map { scope.sweep.label($0) ?? $0 }
    if let labels, labels.count != count {
      report(
        "label: \(labels.count) labels for \(count) bars, expected \(count)",
        at: fields.mark(of: "label", or: "label"))
    }
  }

  // MARK: Errors and texts

  private func barErrors(_ fields: inout Fields, count: Int) -> BarErrors? {
    let read: Reading<ErrorBarArtist.Errors> = { [self] node throws(Mistakes) in
      try self.errors(node, count: count)
    }
    var errors = BarErrors(x: fields.read("xerr", read), y: fields.read("yerr", read))
    errors.capsize = fields.number("capsize", Read.length)
    errors.color = fields.color("ecolor")
    if let node = fields.node("error_kw"), var inner = Fields(node, "error bars", key: "error_kw", in: self) {
      errors.capsize = inner.number("capsize", Read.length) ?? errors.capsize
      errors.color = inner.color("ecolor") ?? errors.color
      errors.linewidth = inner.number("elinewidth", Read.length)
      errors.capthick = inner.number("capthick", Read.length)
      errors.alpha = inner.number("alpha", .unit)
      errors.zorder = inner.number("zorder")
      inner.finish(leftOut: [
        "barsabove", "lolims", "uplims", "xlolims", "xuplims", "errorevery", "elinestyle",
      ])
    }
    return errors == BarErrors() ? nil : errors
  }

  /// `true`, a map, or a list of these for texts at several places.
  private func barLabels(_ fields: inout Fields, count: Int) -> [BarLabel] {
    guard let node = fields.node("bar_label") else { return [] }
    if case .sequence(let nodes) = node.content { return nodes.compactMap { barLabel($0, count: count) } }
    return barLabel(node, count: count).map { [$0] } ?? []
  }

  private func barLabel(_ node: YAMLNode, count: Int) -> BarLabel? {
    if case .scalar(let scalar) = node.content, case .bool(let isShown) = scalar.value {
      return isShown ? BarLabel() : nil
    }
    guard var fields = Fields(node, "a bar_label", key: "bar_label", in: self) else { return nil }
    let text: Reading<String?> = { node throws(Mistakes) in node.isNull ? nil : try Read.text(node) }
    var label = BarLabel(fields.read("labels", Read.list("of texts", count: nil, of: text)) ?? [])
    if label.labels.count > count {
      report(
        "labels: \(label.labels.count) texts for \(count) bars", at: fields.mark(of: "labels", or: "labels"))
    }
    label.format = fields.read("fmt", Self.numberTemplate) ?? "%g"
    label.position = fields.read("label_type", Read.choice("label type", of: BarLabel.Position.self)) ?? .edge
    label.padding =
      fields.read("padding", Read.oneOrMore("of points", of: Read.number(.within(-1e6...1e6)))) ?? [0]
    if ![1, count].contains(label.padding.count) {
      report(
        "padding: \(label.padding.count) lengths for \(count) bars, expected 1 or \(count)",
        at: fields.mark(of: "padding", or: "padding"))
    }
    label.properties = fontProperties(&fields)
    fields.finish()
    return label
  }

  /// A text with one number in it.
  static func numberTemplate(_ node: YAMLNode) throws(Mistakes) -> String {
    let text = try Read.text(node)
    guard NumberTemplate(text) != nil else {
      throw Mistakes(
        "\(quoted(text)) writes no number; write it as in %g, %.1f or {:,.0f}, and %% for a percent sign",
        at: node.mark)
    }
    return text
  }

  // MARK: Groups

  fileprivate func groupedBars(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let labels = fields.read("labels", Read.list("of texts", of: Read.text))
    var artist = GroupedBarsArtist([])
    if let (names, heights) = namedSets("heights", &fields) {
      artist.heights = heights
      artist.labels = names ?? labels
      if names != nil, labels != nil {
        report("labels: 'heights' names its sets already", at: fields.mark(of: "labels", or: "heights"))
      }
    }
    let groups = artist.heights.first?.count ?? 0
    artist.positions = fields.read("positions", numbers("of numbers", of: Read.number))
    artist.groupSpacing = fields.number("group_spacing") ?? 1.5
    artist.barSpacing = fields.number("bar_spacing") ?? 0
    artist.tickLabels = fields.read("tick_labels", Read.list("of texts", of: Read.text))
    artist.orientation =
      fields.read("orientation", Read.choice("orientation", of: Orientation.self)) ?? .vertical
    artist.colors = fields.read("colors", colors)
    var look = BarArtist(x: [], height: [])
    readLook(&fields, into: &look)
    (artist.edgecolor, artist.linewidth, artist.linestyle) = (look.edgecolor, look.linewidth, look.linestyle)
    (artist.alpha, artist.zorder, artist.hatches) = (look.alpha, look.zorder, look.hatches)
    artist.barLabels = barLabels(&fields, count: groups)
    let lists = [
      ("positions", artist.positions?.count, groups, "groups"),
      ("tick_labels", artist.tickLabels?.count, groups, "groups"),
      ("labels", artist.labels?.count, artist.heights.count, "sets"),
    ]
    for (key, found, expected, what) in lists where found ?? expected != expected {
      report("\(key): \(found ?? 0) values for \(expected) \(what)", at: fields.mark(of: key, or: "heights"))
    }
    return .groupedBars(artist)
  }
}
