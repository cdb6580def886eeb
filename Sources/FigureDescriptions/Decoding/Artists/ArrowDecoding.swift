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
    arrow.arrowstyle = fields.read("arrowstyle", Self.composed("arrow style", Self.arrowStyles))
    arrow.connectionstyle = fields.read(
      "connectionstyle", Self.composed("connection style", Self.connectionStyles))
    arrow.color = fields.color("color")
    (arrow.facecolor, arrow.edgecolor) = (fields.color("facecolor"), fields.color("edgecolor"))
    // The short names are read last: they beat `color`, which beats the long ones.
    let (face, edge) = (fields.color("fc"), fields.color("ec"))
    if face != nil || edge != nil {
      arrow.facecolor = face ?? arrow.color ?? arrow.facecolor
      arrow.edgecolor = edge ?? arrow.color ?? arrow.edgecolor
      arrow.color = nil
    }
    let (width, style) = (fields.number("linewidth", Read.length), fields.read("linestyle", Read.lineStyle))
    arrow.linewidth = fields.number("lw", Read.length) ?? width
    arrow.linestyle = fields.read("ls", Read.lineStyle) ?? style
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

  /// A name and maybe parameters, `fancy,head_length=0.4`.
  private static func composed(
    _ what: String, _ styles: [(name: String, parameters: [String])]
  ) -> Reading<String> {
    { node throws(Mistakes) in
      let text = try Read.text(node)
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
      guard let style = styles.first(where: { $0.name == parts[0].lowercased() }) else {
        throw Read.unknown(what, parts[0], among: styles.map(\.name), at: node.mark)
      }
      for part in parts.dropFirst() {
        let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
          trimmed($0)
        }
        guard style.parameters.contains(sides[0]) else {
          throw Read.unknown("parameter of '\(style.name)'", sides[0], among: style.parameters, at: node.mark)
        }
        guard sides.count == 2, let value = Double(decimalText: sides[1]), value.isFinite else {
          throw Mistakes("expected a number after \(sides[0])= in \(quoted(text))", at: node.mark)
        }
      }
      return text
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
