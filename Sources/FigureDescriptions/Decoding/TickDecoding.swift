import FigureDrawing
import Plotting

extension Decoding {
  /// A list of places, or `{at: […], labels: […]}`.
  func ticks(_ node: YAMLNode, key: String) -> FixedTicks? {
    guard case .mapping = node.content, var fields = Fields(node, "a map of ticks", key: key, in: self) else {
      return attempt(key) { () throws(Mistakes) in
        FixedTicks(at: try Read.list("of numbers", of: Read.number)(node))
      }
    }
    let ticks = fields.requiredNode("at").flatMap { _ in fixedTicks(&fields, on: nil) }
    fields.finish()
    return ticks
  }

  /// The ticks of an axis: a list of places, or a map of what the major ones are, with the minor ones under `minor`.
  func ticks(_ node: YAMLNode, of name: AxisName, into axis: inout Axis) {
    let key = "\(name)ticks"
    guard case .mapping = node.content, var fields = Fields(node, "a map of ticks", key: key, in: self) else {
      let places = values("of numbers", on: name, isData: false, of: Read.number)
      axis.ticks = attempt(key) { () throws(Mistakes) in FixedTicks(at: try places(node)) }
      return
    }
    axis.ticks = tickChoice(&fields, on: name, isMinor: false, into: &axis.major)
    if let node = fields.node("minor") {
      if case .mapping = node.content, var own = Fields(node, "a map of minor ticks", key: "minor", in: self)
      {
        axis.minorTicks = tickChoice(&own, on: name, isMinor: true, into: &axis.minor)
        own.finish()
      } else {
        let places = values("of numbers", on: name, isData: false, of: Read.number)
        axis.minorTicks = attempt("minor") { () throws(Mistakes) in FixedTicks(at: try places(node)) }
      }
    }
    fields.finish()
  }

  /// Places, locator, formatter and look of ticks of one kind.
  private func tickChoice(
    _ fields: inout Fields, on name: AxisName, isMinor: Bool, into choice: inout TickChoice
  ) -> FixedTicks? {
    let places = fixedTicks(&fields, on: name)
    choice.locator = fields.node("locator").flatMap { locator($0, on: name, isMinor: isMinor) }
    choice.formatter = fields.node("formatter").flatMap(formatter)
    if fields.has("at"), fields.has("locator") {
      report("ticks have either 'at' or a 'locator', not both", at: fields.mark(of: "locator", or: "at"))
    }
    if fields.has("labels"), fields.has("formatter") {
      report(
        "ticks have either 'labels' or a 'formatter', not both",
        at: fields.mark(of: "formatter", or: "labels"))
    }
    choice.labels.rotation = fields.read("rotation", Read.rotation)
    choice.labels.horizontalAlignment = fields.read("ha", Read.horizontalAlignment)
    choice.labels.verticalAlignment = fields.read("va", Read.verticalAlignment)
    choice.labels.rotationMode = fields.read("rotation_mode", Read.rotationMode)
    choice.labels.size = fields.read("fontsize", Read.fontSize)
    choice.labels.color = fields.color("color")
    choice.labels.weight = fields.read("fontweight", Read.fontWeight)
    choice.labels.style = fields.read("fontstyle", Read.fontStyle)
    choice.labels.family = fields.text("fontfamily")
    choice.labels.alpha = fields.number("alpha", .unit)
    return places
  }

  /// The keys `at` and `labels`; labels alone are a mistake.
  private func fixedTicks(_ fields: inout Fields, on axis: AxisName?) -> FixedTicks? {
    let at = fields.read("at", values("of numbers", on: axis, isData: false, of: Read.number))
    if at == nil, !fields.has("at"), fields.has("labels") {
      report("'labels' need the key 'at', their places", at: fields.mark(of: "labels", or: "at"))
    }
    var labels: [String]?
    if let at {
      labels = fields.read(
        "labels",
        { node throws(Mistakes) in
          // No labels at all leave the ticks bare, as in matplotlib.
          if case .sequence(let items) = node.content, items.isEmpty { return [] }
          return try Read.list("of \(at.count) texts, one a tick", count: at.count...at.count, of: Read.text)(
            node)
        })
    } else {
      labels = fields.read("labels", Read.list("of texts", of: Read.text))
    }
    return at.map { FixedTicks(at: $0, labels: labels) }
  }

