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

  /// The boxes of the subplots as fractions of the figure, row by row from the top: `get_grid_positions` of
  /// matplotlib's `gridspec.py`, in its order of rounding.
  ///
  /// - Throws: ``LayoutError`` where no room is left between the edges, or ratios do not fit the grid.
  func boxes(of grid: SubplotGrid) throws(LayoutError) -> [[Rect]] {
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
    return rows.map { row in
      columns.map { column in
        Rect(x0: left + column.start, y0: top - row.end, x1: left + column.end, y1: top - row.start)
      }
    }
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
