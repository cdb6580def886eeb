import FigureDrawing
import FigureNumbers
import Plotting
import Scales

extension Decoding {
  /// The keys `cmap`, `norm`, `vmin` and `vmax`; nil where none is written.
  func colorMapping(_ fields: inout Fields) -> ColorMapping? {
    let source = fields.read("cmap", colorMapSource)
    let norm = fields.node("norm").flatMap(norm)
    let vmin = fields.number("vmin")
    let vmax = fields.number("vmax")
    if let vmin, let vmax, vmin > vmax {
      report("vmin must not be larger than vmax", at: fields.mark(of: "vmin", or: "vmax"))
    }
    let usual = style.image.colorMap
    guard source != nil || norm != nil || vmin != nil || vmax != nil || usual != Style().image.colorMap else {
      return nil
    }
    return ColorMapping(source ?? .named(usual), norm: norm ?? .linear, vmin: vmin, vmax: vmax)
  }

  /// The name of a map, or a list of colours that it goes through.
  private func colorMapSource(_ node: YAMLNode) throws(Mistakes) -> ColorMapping.Source {
    if node.isList {
      let colors = try Read.list("of colours", of: color)(node)
      guard colors.count >= 2 else {
        throw Mistakes("expected at least 2 colours, found \(colors.count)", at: node.mark)
      }
      return .through(colors.map { $0.resolved(in: style) })
    }
    return .named(try colorMapName(node))
  }

  /// The name of one of matplotlib's maps.
  func colorMapName(_ node: YAMLNode) throws(Mistakes) -> String {
    let name = try Read.word(node)
    guard ColorMap(named: name) != nil else {
      let meant = nearest(name, among: ColorMap.names).map { "; did you mean '\($0)'?" }
      throw Mistakes(
        "unknown colour map \(quoted(name))\(meant ?? "; the maps are matplotlib's, as 'viridis', 'magma' or 'RdBu_r'")",
        at: node.mark)
    }
    return name
  }

  private static let norms = ["linear", "log", "symlog", "two_slope", "centered", "power", "boundary"]

  /// A norm by name, or `{value: NAME, …}` with its parameters.
  private func norm(_ node: YAMLNode) -> Norm? {
    var name = node
    if case .mapping(let entries) = node.content {
      guard let value = entries.first(where: { $0.key == "value" })?.value else {
        report("norm: a norm needs the key 'value', its name", at: node.mark)
        return nil
      }
      name = value
    }
    guard
      let kind = attempt(
        "norm",
        { () throws(Mistakes) in try Read.choice("norm", Self.norms.map { ($0, $0) })(name) })
    else { return nil }
    if kind == "symlog" { return scale(node, key: "norm").map { .scale($0) } }
    guard !node.isScalar else {
      switch kind {
      case "linear": return .linear
      case "log": return .log
      case "centered": return .centered()
      default:
        report("norm: '\(kind)' needs its parameter: write {value: \(kind), …}", at: node.mark)
        return nil
      }
    }
    guard var fields = Fields(node, "a norm", key: "norm", in: self) else { return nil }
    _ = fields.node("value")
    defer { fields.finish() }
    switch kind {
    case "two_slope": return fields.require("vcenter", Read.number).map { .twoSlope(center: $0) }
    case "centered":
      return .centered(
        center: fields.number("vcenter") ?? 0, halfrange: fields.number("halfrange", .positive))
    case "power": return fields.require("gamma", Read.number(.positive)).map { .power(gamma: $0) }
    case "boundary":
      return fields.require("boundaries") { node throws(Mistakes) in
        let boundaries = try Read.list("of numbers", of: Read.number)(node)
        guard boundaries.count >= 2, zip(boundaries, boundaries.dropFirst()).allSatisfy({ $0 < $1 }) else {
          throw Mistakes("expected at least 2 numbers, each larger than the one before", at: node.mark)
        }
        return .boundary(boundaries)
      }
    case "log": return .log
    default: return .linear
    }
  }
}
