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
    let at = fields.require("at", Read.list("of numbers", of: Read.number))
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
    fields.finish()
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

  /// The keyword arguments of `tick_params`.
  func tickParameters(_ node: YAMLNode) -> TickParameters? {
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
      "labelrotation_mode", "rotation_mode", "gridOn", "tick1On", "tick2On", "label1On", "label2On",
    ])
    return ticks
  }
}
