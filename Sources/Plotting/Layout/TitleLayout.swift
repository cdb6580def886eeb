import FigureDrawing

/// The title of a subplot, left, in the middle or right above it.
struct TitleLayout {
  private(set) var text: PlacedText
  let isCentered: Bool

  /// Places the title above what sticks out of the top of the axes (`_AxesBase._update_title_position`).
  ///
  /// - Parameter neighbours: these axes, their twins and their insets.
  init(
    of axes: SettledAxes, above neighbours: [(frame: AxesFrame, x: AxisLayout, y: AxisLayout)],
    text: TextSetter
  ) throws {
    let (style, frame) = (axes.style, axes.frame)
    let label = axes.model.title ?? Label("")
    let location = (label.location ?? style.axes.titlelocation).lowercased()
    let alignment = HorizontalAlignment(rawValue: location) ?? .center
    let along: Double =
      switch alignment {
      case .left: 0
      case .center: 0.5
      case .right: 1
      }
    let block = label.block(
      size: style.axes.titlesize, weight: style.axes.titleweight,
      color: style.axes.titlecolor ?? style.text.color,
      style: style, horizontalAlignment: alignment, verticalAlignment: .baseline)
    let shift = (label.pad ?? style.axes.titlepad) / 72 * frame.dpi
    let transform = frame.axesTransform.then(.translation(0, shift))
    let height = label.y ?? style.axes.titley
    let across = label.x ?? along
    let layout = try PlacedText(block, at: transform(Point(across, height ?? 1)), text: text)
    self.text = layout
    isCentered = alignment == .center
    guard height == nil, !layout.isEmpty else { return }

    var top = -Double.infinity
    for (frame, x, _) in neighbours {
      top = max(top, (x.mayReachAbove ? x.tightBox() : nil)?.ymax ?? frame.box.ymax)
    }
    let offsets = neighbours.map(\.y).filter { $0.isVisible && $0.showsOffset && !$0.offset.isEmpty }.map(
      \.offset.extent)
    // The inverse of the axes' transform, as numpy's `inv` rounds it.
    let scale = 1 / frame.axesTransform.sy
    func fraction(_ pixel: Double) -> Double { pixel * scale + -frame.axesTransform.ty * scale }
    func moved(to height: Double) -> PlacedText { layout.moved(to: transform(Point(across, height))) }
    // The titles that are empty are moved, too, and all stand as high as the highest in the end.
    var highest = -Double.infinity
    for place in [HorizontalAlignment.center, .left, .right] {
      let isOwn = place == alignment
      if isOwn {
        for offset in offsets where offset.intersection(layout.extent) != nil { top = offset.ymax }
      }
      // The top of the axes is not even on the figure.
      if top < 0 { return }
      func foot(at height: Double) -> Double {
        isOwn ? moved(to: height).extent.ymin : transform(Point(along, height)).y
      }
      var height = 1.0
      if foot(at: height) < top {
        height = fraction(top)
        if foot(at: height) < top { height = fraction(2 * top - foot(at: height)) }
      }
      highest = max(highest, height)
    }
    self.text = moved(to: highest)
  }
}
