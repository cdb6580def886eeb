import FigureDrawing

/// Where a colour bar stands and what the axes beside it give up (matplotlib's `colorbar.make_axes` and
/// `make_axes_gridspec`).
struct ColorbarPlacement {
  let bar: Colorbar
  /// Whether a constrained layout places the bar later.
  var isConstrained = false

  /// Whether the bar stands upright.
  var isUpright: Bool { bar.location.axis == .y }

  /// The axis along the bar.
  var axis: AxisName { bar.location.axis }

  /// Between the bar and the axes, as a share of the box of the axes.
  var pad: Double {
    if isConstrained { return bar.pad ?? 0.05 }
    return switch bar.location {
    case .left: bar.pad ?? 0.1
    case .right, .top: bar.pad ?? 0.05
    case .bottom: bar.pad ?? 0.15
    }
  }

  /// Where the bar stands in its room, and what it leaves over where its aspect makes it smaller, as shares.
  var anchor: Point {
    switch bar.location {
    case .left: Point(1, 0.5)
    case .right: Point(0, 0.5)
    case .top: Point(0.5, 0)
    case .bottom: Point(0.5, 1)
    }
  }

  /// The same for the axes beside it.
  var anchorOfAxes: Point { Point(1 - anchor.x, 1 - anchor.y) }

  /// Height over width of the bar.
  var boxAspect: Double { isUpright ? bar.aspect : 1 / bar.aspect }

  // MARK: In a grid

  /// How the place of the axes is divided, and the cells of the axes and of the bar.
  var division: (grid: SubplotGrid, axes: GridSpan, bar: GridSpan) {
    let space = 2 * pad / (1 - pad)
    let rest = 1 - bar.fraction - pad
    let isFirst = bar.location == .left || bar.location == .top
    let across = isFirst ? [bar.fraction, rest] : [rest, bar.fraction]
    let (own, other) = isFirst ? (0, 1) : (1, 0)
    if isUpright {
      let along = [
        (1 - anchor.y) * (1 - bar.shrink), bar.shrink, anchor.y * (1 - bar.shrink),
      ]
      let grid = SubplotGrid(
        rows: 3, columns: 2, widthRatios: across, heightRatios: along, wspace: space, hspace: 0)
      return (
        grid, GridSpan(rows: 0..<3, columns: other..<other + 1), GridSpan(row: 1, column: own)
      )
    }
    let along = [anchor.x * (1 - bar.shrink), bar.shrink, (1 - anchor.x) * (1 - bar.shrink)]
    let grid = SubplotGrid(
      rows: 2, columns: 3, widthRatios: along, heightRatios: across, wspace: 0, hspace: space)
    return (grid, GridSpan(rows: other..<other + 1, columns: 0..<3), GridSpan(row: own, column: 1))
  }

  // MARK: Beside any axes

  /// The room of a bar and what is left of a box.
  func split(_ box: Rect) -> (bar: Rect, rest: Rect) {
    func part(_ low: Double, _ high: Double) -> Rect {
      isUpright
        ? Rect(x0: box.x0 + low * box.width, y0: box.y0, x1: box.x0 + high * box.width, y1: box.y1)
        : Rect(x0: box.x0, y0: box.y0 + low * box.height, x1: box.x1, y1: box.y0 + high * box.height)
    }
    let isLow = bar.location == .left || bar.location == .bottom
    let room = isLow ? part(0, bar.fraction) : part(1 - bar.fraction, 1)
    let rest = isLow ? part(bar.fraction + pad, 1) : part(0, 1 - bar.fraction - pad)
    let shrunk = Rect(
      x: room.x0, y: room.y0, width: isUpright ? room.width : bar.shrink * room.width,
      height: isUpright ? bar.shrink * room.height : room.height)
    return (shrunk.anchored(at: anchor, in: room), rest)
  }
}

extension Rect {
  /// The box moved to where it leaves `anchor`'s shares of what it lacks of another box left and below
  /// (`Bbox.anchored`).
  func anchored(at anchor: Point, in container: Rect) -> Rect {
    let shiftX = (container.x0 + anchor.x * (container.width - width)) - x0
    let shiftY = (container.y0 + anchor.y * (container.height - height)) - y0
    return Rect(x0: x0 + shiftX, y0: y0 + shiftY, x1: x1 + shiftX, y1: y1 + shiftY)
  }

  /// The largest box of a height over width at the lower left corner (`Bbox.shrunk_to_aspect`).
  ///
  /// - Parameter unit: height over width of the figure in which the box is measured.
  func shrunk(toAspect aspect: Double, unit: Double) -> Rect {
    var size = Size(width, width * aspect / unit)
    if !(size.height <= height) { size = Size(height * unit / aspect, height) }
    return Rect(x: x0, y: y0, width: size.width, height: size.height)
  }
}
