import Drawing
import Numerics
import Plotting

extension Decoding {
  /// Artists of matplotlib that the format has by another name, or not at all.
  private static let otherArtists: [String: String] = {
    var ways = [
      "plot": "write line", "step": "write line with drawstyle: steps-pre",
      "semilogx": "write line, and xscale: log",
      "semilogy": "write line, and yscale: log", "loglog": "write line, and xscale and yscale: log",
      "vlines": "write axvline for a line through the whole axes, or line with two points",
      "hlines": "write axhline for a line through the whole axes, or line with two points",
    ]
    for name in [
      "barh", "hist", "hist2d", "imshow", "contour", "contourf", "pcolormesh", "stem", "boxplot",
      "violinplot", "pie",
      "quiver", "stackplot", "fill_betweenx", "hexbin", "eventplot", "streamplot", "table",
    ] {
      ways[name] = "it is not part of the format"
    }
    return ways
  }()

  /// The artists that one entry of the list stands for: one, or one for each value of its sweep.
  func artists(_ node: YAMLNode) -> [Artist] {
    guard case .mapping(let entries) = node.content, entries.count == 1, let entry = entries.first else {
      var advice = ""
      if case .mapping(let entries) = node.content, let kind = entries.first, kind.value.isNull {
        advice = "; indent what belongs to '\(kind.key)' below it"
      }
      report(
        "artists: expected a map of one key, the kind of the artist, found "
          + (node.keyCount.map { "a map of \($0) keys" } ?? node.found) + advice, at: node.mark)
      return []
    }
    let kinds = Self.kinds
    guard let kind = kinds.first(where: { $0.name == entry.key }) else {
      if let way = Self.otherArtists[entry.key] {
        report("unknown artist '\(entry.key)'; \(way)", at: entry.keyMark)
        return []
      }
      let mistakes = Read.unknown("artist", entry.key, among: kinds.map(\.name), at: entry.keyMark)
      for mistake in mistakes.all { report(mistake.message, at: mistake.mark) }
      return []
    }
    let node = entry.value.isNull ? YAMLNode(content: .mapping([]), mark: entry.keyMark) : entry.value
    guard var fields = Fields(node, kind.subject, key: entry.key, in: self) else { return [] }
    let sweep = sweep(&fields)
    let label = fields.text("label")
    let decode = kind.decode(self)
    usesSweep = false
    var artists: [Artist] = []
    for value in sweep?.values ?? [SweepValue()] {
      if let artist = decode(&fields, ArtistScope(sweep: value, label: value.label(label))) {
        artists.append(artist)
      }
    }
    if let sweep, let node = fields.node("sweep") {
      if !usesSweep, sweep.values.count > 1 {
        warn(
          "sweep: no expression of \(kind.subject) uses '\(sweep.name)', so that all \(sweep.values.count) are alike",
          at: node.mark)
      }
      if let label, let other = SweepValue.otherName(in: label, than: sweep.name) {
        warn(
          "label: {\(other)} is no name of the sweep; write {\(sweep.name)} for its value",
          at: fields.mark(of: "label", or: "sweep"))
      }
    }
    if let sweep, sweep.values.isEmpty {
      // Nothing is drawn, but what is written is checked all the same.
      _ = decode(&fields, ArtistScope(sweep: SweepValue(name: sweep.name), label: label))
    }
    fields.finish()
    return artists
  }

  private struct Kind {
    var name: String
    var subject: String
    var decode: (Decoding) -> (inout Fields, ArtistScope) -> Artist?
  }

