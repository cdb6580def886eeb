import FigureDrawing
import FigureNumbers
import Plotting

extension Decoding {
  /// Reads the map `rc` into ``style``.
  func readStyle(_ node: YAMLNode) {
    guard case .mapping(let entries) = node.content else {
      return report("rc: expected a map of matplotlib's rc keys, found \(node.found)", at: node.mark)
    }
    // Pairs of a colour of the cycle and an opacity are taken from the cycle that the figure has in the end.
    let cycle = "axes.prop_cycle"
    for entry in entries where entry.key == cycle { set(entry) }
    for entry in entries where entry.key != cycle { set(entry) }
  }

  private func set(_ entry: YAMLEntry) {
    if let parameter = StyleParameter.all.first(where: { $0.key == entry.key }) {
      _ = attempt(entry.key) { () throws(Mistakes) in try parameter.set(entry.value, self) }
    } else if StyleParameter.isLeftOut(entry.key) {
      report("the rc key '\(entry.key)' is not part of the format", at: entry.keyMark)
    } else {
      let advice = nearest(entry.key, among: StyleParameter.all.map(\.key)).map { "; did you mean '\($0)'?" }
      report("unknown rc key \(quoted(entry.key))\(advice ?? "")", at: entry.keyMark)
    }
  }
}

/// One of matplotlib's rc parameters, and where its value goes in the style.
struct StyleParameter: Sendable {
  /// Reads a value by the rules of matplotlib's `rcsetup.py`.
  typealias Reading<Value> = @Sendable (YAMLNode, Decoding) throws(Mistakes) -> Value

  var key: String
  var set: @Sendable (YAMLNode, Decoding) throws(Mistakes) -> Void

  init<Value>(
    _ key: String, _ path: WritableKeyPath<Style, Value> & Sendable, _ reading: @escaping Reading<Value>
  ) {
    self.key = key
    set = { node, decoding throws(Mistakes) in decoding.style[keyPath: path] = try reading(node, decoding) }
  }

  init<Group, Value>(
    _ key: String, in group: WritableKeyPath<Style, Group> & Sendable,
    _ path: WritableKeyPath<Group, Value> & Sendable, _ reading: @escaping Reading<Value>
  ) {
    self.key = key
    set = { node, decoding throws(Mistakes) in
      decoding.style[keyPath: group][keyPath: path] = try reading(node, decoding)
    }
  }

  /// Keys of matplotlib that the format leaves out: whole families, and single ones of families that it has.
  static func isLeftOut(_ key: String) -> Bool {
    leftOutFamilies.contains { key.hasPrefix($0) } || leftOut.contains(key)
  }

  private static let leftOutFamilies = [
    "_internal.", "agg.", "animation.", "axes3d.", "backend", "boxplot.", "contour.", "date.", "docstring.",
    "hatch.",
    "image.", "keymap.", "macosx.", "pcolor", "pdf.", "pgf.", "ps.", "savefig.",
    "svg.", "text.latex.",
    "tk.", "webagg.", "figure.constrained_layout.",
  ]

  private static let leftOut: Set<String> = [
    "axes.formatter.use_locale", "axes.zmargin", "figure.hooks",
    "figure.labelsize", "figure.labelweight", "figure.max_open_warning", "figure.raise_window",
    "font.cursive",
    "font.enable_last_resort", "font.fantasy", "font.stretch", "font.variant", "interactive",
    "lines.antialiased",
    "markers.fillstyle", "mathtext.bf", "mathtext.bfit", "mathtext.cal", "mathtext.it", "mathtext.rm",
    "mathtext.sf",
    "mathtext.tt", "patch.antialiased", "path.effects", "path.sketch", "text.antialiased",
    "text.hinting_factor",
    "text.kerning_factor", "text.language", "text.usetex", "timezone", "toolbar",
  ]
}

/// A part of the style that several families of keys have in the same form, and the name of one of them.
struct StyleGroup<Group> {
  var prefix: String
  var path: WritableKeyPath<Style, Group> & Sendable

  init(_ prefix: String, _ path: WritableKeyPath<Style, Group> & Sendable) {
    self.prefix = prefix
    self.path = path
  }

  func parameter<Value>(
    _ name: String, _ value: WritableKeyPath<Group, Value> & Sendable,
    _ reading: @escaping StyleParameter.Reading<Value>
  ) -> StyleParameter {
    StyleParameter(prefix + "." + name, in: path, value, reading)
  }
}
