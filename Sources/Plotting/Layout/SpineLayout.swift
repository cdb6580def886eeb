import FigureDrawing

/// One side of the axes' frame.
struct SpineLayout {
  let side: Side
  /// In scaled data along the axis, axes fractions across.
  let path: Path
  let transform: AffineTransform
  /// The line and the ticks that stick out of it, in pixels (`Spine.get_window_extent`).
  let extent: Rect

  /// - Parameter ticks: the looks of the kinds of ticks that are drawn on the axis of this side.
  init(_ side: Side, frame: AxesFrame, ticks: [TickLook]) {
    self.side = side
    let axis = frame[side.axis]
    path = Path(
      [axis.low, axis.high].map { Point(along: side.axis, axis.scaled($0), across: side.fraction) })
    let transform = frame.cartesian.transform(along: side.axis)
    self.transform = transform
    let ends = path.vertices.points.map { transform($0) }
    let line = Rect.union(ends.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) }) ?? frame.box
    extent = Rect.union([line] + ticks.map { Self.grown(line, side, look: $0, dpi: frame.dpi) }) ?? line
  }

  private static func grown(_ line: Rect, _ side: Side, look: TickLook, dpi: Double) -> Rect {
    let (outside, inside): (Double, Double) =
      switch look.direction {
      case .outward: (1, 0)
      case .inward: (0, 1)
      case .both: (0.5, 0.5)
      }
    let out = outside * look.length / 72 * dpi
    let into = inside * look.length / 72 * dpi
    var box = line
    guard look.mark[side] != nil else { return line }
    switch side {
    case .left:
      box.x0 -= out
      box.x1 += into
    case .bottom:
      box.y0 -= out
      box.y1 += into
    case .right:
      box.x1 += out
      box.x0 -= into
    case .top:
      box.y1 += out
      // matplotlib takes the outer part on this side for the inner one too.
      box.y0 -= out
    }
    return box
  }

  func draw(in frame: AxesFrame, name: String) -> [Drawing.Element] {
    let style = frame.style.axes
    let color = style.edgecolor.resolved(in: frame.style)
    guard style.linewidth > 0, color.alpha > 0 else { return [] }
    let stroke = Stroke(color: color, width: frame.pixels(style.linewidth), cap: .projecting, join: .miter)
    let shape = PathShape(
      path, transform: transform, stroke: stroke, snapping: frame.style.path.snapping)
    return [Drawing.Element(artist: "\(name)/spines/\(side.rawValue)", primitive: .path(shape))]
  }
}