  private static var kinds: [Kind] {
    [
      Kind(name: "line", subject: "a line", decode: line),
      Kind(name: "scatter", subject: "a scatter", decode: scatter),
      Kind(name: "fill_between", subject: "a fill_between", decode: fillBetween),
      Kind(name: "axhline", subject: "an axhline", decode: { $0.referenceLine(.horizontal, key: "y") }),
      Kind(name: "axvline", subject: "an axvline", decode: { $0.referenceLine(.vertical, key: "x") }),
      Kind(name: "axhspan", subject: "an axhspan", decode: { $0.span(.horizontal) }),
      Kind(name: "axvspan", subject: "an axvspan", decode: { $0.span(.vertical) }),
      Kind(name: "text", subject: "a text", decode: text),
      Kind(name: "annotate", subject: "an annotation", decode: annotation),
      Kind(name: "errorbar", subject: "an errorbar", decode: errorBar),
      Kind(name: "bar", subject: "a bar", decode: bar),
    ]
  }

  // MARK: Lines

  private func line(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields)
    let y = requireSeries("y", &fields, over: x, scope)
    let properties = lineProperties(&fields, count: x?.count)
    guard let x, let y else { return nil }
    return .line(LineArtist(x: x, y: y, label: scope.label, properties: properties))
  }

  private func referenceLine(
    _ direction: ReferenceLineArtist.Direction, key: String
  ) -> (inout Fields, ArtistScope) -> Artist? {
    { [self] fields, scope in
      let position = fields.require(key, Read.number)
      let properties = lineProperties(&fields, count: 2)
      guard let position else { return nil }
      return .referenceLine(
        ReferenceLineArtist(direction, at: position, label: scope.label, properties: properties))
    }
  }

  /// The keys of lines; `count` is the number of samples, if it is known.
  private func lineProperties(_ fields: inout Fields, count: Int?) -> LineProperties {
    var line = LineProperties()
    line.color = fields.color("color")
    line.alpha = fields.number("alpha", .unit)
    line.linestyle = fields.read("linestyle", Read.lineStyle)
    line.linewidth = fields.number("linewidth", Read.length)
    line.marker = fields.read("marker", Read.marker)
    line.markersize = fields.number("markersize", Read.length)
    line.markerfacecolor = fields.read("markerfacecolor", automatic(style.lines.markerfacecolor)) ?? nil
    line.markeredgecolor = fields.read("markeredgecolor", automatic(style.lines.markeredgecolor)) ?? nil
    line.markeredgewidth = fields.number("markeredgewidth", Read.length)
    // Where no markers are drawn, none of them can be missing.
    let isMarked = (line.marker ?? style.lines.marker) != Marker.none
    line.markevery = fields.read("markevery") { node throws(Mistakes) in
      try Self.markEvery(node, count: isMarked ? count : nil)
    }
    line.drawstyle = fields.read("drawstyle", Read.choice("drawstyle", of: DrawStyle.self))
    line.zorder = fields.number("zorder")
    line.dashCapstyle = fields.read("dash_capstyle", Read.choice("cap style", of: Stroke.Cap.self))
    line.solidCapstyle = fields.read("solid_capstyle", Read.choice("cap style", of: Stroke.Cap.self))
    line.solidJoinstyle = fields.read("solid_joinstyle", Read.choice("join style", of: Stroke.Join.self))
    line.clipOn = fields.bool("clip_on")
    return line
  }

  /// A colour, or `auto` for the line's, which is also what it is where the style names no other.
  private func automatic(_ styled: ColorSpec?) -> Reading<ColorSpec?> {
    { [self] node throws(Mistakes) in
      guard case .scalar(let scalar) = node.content, scalar.text == "auto" else { return try color(node) }
      guard styled == nil else {
        throw Mistakes("'auto' against a colour in rc is left out of the format", at: node.mark)
      }
      return nil
    }
  }

  /// Every nth of `count` samples, given ones, counted from the end where they are negative, or a truth value for each.
  private static func markEvery(_ node: YAMLNode, count: Int?) throws(Mistakes) -> MarkEvery {
    guard case .sequence(let items) = node.content else {
      let value = try Read.anyNumber(node)
      if case .scalar(let scalar) = node.content, case .float = scalar.value {
        return .fraction(try Read.number(.positive)(node), start: 0)
      }
      guard let step = Int(exactly: value), step > 0 else {
        throw Mistakes("expected a whole number above 0, found \(value.text(.shortest))", at: node.mark)
      }
      return .every(step, start: 0)
    }
    if let first = items.first, case .scalar(let scalar) = first.content, case .bool = scalar.value {
      let mask = try Read.list("of truth values", of: Read.bool)(node)
      guard mask.count == count ?? mask.count else {
        throw Mistakes("\(mask.count) truth values for \(count ?? 0) samples", at: node.mark)
      }
      return .mask(mask)
    }
    if items.count == 2, case .scalar(let scalar) = items[1].content, case .float = scalar.value {
      let (start, step) = try Read.pair("[start, step] in fractions of the diagonal", .nonNegative)(node)
      guard step > 0 else { throw Mistakes("expected a step above 0", at: items[1].mark) }
      return .fraction(step, start: start)
    }
    let last = count ?? 1 << 53
    guard last > 0 || items.isEmpty else {
      throw Mistakes("there are no samples to be marked", at: node.mark)
    }
    return .indices(try Read.list("of places of samples", of: Read.whole(-last...max(0, last - 1)))(node))
  }

  // MARK: Areas

  private func fillBetween(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields)
    let y1 = requireSeries("y1", &fields, over: x, scope)
    let y2 = series("y2", &fields, over: x, scope) ?? x.map { Column(repeating: 0, count: $0.count) }
    let condition = series("where", &fields, over: x, scope)
    let step = fields.read("step", Read.choice("step", of: FillBetweenArtist.Step.self))
    let interpolates = fields.bool("interpolate") ?? false
    let properties = fillProperties(&fields, hasLinestyle: true)
    guard let x, let y1, let y2 else { return nil }
    // As numpy's `astype(bool)`: whatever is not zero, also NaN.
    return .fillBetween(
      FillBetweenArtist(
        x: x, y1: y1, y2: y2, condition: condition.map { $0.values.map { $0 != 0 } }, step: step,
        interpolates: interpolates, label: scope.label, properties: properties))
  }

  private func span(_ direction: ReferenceLineArtist.Direction) -> (inout Fields, ArtistScope) -> Artist? {
    { [self] fields, scope in
      let ends = fields.require("span", Read.pair("[low, high]"))
      let properties = fillProperties(&fields, hasLinestyle: false)
      guard let (low, high) = ends else { return nil }
      return .span(SpanArtist(direction, from: low, to: high, label: scope.label, properties: properties))
    }
  }

  private func fillProperties(_ fields: inout Fields, hasLinestyle: Bool) -> FillProperties {
    var fill = FillProperties()
    fill.color = fields.color("color")
    fill.facecolor = fields.color("facecolor")
    fill.edgecolor = fields.color("edgecolor")
    fill.alpha = fields.number("alpha", .unit)
    fill.linewidth = fields.number("linewidth", Read.length)
    if hasLinestyle { fill.linestyle = fields.read("linestyle", Read.lineStyle) }
    fill.zorder = fields.number("zorder")
    return fill
  }

  // MARK: Scatters

  private func scatter(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields)
    let y = requireSeries("y", &fields, over: x, scope)
    let count = x?.count
    let area = Bounds.within(0...1e12)
    let sizes = fields.read("s", Read.oneOrMore("of areas in square points", of: Read.number(area)))
    let c = fields.read("c") { [self] node throws(Mistakes) in try scatterColors(node, count: count) }
    let color = fields.read("color", colors)
    let mark = fields.mark(of: "c", or: "color")
    let facecolors = fields.read("facecolors", colors)
    let edgecolors = fields.read("edgecolors", edgeColors)
    let linewidths = fields.read(
      "linewidths", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    let marker = fields.read("marker", Read.marker)
    let alpha = fields.number("alpha", .unit)
    let zorder = fields.number("zorder")
    let clipOn = fields.bool("clip_on")
    if c != nil, color != nil { report("a scatter has either 'c' or 'color', not both", at: mark) }
    if let sizes, let count, sizes.count != 1, sizes.count != count {
      report(
        "s: \(sizes.count) areas for \(count) samples, expected 1 or \(count)",
        at: fields.mark(of: "s", or: "x"))
    }
    guard let x, let y else { return nil }
    var scatter = ScatterArtist(x: x, y: y, label: scope.label)
    scatter.sizes = sizes
    switch c {
    case .colors(let colors): scatter.c = colors
    case .values(let values): scatter.values = values
    case nil: break
    }
    scatter.color = color
    scatter.facecolors = facecolors
    scatter.edgecolors = edgecolors
    scatter.linewidths = linewidths
    scatter.marker = marker
    scatter.alpha = alpha
    scatter.zorder = zorder
    scatter.clipOn = clipOn
    return .scatter(scatter)
  }

  /// The `c` of a scatter.
  private enum ScatterColors {
    case colors([ColorSpec])
    case values([Double])
  }

  /// One colour, or one for each sample; or a number for each, which a colour map turns into colours. As many numbers as
  /// there are samples are meant so even where they could be a colour.
  private func scatterColors(_ node: YAMLNode, count: Int?) throws(Mistakes) -> ScatterColors {
    if case .sequence(let items) = node.content, let first = items.first, Self.isNumber(first),
      items.count == count ?? items.count || items.count < 3 || items.count > 4
    {
      let values = try Read.list("of numbers for the colour map", of: Read.datum)(node)
      guard values.count == count ?? values.count else {
        throw Mistakes(
          "\(values.count) numbers for \(count ?? 0) samples; give each one, or name colours", at: node.mark)
      }
      return .values(values)
    }
    let colors = try colors(node)
    if let count, colors.count != count, colors.count > 1 {
      throw Mistakes("\(colors.count) colours for \(count) samples, expected 1 or \(count)", at: node.mark)
    }
    return .colors(colors)
  }

  /// Colours, or `face` for those of the faces.
  func edgeColors(_ node: YAMLNode) throws(Mistakes) -> ScatterArtist.EdgeColors {
    if case .scalar(let scalar) = node.content, scalar.text == "face" { return .face }
    return .colors(try colors(node))
  }

  // MARK: Texts

  private func text(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = fields.require("x", Read.number)
    let y = fields.require("y", Read.number)
    let text = fields.require("s", Read.text)
    let coordinates = fields.read(
      "coords", Read.choice("kind of coordinates", of: TextArtist.Coordinates.self))
    var properties = textProperties(&fields)
    properties.rotation = fields.read("rotation", Read.rotation)
    properties.weight = fields.read("fontweight", Read.fontWeight)
    properties.style = fields.read("fontstyle", Read.fontStyle)
    guard let x, let y, let text else { return nil }
    return .text(
      TextArtist(text, at: Point(x, y), coordinates: coordinates ?? .data, properties: properties))
  }

  private func annotation(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let text = fields.require("text", Read.text)
    let target = fields.require("xy", Read.pair("[x, y]"))
    let position = fields.read("xytext", Read.pair("[x, y]"))
    let coordinates = fields.read(
      "textcoords", Read.choice("kind of coordinates", of: AnnotationArtist.Coordinates.self))
    let arrow = fields.node("arrowprops").flatMap(arrow)
    let properties = textProperties(&fields)
    guard let text, let target else { return nil }
    return .annotation(
      AnnotationArtist(
        text, target: Point(target.0, target.1), textPosition: position.map { Point($0.0, $0.1) },
        textCoordinates: coordinates, arrow: arrow, properties: properties))
  }

  private func textProperties(_ fields: inout Fields) -> TextProperties {
    var properties = TextProperties()
    properties.size = fields.read("fontsize", Read.fontSize)
    properties.color = fields.color("color")
    properties.horizontalAlignment = fields.read(
      "ha", Read.choice("horizontal alignment", of: HorizontalAlignment.self))
    properties.verticalAlignment = fields.read(
      "va", Read.choice("vertical alignment", of: VerticalAlignment.self))
    properties.alpha = fields.number("alpha", .unit)
    properties.zorder = fields.number("zorder")
    return properties
  }

  // MARK: Bars

  private func errorBar(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields)
    let y = requireSeries("y", &fields, over: x, scope)
    let count = x?.count
    let xerr = fields.read("xerr") { node throws(Mistakes) in try Self.errors(node, count: count) }
    let yerr = fields.read("yerr") { node throws(Mistakes) in try Self.errors(node, count: count) }
    let capsize = fields.number("capsize", Read.length)
    let ecolor = fields.color("ecolor")
    let elinewidth = fields.number("elinewidth", Read.length)
    let properties = lineProperties(&fields, count: count)
    guard let x, let y else { return nil }
    var artist = ErrorBarArtist(
      x: x, y: y, xerr: xerr, yerr: yerr, label: scope.label, properties: properties)
    artist.capsize = capsize
    artist.ecolor = ecolor
    artist.elinewidth = elinewidth
    return .errorBar(artist)
  }

  /// One length for all, one for each sample, or `[lower, upper]` lists of them.
  private static func errors(_ node: YAMLNode, count: Int?) throws(Mistakes) -> ErrorBarArtist.Errors {
    func lengths(_ node: YAMLNode) throws(Mistakes) -> [Double] {
      let lengths = try Read.oneOrMore("of lengths", of: Read.datum)(node)
      guard lengths.allSatisfy({ !($0 < 0) }) else {
        throw Mistakes("expected lengths of at least 0", at: node.mark)
      }
      guard let count, lengths.count != count else { return lengths }
      guard lengths.count == 1 else {
        throw Mistakes("\(lengths.count) lengths for \(count) samples, expected 1 or \(count)", at: node.mark)
      }
      return Array(repeating: lengths[0], count: count)
    }
    if case .sequence(let items) = node.content, let first = items.first, case .sequence = first.content {
      guard items.count == 2 else {
        throw Mistakes("expected two lists, [lower, upper], found \(items.count)", at: node.mark)
      }
      return ErrorBarArtist.Errors(lower: try lengths(items[0]), upper: try lengths(items[1]))
    }
    let both = try lengths(node)
    return ErrorBarArtist.Errors(lower: both, upper: both)
  }

  private func bar(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields, advice: "; names of bars are ticks: use xticks")
    let height = requireSamples("height", &fields)
    let width = fields.read("width", Read.oneOrMore("of widths", of: Read.datum))
    let bottom = fields.read("bottom", Read.oneOrMore("of numbers", of: Read.datum))
    let align = fields.read("align", Read.choice("alignment", of: BarArtist.Align.self))
    let color = fields.read("color", colors)
    let edgecolor = fields.read("edgecolor", colors)
    let linewidth = fields.read(
      "linewidth", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    let alpha = fields.number("alpha", .unit)
    let zorder = fields.number("zorder")
    guard let x, let height else { return nil }
    // As numpy broadcasts them: one value stands for all bars.
    let count = [x.count, height.count, width?.count ?? 1, bottom?.count ?? 1].first { $0 != 1 } ?? 1
    for (key, length) in [
      ("x", x.count), ("height", height.count), ("width", width?.count), ("bottom", bottom?.count),
    ] {
      guard let length, length != 1, length != count else { continue }
      report(
        "\(key): \(length) values for \(count) bars, expected 1 or \(count)",
        at: fields.mark(of: key, or: "x"))
      return nil
    }
    var artist = BarArtist(
      x: x.values, height: height.values, width: width ?? [0.8], bottom: bottom ?? [0],
      align: align ?? .center,
      label: scope.label)
    artist.color = color
    artist.edgecolor = edgecolor
    artist.linewidth = linewidth
    artist.alpha = alpha
    artist.zorder = zorder
    return .bar(artist)
  }
}

extension YAMLNode {
  /// The number of keys, of a map.
  fileprivate var keyCount: Int? {
    if case .mapping(let entries) = content { return entries.count }
    return nil
  }
}
