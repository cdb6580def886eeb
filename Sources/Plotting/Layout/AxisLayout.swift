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
    var label1: PlacedText
    var label2: PlacedText
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
  /// The spines of side 1 (bottom or left) and side 2 (top or right).
  let spines: (SpineLayout, SpineLayout)
  /// Whether title placement must look at the axis: its ticks or labels may stand above the axes
  /// (`get_ticks_position` is `top` or `unknown`).
  let mayReachAbove: Bool

  private static let offsetPad = 3.0

  /// Places everything around `frame`, in the order in which matplotlib's `Axis` does.
  init(_ name: AxisName, of state: AxesState, frame: AxesFrame, text: TextSetter) throws {
    self.name = name
    self.frame = frame
    let style = state.style
    let settings = state.settings[name]
    let shared = state.axes[name]
    shared.settleForTicks()
    let context = shared.context(for: state)
    majorLook = TickLook(settings.major, axis: name, isMajor: true, style: style)
    minorLook = TickLook(settings.minor, axis: name, isMajor: false, style: style)

    var found = shared.ticker.allTicks(in: context)
    found.major.removeAll { !Self.isKnown($0, view: context.view) }
    found.minor.removeAll { !Self.isKnown($0, view: context.view) }
    if !settings.major.isAnyVisible { (found.major, found.offset) = ([], "") }
    if !settings.minor.isAnyVisible { found.minor = [] }
    let placer = TickPlacer(name: name, frame: frame, text: text)
    let looks = (majorLook, minorLook)
    let ticks =
      try found.major.map { try placer.tick($0, look: looks.0) }
      + found.minor.map { try placer.tick($0, look: looks.1) }
    self.ticks = ticks
    let shown = ticks.filter(\.isInView)
    func boxes(_ isVisible: (TickLook) -> Bool, _ label: (Tick) -> PlacedText) -> [Rect] {
      shown.filter { isVisible($0.isMajor ? looks.0 : looks.1) }.map { label($0).extent }
    }
    let boxes1 = boxes(\.showsLabel1, \.label1)
    let drawnLooks = [
      shown.contains(where: \.isMajor) ? majorLook : nil,
      shown.contains { !$0.isMajor } ? minorLook : nil,
    ].compactMap { $0 }
    let sides: (Side, Side) = name == .x ? (.bottom, .top) : (.left, .right)
    spines = (
      SpineLayout(sides.0, frame: frame, ticks: drawnLooks),
      SpineLayout(sides.1, frame: frame, ticks: drawnLooks)
    )

    let model = name == .x ? state.model.x : state.model.y
    let around = Rect.union(boxes1 + [spines.0.extent]) ?? spines.0.extent
    label = try Self.label(model.label ?? Label(""), name, around: around, frame: frame, text: text)

    let color = settings.offsetColor.resolved(in: style)
    let size = name == .x ? style.xtick.labelsize : style.ytick.labelsize
    let pad = Self.offsetPad * frame.dpi / 72
    let block: TextBlock
    let anchor: Point
    if name == .x {
      let bottom = Rect.union(boxes1)?.y0 ?? frame.box.ymin
      block = TextBlock(
        found.offset, font: style.textFont(size: size), color: color, horizontalAlignment: .right,
        verticalAlignment: .top)
      anchor = Point(frame.axesTransform(Point(1, 0)).x, bottom - pad)
    } else {
      block = TextBlock(
        found.offset, font: style.textFont(size: size), color: color, horizontalAlignment: .left,
        verticalAlignment: .baseline)
      anchor = Point(frame.axesTransform(Point(0, 0)).x, frame.box.ymax + pad)
    }
    offset = try PlacedText(block, at: anchor, text: text)
    showsOffset = settings.showsOffset
    mayReachAbove = Self.mayReachAbove(
      [majorLook] + (shared.ticker.minor.locator is NullLocator ? [] : [minorLook]))
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
    let isPlain = looks.allSatisfy { $0.mark1 != nil && $0.showsLabel1 && !$0.showsLabel2 && $0.mark2 == nil }
    let isDefault = looks.allSatisfy {
      $0.mark1 != nil && $0.mark2 != nil && $0.showsLabel1 && !$0.showsLabel2
    }
    return !isPlain && !isDefault
  }

  /// The axis label, below or left of `around`.
  private static func label(
    _ label: Label, _ name: AxisName, around: Rect, frame: AxesFrame, text: TextSetter
  ) throws -> PlacedText {
    let style = frame.style
    let axes = style.axes
    let pad = (label.pad ?? axes.labelpad) * frame.dpi / 72
    let own = name == .x ? label.x : label.y
    // A place or an alignment of its own puts aside where the style has labels.
    let isPlaced = own != nil || label.horizontalAlignment != nil
    let location = label.location ?? (name == .x ? axes.xlabelLocation : axes.ylabelLocation)
    let along: (fraction: Double, alignment: HorizontalAlignment) =
      switch isPlaced ? "center" : location {
      case "left", "bottom": (0, .left)
      case "right", "top": (1, .right)
      default: (0.5, .center)
      }
    let fraction = own ?? along.fraction
    let place = frame.axesTransform(Point(fraction, fraction))
    if name == .x {
      let block = label.block(
        size: axes.labelsize, weight: axes.labelweight, color: axes.labelcolor, style: style,
        horizontalAlignment: along.alignment, verticalAlignment: .top)
      return try PlacedText(block, at: Point(place.x, around.y0 - pad), text: text)
    }
    let block = label.block(
      size: axes.labelsize, weight: axes.labelweight, color: axes.labelcolor, style: style, rotation: 90,
      horizontalAlignment: along.alignment, verticalAlignment: .bottom, rotationMode: .anchor)
    return try PlacedText(block, at: Point(around.x0 - pad, place.y), text: text)
  }

  /// The look of a tick.
  func look(of tick: Tick) -> TickLook { tick.isMajor ? majorLook : minorLook }

  /// The box around labels, offset text and axis label; nil where there is none (`Axis.get_tightbbox`).
  ///
  /// - Parameter forLayoutOnly: the axis label counts with one pixel along the axis, as nothing can be done about its
  ///   length by moving subplots.
  func tightBox(forLayoutOnly: Bool = false) -> Rect? {
    var boxes: [Rect] = showsOffset ? [offset.extent] : []
    for tick in ticks where tick.isInView {
      let look = look(of: tick)
      if look.showsLabel1 { boxes.append(tick.label1.extent) }
      if look.showsLabel2 { boxes.append(tick.label2.extent) }
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
  func draw(name path: String) -> [Drawing.Element] {
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
      elements += draw(tick, name: tickName)
    }
    elements += label.elements(canvas: frame.canvas, name: "\(axis)/label")
    if showsOffset { elements += offset.elements(canvas: frame.canvas, name: "\(axis)/offset") }
    return elements
  }

  private func draw(_ tick: Tick, name tickName: String) -> [Drawing.Element] {
    let look = look(of: tick)
    let transform = name == .x ? frame.xAxisTransform : frame.yAxisTransform
    let place = name == .x ? frame.x.scaled(tick.value) : frame.y.scaled(tick.value)
    func path(_ sides: [Double]) -> Path {
      Path(sides.map { name == .x ? Point(place, $0) : Point($0, place) })
    }
    func element(_ look: LineLook, _ line: Path, _ marks: Path, clip: Rect?, _ part: String) -> [Drawing
      .Element]
    {
      look.elements(
        line, markersAt: marks, transform: transform, clip: clip, style: frame.style, dpi: frame.dpi,
        name: "\(tickName)/\(part)")
    }
    let none = Path([Point]())
    var elements: [Drawing.Element] = []
    if let grid = look.grid { elements += element(grid, path([0, 1]), none, clip: frame.clip, "grid") }
    if let mark = look.mark1 { elements += element(mark, none, path([0]), clip: nil, "mark") }
    if let mark = look.mark2 { elements += element(mark, none, path([1]), clip: nil, "mark2") }
    if look.showsLabel1 { elements += tick.label1.elements(canvas: frame.canvas, name: "\(tickName)/label") }
    if look.showsLabel2 { elements += tick.label2.elements(canvas: frame.canvas, name: "\(tickName)/label2") }
    return elements
  }
}

