import FigureDrawing
import Plotting

extension Decoding {
  /// One subplot; nil where the value is no map.
  ///
  /// - Parameters:
  ///   - place: the way there in the description.
  ///   - key: what the value is written under.
  ///   - shared: an axis whose categories are those of the axes around.
  func axes(
    _ node: YAMLNode, at place: FigurePlace, key: String = "axes", sharing shared: AxisName? = nil
  ) -> Axes? {
    guard var fields = Fields(node, "a subplot", key: key, in: self) else { return nil }
    let (outer, outerDates) = (categories, dateAxes)
    categories = shared.map { [$0: outer[$0] ?? []] } ?? [:]
    dateAxes = shared.map { outerDates.intersection([$0]) } ?? []
    defer {
      let (own, ownDates) = (categories, dateAxes)
      (categories, dateAxes) = (outer, outerDates)
      if let shared {
        categories[shared] = own[shared]
        dateAxes.formUnion(ownDates.intersection([shared]))
      }
    }
    var axes = Axes()
    axes.panel = panel(&fields)
    axes.projection = projection(&fields)
    axes.facecolor = fields.color("facecolor")
    axes.x.scale = fields.node("xscale").flatMap { scale($0, key: "xscale") }
    axes.y.scale = fields.node("yscale").flatMap { scale($0, key: "yscale") }
    if let margins = fields.read("margins", Self.margins) { (axes.x.margin, axes.y.margin) = margins }
    if let nodes = fields.read("artists", Read.list("of artists", of: { $0 })) {
      var entries: [Int] = []
      for (entry, node) in nodes.enumerated() {
        let decoded = artists(node)
        axes.artists += decoded
        entries += decoded.map { _ in entry }
      }
      artistEntries[place] = entries
    }
    axes.x.label = fields.node("xlabel").flatMap {
      label($0, key: "xlabel", pad: "labelpad", locations: ["left", "center", "right"])
    }
    axes.y.label = fields.node("ylabel").flatMap {
      label($0, key: "ylabel", pad: "labelpad", locations: ["bottom", "center", "top"])
    }
    axes.title = fields.node("title").flatMap {
      label($0, key: "title", pad: "pad", locations: ["left", "center", "right"])
    }
    axes.x.limits = fields.read("xlim", limits(on: .x))
    axes.y.limits = fields.read("ylim", limits(on: .y))
    axes.aspect = fields.read("aspect", Self.aspect)
    axes.adjustable = fields.read("adjustable", Read.choice("adjustable", of: Adjustable.self)) ?? .box
    axes.showsFrame = fields.read("axis", Self.isOn) ?? true
    if let node = fields.node("xticks") { ticks(node, of: .x, into: &axes.x) }
    if let node = fields.node("yticks") { ticks(node, of: .y, into: &axes.y) }
    if let node = fields.node("ticklabel_format") { numberFormats(node, of: &axes) }
    if case .polar = axes.projection { thetaGrids(&fields, of: &axes) }
    axes.minorTicks = fields.bool("minorticks") ?? false
    if let node = fields.node("tick_params") { axes.tickParameters = tickParameterList(node) }
    axes.grid = fields.node("grid").flatMap(gridLines)
    if let node = fields.node("spines") { spines(node, of: &axes) }
    var legends = fields.node("legend").map { self.legends($0) } ?? []
    axes.legend = legends.popLast()
    axes.furtherLegends = legends
    axes.attached = attachedAxes(&fields, at: place)
    (axes.x.categories, axes.y.categories) = (categories[.x] ?? [], categories[.y] ?? [])
    (axes.x.holdsDates, axes.y.holdsDates) = (dateAxes.contains(.x), dateAxes.contains(.y))
    fields.finish()
    return axes
  }

  /// A text, or a map of a text and how it is set.
  ///
  /// - Parameters:
  ///   - pad: what the distance from its place is called; nil where it has none.
  ///   - locations: where it can stand along its side.
  func label(_ node: YAMLNode, key: String, pad: String?, locations: [String]) -> Label? {
    guard case .mapping = node.content, var fields = Fields(node, "a label", key: key, in: self) else {
      return attempt(key) { () throws(Mistakes) in Label(try Read.text(node)) }
    }
    var label = Label(fields.require("text", Read.text) ?? "")
    label.size = fields.read("fontsize", Read.fontSize)
    label.color = fields.color("color")
    label.weight = fields.read("fontweight", Read.fontWeight)
    label.style = fields.read("fontstyle", Read.fontStyle)
    label.alpha = fields.number("alpha", .unit)
    label.rotation = fields.read("rotation", Read.rotation)
    if !locations.isEmpty {
      label.location = fields.read("loc", Read.choice("place", locations.map { ($0, $0) }))
    }
    label.x = fields.number("x", .within(-1e6...1e6))
    label.y = fields.number("y", .within(-1e6...1e6))
    label.horizontalAlignment = fields.read("ha", Read.horizontalAlignment)
    label.verticalAlignment = fields.read("va", Read.verticalAlignment)
    label.rotationMode = fields.read("rotation_mode", Read.rotationMode)
    label.families = fields.read("fontfamily", Read.families)
    readVariant(&fields)
    label.lineSpacing = fields.read("linespacing", Read.lineSpacing) ?? nil
    label.multialignment = fields.read("multialignment", Read.horizontalAlignment)
    label.box = fields.node("bbox").flatMap(textBox)
    if key != "title", label.location != nil,
      label.horizontalAlignment != nil || (key == "ylabel" ? label.y : label.x) != nil
    {
      report(
        "\(key): 'loc' and a place of its own ('\(key == "ylabel" ? "y" : "x")', 'ha') exclude each other",
        at: fields.mark(of: "loc", or: "text"))
    }
    if let pad { label.pad = fields.number(pad, .within(-1e6...1e6)) }
    fields.finish()
    return label
  }

