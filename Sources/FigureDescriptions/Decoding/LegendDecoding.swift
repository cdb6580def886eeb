import FigureDrawing
import Plotting

extension Decoding {
  /// One legend or a list of them, each `true` or the keyword arguments of matplotlib's `legend`.
  ///
  /// - Parameter isOfFigure: whether they tell of all axes and may stand outside of these.
  func legends(_ node: YAMLNode, isOfFigure: Bool = false) -> [Legend] {
    guard case .sequence(let nodes) = node.content else {
      return legend(node, isOfFigure: isOfFigure).map { [$0] } ?? []
    }
    return nodes.compactMap { legend($0, isOfFigure: isOfFigure) }
  }

  /// `true`, or the keyword arguments of matplotlib's `legend`.
  private func legend(_ node: YAMLNode, isOfFigure: Bool) -> Legend? {
    guard case .mapping = node.content, var fields = Fields(node, "a legend", key: "legend", in: self) else {
      return attempt("legend") { () throws(Mistakes) in try Self.flag(node) } == true ? Legend() : nil
    }
    var legend = Legend()
    if isOfFigure {
      let place = fields.read("loc", Read.figureLegendPlacement)
      (legend.placement, legend.outside) = (place?.placement, place?.outside)
    } else {
      legend.placement = fields.read("loc", Read.legendPlacement)
    }
    readHandles(&fields, into: &legend)
    legend.columns =
      fields.read("ncols", Read.whole(1...1000)) ?? fields.read("ncol", Read.whole(1...1000)) ?? 1
    legend.title = fields.text("title")
    legend.titleFontSize = fields.read("title_fontsize", Read.fontSize)
    legend.fontSize = fields.read("fontsize", Read.fontSize)
    readFont("prop", &fields, size: &legend.fontSize, into: &legend.font)
    readFont("title_fontproperties", &fields, size: &legend.titleFontSize, into: &legend.titleFont)
    legend.labelColors = fields.read("labelcolor") { [self] node throws(Mistakes) in
      node.isList ? try colors(node) : [try legendLabelColor(node)]
    }
    legend.frame = fields.bool("frameon")
    legend.frameAlpha = fields.number("framealpha", .unit)
    legend.facecolor = fields.read("facecolor", inheriting(style.axes.facecolor))
    legend.edgecolor = fields.read("edgecolor", inheriting(style.axes.edgecolor))
    legend.fancyBox = fields.bool("fancybox")
    legend.shadow = fields.bool("shadow")
    legend.anchor = fields.read("bbox_to_anchor", Self.anchor)
    legend.numberOfPoints = fields.read("numpoints", Read.whole(1...1000))
    legend.scatterPoints = fields.read("scatterpoints", Read.whole(1...1000))
    legend.markerScale = fields.number("markerscale", .within(0...1000))
    legend.markerFirst = fields.bool("markerfirst") ?? true
    legend.reversed = fields.bool("reverse") ?? false
    legend.borderPad = fields.number("borderpad", Self.pad)
    legend.labelSpacing = fields.number("labelspacing", Self.pad)
    legend.handleLength = fields.number("handlelength", Self.pad)
    legend.handleHeight = fields.number("handleheight", Self.pad)
    legend.handleTextPad = fields.number("handletextpad", Self.pad)
    legend.borderAxesPad = fields.number("borderaxespad", Self.pad)
    legend.columnSpacing = fields.number("columnspacing", Self.pad)
    legend.expands = fields.read("mode", Read.choice("mode", [("expand", true)])) ?? false
    legend.alignment = fields.read("alignment", Read.choice("alignment", of: HorizontalAlignment.self))
    legend.draggable = fields.bool("draggable") ?? false
    fields.finish(leftOut: [
      "scatteryoffsets", "bbox_transform", "handler_map", "linewidth",
    ])
    return legend
  }

  /// Multiples of the font size.
  private static let pad = Bounds.within(-1000...1000)

  /// A colour, or `inherit` for that of the axes in the figure's style.
  private func inheriting(_ inherited: ColorSpec) -> Reading<ColorSpec> {
    { [self] node throws(Mistakes) in
      if case .scalar(let scalar) = node.content, scalar.text == "inherit" { return inherited }
      return try color(node)
    }
  }

  /// A colour; that each label takes its artist's colour is left out.
  func legendLabelColor(_ node: YAMLNode) throws(Mistakes) -> ColorSpec {
    if case .scalar(let scalar) = node.content,
      ["linecolor", "mfc", "markerfacecolor", "mec", "markeredgecolor"].contains(scalar.text)
    {
      throw Mistakes("labels in the colours of their artists are left out of the format", at: node.mark)
    }
    return try color(node)
  }

  /// `[x, y]`, or `[x, y, width, height]`, in fractions of the axes.
  private static func anchor(_ node: YAMLNode) throws(Mistakes) -> Rect {
    let numbers = try Read.list(
      "of 2 or 4 numbers, [x, y] or [x, y, width, height]", count: 2...4, of: Read.number)(node)
    guard numbers.count != 3 else { throw Mistakes("expected 2 or 4 numbers, found 3", at: node.mark) }
    return Rect(
      x: numbers[0], y: numbers[1], width: numbers.count == 4 ? numbers[2] : 0,
      height: numbers.count == 4 ? numbers[3] : 0)
  }
}

extension Read {
  private static let locations = Legend.Location.allCases.map { ($0.name, $0) }

  /// A legend's place by name or by matplotlib's code.
  static func legendLocation(_ node: YAMLNode) throws(Mistakes) -> Legend.Location {
    if case .scalar(let scalar) = node.content, scalar.value != .text {
      let code = try whole(0...10)(node)
      return Legend.Location(rawValue: code) ?? .best
    }
    return try choice("location", locations)(node)
  }

  /// As ``legendPlacement(_:)`` for a legend of the figure, whose place may begin with `outside`: where a constrained layout
  /// makes room for it.
  static func figureLegendPlacement(
    _ node: YAMLNode
  ) throws(Mistakes) -> (placement: Legend.Placement, outside: Side?) {
    guard case .scalar(let scalar) = node.content, scalar.text.hasPrefix("outside ") else {
      let placement = try legendPlacement(node)
      if placement == .named(.best) {
        throw Mistakes("a legend of the figure has no best place; name one, as 'upper right'", at: node.mark)
      }
      return (placement, nil)
    }
    var words = scalar.text.split(separator: " ").dropFirst().map(String.init)
    let sides: [String: Side] = ["upper": .top, "lower": .bottom, "left": .left, "right": .right]
    let side = words.first { $0 != "center" }.flatMap { sides[$0] }
    if words.count > 1, ["left", "right"].contains(words[0]) { words.reverse() }
    let name = words.joined(separator: " ")
    guard let side, let location = locations.first(where: { $0.0 == name })?.1 else {
      throw unknown("place outside of the axes", scalar.text, among: outsidePlaces, at: node.mark)
    }
    return (.named(location), side)
  }

  private static let outsidePlaces = [
    "upper left", "upper center", "upper right", "lower left", "lower center", "lower right", "left upper",
    "left center", "left lower", "right upper", "right center", "right lower",
  ].map { "outside " + $0 }

  /// A legend's place by name or code, or its lower left corner in fractions of the axes.
  static func legendPlacement(_ node: YAMLNode) throws(Mistakes) -> Legend.Placement {
    guard case .sequence = node.content else { return .named(try legendLocation(node)) }
    let corner = try pair("[x, y] in fractions of the axes")(node)
    return .at(Point(corner.0, corner.1))
  }
}
