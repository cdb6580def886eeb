import FigureDrawing

/// Where axes stand.
///
/// ```swift
/// var rate = Axes { Line(x: epoch, y: rate) }
/// rate.panel = .twin(sharing: .x)
/// axes.attached = [rate]
/// ```
public enum Panel: Sendable, Equatable, Codable {
  /// In the first cell of the grid of subplots that no other axes have, row by row.
  case nextCell
  /// In one cell of the grid or across several, counted from 0 at the upper left.
  case cells(GridSpan)
  /// In a rectangle of the figure, in fractions of it, y up (`Figure.add_axes`).
  case rectangle(Rect)
  /// Over the axes that they are attached to, whose axis they share, with ticks of the other axis on the far side
  /// (`Axes.twinx` shares x).
  case twin(sharing: AxisName)
  /// In a rectangle of the axes that they are attached to, in fractions of these, y up (`Axes.inset_axes`).
  case inset(Rect)
}

/// Cells of a grid of subplots that axes stand across.
public struct GridSpan: Sendable, Hashable, Codable {
  public var rows: Range<Int>
  public var columns: Range<Int>

  /// - Parameters:
  ///   - rows: counted from the top, from 0.
  ///   - columns: counted from the left, from 0.
  public init(rows: Range<Int>, columns: Range<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// One cell.
  public init(row: Int, column: Int) {
    self.init(rows: row..<row + 1, columns: column..<column + 1)
  }

  /// The cells, row by row.
  var cells: [GridSpan] {
    rows.flatMap { row in columns.map { GridSpan(row: row, column: $0) } }
  }
}
