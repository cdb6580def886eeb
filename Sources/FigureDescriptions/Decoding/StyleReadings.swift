import FigureDrawing
import FigureNumbers
import Plotting

/// The readers of rc values, by the rules of matplotlib's `rcsetup.py`.
extension StyleParameter {
  static func number(_ bounds: Bounds) -> Reading<Double> {
    { node, _ throws(Mistakes) in try Read.number(bounds)(node) }
  }

  /// A number, or nil for `None`.
  static func optionalNumber(_ bounds: Bounds) -> Reading<Double?> {
    { node, _ throws(Mistakes) in isNone(node) ? nil : try Read.number(bounds)(node) }
  }

  static func whole(_ range: ClosedRange<Int>) -> Reading<Int> {
    { node, _ throws(Mistakes) in try Read.whole(range)(node) }
  }

  /// `true`, or a word or number that matplotlib takes for it.
  static let bool: Reading<Bool> = { node, _ throws(Mistakes) in
    if case .scalar(let scalar) = node.content {
      switch scalar.text.lowercased() {
      case "t", "y", "yes", "on", "true", "1": return true
      case "f", "n", "no", "off", "false", "0": return false
      default: break
      }
    }
    return try Read.bool(node)
  }

  static let text: Reading<String> = { node, _ throws(Mistakes) in try Read.word(node) }

  static func choice<Value>(_ what: String, _ names: [(String, Value)]) -> Reading<Value>
  where Value: Sendable {
    { node, _ throws(Mistakes) in try Read.choice(what, names)(node) }
  }

  static func choice<Value: Sendable & CaseIterable & RawRepresentable<String>>(
    _ what: String, of type: Value.Type
  )
    -> Reading<Value>
  {
    { node, _ throws(Mistakes) in try Read.choice(what, of: Value.self)(node) }
  }

  static let colorMap: Reading<String> = { node, decoding throws(Mistakes) in
    try decoding.colorMapName(node)
  }

  static let aspect: Reading<Aspect> = { node, _ throws(Mistakes) in try Decoding.aspect(node) }

  static let interpolation: Reading<ImageArtist.Interpolation> = { node, _ throws(Mistakes) in
    try Decoding.interpolation(node)
  }

  /// The bins of histograms: a number, a list of edges, or a rule.
  static let bins: Reading<HistogramArtist.Bins> = { node, decoding throws(Mistakes) in
    if case .sequence(let edges) = listNode(node).content, edges.count > 1 {
      return try decoding.bins(listNode(node), on: nil)
    }
    return try decoding.bins(node, on: nil)
  }

  /// One of `names`, which stand for themselves.
  static func name(_ what: String, _ names: [String]) -> Reading<String> {
    choice(what, names.map { ($0, $0) })
  }

  static let color: Reading<ColorSpec> = { node, decoding throws(Mistakes) in
    // Hexadecimal colours may stand without their mark, which begins a comment in matplotlib's own files.
    if case .scalar(let scalar) = node.content, scalar.value == .text,
      [6, 8].contains(scalar.text.utf8.count), let color = try? ColorSpec("#" + scalar.text)
    {
      return color
    }
    return try decoding.color(node)
  }

  /// A colour, or nil for the word `word`.
  static func color(or word: String) -> Reading<ColorSpec?> {
    { node, decoding throws(Mistakes) in
      if case .scalar(let scalar) = node.content, scalar.text == word { return nil }
      return try color(node, decoding)
    }
  }

  /// A colour, or nil for `None`.
  static let optionalColor: Reading<ColorSpec?> = { node, decoding throws(Mistakes) in
    if case .scalar(let scalar) = node.content, scalar.value == .null || scalar.text == "None" { return nil }
    return try color(node, decoding)
  }

  static let legendLabelColor: Reading<ColorSpec?> = { node, decoding throws(Mistakes) in
    isNone(node) ? nil : try decoding.legendLabelColor(node)
  }

  static let edgeColors: Reading<ScatterArtist.EdgeColors> = { node, decoding throws(Mistakes) in
    try decoding.edgeColors(node)
  }

  /// The colours of `axes.prop_cycle`; none of them may itself be of the cycle.
  static let cycle: Reading<[Color]> = { node, decoding throws(Mistakes) in
    let specs: [ColorSpec]
    if case .scalar(let scalar) = node.content, scalar.value == .text {
      specs = try cycle(scalar.text, at: node.mark, decoding)
    } else {
      specs = try Read.list("of colours") { node throws(Mistakes) in try color(node, decoding) }(node)
    }
    guard !specs.isEmpty else { throw Mistakes("expected at least one colour", at: node.mark) }
    var colors: [Color] = []
    for spec in specs {
      switch spec {
      case .color(let color): colors.append(color)
      case .none: colors.append(.clear)
      case .cycle(let place):
        throw Mistakes("'C\(place)' stands for a colour of the cycle itself", at: node.mark)
      }
    }
    return colors
  }

  /// Colours between commas, the name of a sequence of colours, or letters that are colours.
  private static func cycle(
    _ text: String, at mark: Mark, _ decoding: Decoding
  ) throws(Mistakes) -> [ColorSpec] {
    if let sequence = ColorSequences.colors(named: text) { return sequence.map { .color($0) } }
    let letters = text.compactMap { try? ColorSpec(String($0)) }
    if letters.count == text.count, (try? ColorSpec(text)) == nil { return letters }
    var colors: [ColorSpec] = []
    for name in words(text) { colors.append(try decoding.color(name, at: mark)) }
    return colors
  }

