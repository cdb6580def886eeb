import FigureDrawing

/// Where subplots may stand: edges as fractions of the figure, spaces as fractions of the mean subplot
/// (matplotlib's `SubplotParams`).
struct SubplotPlacement: Sendable, Equatable {
  var left: Double
  var right: Double
  var bottom: Double
  var top: Double
  var wspace: Double
  var hspace: Double

  init(_ style: Style.FigureStyle) {
    left = style.subplotLeft
    right = style.subplotRight
    bottom = style.subplotBottom
    top = style.subplotTop
    wspace = style.subplotWspace
    hspace = style.subplotHspace
  }

  /// The cells fill a box.
  init(in box: Rect) {
    (left, right, bottom, top) = (box.x0, box.x1, box.y0, box.y1)
    (wspace, hspace) = (0, 0)
  }

  /// The same placement with what the grid itself says.
  func overridden(by grid: SubplotGrid) -> SubplotPlacement {
    var result = self
    result.left = grid.left ?? left
    result.right = grid.right ?? right
    result.bottom = grid.bottom ?? bottom
    result.top = grid.top ?? top
    result.wspace = grid.wspace ?? wspace
    result.hspace = grid.hspace ?? hspace
    return result
  }

  /// The cells of a grid as fractions of the figure: `get_grid_positions` of matplotlib's `gridspec.py`, in its order
  /// of rounding.
  ///
  /// - Throws: ``LayoutError`` where no room is left between the edges, or ratios do not fit the grid.
  func cells(of grid: SubplotGrid) throws(LayoutError) -> SubplotCells {
    guard left < right else {
      throw LayoutError(
        "the left edge of the subplots must lie left of the right edge", at: FigurePlace("gridspec"))
    }
    guard bottom < top else {
      throw LayoutError("the bottom of the subplots must lie below their top", at: FigurePlace("gridspec"))
    }
    guard grid.rows > 0, grid.columns > 0 else {
      throw LayoutError(
        "a grid of subplots needs at least one row and one column", at: FigurePlace("subplots"))
    }
    let widthRatios = grid.widthRatios ?? [Double](repeating: 1, count: grid.columns)
    let heightRatios = grid.heightRatios ?? [Double](repeating: 1, count: grid.rows)
    guard widthRatios.count == grid.columns else {
      throw LayoutError(
        "width_ratios has \(widthRatios.count) values for \(grid.columns) columns",
        at: FigurePlace("gridspec"))
    }
    guard heightRatios.count == grid.rows else {
      throw LayoutError(
        "height_ratios has \(heightRatios.count) values for \(grid.rows) rows", at: FigurePlace("gridspec"))
    }
    let rows = Self.edges(length: top - bottom, ratios: heightRatios, space: hspace)
    let columns = Self.edges(length: right - left, ratios: widthRatios, space: wspace)
    return SubplotCells(
      rows: rows.map { (top - $0.end, top - $0.start) },
      columns: columns.map { (left + $0.start, left + $0.end) })
  }

  /// Where cells begin and end along a side of the grid.
  private static func edges(length: Double, ratios: [Double], space: Double) -> [(start: Double, end: Double)]
  {
    let count = Double(ratios.count)
    let cell = length / (count + space * (count - 1))
    let separation = space * cell
    let norm = cell * count / ratios.reduce(0, +)
    var place = 0.0
    return ratios.enumerated().map { index, ratio in
      if index > 0 { place += separation }
      let start = place
      place += ratio * norm
      return (start, place)
    }
  }
}

/// Where the rows and columns of a grid of subplots lie, in fractions of the figure.
struct SubplotCells: Sendable {
  /// From the top.
  let rows: [(bottom: Double, top: Double)]
  let columns: [(left: Double, right: Double)]

  /// The box around cells (`SubplotSpec.get_position`).
  ///
  /// - Precondition: the cells are some of the grid's.
  func box(of span: GridSpan) -> Rect {
    let (rows, columns) = (rows[span.rows], columns[span.columns])
    return Rect(
      x0: columns.map(\.left).min() ?? 0, y0: rows.map(\.bottom).min() ?? 0,
      x1: columns.map(\.right).max() ?? 1, y1: rows.map(\.top).max() ?? 1)
  }
}
