import FigureDrawing
import Plotting

extension Decoding {
  /// The most rows or columns of subplots.
  private static let largestGrid = 500

  /// Pixels an inch at which the smallest canvas and the largest glyph can still be drawn.
  static let resolution = Bounds.within(0.01...20000)

  /// The figure that the root of a document describes. What is wrong with it is reported and left at its default.
  func figure(_ node: YAMLNode) -> Figure {
    var figure = Figure()
    guard var fields = Fields(node, "a figure", in: self) else { return figure }
    if let node = fields.node("style") { readSheets(node) }
    if let node = fields.node("rc") { readStyle(node) }
    figure.style = style
    figure.size = fields.read("figsize", Read.pair("width and height in inches", .positive)).map {
      Size($0.0, $0.1)
    }
    // The reference drawing asks for 100 pixels an inch whatever the style says, unless `dpi` is there and null.
    figure.dpi = fields.number("dpi", Self.resolution) ?? (fields.has("dpi") ? nil : 100)
    checkCanvas(of: figure, at: fields)
    readLayout(&fields, into: &figure)
    readSaving(&fields, into: &figure)
    figure.padding = fields.number("pad_inches", .within(0...100))
    figure.crop = crop(&fields)
    let mosaic = fields.read("mosaic") { node throws(Mistakes) in try Mosaic(node) }
    figure.grid = grid(&fields, mosaic)
    checkEdges(of: figure, at: &fields)
    figure.sharex = fields.read("sharex", Self.sharing) ?? .none
    figure.sharey = fields.read("sharey", Self.sharing) ?? .none
    if mosaic != nil, ![.none, .all].contains(figure.sharex) || ![.none, .all].contains(figure.sharey) {
      report("a mosaic shares all axes or none", at: fields.mark(of: "sharex", or: "sharey"))
    }
    figure.facecolor = fields.color("facecolor")
    figure.suptitle = fields.node("suptitle").flatMap { label($0, key: "suptitle", pad: nil, locations: []) }
    for (key, path) in [("supxlabel", \Figure.supxlabel), ("supylabel", \Figure.supylabel)] {
      figure[keyPath: path] = fields.node(key).flatMap { label($0, key: key, pad: nil, locations: []) }
    }
    if let nodes = fields.read("texts", Read.list("of texts", of: { $0 })) {
      figure.texts = nodes.compactMap { figureText($0) }
    }
    figure.legends = fields.node("legend").map { legends($0, isOfFigure: true) } ?? []
    figureAxes(&fields, mosaic: mosaic, into: &figure)
    figure.colorbars = colorbars(&fields)
    figure.dateLabels = fields.node("autofmt_xdate").flatMap(dateLabels)
    fields.finish()
    return figure
  }

  /// Reports a canvas without pixels, or with more than can be drawn.
  private func checkCanvas(of figure: Figure, at fields: Fields) {
    let size = figure.size ?? figure.style.figure.figsize
    let dpi = figure.dpi ?? figure.style.figure.dpi
    for (place, (side, inches)) in [("wide", size.width), ("high", size.height)].enumerated() {
      let pixels = (inches * dpi).rounded(.down)
      guard pixels < 1 || pixels > Double(Drawing.longestSide) else { continue }
      let shown = pixels.text(.general(7))
      report(
        "figsize: \(inches.text(.general(7))) inches at \(dpi.text(.general(7))) pixels an inch are \(shown) pixels "
          + "\(side), expected 1 to \(Drawing.longestSide)",
        at: fields.mark(of: "figsize", item: place) ?? fields.mark(of: "dpi", or: "figsize"))
    }
  }

  /// `layout: tight`, or `{value: tight, pad: 2}` with what it leaves free.
  private func readLayout(_ fields: inout Fields, into figure: inout Figure) {
    guard let node = fields.node("layout") else { return }
    let choice = Read.choice("layout", of: Figure.Layout.self)
    guard case .mapping = node.content, var own = Fields(node, "a layout", key: "layout", in: self) else {
      figure.layout = attempt("layout") { () throws(Mistakes) in try choice(node) } ?? .none
      return
    }
    figure.layout = own.require("value", choice) ?? .none
    if [.constrained, .compressed].contains(figure.layout) {
      figure.constrainedPadding = constrainedPadding(&own)
      return own.finish()
    }
    let pads = Bounds.within(0...1e4)
    figure.layoutPadding.pad = own.number("pad", pads) ?? figure.layoutPadding.pad
    figure.layoutPadding.rowPad = own.number("h_pad", pads)
    figure.layoutPadding.columnPad = own.number("w_pad", pads)
    figure.layoutPadding.rect = own.read("rect") { node throws(Mistakes) in
      let edges = try Read.list(
        "of 4 fractions, [left, bottom, right, top]", count: 4...4, of: Read.number(.within(-10...10)))(node)
      return Rect(x0: edges[0], y0: edges[1], x1: edges[2], y1: edges[3])
    }
    own.finish()
  }

