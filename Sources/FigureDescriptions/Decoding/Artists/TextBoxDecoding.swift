import FigureDrawing
import Plotting

extension Decoding {
  /// The `bbox` of a text: its style, and how the box looks.
  func textBox(_ node: YAMLNode) -> TextBox? {
    guard var fields = Fields(node, "a box around a text", key: "bbox", in: self) else { return nil }
    var box = TextBox(fields.read("boxstyle", Read.styleName("box style", Self.boxStyles)))
    box.pad = fields.number("pad", .within(-1e4...1e4))
    box.isFilled = fields.bool("fill") ?? true
    var look = fillProperties(&fields, hasLinestyle: true, hasHatch: false)
    readShortNames(&fields, into: &look)
    box.properties = look
    fields.finish(leftOut: [
      "mutation_aspect", "hatch", "capstyle", "joinstyle", "clip_on", "visible", "path_effects",
    ])
    return box
  }

  /// matplotlib's short names, which beat `color`, which beats the long ones.
  func readShortNames(_ fields: inout Fields, into look: inout FillProperties) {
    let (face, edge) = (fields.color("fc"), fields.color("ec"))
    if face != nil || edge != nil {
      look.facecolor = face ?? look.color ?? look.facecolor
      look.edgecolor = edge ?? look.color ?? look.edgecolor
      look.color = nil
    }
    look.linewidth = fields.number("lw", Read.length) ?? look.linewidth
    look.linestyle = fields.read("ls", Read.lineStyle) ?? look.linestyle
  }

  /// The names and parameters of `patches.py`, `BoxStyle`.
  static let boxStyles: [(name: String, parameters: [String])] = [
    ("square", ["pad"]), ("circle", ["pad"]), ("ellipse", ["pad"]), ("round", ["pad", "rounding_size"]),
    ("round4", ["pad", "rounding_size"]), ("sawtooth", ["pad", "tooth_size"]),
    ("roundtooth", ["pad", "tooth_size"]), ("larrow", ["pad", "head_width", "head_angle"]),
    ("rarrow", ["pad", "head_width", "head_angle"]), ("darrow", ["pad", "head_width", "head_angle"]),
  ]
}