  /// One number for both axes, or `[x, y]`.
  private static func margins(_ node: YAMLNode) throws(Mistakes) -> (Double, Double) {
    let margins = try Read.oneOrMore("of 1 or 2 numbers", of: Read.number)(node)
    guard let x = margins.first, let y = margins.last, margins.count <= 2 else {
      throw Mistakes("expected a number or [x, y], found a list of \(margins.count)", at: node.mark)
    }
    for (place, margin) in margins.enumerated() where margin <= -0.5 {
      throw Mistakes("expected margins above -0.5", at: node.mark(ofItem: place))
    }
    return (x, y)
  }

  /// `[low, high]`; an end that is null is found from the data.
  private func limits(on axis: AxisName) -> Reading<Axis.Limits> {
    { [self] node throws(Mistakes) in
      let ends = try Read.list("of 2 numbers, [low, high]", count: 2...2) { [self] node throws(Mistakes) in
        node.isNull ? nil : try value(on: axis)(node)
      }(node)
      return Axis.Limits(ends[0], ends[1])
    }
  }

  /// `on` and `off`, which YAML itself may take for truth values.
  private static func isOn(_ node: YAMLNode) throws(Mistakes) -> Bool {
    if case .scalar(let scalar) = node.content {
      switch scalar.text {
      case "equal": throw Mistakes("write aspect: equal and adjustable: datalim", at: node.mark)
      case "square", "tight", "scaled", "image", "auto":
        throw Mistakes(
          "\(quoted(scalar.text)) is left out of the format; write aspect, xlim and ylim", at: node.mark)
      case "on": return true
      case "off": return false
      default: break
      }
    }
    return try Read.bool(node)
  }

  static func aspect(_ node: YAMLNode) throws(Mistakes) -> Aspect {
    if case .scalar(let scalar) = node.content {
      if scalar.text == "auto" { return .auto }
      if scalar.text == "equal" { return .ratio(1) }
      if scalar.value == .text, Double(decimalText: scalar.text) == nil {
        throw Read.unknown("aspect", scalar.text, among: ["auto", "equal"], at: node.mark)
      }
    }
    return .ratio(try Read.number(.positive)(node))
  }

  private func spines(_ node: YAMLNode, of axes: inout Axes) {
    guard var fields = Fields(node, "the spines", key: "spines", in: self) else { return }
    if case .polar(var coordinates) = axes.projection {
      coordinates.showsOutline = fields.bool("polar") ?? true
      axes.projection = .polar(coordinates)
    } else {
      for side in Side.allCases {
        axes.spines[side] = fields.node(side.rawValue).flatMap { spine($0, of: side) }
      }
    }
    fields.finish()
  }

  /// Whether a line of the frame shows, or a map of that, its place and its look.
  private func spine(_ node: YAMLNode, of side: Side) -> Spine? {
    guard case .mapping = node.content, var fields = Fields(node, "a spine", key: side.rawValue, in: self)
    else {
      return attempt(side.rawValue) { () throws(Mistakes) in Spine(isVisible: try Read.bool(node)) }
    }
    let spine = Spine(
      isVisible: fields.bool("visible"), at: fields.read("position", Self.spinePosition),
      color: fields.color("color"), linewidth: fields.number("linewidth", Read.length))
    fields.finish()
    return spine
  }

  /// `zero`, `center`, or a kind and a number: `[data, 1]`, `[axes, 0.5]`, `[outward, 10]`.
  private static func spinePosition(_ node: YAMLNode) throws(Mistakes) -> Spine.Position {
    guard case .sequence(let items) = node.content else {
      return try Read.choice(
        "position of a spine", [("zero", Spine.Position.data(0)), ("center", .axes(0.5))])(node)
    }
    guard items.count == 2 else {
      throw Mistakes("expected a kind of position and a number, as [outward, 10]", at: node.mark)
    }
    let value = try Read.number(.within(-1e9...1e9))(items[1])
    let kinds: [(String, Spine.Position)] = [
      ("data", .data(value)), ("axes", .axes(value)), ("outward", .outward(value)),
    ]
    return try Read.choice("kind of position", kinds)(items[0])
  }
}
