import FigureDrawing
import Scales

/// One axis of a subplot with everything in its place: ticks, their labels, the axis label and the offset text.
struct AxisLayout {
  /// A tick: its value, the place it is drawn at, and its labels.
  struct Tick {
    var isMajor: Bool
    var value: Double
    /// Ticks just outside the view are not drawn, but the geometry knows some of them.
    var isInView: Bool
    var label: PerSide<PlacedText>
  }

  let name: AxisName
  let frame: AxesFrame
  /// Major ticks, then minor ones.
  let ticks: [Tick]
  let majorLook: TickLook
  let minorLook: TickLook
  let label: PlacedText
  let offset: PlacedText
  let showsOffset: Bool
  /// The lines of the frame that belong to the axis, in drawing order.
  let spines: [SpineLayout]
  /// Whether anything of the axis shows; its spines do not belong to it.
  let isVisible: Bool
  /// Whether title placement must look at the axis: its ticks or labels may stand above the axes
  /// (`get_ticks_position` is `top` or `unknown`).
  let mayReachAbove: Bool

  private static let offsetPad = 3.0

  /// Places everything around `frame`, in the order in which matplotlib's `Axis` does.
  init(_ axis: SettledAxis, of axes: SettledAxes, text: TextSetter) throws {
    let (name, frame, style, settings) = (axis.name, axes.frame, axes.style, axis.settings)
    self.name = name
    self.frame = frame
    majorLook = TickLook(settings.major, axis: name, isMajor: true, style: style)
    minorLook = TickLook(settings.minor, axis: name, isMajor: false, style: style)

    var found = axis.ticks
    found.major.removeAll { !Self.isKnown($0, view: axis.view) }
    found.minor.removeAll { !Self.isKnown($0, view: axis.view) }
    if !settings.major.isAnyVisible { (found.major, found.offset) = ([], "") }
    if !settings.minor.isAnyVisible { found.minor = [] }
    let placer = TickPlacer(name: name, frame: frame, text: text)
    let looks = (majorLook, minorLook)
    let ticks =
      try found.major.map { try placer.tick($0, look: looks.0) }
      + found.minor.map { try placer.tick($0, look: looks.1) }
    self.ticks = ticks
    let shown = ticks.filter(\.isInView)
    func boxes(_ side: Side) -> [Rect] {
      shown.filter { ($0.isMajor ? looks.0 : looks.1).showsLabel[side] }.map { $0.label[side].extent }
    }
    let drawnLooks = [
      shown.contains(where: \.isMajor) ? majorLook : nil,
      shown.contains { !$0.isMajor } ? minorLook : nil,
    ].compactMap { $0 }
    isVisible = settings.isVisible
    let spines = frame.projection.spines(
      of: name, ticks: settings.isVisible ? drawnLooks : [], dpi: frame.dpi)
    self.spines = spines

    let side = settings.labelSide
    let edge = spines.first { $0.side == side }?.extent ?? frame.box
    let around = Rect.union(boxes(side) + [edge]) ?? edge
    label = try Self.label(axis.label, on: side, around: around, frame: frame, text: text)
    offset = try Self.offset(
      found.offset, settings, tickLabels: Rect.union(boxes(settings.offsetSide)),
      top: axes.colorbar.map { ColorbarOutline($0, in: frame).extent.ymax } ?? frame.box.ymax,
      frame: frame,
      text: text)
    showsOffset = settings.showsOffset
    mayReachAbove =
      side == .top
      || Self.mayReachAbove([majorLook] + (axis.hasMinorLocator ? [minorLook] : []))
  }

