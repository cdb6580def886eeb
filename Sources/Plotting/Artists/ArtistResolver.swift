import Drawing
import Numerics

extension ResolvedArtists {
  /// Resolves the artists of one axes, in their order: each takes its colour from the cycle where it names none.
  ///
  /// Legend entries come as matplotlib collects them: lines, patches and collections first, then bars and error bars.
  public init(_ artists: [Artist], style: Style) {
    var cycle = ColorCycle(style: style)
    var children: [any ResolvedArtist] = []
    var entries: [LegendEntry] = []
    var containers: [LegendEntry] = []
    func enter(_ label: String?, _ handle: LegendHandle, into list: inout [LegendEntry]) {
      guard let label, !label.isEmpty, !label.hasPrefix("_") else { return }
      list.append(LegendEntry(label: label, handle: handle))
    }
    for artist in artists {
      switch artist {
      case .line(let line):
        let look = LineLook(
          line.properties, color: line.properties.color == nil ? cycle.lineColor() : .black, in: style)
        let samples = Samples(x: line.x, y: line.y)
        children.append(
          ResolvedLine(
            x: samples.x, y: samples.y, look: look, markEvery: line.properties.markevery,
            zorder: line.properties.zorder ?? 2, label: line.label ?? "_child\(children.count)",
            isClipped: line.properties.clipOn ?? true))
        enter(line.label, .line(look), into: &entries)
      case .referenceLine(let line):
        let look = LineLook(line.properties, color: style.lines.color.resolved(in: style), in: style)
        let along = Column([0, 1])
        let across = Column(repeating: line.position, count: 2)
        let isHorizontal = line.direction == .horizontal
        children.append(
          ResolvedLine(
            x: isHorizontal ? along : across, y: isHorizontal ? across : along,
            space: isHorizontal ? .horizontal : .vertical, look: look, markEvery: line.properties.markevery,
            zorder: line.properties.zorder ?? 2, label: line.label ?? "_child\(children.count)",
            isClipped: line.properties.clipOn ?? true))
        enter(line.label, .line(look), into: &entries)
      case .scatter(let scatter):
        let resolved = ResolvedScatter(scatter, style: style, cycle: &cycle)
        children.append(resolved)
        enter(
          scatter.label, .scatter(resolved.look, outline: resolved.outline, sizes: resolved.sizes),
          into: &entries)
      case .fillBetween(let fill):
        let resolved = ResolvedPolygons(fill, style: style, cycle: &cycle)
        children.append(resolved)
        enter(fill.label, .patch(resolved.look.patch(in: style)), into: &entries)
      case .span(let span):
        let look = PatchLook(span.properties, style: style)
        let isHorizontal = span.direction == .horizontal
        let extent = span.high - span.low
        children.append(
          ResolvedRectangle(
            origin: isHorizontal ? Point(0, span.low) : Point(span.low, 0), width: isHorizontal ? 1 : extent,
            height: isHorizontal ? extent : 1, space: isHorizontal ? .horizontal : .vertical, look: look,
            zorder: span.properties.zorder ?? 1))
        enter(span.label, .patch(look), into: &entries)
      case .text(let text): children.append(ResolvedText(text, style: style))
      case .annotation(let annotation): children.append(ResolvedAnnotation(annotation, style: style))
      case .errorBar(let artist):
        let bars = ErrorBars(artist, style: style, cycle: &cycle)
        children += bars.children
        enter(artist.label, .errorBar(bars), into: &containers)
      case .bar(let bar):
        let rectangles = Self.rectangles(of: bar, style: style, cycle: &cycle)
        children += rectangles
        if let first = rectangles.first { enter(bar.label, .patch(first.look), into: &containers) }
      }
    }
    self.children = children
    legendEntries = entries + containers
  }

  /// One rectangle a bar; lists are taken in turn, and a bar's foot is an edge that margins do not cross.
  private static func rectangles(
    of bar: BarArtist, style: Style, cycle: inout ColorCycle
  ) -> [ResolvedRectangle] {
    let count = [bar.x.count, bar.height.count, bar.width.count, bar.bottom.count].max() ?? 0
    guard ![bar.x, bar.height, bar.width, bar.bottom].contains(where: \.isEmpty) else { return [] }
    let start = bar.x.first(where: \.isFinite) ?? 0
    let automatic = bar.color == nil ? cycle.fillColor() : .black
    return (0..<count).map { index in
      func item<Value>(_ list: [Value]) -> Value { list[index % list.count] }
      func color(_ list: [ColorSpec]?, _ otherwise: Color) -> Color {
        guard let list, !list.isEmpty else { return faded(otherwise) }
        return item(list).resolved(in: style, alpha: bar.alpha)
      }
      func faded(_ color: Color) -> Color {
        color == .clear ? color : bar.alpha.map { color.with(alpha: $0) } ?? color
      }
      let edge = style.patch.forceEdgecolor ? style.patch.edgecolor.resolved(in: style) : .clear
      // Rounded as the difference of two abscissae (`Axes._convert_dx`).
      let width = (start + item(bar.width)) - start
      let look = PatchLook(
        face: color(bar.color, automatic), edge: color(bar.edgecolor, edge),
        width: bar.linewidth.flatMap { $0.isEmpty ? nil : item($0) } ?? style.patch.linewidth)
      let left = bar.align == .center ? item(bar.x) - width / 2 : item(bar.x)
      let foot = item(bar.bottom)
      return ResolvedRectangle(
        origin: Point(left, foot), width: width, height: item(bar.height), space: .data, look: look,
        stickyEdge: foot, zorder: bar.zorder ?? 1)
    }
  }
}

extension CollectionLook {
  /// The look of the box that stands for a filled area in a legend: the first of each.
  ///
  /// Dashes are scaled by the line width once as those of the area and once more as those of the box.
  func patch(in style: Style) -> PatchLook {
    let width = widths.first ?? 0
    var patch = PatchLook(face: faces.first ?? .clear, edge: edges.first ?? .clear, width: width)
    patch.dashes = dashes.scaled(by: width, in: style).scaled(by: width, in: style)
    return patch
  }
}
