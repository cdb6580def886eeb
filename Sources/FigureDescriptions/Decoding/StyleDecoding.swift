import FigureDrawing
import FigureFiles
import FigureNumbers
import Plotting

extension Decoding {
  // MARK: Style sheets

  /// Takes over style sheets, one after the other: names of matplotlib's own, or `.mplstyle` files.
  func readSheets(_ node: YAMLNode) {
    guard
      let nodes = attempt(
        "style", { () throws(Mistakes) in try Read.oneOrMore("of names", of: { $0 })(node) })
    else { return }
    for node in nodes {
      guard let name = attempt("style", { () throws(Mistakes) in try Read.word(node) }) else { continue }
      if name == "default" {
        style = Style()
      } else if name == "classic" {
        report(
          "style: 'classic' is left out of the format: its texts are hinted in another way", at: node.mark)
      } else if let sheet = StyleSheet(named: name) {
        apply(sheet, named: name, at: node.mark, warns: false)
      } else if name.hasSuffix(".mplstyle") {
        readSheet(name, at: node.mark)
      } else {
        let mistakes = Read.unknown("style", name, among: StyleSheet.names + ["default"], at: node.mark)
        for mistake in mistakes.all { report("style: \(mistake.message)", at: mistake.mark) }
      }
    }
  }

  private func readSheet(_ name: String, at mark: Mark) {
    do throws(FileError) {
      let text = try files.text(of: name, atMost: 1 << 20)
      do throws(StyleSheet.Mistake) {
        apply(try StyleSheet(text), named: name, at: mark, warns: true)
      } catch {
        report("style: \(quoted(name)), line \(error.line): \(error.message)", at: mark)
      }
    } catch {
      report("style: \(quoted(name)): \(error.message)", at: mark)
    }
  }

  /// - Parameter warns: whether keys that the format does not have are worth saying.
  private func apply(_ sheet: StyleSheet, named name: String, at mark: Mark, warns: Bool) {
    for line in sheet.lines {
      func say(_ message: String, _ say: (String, Mark) -> Void) {
        say("style: \(quoted(name)), line \(line.number): \(message)", mark)
      }
      guard let parameter = StyleParameter.all.first(where: { $0.key == line.key }) else {
        if warns, !StyleParameter.isWithoutEffect(line.key) {
          say("the rc key \(quoted(line.key)) is not part of the format, and is left out") {
            warn($0, at: $1)
          }
        }
        continue
      }
      func node(_ kind: YAMLScalar.Kind) -> YAMLNode {
        YAMLNode(content: .scalar(YAMLScalar(text: line.value, kind: kind)), mark: mark)
      }
      do throws(Mistakes) {
        // A number may be meant as a text: 666666 is a colour.
        if (try? parameter.set(node(.implicit), self)) == nil { try parameter.set(node(.text), self) }
      } catch {
        for mistake in error.all { say("\(line.key): \(mistake.message)") { report($0, at: $1) } }
      }
    }
  }

  // MARK: rc

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
    } else if StyleParameter.isWithoutEffect(entry.key) {
      return
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

  /// Keys of matplotlib that change no picture: they may stand in `rc`, so that settings can be taken over as they are.
  static func isWithoutEffect(_ key: String) -> Bool {
    [
      "agg.", "animation.", "backend", "docstring.", "keymap.", "macosx.", "pdf.", "pgf.", "ps.", "svg.",
      "tk.", "webagg.",
      "figure.hooks", "figure.max_open_warning", "figure.raise_window", "interactive", "toolbar",
      "savefig.format",
      "savefig.directory", "savefig.orientation", "text.latex.",
    ].contains { key.hasPrefix($0) }
  }

  /// Keys of matplotlib that the format leaves out: whole families, and single ones of families that it has.
  static func isLeftOut(_ key: String) -> Bool {
    leftOutFamilies.contains { key.hasPrefix($0) } || leftOut.contains(key)
  }

  private static let leftOutFamilies = [
    "_internal.", "agg.", "animation.", "axes3d.", "backend", "contour.", "docstring.",
    "keymap.", "macosx.", "pcolor", "pdf.", "pgf.", "ps.", "svg.", "text.latex.",
    "tk.", "webagg.",
  ]

  private static let leftOut: Set<String> = [
    "axes.formatter.use_locale", "boxplot.bootstrap", "boxplot.vertical", "axes.zmargin", "date.epoch",
    "figure.hooks",
    "image.composite_image",
    "image.interpolation_stage",
    "image.lut", "image.resample", "savefig.bbox", "savefig.directory", "savefig.dpi", "savefig.edgecolor",
    "savefig.format", "savefig.orientation", "savefig.pad_inches", "savefig.transparent",
    "figure.max_open_warning", "figure.raise_window",
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