  /// What all tick labels have in common: above a y axis, and beyond the tick labels of an x axis at its right end.
  ///
  /// - Parameters:
  ///   - tickLabels: the box around the tick labels on its side.
  ///   - top: of the axes, or of a colour bar with its extensions.
  private static func offset(
    _ offset: String, _ settings: AxisSettings, tickLabels: Rect?, top: Double, frame: AxesFrame,
    text: TextSetter
  ) throws -> PlacedText {
    let style = frame.style
    let side = settings.offsetSide
    let font = style.textFont(size: style.tick(on: settings.name).labelsize)
    let color = settings.offsetColor.resolved(in: style)
    let pad = offsetPad * frame.dpi / 72
    if settings.name == .x {
      let edge = side == .bottom ? tickLabels?.y0 ?? frame.box.ymin : tickLabels?.y1 ?? frame.box.ymax
      let block = TextBlock(
        offset, font: font, color: color, horizontalAlignment: .right,
        verticalAlignment: side == .bottom ? .top : .bottom)
      return try PlacedText(
        block, at: Point(frame.axesTransform(Point(1, 0)).x, edge + side.outward * pad), text: text)
    }
    let block = TextBlock(
      offset, font: font, color: color, horizontalAlignment: side == .left ? .left : .right,
      verticalAlignment: .baseline)
    return try PlacedText(
      block, at: Point(frame.axesTransform(Point(side.fraction, 0)).x, top + pad), text: text)
  }

  /// Whether a tick is drawn, or lies so near to the view that the geometry has it.
  private static func isKnown(_ tick: AxisTicks.Tick, view: ViewInterval) -> Bool {
    let ends = view.ascending
    return tick.isInView || ends.low - geometryReach <= tick.value && tick.value <= ends.high + geometryReach
  }

  /// How far outside the view, in data units, the geometry has ticks.
  private static let geometryReach = 1e-10

  /// `Axis._get_ticks_position` gives `top` or `unknown`.
  private static func mayReachAbove(_ looks: [TickLook]) -> Bool {
    let areNear = looks.allSatisfy { $0.mark.near != nil && $0.showsLabel.near && !$0.showsLabel.far }
    let isPlain = areNear && looks.allSatisfy { $0.mark.far == nil }
    let isDefault = areNear && looks.allSatisfy { $0.mark.far != nil }
    return !isPlain && !isDefault
  }

  /// The axis label, outside of `around`.
  private static func label(
    _ label: Label, on side: Side, around: Rect, frame: AxesFrame, text: TextSetter
  ) throws -> PlacedText {
    let style = frame.style
    let axes = style.axes
    let pad = (label.pad ?? axes.labelpad) * frame.dpi / 72
    let isBelow = side.axis == .x
    let own = isBelow ? label.x : label.y
    // A place or an alignment of its own puts aside where the style has labels.
    let isPlaced = own != nil || label.horizontalAlignment != nil
    let location = label.location ?? (isBelow ? axes.xlabelLocation : axes.ylabelLocation)
    let along: (fraction: Double, alignment: HorizontalAlignment) =
      switch isPlaced ? "center" : location {
      case "left", "bottom": (0, .left)
      case "right", "top": (1, .right)
      default: (0.5, .center)
      }
    let fraction = own ?? along.fraction
    let place = frame.axesTransform(Point(fraction, fraction))[side.axis]
    let ends = around.ends(along: side.axis.other)
    let across = (side.isFar ? ends.high : ends.low) + side.outward * pad
    let vertical: VerticalAlignment =
      switch side {
      case .bottom, .right: .top
      case .top: .baseline
      case .left: .bottom
      }
    let block = label.block(
      size: axes.labelsize, weight: axes.labelweight, color: axes.labelcolor, style: style,
      rotation: isBelow ? 0 : 90, horizontalAlignment: along.alignment, verticalAlignment: vertical,
      rotationMode: isBelow ? .default : .anchor)
    return try PlacedText(block, at: Point(along: side.axis, place, across: across), text: text)
  }

  /// The look of a tick.
  func look(of tick: Tick) -> TickLook { tick.isMajor ? majorLook : minorLook }