/// Puts ticks of an axis in their places.
private struct TickPlacer {
  let name: AxisName
  let frame: AxesFrame
  let text: TextSetter

  func tick(_ tick: AxisTicks.Tick, look: TickLook) throws -> AxisLayout.Tick {
    AxisLayout.Tick(
      isMajor: look.isMajor, value: tick.value, isInView: tick.isInView,
      label1: try label(tick, look: look, side: 0), label2: try label(tick, look: look, side: 1))
  }

  /// The label on a side of the axes, 0 or 1, away from it by the pad.
  private func label(_ tick: AxisTicks.Tick, look: TickLook, side: Double) throws -> PlacedText {
    let sign: Double = side == 0 ? -1 : 1
    let shift = sign * look.pad / 72 * frame.dpi
    let anchor: Point
    let vertical: VerticalAlignment
    let horizontal: HorizontalAlignment
    if name == .x {
      anchor = frame.xAxisTransform.then(.translation(0, shift))(Point(frame.x.scaled(tick.value), side))
      vertical = side == 0 ? .top : .bottom
      horizontal = HorizontalAlignment(rawValue: frame.style.xtick.alignment) ?? .center
    } else {
      anchor = frame.yAxisTransform.then(.translation(shift, 0))(Point(side, frame.y.scaled(tick.value)))
      vertical = VerticalAlignment(rawValue: frame.style.ytick.alignment) ?? .centerBaseline
      horizontal = side == 0 ? .right : .left
    }
    // A label that is not shown is not worth setting.
    let isShown = side == 0 ? look.showsLabel1 : look.showsLabel2
    return try PlacedText(
      TextBlock(
        isShown ? tick.label : "", font: look.label.font, color: look.label.color,
        rotation: look.label.rotation,
        horizontalAlignment: horizontal, verticalAlignment: vertical), at: anchor, text: text)
  }
}
