import FigureDrawing
import FigureNumbers
import Plotting

/// The entries of one map while it is decoded. Every key that is asked for is a known one; what is left over at the end
/// is reported with the nearest of them. A key whose value is empty or `null` counts as left out.
struct Fields {
  let decoding: Decoding
  /// What the map describes, for messages: `a line`.
  let subject: String
  let mark: Mark
  private let entries: [YAMLEntry]
  private var asked: [String] = []

  /// Nil, and reported, where the value is no map.
  init?(_ node: YAMLNode, _ subject: String, key: String? = nil, in decoding: Decoding) {
    guard case .mapping(let entries) = node.content else {
      let prefix = key.map { $0 + ": " } ?? ""
      var advice = ""
      if case .scalar(let scalar) = node.content, scalar.kind == .implicit {
        var text = SourceLines(Array(scalar.text.utf8))
        if let key = text.keyWithoutBlank(on: 1) { advice = "; a blank is missing after '\(key):'" }
      }
      decoding.report(
        "\(prefix)expected a map that describes \(subject), found \(node.found)\(advice)", at: node.mark)
      return nil
    }
    self.decoding = decoding
    self.subject = subject
    self.entries = entries
    mark = node.mark
  }

  /// The value of `key`, if there is one that is not null.
  mutating func node(_ key: String) -> YAMLNode? {
    if !asked.contains(key) { asked.append(key) }
    guard let entry = entries.first(where: { $0.key == key }), !entry.value.isNull else { return nil }
    return entry.value
  }

  /// Whether the key is written, even with nothing after it.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Where the value of `key` stands; that of `other` or the map itself where there is none.
  func mark(of key: String, or other: String) -> Mark {
    (entries.first { $0.key == key } ?? entries.first { $0.key == other })?.value.mark ?? mark
  }

  /// Where an item of the list of `key` stands; nil where there is no such list.
  func mark(of key: String, item place: Int) -> Mark? {
    entries.first { $0.key == key }.map { $0.value.mark(ofItem: place) }
  }

  /// The value of `key` as `reading` understands it; nil where it is left out or wrong, which is reported.
  mutating func read<Value>(_ key: String, _ reading: Reading<Value>) -> Value? {
    node(key).flatMap { node in
      decoding.attempt(key) { () throws(Mistakes) in try reading(node) }
    }
  }

  /// As ``read(_:_:)``, and reported where the key is left out.
  mutating func require<Value>(_ key: String, _ reading: Reading<Value>) -> Value? {
    guard let node = requiredNode(key) else { return nil }
    return decoding.attempt(key) { () throws(Mistakes) in try reading(node) }
  }

  mutating func requiredNode(_ key: String) -> YAMLNode? {
    let value = node(key)
    if value == nil {
      if let entry = entries.first(where: { $0.key == key }) {
        decoding.report("the key '\(key)' of \(subject) has no value", at: entry.keyMark)
      } else {
        decoding.report("\(subject) needs the key '\(key)'", at: mark)
      }
    }
    return value
  }

  mutating func number(_ key: String, _ bounds: Bounds = .any) -> Double? { read(key, Read.number(bounds)) }
  mutating func bool(_ key: String) -> Bool? { read(key, Read.bool) }
  mutating func text(_ key: String) -> String? { read(key, Read.text) }
  mutating func color(_ key: String) -> ColorSpec? { read(key, decoding.color) }

  /// Reports the keys that nobody asked for.
  ///
  /// - Parameter leftOut: keys that matplotlib knows here and the format does not.
  func finish(leftOut: [String] = []) {
    for entry in entries where !asked.contains(entry.key) {
      if leftOut.contains(entry.key) {
        decoding.report(
          "'\(entry.key)' of \(subject) is left out of the format, though matplotlib has it",
          at: entry.keyMark)
        continue
      }
      if entry.isBare {
        decoding.report(
          "unknown key \(quoted(entry.key)) of \(subject); quote a text with a comma in it", at: entry.keyMark
        )
        continue
      }
      if subject == "a figure", Self.keysOfSubplots.contains(entry.key) {
        decoding.report(
          "'\(entry.key)' belongs to a subplot: write it in an entry of 'axes'", at: entry.keyMark)
        continue
      }
      if let way = Self.otherWays[entry.key] {
        decoding.report("unknown key '\(entry.key)' of \(subject); \(way)", at: entry.keyMark)
        continue
      }
      let meant = Self.otherNames[entry.key].flatMap { asked.contains($0) ? $0 : nil }
      let advice =
        (meant ?? nearest(entry.key, among: asked)).map { "did you mean '\($0)'?" }
        ?? "the keys are " + asked.joined(separator: ", ")
      decoding.report("unknown key \(quoted(entry.key)) of \(subject); \(advice)", at: entry.keyMark)
    }
  }

  private static let keysOfSubplots: Set<String> = [
    "artists", "title", "xlabel", "ylabel", "xlim", "ylim", "xscale", "yscale", "xticks", "yticks", "grid",
    "spines", "margins", "aspect", "tick_params", "minorticks", "axis",
  ]

  /// How to say what other names stand for.
  private static let otherWays = [
    "xticklabels": "write xticks: {at: […], labels: […]}",
    "yticklabels": "write yticks: {at: […], labels: […]}",
    "invert_yaxis": "write ylim with the larger end first",
    "invert_xaxis": "write xlim with the larger end first",
    "rlim": "the radius is y: write ylim, or rmin and rmax",
    "rticks": "the radius is y: write yticks", "rscale": "the radius is y: write yscale",
    "rgrids": "the radius is y: write yticks", "thetalim": "write thetamin and thetamax, in degrees",
    "polar": "write projection: polar",
    "subplot_kw": "write its keys in the entries of 'axes'",
    "tight_layout": "write layout: tight, or layout: {value: tight, pad: 2}",
    "constrained_layout": "write layout: constrained, or layout: {value: constrained, w_pad: 0.1}",
    "prop": "write fontsize", "markersizes": "write s, in square points",
  ]

  /// Names that matplotlib itself, or its users, have for keys of the format.
  private static let otherNames = [
    "c": "color", "lw": "linewidth", "ls": "linestyle", "ms": "markersize", "mfc": "markerfacecolor",
    "mec": "markeredgecolor", "mew": "markeredgewidth", "fc": "facecolor", "ec": "edgecolor",
    "size": "fontsize", "family": "fontfamily", "ma": "multialignment",
    "weight": "fontweight", "style": "fontstyle", "horizontalalignment": "ha", "verticalalignment": "va",
    "labelpad": "pad", "pad": "labelpad", "colour": "color", "linewidths": "linewidth",
    "linewidth": "linewidths",
    "facecolor": "facecolors", "edgecolor": "edgecolors", "ncol": "ncols", "text": "s", "plot": "artists",
  ]
}