  /// The box around labels, offset text and axis label; nil where there is none (`Axis.get_tightbbox`).
  ///
  /// - Parameter forLayoutOnly: the axis label counts with one pixel along the axis, as nothing can be done about its
  ///   length by moving subplots.
  func tightBox(forLayoutOnly: Bool = false) -> Rect? {
    guard isVisible else { return nil }
    var boxes: [Rect] = showsOffset ? [offset.extent] : []
    for tick in ticks where tick.isInView {
      let look = look(of: tick)
      for side in name.sides where look.showsLabel[side] { boxes.append(tick.label[side].extent) }
    }
    var box = label.extent
    if forLayoutOnly {
      if name == .x, box.width > 0 {
        box.x0 = (box.x0 + box.x1) / 2 - 0.5
        box.x1 = box.x0 + 1
      }
      if name == .y, box.height > 0 {
        box.y0 = (box.y0 + box.y1) / 2 - 0.5
        box.y1 = box.y0 + 1
      }
    }
    boxes.append(box)
    return Rect.union(boxes.filter(\.isExtended))
  }

  /// Grid lines, marks and labels of the ticks, then the axis label and the offset text, in drawing order.
  func draw(name path: String) throws -> [Drawing.Element] {
    guard isVisible else { return [] }
    var elements: [Drawing.Element] = []
    let axis = "\(path)/\(name)axis"
    var counts = (major: 0, minor: 0)
    for tick in ticks where tick.isInView {
      let tickName: String
      if tick.isMajor {
        counts.major += 1
        tickName = "\(axis)/tick\(counts.major)"
      } else {
        counts.minor += 1
        tickName = "\(axis)/minortick\(counts.minor)"
      }
      elements += try draw(tick, name: tickName)
    }
    elements += try label.elements(canvas: frame.canvas, name: "\(axis)/label")
    if showsOffset { elements += try offset.elements(canvas: frame.canvas, name: "\(axis)/offset") }
    return elements
  }

  private func draw(_ tick: Tick, name tickName: String) throws -> [Drawing.Element] {
    let look = look(of: tick)
    func elements(
      _ look: LineLook, _ line: Placed<Path>, isClipped: Bool, _ part: String, mark: TickMark? = nil
    ) -> [Drawing.Element] {
      look.elements(
        mark == nil ? line.shape : Path([Point]()), markersAt: mark?.place.shape ?? Path([Point]()),
        transform: line.transform, clipping: isClipped ? frame.projection.clipping : nil, style: frame.style,
        dpi: frame.dpi, name: "\(tickName)/\(part)", markerTransform: mark?.markerTransform)
    }
    var parts: [Drawing.Element] = []
    if let grid = look.grid {
      parts += elements(
        grid, frame.projection.gridLine(at: tick.value, of: name), isClipped: true, "grid")
    }
    for side in name.sides {
      guard let line = look.mark[side],
        let mark = frame.projection.mark(at: tick.value, on: side, marker: line.marker)
      else { continue }
      parts += elements(line, mark.place, isClipped: false, "mark" + suffix(side), mark: mark)
    }
    for side in name.sides where look.showsLabel[side] {
      parts += try tick.label[side].elements(canvas: frame.canvas, name: "\(tickName)/label" + suffix(side))
    }
    return parts
  }

  /// What the names of parts on the far side end with.
  private func suffix(_ side: Side) -> String { side.isFar ? "2" : "" }
}

/// Puts ticks of an axis in their places.
private struct TickPlacer {
  let name: AxisName
  let frame: AxesFrame
  let text: TextSetter

  func tick(_ tick: AxisTicks.Tick, look: TickLook) throws -> AxisLayout.Tick {
    AxisLayout.Tick(
      isMajor: look.isMajor, value: tick.value, isInView: tick.isInView,
      label: try PerSide(name) { side in try label(tick, look: look, on: side) })
  }

  /// The label on a side of the axes.
  private func label(_ tick: AxisTicks.Tick, look: TickLook, on side: Side) throws -> PlacedText {
    let place = frame.projection.tickLabel(
      at: tick.value, on: side, look: look, style: frame.style, dpi: frame.dpi)
    // A label that is not shown is not worth setting.
    return try PlacedText(
      TextBlock(
        look.showsLabel[side] && place != nil ? tick.label : "", font: look.label.font,
        color: look.label.color,
        rotation: place?.rotation ?? 0, horizontalAlignment: place?.horizontal ?? .center,
        verticalAlignment: place?.vertical ?? .center, rotationMode: place?.rotationMode ?? .default),
      at: place?.anchor ?? Point(frame.box.x0, frame.box.y0), text: text)
  }
}
