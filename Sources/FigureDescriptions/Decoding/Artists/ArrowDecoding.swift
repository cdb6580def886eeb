import FigureDrawing
import FigureNumbers
import Plotting

extension Decoding {
  /// The `arrowprops` of an annotation. Without `arrowstyle` the arrow is the simple one, which `width`, `headwidth`,
  /// `headlength` and `shrink` shape.
  func arrow(_ node: YAMLNode) -> AnnotationArtist.Arrow? {
    guard var fields = Fields(node, "an arrow", key: "arrowprops", in: self) else { return nil }
    var arrow = AnnotationArtist.Arrow()
    let hasStyle = fields.has("arrowstyle")
    arrow.arrowstyle = fields.read("arrowstyle", Read.styleName("arrow style", Self.arrowStyles))
    arrow.connectionstyle = fields.read(
      "connectionstyle", Read.styleName("connection style", Self.connectionStyles))
    var look = FillProperties()
    look.color = fields.color("color")
    (look.facecolor, look.edgecolor) = (fields.color("facecolor"), fields.color("edgecolor"))
    look.linewidth = fields.number("linewidth", Read.length)
    look.linestyle = fields.read("linestyle", Read.lineStyle)
    readShortNames(&fields, into: &look)
    (arrow.color, arrow.facecolor, arrow.edgecolor) = (look.color, look.facecolor, look.edgecolor)
    (arrow.linewidth, arrow.linestyle) = (look.linewidth, look.linestyle)
    arrow.alpha = fields.number("alpha", .unit)
    arrow.shrinkA = fields.number("shrinkA")
    arrow.shrinkB = fields.number("shrinkB")
    arrow.relativePosition = fields.read("relpos", Read.pair("[x, y]")).map { Point($0.0, $0.1) }
    arrow.mutationScale = fields.number("mutation_scale", .positive)
    arrow.zorder = fields.number("zorder")
    arrow.width = fields.number("width", Read.length)
    arrow.headwidth = fields.number("headwidth", Read.length)
    arrow.headlength = fields.number("headlength", Read.length)
    arrow.shrink = fields.number("shrink")
    if hasStyle {
      for key in ["width", "headwidth", "headlength", "shrink"] where fields.has(key) {
        report(
          "\(key): it shapes the simple arrow; with 'arrowstyle' it has no meaning",
          at: fields.mark(of: key, or: key))
      }
    }
    fields.finish(leftOut: [
      "patchA", "patchB", "mutation_aspect", "hatch", "capstyle", "joinstyle", "fill", "clip_on", "visible",
      "antialiased", "path_effects",
    ])
    return arrow
  }

  private static let arrowHeads = [
    "head_length", "head_width", "widthA", "widthB", "lengthA", "lengthB", "angleA", "angleB", "scaleA",
    "scaleB",
  ]

  /// The names and parameters of `patches.py`, `ArrowStyle`.
  private static let arrowStyles: [(name: String, parameters: [String])] = [
    ("-", []), ("<-", arrowHeads), ("->", arrowHeads), ("<->", arrowHeads), ("<|-", arrowHeads),
    ("-|>", arrowHeads),
    ("<|-|>", arrowHeads), ("]-", ["widthA", "lengthA", "angleA"]), ("-[", ["widthB", "lengthB", "angleB"]),
    ("]-[", ["widthA", "lengthA", "angleA", "widthB", "lengthB", "angleB"]),
    ("|-|", ["widthA", "angleA", "widthB", "angleB"]), ("]->", ["widthA", "lengthA", "angleA"]),
    ("<-[", ["widthB", "lengthB", "angleB"]), ("simple", ["head_length", "head_width", "tail_width"]),
    ("fancy", ["head_length", "head_width", "tail_width"]), ("wedge", ["tail_width", "shrink_factor"]),
  ]

  /// The names and parameters of `patches.py`, `ConnectionStyle`.
  private static let connectionStyles: [(name: String, parameters: [String])] = [
    ("arc3", ["rad"]), ("angle3", ["angleA", "angleB"]), ("angle", ["angleA", "angleB", "rad"]),
    ("arc", ["angleA", "angleB", "armA", "armB", "rad"]), ("bar", ["armA", "armB", "fraction", "angle"]),
  ]
}
