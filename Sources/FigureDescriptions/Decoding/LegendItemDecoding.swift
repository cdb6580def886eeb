import FigureDrawing
import Plotting

/// What a legend tells of, and in which letters.
extension Decoding {
  /// `handles` and `labels` of a legend.
  func readHandles(_ fields: inout Fields, into legend: inout Legend) {
    if let nodes = fields.read("handles", Read.list("of handles", of: { $0 })) {
      legend.handles = nodes.compactMap { legendItem($0) }
    }
    legend.labels = fields.read("labels", Read.list("of labels", of: Read.text))
  }

  /// The place of an artist among those of the axes, an artist's label, or a map with the key `artist`, `line` or `patch`.
  private func legendItem(_ node: YAMLNode) -> LegendItem? {
    guard case .mapping = node.content else {
      return attempt("handles") { () throws(Mistakes) in LegendItem(try Self.artist(node)) }
    }
    guard var fields = Fields(node, "a handle of a legend", key: "handles", in: self) else { return nil }
    let sources = [
      fields.read("artist", Self.artist).map { LegendItem($0) },
      fields.node("line").flatMap(standingLine), fields.node("patch").flatMap(standingPatch),
    ].compactMap { $0 }
    let label = fields.text("label")
    fields.finish()
    guard sources.count == 1, var item = sources.first else {
      if sources.count > 1 || ["artist", "line", "patch"].allSatisfy({ !fields.has($0) }) {
        report("a handle needs one of the keys 'artist', 'line' and 'patch'", at: node.mark)
      }
      return nil
    }
    item.label = label ?? item.label
    return item
  }

  private static func artist(_ node: YAMLNode) throws(Mistakes) -> LegendItem.Source {
    if case .scalar(let scalar) = node.content, scalar.value == .text { return .labelled(scalar.text) }
    return .artist(try Read.whole(0...1_000_000)(node))
  }

  /// A line that is not drawn but in the legend.
  private func standingLine(_ node: YAMLNode) -> LegendItem? {
    guard var fields = Fields(node, "a line", key: "line", in: self) else { return nil }
    let label = fields.text("label")
    let properties = lineProperties(&fields, count: nil, hasFormat: true)
    fields.finish()
    return LegendItem(.line(properties), label: label)
  }

  /// A patch that is not drawn but in the legend.
  private func standingPatch(_ node: YAMLNode) -> LegendItem? {
    guard var fields = Fields(node, "a patch", key: "patch", in: self) else { return nil }
    let label = fields.text("label")
    let isFilled = fields.bool("fill") ?? true
    let properties = fillProperties(&fields, hasLinestyle: true)
    fields.finish()
    return LegendItem(.patch(properties, isFilled: isFilled), label: label)
  }

  /// Font properties under a key: `{size, weight, style, family}`. A size beats the one that is known.
  func readFont(_ key: String, _ fields: inout Fields, size: inout FontSize?, into font: inout LegendFont) {
    guard let node = fields.node(key), var own = Fields(node, "a font", key: key, in: self) else { return }
    size = own.read("size", Read.fontSize) ?? size
    font.weight = own.read("weight", Read.fontWeight)
    font.slant = own.read("style", Read.fontStyle)
    font.families = own.read("family", Read.families)
    own.finish(leftOut: ["variant", "stretch", "math_fontfamily"])
  }
}
