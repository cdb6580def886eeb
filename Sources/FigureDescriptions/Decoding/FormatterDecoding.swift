import Plotting
import Scales

/// Formatters by matplotlib's names.
extension Decoding {
  /// Reads the keys of one kind of formatter; nil where they are wrong, which is reported.
  private typealias FormatterKeys = @Sendable (Decoding, inout Fields) -> AxisFormatter?

  private static let formatters: [(name: String, keys: FormatterKeys)] = [
    ("NullFormatter", { _, _ in AxisFormatter.none }),
    ("ScalarFormatter", { decoding, fields in .scalar(decoding.numbers(&fields)) }),
    (
      "FixedFormatter",
      { _, fields in
        fields.require("seq", Read.list("of texts", of: Read.text)).map { .texts(SequenceFormatter($0)) }
      }
    ),
    ("StrMethodFormatter", { _, fields in fields.require("fmt", format).map { .format($0) } }),
    ("FormatStrFormatter", { _, fields in fields.require("fmt", conversion).map { .printf($0) } }),
    ("PercentFormatter", percent), ("EngFormatter", engineering),
    ("LogFormatter", { _, fields in logarithmic(.plain, &fields) }),
    ("LogFormatterExponent", { _, fields in logarithmic(.exponent, &fields) }),
    ("LogFormatterMathtext", { _, fields in logarithmic(.power, &fields) }),
    ("LogFormatterSciNotation", { _, fields in logarithmic(.scientific, &fields) }),
    ("DateFormatter", { _, fields in fields.require("fmt", Read.text).map { .date(DateFormatter($0)) } }),
    ("AutoDateFormatter", { _, _ in .automaticDate }), ("ConciseDateFormatter", concise),
  ]

  /// A formatter by name, `{value: NAME, …}` with its parameters, or a format such as `'{x:.2f} km'`.
  func formatter(_ node: YAMLNode) -> AxisFormatter? {
    let choice = Self.kind("formatter", suffix: "Formatter", Self.formatters.map { ($0.name, $0.keys) })
    if case .mapping = node.content {
      guard var fields = Fields(node, "a formatter", key: "formatter", in: self) else { return nil }
      let found = fields.require("value", choice).flatMap { $0(self, &fields) }
      fields.finish(leftOut: ["tz", "usetex", "useLocale", "is_latex", "defaultfmt"])
      return found
    }
    if case .scalar(let scalar) = node.content, scalar.text.contains("{") {
      return attempt("formatter") { () throws(Mistakes) in .format(try Self.format(node)) }
    }
    if case .scalar(let scalar) = node.content, scalar.text.contains("%") {
      report(
        "formatter: write {value: FormatStrFormatter, fmt: \(quoted(scalar.text))} for numbers, "
          + "{value: DateFormatter, fmt: \(quoted(scalar.text))} for dates", at: node.mark)
      return nil
    }
    let empty = YAMLNode(content: .mapping([]), mark: node.mark)
    guard var fields = Fields(empty, "a formatter", in: self) else { return nil }
    let keys = attempt("formatter") { () throws(Mistakes) in try choice(node) }
    return keys.flatMap { $0(self, &fields) }
  }

  /// `ticklabel_format`: how numbers are written, or a list of such maps.
  func numberFormats(_ node: YAMLNode, of axes: inout Axes) {
    let nodes: [YAMLNode] = if case .sequence(let items) = node.content { items } else { [node] }
    for node in nodes {
      guard var fields = Fields(node, "ticklabel_format", key: "ticklabel_format", in: self) else { continue }
      let axis = fields.read("axis", Read.choice("axis", of: AxisChoice.self)) ?? .both
      var numbers = numbers(&fields)
      let styles = [("sci", true), ("scientific", true), ("plain", false)]
      numbers.scientific = fields.read("style", Read.choice("style", styles))
      fields.finish(leftOut: ["useLocale"])
      if axis != .y { axes.x.numbers = (axes.x.numbers ?? ScalarNotation()).with(numbers) }
      if axis != .x { axes.y.numbers = (axes.y.numbers ?? ScalarNotation()).with(numbers) }
    }
  }

  /// `useOffset`, `useMathText` and `scilimits`.
  private func numbers(_ fields: inout Fields) -> ScalarNotation {
    var notation = ScalarNotation()
    notation.offset = fields.read("useOffset") { node throws(Mistakes) in
      if case .scalar(let scalar) = node.content, case .bool(let isOn) = scalar.value {
        return isOn ? .automatic : ScalarFormatter.Offset.none
      }
      return .fixed(try Read.number(node))
    }
    notation.mathText = fields.bool("useMathText")
    notation.powerLimits = fields.read("scilimits") { node throws(Mistakes) in
      let ends = try Read.list("of 2 whole numbers, [low, high]", count: 2...2, of: Read.whole(-400...400))(
        node)
      guard ends[0] <= ends[1] else { throw Mistakes("expected the lower power first", at: node.mark) }
      return ends[0]...ends[1]
    }
    return notation
  }

  // MARK: Keys

  private static let percent: FormatterKeys = { decoding, fields in
    let whole = fields.number("xmax") ?? 100
    if whole == 0 {
      decoding.report("xmax: nothing is a part of 0", at: fields.mark(of: "xmax", or: "value"))
    }
    return .percent(
      PercentFormatter(
        whole: whole, decimals: fields.read("decimals", Read.whole(0...300)),
        symbol: fields.has("symbol") ? fields.text("symbol") ?? "" : "%"))
  }

  private static let engineering: FormatterKeys = { _, fields in
    .engineering(
      EngineeringFormatter(
        unit: fields.text("unit") ?? "", places: fields.read("places", Read.whole(0...300)),
        separator: fields.has("sep") ? fields.text("sep") ?? "" : " ", mathText: fields.bool("useMathText")))
  }

  private static func logarithmic(_ notation: LogFormatter.Notation, _ fields: inout Fields) -> AxisFormatter
  {
    var formatter = LogFormatter(notation, base: fields.read("base", logarithmBase) ?? 10)
    formatter.powersOnly = fields.bool("labelOnlyBase") ?? false
    formatter.linearThreshold = fields.number("linthresh", .positive)
    let thresholds = fields.read("minor_thresholds") { node throws(Mistakes) in
      try Read.list("of 2 numbers", count: 2...2, of: Read.anyNumber)(node)
    }
    if let thresholds { formatter.thresholds = .init(powers: thresholds[0], span: thresholds[1]) }
    return .logarithmic(formatter)
  }

  private static let concise: FormatterKeys = { _, fields in
    let count = ConciseDateFormatter.levelCount
    let texts = Read.list("of \(count) texts", count: count...count, of: Read.text)
    return .conciseDate(
      ConciseDateFormatter(
        patterns: fields.read("formats", texts), beginnings: fields.read("zero_formats", texts),
        offsets: fields.read("offset_formats", texts), showsOffset: fields.bool("show_offset") ?? true))
  }

  // MARK: Values

  private static func format(_ node: YAMLNode) throws(Mistakes) -> FormatFormatter {
    let text = try Read.text(node)
    do throws(InvalidFormat) { return try FormatFormatter(text) } catch {
      throw Mistakes("\(error)", at: node.mark)
    }
  }

  private static func conversion(_ node: YAMLNode) throws(Mistakes) -> PrintfFormatter {
    let text = try Read.text(node)
    do throws(InvalidFormat) { return try PrintfFormatter(text) } catch {
      throw Mistakes("\(error)", at: node.mark)
    }
  }
}
