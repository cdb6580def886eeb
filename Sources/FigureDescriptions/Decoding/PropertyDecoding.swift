import FigureDrawing
import FigureNumbers
import Plotting

/// The keys that several artists have.
extension Decoding {
  /// The keys of lines; `count` is the number of samples, if it is known.
  ///
  /// - Parameter hasFormat: whether `fmt` says colour, marker and line style at once.
  func lineProperties(_ fields: inout Fields, count: Int?, hasFormat: Bool = false) -> LineProperties {
    var line = LineProperties()
    let format = hasFormat ? fields.read("fmt", Self.lineFormat) : nil
    line.color = fields.color("color")
    line.alpha = fields.number("alpha", .unit)
    line.linestyle = fields.read("linestyle", Read.lineStyle)
    line.linewidth = fields.number("linewidth", Read.length)
    line.marker = fields.read("marker", Read.marker)
    if let format { line.complete(with: format) }
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

  static func lineFormat(_ node: YAMLNode) throws(Mistakes) -> LineFormat {
    let text = try Read.text(node)
    do throws(LineFormatError) { return try LineFormat(text) } catch {
      throw Mistakes("\(error)", at: node.mark)
    }
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
      guard let step = Int(exactly: value), step != 0 else {
        throw Mistakes("expected a whole number other than 0, found \(value.text(.shortest))", at: node.mark)
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

  func fillProperties(
    _ fields: inout Fields, hasLinestyle: Bool, hasHatch: Bool = true
  ) -> FillProperties {
    var fill = FillProperties()
    fill.color = fields.color("color")
    fill.facecolor = fields.color("facecolor")
    fill.edgecolor = fields.color("edgecolor")
    fill.alpha = fields.number("alpha", .unit)
    fill.linewidth = fields.number("linewidth", Read.length)
    if hasLinestyle { fill.linestyle = fields.read("linestyle", Read.lineStyle) }
    if hasHatch {
      fill.hatch = fields.read("hatch", Read.hatch)
      fill.hatchColor = fields.read("hatchcolor", hatchColor)
    }
    fill.zorder = fields.number("zorder")
    return fill
  }

  /// A colour, or `edge` for that of the edge.
  func hatchColor(_ node: YAMLNode) throws(Mistakes) -> ColorSpec {
    if case .scalar(let scalar) = node.content, scalar.text == "edge" {
      throw Mistakes("leave it out for the colour of the edge", at: node.mark)
    }
    return try color(node)
  }

  /// One hatch for all, or a list of them, in which null is none.
  func hatches(_ fields: inout Fields) -> [HatchPattern?] {
    let item: Reading<HatchPattern?> = { node throws(Mistakes) in node.isNull ? nil : try Read.hatch(node) }
    return fields.read("hatch", Read.oneOrMore("of hatches", of: item)) ?? []
  }

  /// The keys of texts whose place and alignment are those of something else.
  func fontProperties(_ fields: inout Fields) -> TextProperties {
    var properties = TextProperties()
    properties.size = fields.read("fontsize", Read.fontSize)
    properties.color = fields.color("color")
    properties.weight = fields.read("fontweight", Read.fontWeight)
    properties.style = fields.read("fontstyle", Read.fontStyle)
    properties.families = fields.read("fontfamily", Read.families)
    readVariant(&fields)
    properties.lineSpacing = fields.read("linespacing", Read.lineSpacing) ?? nil
    properties.multialignment = fields.read("multialignment", Read.horizontalAlignment)
    properties.box = fields.node("bbox").flatMap(textBox)
    properties.rotation = fields.read("rotation", Read.rotation)
    properties.alpha = fields.number("alpha", .unit)
    properties.zorder = fields.number("zorder")
    return properties
  }

  /// None of the faces has small capitals, so that a variant asked for changes nothing.
  func readVariant(_ fields: inout Fields) {
    _ = fields.read("fontvariant", Read.choice("font variant", [("normal", false), ("small-caps", true)]))
  }

  func textProperties(_ fields: inout Fields) -> TextProperties {
    var properties = fontProperties(&fields)
    properties.horizontalAlignment = fields.read("ha", Read.horizontalAlignment)
    properties.verticalAlignment = fields.read("va", Read.verticalAlignment)
    properties.rotationMode = fields.read("rotation_mode", Read.rotationMode)
    properties.wraps = fields.bool("wrap") ?? false
    return properties
  }
}

extension Read {
  /// Letters of a hatch: `//`, `x.`
  static func hatch(_ node: YAMLNode) throws(Mistakes) -> HatchPattern {
    let text = try Read.text(node)
    guard let pattern = HatchPattern(text) else {
      throw Mistakes(
        "a hatch is made of up to 30 of the letters \(HatchPattern.known), not \(quoted(text))", at: node.mark
      )
    }
    return pattern
  }
}
