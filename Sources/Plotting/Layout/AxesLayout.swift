import FigureDrawing

/// Axes whose two axes are in their places: what titles look at.
private struct AxesParts {
  let state: AxesState
  let frame: AxesFrame
  let x: AxisLayout
  let y: AxisLayout
  let insets: [AxesParts]

  /// The place of the box must be settled, but for the aspect.
  init(_ state: AxesState, text: TextSetter) throws {
    self.state = state
    let frame = state.frame
    self.frame = frame
    x = try AxisLayout(.x, of: state, frame: frame, text: text)
    y = try AxisLayout(.y, of: state, frame: frame, text: text)
    insets = try state.insets.map { inset in
      inset.applyAspect()
      return try AxesParts(inset, text: text)
    }
  }
}

/// Axes with everything in its place.
struct AxesLayout {
  let state: AxesState
  let frame: AxesFrame
  let x: AxisLayout
  let y: AxisLayout
  let title: TitleLayout
  let legend: LegendLayout?
  /// Axes that stand within these.
  let insets: [AxesLayout]
  private let text: TextSetter

  /// Lays out axes where they stand: first the axes of all, then what stands around these.
  ///
  /// - Parameter prepare: done with each before it is looked at.
  static func layouts(
    of states: [AxesState], text: TextSetter, preparing prepare: (AxesState) -> Void = { _ in }
  ) throws -> [AxesLayout] {
    let parts = try states.map { state in
      prepare(state)
      return try AxesParts(state, text: text)
    }
    let twins = Dictionary(grouping: parts) { ObjectIdentifier($0.state.twins) }
    return try parts.map { part in
      try AxesLayout(part, twins: twins[ObjectIdentifier(part.state.twins)] ?? [part], text: text)
    }
  }

  private init(_ parts: AxesParts, twins: [AxesParts], text: TextSetter) throws {
    let (state, frame) = (parts.state, parts.frame)
    self.state = state
    self.frame = frame
    self.text = text
    (x, y) = (parts.x, parts.y)
    title = try TitleLayout(
      of: state, frame: frame,
      above: (twins + parts.insets).map { ($0.frame, $0.x, $0.y) }, text: text)
    legend = try state.model.legend.map { legend in
      if state.artists.legendEntries.isEmpty {
        state.warn("no artist has a label, so the legend is empty", at: "legend")
      }
      return try LegendLayout(
        legend, entries: state.artists.legendEntries,
        avoiding: try Self.obstacles(of: state, frame: frame, text: text), in: frame, text: text,
        name: "\(state.name)/legend")
    }
    insets = try parts.insets.map { try AxesLayout($0, twins: [$0], text: text) }
  }

  private static func obstacles(
    of state: AxesState, frame: AxesFrame, text: TextSetter
  ) throws -> LegendObstacles {
    var obstacles = LegendObstacles()
    for index in state.artists.children.indices {
      obstacles.add(try state.located(index) { try $0.obstacles(in: frame, text: text) })
    }
    return obstacles
  }

  /// The line around a colour bar.
  private var outline: ColorbarOutline? {
    state.colorbar.map { ColorbarOutline($0.artist, in: frame) }
  }

  /// The spines that are shown, in drawing order.
  private var spines: [SpineLayout] {
    (y.spines + x.spines).filter { spine in
      guard let side = spine.side else { return true }
      return state.model.spines[side] ?? state.style.axes.showsSpine(side)
    }
  }

  // MARK: Extent

  /// The box around all that shows of the subplot, in pixels (`_AxesBase.get_tightbbox`).
  ///
  /// - Parameter forLayoutOnly: titles and axis labels count with one pixel of their length.
  func tightBox(forLayoutOnly: Bool = false) throws -> Rect {
    var boxes = [x, y].compactMap { $0.tightBox(forLayoutOnly: forLayoutOnly) }
    boxes.append(frame.box)
    var titleBox = title.text.extent
    if forLayoutOnly, titleBox.width > 0 {
      titleBox.x0 = (titleBox.x0 + titleBox.x1) / 2 - 0.5
      titleBox.x1 = titleBox.x0 + 1
    }
    boxes.append(titleBox)
    var others = try state.artists.children.indices.map { index in
      try state.located(index) { try $0.tightBox(in: frame, text: text) }
    }
    others += spines.map(\.extent)
    others.append(outline?.extent)
    others += try insets.map { try $0.tightBox() }
    others.append(legend?.box)
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
    for (index, artist) in state.artists.children.enumerated() {
      let number = counts[artist.elementName, default: 0] + 1
      counts[artist.elementName] = number
      parts.append((artist.zorder, .artist(index, name: "\(state.name)/\(artist.elementName)\(number)")))
    }
    for spine in spines { parts.append((2.5, .spine(spine))) }
    if let outline { parts.append((2.5, .outline(outline))) }
    let axisDepth: Double =
      switch state.style.axes.axisbelow {
      case .below: 0.5
      case .line: 1.5
      case .above: 2.5
      }
    for axis in AxisName.allCases { parts.append((axisDepth, .axis(axis))) }
    parts.append((3, .title))
    for inset in insets { parts.append((5, .inset(inset))) }
    if legend != nil { parts.append((5, .legend)) }
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
    case legend
  }

  private func draw(_ part: Part) throws -> [Drawing.Element] {
    switch part {
    case .artist(let index, let name):
      return try state.located(index) { try $0.draw(in: frame, text: text, name: name) }
    case .spine(let spine): return spine.draw(in: frame, axes: state.name)
    case .outline(let outline): return outline.draw(in: frame, name: state.name)
    case .axis(let name): return (name == .x ? x : y).draw(name: state.name)
    case .title: return title.text.elements(canvas: frame.canvas, name: "\(state.name)/title")
    case .inset(let inset): return try inset.draw()
    case .legend: return legend?.elements ?? []
    }
  }

  private var background: [Drawing.Element] {
    let color = (state.model.facecolor ?? state.style.axes.facecolor).resolved(in: state.style)
    guard color.alpha > 0, !state.page.isTransparent, state.twins.lowest === state else { return [] }
    let patch = frame.projection.patch
    let shape = PathShape(
      patch.shape, transform: patch.transform, fill: color, snapping: state.style.path.snapping)
    return [Drawing.Element(artist: "\(state.name)/patch", primitive: .path(shape))]
  }
}