  private func constrainedPadding(_ fields: inout Fields) -> ConstrainedLayoutPadding {
    var padding = ConstrainedLayoutPadding()
    let lengths = Bounds.within(-100...100)
    padding.columnPad = fields.number("w_pad", lengths)
    padding.rowPad = fields.number("h_pad", lengths)
    padding.wspace = fields.number("wspace", lengths)
    padding.hspace = fields.number("hspace", lengths)
    padding.rect = fields.read("rect") { node throws(Mistakes) in
      let lengths = try Read.list(
        "of 4 fractions, [left, bottom, width, height]", count: 4...4, of: Read.number(.within(-10...10)))(
          node)
      return Rect(x: lengths[0], y: lengths[1], width: lengths[2], height: lengths[3])
    }
    return padding
  }

  /// `true`, or how labels of dates are turned and what room there is for them.
  private func dateLabels(_ node: YAMLNode) -> DateLabels? {
    guard case .mapping = node.content,
      var fields = Fields(node, "labels of dates", key: "autofmt_xdate", in: self)
    else {
      return attempt("autofmt_xdate") { () throws(Mistakes) in try Self.flag(node) } == true
        ? DateLabels() : nil
    }
    var dates = DateLabels()
    dates.bottom = fields.number("bottom", .within(-10...10)) ?? dates.bottom
    dates.rotation = fields.read("rotation", Read.rotation) ?? dates.rotation
    dates.horizontalAlignment = fields.read("ha", Read.horizontalAlignment) ?? dates.horizontalAlignment
    dates.which = fields.read("which", Read.choice("kind of ticks", of: TickKind.self)) ?? dates.which
    fields.finish()
    return dates
  }

  /// A text anywhere on the figure.
  private func figureText(_ node: YAMLNode) -> TextArtist? {
    guard var fields = Fields(node, "a text", key: "texts", in: self) else { return nil }
    let text = freeText(&fields)
    fields.finish()
    return text
  }

  /// `savefig: {dpi: 300}`: what holds for pictures only, once the figure is laid out.
  private func readSaving(_ fields: inout Fields, into figure: inout Figure) {
    guard let node = fields.node("savefig"),
      var saving = Fields(node, "what savefig is given", key: "savefig", in: self)
    else { return }
    figure.pictureDPI = saving.number("dpi", Self.resolution)
    figure.isTransparent = saving.bool("transparent") ?? false
    saving.finish()
  }

  private func crop(_ fields: inout Fields) -> Figure.Crop {
    let isTight = fields.read("bbox_inches", Read.choice("crop", [("tight", true)])) ?? false
    return isTight ? .tight(padding: nil) : .full
  }

  private func grid(_ fields: inout Fields, _ mosaic: Mosaic?) -> SubplotGrid {
    let shape = fields.read(
      "subplots",
      Read.list("of 2 numbers, rows and columns", count: 2...2, of: Read.whole(1...Self.largestGrid)))
    if mosaic != nil, shape != nil {
      report(
        "a figure has either 'mosaic' or 'subplots', not both", at: fields.mark(of: "subplots", or: "mosaic"))
    }
    var grid = SubplotGrid(
      rows: mosaic?.rows ?? shape?[0] ?? 1, columns: mosaic?.columns ?? shape?[1] ?? 1)
    grid.hasGaps = mosaic != nil
    gridSize = (grid.rows, grid.columns)
    guard let node = fields.node("gridspec"),
      var spacing = Fields(node, "a gridspec", key: "gridspec", in: self)
    else { return grid }
    let (rows, columns) = (grid.rows, grid.columns)
    grid.widthRatios = spacing.read(
      "width_ratios",
      Read.list("of \(columns) numbers, one a column", count: columns...columns, of: Read.number(.positive)))
    grid.heightRatios = spacing.read(
      "height_ratios",
      Read.list("of \(rows) numbers, one a row", count: rows...rows, of: Read.number(.positive)))
    grid.wspace = spacing.number("wspace", .within(-1e6...1e6))
    grid.hspace = spacing.number("hspace", .within(-1e6...1e6))
    grid.left = spacing.number("left")
    grid.right = spacing.number("right")
    grid.bottom = spacing.number("bottom")
    grid.top = spacing.number("top")
    spacing.finish()
    return grid
  }

  /// Reports edges of the subplots that leave no room between them.
  private func checkEdges(of figure: Figure, at fields: inout Fields) {
    let style = figure.style.figure
    let gridspec = fields.node("gridspec")
    for (low, lowEdge, high, highEdge) in [
      ("left", figure.grid.left ?? style.subplotLeft, "right", figure.grid.right ?? style.subplotRight),
      ("bottom", figure.grid.bottom ?? style.subplotBottom, "top", figure.grid.top ?? style.subplotTop),
    ] where lowEdge >= highEdge {
      report(
        "\(low) (\(lowEdge.text(.general(7)))) must be less than \(high) (\(highEdge.text(.general(7))))",
        at: gridspec?.mark(ofKey: high) ?? gridspec?.mark(ofKey: low)
          ?? fields.mark(of: "gridspec", or: "rc"))
    }
  }

  /// `true` and `false` stand for `all` and `none`.
  private static func sharing(_ node: YAMLNode) throws(Mistakes) -> Figure.Sharing {
    if case .scalar(let scalar) = node.content, case .bool(let shares) = scalar.value {
      return shares ? .all : .none
    }
    return try Read.choice("way of sharing", of: Figure.Sharing.self)(node)
  }
}