  /// `true`, or which grid lines and how they look.
  func gridLines(_ node: YAMLNode) -> GridLines? {
    guard case .mapping = node.content, var fields = Fields(node, "a grid", key: "grid", in: self) else {
      return attempt("grid") { () throws(Mistakes) in try Self.flag(node) } == true ? GridLines() : nil
    }
    var lines = GridLines()
    lines.which = fields.read("which", Read.choice("kind of ticks", of: TickKind.self)) ?? lines.which
    lines.axis = fields.read("axis", Read.choice("axis", of: AxisChoice.self)) ?? lines.axis
    lines.color = fields.color("color")
    lines.alpha = fields.number("alpha", .unit)
    lines.linestyle = fields.read("linestyle", Read.lineStyle)
    lines.linewidth = fields.number("linewidth", Read.length)
    fields.finish(leftOut: ["visible", "zorder", "marker", "dashes", "dash_capstyle", "solid_capstyle"])
    return lines
  }

  /// A truth value where a map could stand as well.
  static func flag(_ node: YAMLNode) throws(Mistakes) -> Bool {
    if case .sequence = node.content {
      throw Mistakes("expected true, false or a map, found a list", at: node.mark)
    }
    do throws(Mistakes) {
      return try Read.bool(node)
    } catch {
      throw Mistakes("expected true, false or a map, found \(node.found)", at: node.mark)
    }
  }

  /// The keyword arguments of `tick_params`, or a list of several.
  func tickParameterList(_ node: YAMLNode) -> [TickParameters] {
    if case .sequence(let items) = node.content { return items.compactMap(tickParameters) }
    return tickParameters(node).map { [$0] } ?? []
  }

  private func tickParameters(_ node: YAMLNode) -> TickParameters? {
    guard var fields = Fields(node, "tick_params", key: "tick_params", in: self) else { return nil }
    var ticks = TickParameters()
    ticks.axis = fields.read("axis", Read.choice("axis", of: AxisChoice.self)) ?? ticks.axis
    ticks.which = fields.read("which", Read.choice("kind of ticks", of: TickKind.self)) ?? ticks.which
    ticks.reset = fields.bool("reset") ?? false
    ticks.direction = fields.read("direction", Read.choice("direction", of: TickParameters.Direction.self))
    ticks.length = fields.number("length", Read.length) ?? fields.number("size", Read.length)
    ticks.width = fields.number("width", Read.length)
    ticks.color = fields.color("color")
    ticks.pad = fields.number("pad", .within(-1e6...1e6))
    ticks.labelsize = fields.read("labelsize", Read.fontSize)
    ticks.labelcolor = fields.color("labelcolor")
    ticks.labelfontfamily = fields.text("labelfontfamily")
    ticks.labelrotation =
      fields.read("labelrotation", Read.rotation) ?? fields.read("rotation", Read.rotation)
    ticks.labelrotationMode =
      fields.read("labelrotation_mode", Read.rotationMode) ?? fields.read("rotation_mode", Read.rotationMode)
    ticks.colors = fields.color("colors")
    ticks.zorder = fields.number("zorder")
    ticks.bottom = fields.bool("bottom")
    ticks.top = fields.bool("top")
    ticks.left = fields.bool("left")
    ticks.right = fields.bool("right")
    ticks.labelbottom = fields.bool("labelbottom")
    ticks.labeltop = fields.bool("labeltop")
    ticks.labelleft = fields.bool("labelleft")
    ticks.labelright = fields.bool("labelright")
    ticks.gridColor = fields.color("grid_color")
    ticks.gridAlpha = fields.number("grid_alpha", .unit)
    ticks.gridLinewidth = fields.number("grid_linewidth", Read.length)
    ticks.gridLinestyle = fields.read("grid_linestyle", Read.lineStyle)
    fields.finish(leftOut: [
      "gridOn", "tick1On", "tick2On", "label1On", "label2On",
    ])
    return ticks
  }
}