  static let lineStyle: Reading<LineStyle> = { node, _ throws(Mistakes) in
    switch node.content {
    case .scalar(let scalar):
      return try Read.choice(
        "line style",
        Read.lineStyles
          + [(scalar.text, namedLineStyle(scalar.text))].compactMap {
            pair in pair.1.map { (pair.0, $0) }
          })(node)
    case .sequence(let items):
      if items.count == 2, case .sequence = items[1].content { return try Read.lineStyle(node) }
      return .custom(offset: 0, dashes: try Read.dashes(node))
    case .mapping: throw Mistakes("expected a line style, found a map", at: node.mark)
    }
  }

  static let optionalLineStyle: Reading<LineStyle?> = { node, decoding throws(Mistakes) in
    if case .scalar(let scalar) = node.content, scalar.value == .null || scalar.text == "None" { return nil }
    return try lineStyle(node, decoding)
  }

  static let dashes: Reading<[Double]> = { node, _ throws(Mistakes) in try Read.dashes(listNode(node)) }

  static let marker: Reading<Marker> = { node, _ throws(Mistakes) in try Read.rcMarker(node) }

  static let fontSize: Reading<FontSize> = { node, _ throws(Mistakes) in
    guard case .scalar(var scalar) = node.content else { return try Read.fontSize(node) }
    scalar.text = scalar.text.lowercased()
    return try Read.fontSize(YAMLNode(content: .scalar(scalar), mark: node.mark))
  }

  static let optionalFontSize: Reading<FontSize?> = { node, decoding throws(Mistakes) in
    if case .scalar(let scalar) = node.content, scalar.value == .null || scalar.text == "None" { return nil }
    return try fontSize(node, decoding)
  }

  static let fontWeight: Reading<FontWeight> = { node, _ throws(Mistakes) in try Read.fontWeight(node) }
  static let fontStyle: Reading<FontStyle> = { node, _ throws(Mistakes) in try Read.fontStyle(node) }

  /// Names in a list or between commas.
  static let names: Reading<[String]> = { node, _ throws(Mistakes) in
    let names = try Read.list("of names", of: Read.text)(listNode(node)).filter { !$0.isEmpty }
    guard !names.isEmpty else { throw Mistakes("expected at least one name", at: node.mark) }
    return names
  }

  static let size: Reading<Size> = { node, _ throws(Mistakes) in
    let (width, height) = try Read.pair("width and height in inches", .positive)(listNode(node))
    return Size(width, height)
  }

  static let formatterLimits: Reading<[Int]> = { node, _ throws(Mistakes) in
    try Read.list("of 2 whole numbers", count: 2...2, of: Read.whole(-400...400))(listNode(node))
  }

  /// A text of any kind.
  static let string: Reading<String> = { node, _ throws(Mistakes) in try Read.text(node) }

  /// Whether the labels of dates are short.
  static let dateConverter: Reading<Bool> = { node, _ throws(Mistakes) in
    try Read.choice("converter", [("auto", false), ("concise", true)])(node)
  }

  /// A named place; a legend's corner in an rc key is left out.
  static let legendLocation: Reading<Legend.Location> = { node, _ throws(Mistakes) in
    if case .scalar(var scalar) = node.content, scalar.value == .text {
      scalar.text = scalar.text.lowercased()
      return try Read.legendLocation(YAMLNode(content: .scalar(scalar), mark: node.mark))
    }
    return try Read.legendLocation(node)
  }

  static let axisBelow: Reading<Style.AxesStyle.Below> = { node, decoding throws(Mistakes) in
    if case .scalar(let scalar) = node.content, scalar.text == "line" { return .line }
    return try bool(node, decoding) ? .below : .above
  }

  /// The number of parts of a major interval, or nil for `auto`.
  static let divisions: Reading<Int?> = { node, _ throws(Mistakes) in
    if case .scalar(let scalar) = node.content, scalar.text.lowercased() == "auto" { return nil }
    return try Read.whole(0...1000)(node)
  }

  /// How glyphs are hinted; what FreeType's own hinter would do is left out.
  static let hinting: Reading<Style.TextStyle.Hinting> = { node, _ throws(Mistakes) in
    if case .scalar(let scalar) = node.content,
      ["no_autohint", "force_autohint", "auto", "native"].contains(scalar.text)
    {
      throw Mistakes("'\(scalar.text)' is left out of the format", at: node.mark)
    }
    return try Read.choice(
      "hinting",
      [
        ("default", Style.TextStyle.Hinting.default), ("either", .default), ("no_hinting", .noHinting),
        ("none", .noHinting),
      ])(node)
  }

  static let mathFallback: Reading<String> = { node, _ throws(Mistakes) in
    if isNone(node) { return "none" }
    return try Read.choice("fallback font", ["cm", "stix", "stixsans"].map { ($0, $0) })(node)
  }

  /// Whether the value is null or the word `none` in any case.
  private static func isNone(_ node: YAMLNode) -> Bool {
    if case .scalar(let scalar) = node.content {
      return scalar.value == .null || scalar.text.lowercased() == "none"
    }
    return false
  }

  /// A style's name in any case.
  private static func namedLineStyle(_ text: String) -> LineStyle? {
    let name = text.lowercased()
    return Read.lineStyles.first { $0.0 == name }?.1
  }

  /// A text of values between commas as the list that it stands for.
  private static func listNode(_ node: YAMLNode) -> YAMLNode {
    guard case .scalar(let scalar) = node.content, scalar.value == .text else { return node }
    let items = words(scalar.text).map {
      YAMLNode(content: .scalar(YAMLScalar(text: $0, kind: .text)), mark: node.mark)
    }
    return YAMLNode(content: .sequence(items), mark: node.mark)
  }

  /// What stands between the commas, without blanks around it.
  private static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
