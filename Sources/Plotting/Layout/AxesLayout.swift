import FigureDrawing

/// Axes whose two axes are in their places: what titles look at.
private struct AxesParts {
  let axes: SettledAxes
  let x: AxisLayout
  let y: AxisLayout
  let insets: [AxesParts]

  init(_ axes: SettledAxes, text: TextSetter) throws {
    self.axes = axes
    x = try AxisLayout(axes.x, of: axes, text: text)
    y = try AxisLayout(axes.y, of: axes, text: text)
    insets = try axes.insets.map { try AxesParts($0, text: text) }
  }
}

/// Axes with everything in its place.
struct AxesLayout {
  let axes: SettledAxes
  let x: AxisLayout
  let y: AxisLayout
  let title: TitleLayout
  let legend: LegendLayout?
  /// Legends that were there before.
  private let furtherLegends: [LegendLayout]
  /// Axes that stand within these.
  let insets: [AxesLayout]
  private let text: TextSetter

  var frame: AxesFrame { axes.frame }

  /// Lays out axes where they stand: first the axes of all, then what stands around these.
  static func layouts(of axes: [SettledAxes], text: TextSetter) throws -> [AxesLayout] {
    let parts = try axes.map { try AxesParts($0, text: text) }
    let twins = Dictionary(grouping: parts) { $0.axes.place }
    return try parts.map { try AxesLayout($0, twins: twins[$0.axes.place] ?? [$0], text: text) }
  }

  private init(_ parts: AxesParts, twins: [AxesParts], text: TextSetter) throws {
    let axes = parts.axes
    self.axes = axes
    self.text = text
    (x, y) = (parts.x, parts.y)
    title = try TitleLayout(
      of: axes, above: (twins + parts.insets).map { ($0.axes.frame, $0.x, $0.y) }, text: text)
    func layout(_ legend: Legend, name: String) throws -> LegendLayout {
      try LegendLayout(
        legend, entries: axes.artists.entries(of: legend), avoiding: try Self.obstacles(of: axes, text: text),
        in: axes.frame, text: text, name: "\(axes.name)/\(name)")
    }
    legend = try axes.model.legend.map { try layout($0, name: "legend") }
    furtherLegends = try axes.model.furtherLegends.enumerated().map {
      try layout($0.element, name: "legend\($0.offset + 2)")
    }
    insets = try parts.insets.map { try AxesLayout($0, twins: [$0], text: text) }
  }

  private static func obstacles(of axes: SettledAxes, text: TextSetter) throws -> LegendObstacles {
    var obstacles = LegendObstacles()
    for index in axes.artists.children.indices {
      obstacles.add(try axes.located(index) { try $0.obstacles(in: axes.frame, text: text) })
    }
    return obstacles
  }

  /// The line around a colour bar.
  private var outline: ColorbarOutline? {
    axes.colorbar.map { ColorbarOutline($0, in: frame) }
  }

  /// The spines that are shown, in drawing order.
  private var spines: [SpineLayout] {
    guard axes.model.showsFrame, !axes.artists.hidesFrame else { return [] }
    return (y.spines + x.spines).filter { spine in
      guard let side = spine.side else { return true }
      return axes.model.spines[side]?.isVisible ?? axes.style.axes.showsSpine(side)
    }
  }

  // MARK: Extent

