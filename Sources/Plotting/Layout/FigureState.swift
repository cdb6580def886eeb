import Drawing

/// A figure while it is put together and laid out: its subplots, and where it lies on the canvas.
final class FigureState {
  let model: Figure
  let style: Style
  /// Pixels an inch.
  var dpi: Double { didSet { uncrop() } }
  /// Inches.
  let size: Size
  private(set) var axes: [AxesState] = []
  /// Width and height of the canvas in pixels, and the box of the whole figure on it.
  private(set) var extent = Size(0, 0)
  private(set) var box = Rect(x0: 0, y0: 0, x1: 0, y1: 0)
  /// The part of the canvas that the figure's background fills, in fractions of the figure.
  private(set) var patch = Rect(x0: 0, y0: 0, x1: 1, y1: 1)
  var placement: SubplotPlacement
  /// Whether the tight layout is being found, before the figure is first drawn.
  var isMeasuredFirst = true
  private(set) var warnings: [String] = []

  /// - Throws: ``LayoutError`` for a figure that cannot be.
  init(_ model: Figure) throws(LayoutError) {
    self.model = model
    style = model.style
    dpi = model.dpi ?? style.figure.dpi
    size = model.size ?? style.figure.figsize
    placement = SubplotPlacement(style.figure)
    guard size.width > 0, size.height > 0, size.width.isFinite, size.height.isFinite else {
      throw LayoutError(
        "a figure of \(size.width) x \(size.height) inches cannot be drawn: both must be positive")
    }
    guard dpi > 0, dpi.isFinite else { throw LayoutError("dpi must be a positive number, not \(dpi)") }
    uncrop()
    let shortened = try makeAxes()
    for axes in axes { try axes.replay() }
    for axis in shortened { axis.membersWereRemoved() }
  }

  func warn(_ text: String) { if !warnings.contains(text) { warnings.append(text) } }

  /// From fractions of the figure to pixels (`transFigure`).
  var transform: AffineTransform { AffineTransform(to: box) }

  // MARK: Subplots

  /// Makes the subplots; what comes back are shared axes some of whose subplots are left out.
  private func makeAxes() throws(LayoutError) -> [SharedAxis] {
    let grid = model.grid
    let boxes = try placement.overridden(by: grid).boxes(of: grid)
    guard model.axes.count <= grid.rows * grid.columns else {
      throw LayoutError(
        "\(model.axes.count) axes do not fit a grid of \(grid.rows) x \(grid.columns) subplots")
    }
    var created: [[AxesState?]] = boxes.map { row in row.map { _ in nil } }
    func sharer(_ sharing: Figure.Sharing, row: Int, column: Int) -> AxesState? {
      switch sharing {
      case .none: nil
      case .all: created[0][0]
      case .row: created[row][0]
      case .col: created[0][column]
      }
    }
    for (index, axesModel) in model.axes.enumerated() {
      let (row, column) = (index / grid.columns, index % grid.columns)
      let state = AxesState(
        axesModel, number: index + 1, row: row, column: column, position: boxes[row][column], figure: self,
        shared: (
          sharer(model.sharex, row: row, column: column)?.axes.x,
          sharer(model.sharey, row: row, column: column)?.axes.y
        ))
      created[row][column] = state
      axes.append(state)
    }
    for state in axes {
      if model.sharex == .col || model.sharex == .all {
        state.hideInnerLabels(of: .x, isFirst: state.row == 0, isLast: state.row == grid.rows - 1)
      }
      if model.sharey == .row || model.sharey == .all {
        state.hideInnerLabels(of: .y, isFirst: state.column == 0, isLast: state.column == grid.columns - 1)
      }
    }
    return (axes.count..<grid.rows * grid.columns).flatMap { index -> [SharedAxis] in
      let (row, column) = (index / grid.columns, index % grid.columns)
      return [
        sharer(model.sharex, row: row, column: column)?.axes.x,
        sharer(model.sharey, row: row, column: column)?.axes.y,
      ].compactMap { $0 }
    }
  }

  /// Moves the subplots to where `placement` has them.
  ///
  /// - Throws: ``LayoutError`` where it leaves no room.
  func placeSubplots() throws(LayoutError) {
    let boxes = try placement.overridden(by: model.grid).boxes(of: model.grid)
    for state in axes {
      state.originalPosition = boxes[state.row][state.column]
      state.applyAspect()
    }
  }

  // MARK: Canvas

  /// The whole figure is the canvas.
  func uncrop() {
    extent = Size(size.width * dpi, size.height * dpi)
    box = Rect(x0: 0, y0: 0, x1: extent.width, y1: extent.height)
    patch = Rect(x0: 0, y0: 0, x1: 1, y1: 1)
  }

  /// Leaves only a part of the figure on the canvas (matplotlib's `_tight_bbox.adjust_bbox`).
  ///
  /// - Parameter part: what is left, in inches from the figure's lower left corner.
  func crop(to part: Rect) {
    let whole = extent
    let x0 = part.x0 * dpi
    let y0 = part.y0 * dpi
    extent = Size(part.width * dpi, part.height * dpi)
    box = Rect(x: -x0, y: -y0, width: whole.width, height: whole.height)
    patch = Rect(
      x: x0 / whole.width, y: y0 / whole.height, width: extent.width / whole.width,
      height: extent.height / whole.height)
  }

  /// The canvas in whole pixels, as a picture has it (`FigureCanvasBase.get_width_height`).
  var canvas: Size {
    func whole(_ length: Double) -> Double { (length + Self.pixelTolerance).rounded(.down) }
    return Size(whole(extent.width), whole(extent.height))
  }

  /// The canvas with fractions of pixels, but for lengths that rounding left just short of a whole pixel.
  var drawingSize: Size {
    Size(max(extent.width, canvas.width), max(extent.height, canvas.height))
  }

  /// How far a length may fall short of a whole pixel and still have it.
  private static let pixelTolerance = 1e-8
}
