import FigureDrawing

/// One line of the frame of axes.
struct SpineLayout {
  /// What the line is called: the side of straight axes.
  let name: String
  /// The side of straight axes that the line is; nil for others.
  let side: Side?
  let line: Placed<Path>
  /// The line and the ticks that stick out of it, in pixels (`Spine.get_window_extent`).
  let extent: Rect

  /// - Parameters:
  ///   - extent: of the line alone.
  ///   - tickSide: the side whose ticks stand on the line; nil where it has none.
  ///   - ticks: the looks of the kinds of ticks that are drawn there.
  ///   - dpi: pixels an inch.
  init(
    _ name: String, side: Side? = nil, line: Placed<Path>, extent: Rect, tickSide: Side?, ticks: [TickLook],
    dpi: Double
  ) {
    self.name = name
    self.side = side
    self.line = line
    let grown = tickSide.map { side in ticks.map { Self.grown(extent, side, look: $0, dpi: dpi) } } ?? []
    self.extent = Rect.union([extent] + grown) ?? extent
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

  /// - Parameter look: what was asked of the line.
  func draw(in frame: AxesFrame, axes: String, look: Spine?) -> [Drawing.Element] {
    let style = frame.style.axes
    let color = (look?.color ?? style.edgecolor).resolved(in: frame.style)
    let width = look?.linewidth ?? style.linewidth
    guard width > 0, color.alpha > 0 else { return [] }
    let stroke = Stroke(color: color, width: frame.pixels(width), cap: .projecting, join: .miter)
    let shape = PathShape(
      line.shape, transform: line.transform, stroke: stroke, snapping: frame.style.path.snapping)
    return [Drawing.Element(artist: "\(axes)/spines/\(name)", primitive: .path(shape))]
  }
}