  /// The box around all that shows of the subplot, in pixels (`_AxesBase.get_tightbbox`).
  ///
  /// - Parameter forLayoutOnly: titles and axis labels count with one pixel of their length.
  func tightBox(forLayoutOnly: Bool = false) throws -> Rect {
    let axisLayouts = axes.model.showsFrame ? [x, y] : []
    var boxes = axisLayouts.compactMap { $0.tightBox(forLayoutOnly: forLayoutOnly) }
    boxes.append(frame.box)
    var titleBox = title.text.extent
    if forLayoutOnly, titleBox.width > 0 {
      titleBox.x0 = (titleBox.x0 + titleBox.x1) / 2 - 0.5
      titleBox.x1 = titleBox.x0 + 1
    }
    boxes.append(titleBox)
    var others = try axes.artists.children.indices.map { index in
      try axes.located(index) { try $0.tightBox(in: frame, text: text) }
    }
    others += spines.map(\.extent)
    others.append(outline?.extent)
    others += try insets.map { try $0.tightBox() }
    others.append(legend?.box)
    // Other legends count for clipped to the axes, unless rounding tells the box of these from what they are clipped to.
    if let clip = frame.projection.clipping.box, clip != frame.box { others += furtherLegends.map(\.box) }
    others.append(frame.projection.clipping.box)
    boxes += others.compactMap { $0 }.filter(\.isExtended)
    return Rect.union(boxes.filter { $0.width != 0 || $0.height != 0 }) ?? frame.box
  }

  // MARK: Drawing

  /// Everything of the subplot in drawing order: the background, then artists, spines, axes, title and legend by
  /// depth (`_AxesBase.draw`).
  func draw() throws -> [Drawing.Element] {
    var parts: [(zorder: Double, part: Part)] = []
    var counts: [String: Int] = [:]
    for (index, artist) in axes.artists.children.enumerated() {
      let number = counts[artist.elementName, default: 0] + 1
      counts[artist.elementName] = number
      parts.append((artist.zorder, .artist(index, name: "\(axes.name)/\(artist.elementName)\(number)")))
    }
    for spine in spines { parts.append((2.5, .spine(spine))) }
    if let outline { parts.append((2.5, .outline(outline))) }
    let axisDepth: Double =
      switch axes.style.axes.axisbelow {
      case .below: 0.5
      case .line: 1.5
      case .above: 2.5
      }
    if axes.model.showsFrame {
      for axis in AxisName.allCases { parts.append((axisDepth, .axis(axis))) }
    }
    parts.append((3, .title))
    for legend in furtherLegends { parts.append((5, .legend(legend))) }
    for inset in insets { parts.append((5, .inset(inset))) }
    if let legend { parts.append((5, .legend(legend))) }
    // Equal depths keep their order.
    let order = parts.indices.sorted { (parts[$0].zorder, $0) < (parts[$1].zorder, $1) }
    var elements = background
    for index in order { elements += try draw(parts[index].part) }
    return elements
  }

  /// Something that a subplot draws.
  private enum Part {
    /// A child, and its path in the drawing: artists of a kind are counted from 1.
    case artist(Int, name: String)
    case spine(SpineLayout)
    case outline(ColorbarOutline)
    case axis(AxisName)
    case title
    case inset(AxesLayout)
    case legend(LegendLayout)
  }

  private func draw(_ part: Part) throws -> [Drawing.Element] {
    switch part {
    case .artist(let index, let name):
      return try axes.located(index) { try $0.draw(in: frame, text: text, name: name) }
    case .spine(let spine):
      return spine.draw(in: frame, axes: axes.name, look: spine.side.flatMap { axes.model.spines[$0] })
    case .outline(let outline): return outline.draw(in: frame, name: axes.name)
    case .axis(let name): return try (name == .x ? x : y).draw(name: axes.name)
    case .title: return try title.text.elements(canvas: frame.canvas, name: "\(axes.name)/title")
    case .inset(let inset): return try inset.draw()
    case .legend(let legend): return legend.elements
    }
  }

  private var background: [Drawing.Element] {
    let color = (axes.model.facecolor ?? axes.style.axes.facecolor).resolved(in: axes.style)
    guard color.alpha > 0, axes.hasGround, axes.model.showsFrame, !axes.artists.hidesFrame else { return [] }
    let patch = frame.projection.patch
    let shape = PathShape(
      patch.shape, transform: patch.transform, fill: color, snapping: axes.style.path.snapping)
    return [Drawing.Element(artist: "\(axes.name)/patch", primitive: .path(shape))]
  }
}
