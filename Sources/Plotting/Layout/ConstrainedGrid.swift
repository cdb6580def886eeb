import FigureDrawing

/// A grid of subplots whose cells have margins: where its lines lie so that what is left of the cells has the widths and
/// heights asked for (matplotlib's `_layoutgrid.py`). All lengths are fractions of the figure.
///
/// matplotlib has a solver find the lines. A grid within a figure has one solution: cells follow each other without gaps,
/// and what is left of the room is shared out by the ratios.
struct ConstrainedGrid {
  /// What stands around the axes of a cell, for each row or column: decorations, and outside of them padding and colour bars.
  struct Margins {
    var decorations: [Double]
    var bars: [Double]

    init(count: Int) {
      decorations = [Double](repeating: 0, count: count)
      bars = decorations
    }

    func whole(_ index: Int) -> Double { decorations[index] + bars[index] }

    /// Widens the margin of a row or column to at least these.
    mutating func widen(_ index: Int, decorations: Double, bars: Double) {
      self.decorations[index] = max(self.decorations[index], decorations)
      self.bars[index] = max(self.bars[index], bars)
    }

    /// The widest of some rows or columns; nil where there are none.
    func widest(_ indices: Range<Int>) -> Double? { indices.map(whole).max() }
  }

  let rect: Rect
  let widthRatios: [Double]
  let heightRatios: [Double]
  /// Of each column left and right, of each row at the top and bottom.
  var margins: [Side: Margins]
  /// Around the whole grid.
  var edges: [Side: Double]

  /// - Parameter rect: what the grid and its margins fill.
  init(_ grid: SubplotGrid, in rect: Rect) {
    self.rect = rect
    widthRatios = grid.widthRatios ?? [Double](repeating: 1, count: grid.columns)
    heightRatios = grid.heightRatios ?? [Double](repeating: 1, count: grid.rows)
    margins = [
      .left: Margins(count: grid.columns), .right: Margins(count: grid.columns),
      .top: Margins(count: grid.rows), .bottom: Margins(count: grid.rows),
    ]
    edges = [:]
  }

  /// Widens the margin around the whole grid to at least this.
  mutating func widen(_ side: Side, to length: Double) { edges[side] = max(edges[side] ?? 0, length) }

  /// All margins gone.
  mutating func reset() {
    for side in Side.allCases {
      margins[side] = Margins(count: side.axis == .y ? widthRatios.count : heightRatios.count)
    }
    edges = [:]
  }

  /// The lines of the grid with the margins as they are.
  var lines: ConstrainedLines { ConstrainedLines(self) }
}

/// Where the cells of a ``ConstrainedGrid`` lie, in fractions of the figure.
struct ConstrainedLines {
  /// What is left of the whole figure.
  let inner: Rect
  private let columns: [(low: Double, high: Double)]
  /// From the top.
  private let rows: [(low: Double, high: Double)]
  private let margins: [Side: ConstrainedGrid.Margins]

  fileprivate init(_ grid: ConstrainedGrid) {
    func edge(_ side: Side) -> Double { grid.edges[side] ?? 0 }
    inner = Rect(
      x0: grid.rect.x0 + edge(.left), y0: grid.rect.y0 + edge(.bottom), x1: grid.rect.x1 - edge(.right),
      y1: grid.rect.y1 - edge(.top))
    margins = grid.margins
    columns = Self.cells(length: inner.width, grid.widthRatios, grid.margins[.left], grid.margins[.right])
      .map { [inner] in (inner.x0 + $0.start, inner.x0 + $0.end) }
    rows = Self.cells(length: inner.height, grid.heightRatios, grid.margins[.top], grid.margins[.bottom])
      .map { [inner] in (inner.y1 - $0.end, inner.y1 - $0.start) }
  }

  private static func cells(
    length: Double, _ ratios: [Double], _ first: ConstrainedGrid.Margins?, _ last: ConstrainedGrid.Margins?
  ) -> [(start: Double, end: Double)] {
    let margins = ratios.indices.map { (first?.whole($0) ?? 0) + (last?.whole($0) ?? 0) }
    let unit = (length - margins.reduce(0, +)) / ratios.reduce(0, +)
    var place = 0.0
    return zip(ratios, margins).map { ratio, margin in
      let start = place
      place += margin + unit * ratio
      return (start, place)
    }
  }

  /// Whether all cells have room for axes.
  var hasRoom: Bool {
    columns.indices.allSatisfy { column in
      rows.indices.allSatisfy { row in
        let box = innerBox(of: GridSpan(row: row, column: column))
        return box.width > 0 && box.height > 0
      }
    }
  }

  /// The box that axes across some cells fill.
  func innerBox(of span: GridSpan) -> Rect { box(of: span) { $0.whole($1) } }

  /// The box of axes and their decorations, which colour bars stand beside.
  func boxBesideBars(of span: GridSpan) -> Rect { box(of: span) { $0.bars[$1] } }

  private func box(of span: GridSpan, without length: (ConstrainedGrid.Margins, Int) -> Double) -> Rect {
    func margin(_ side: Side, _ index: Int) -> Double { margins[side].map { length($0, index) } ?? 0 }
    let (firstColumn, lastColumn) = (span.columns.lowerBound, span.columns.upperBound - 1)
    let (firstRow, lastRow) = (span.rows.lowerBound, span.rows.upperBound - 1)
    return Rect(
      x0: columns[firstColumn].low + margin(.left, firstColumn),
      y0: rows[lastRow].low + margin(.bottom, lastRow),
      x1: columns[lastColumn].high - margin(.right, lastColumn),
      y1: rows[firstRow].high - margin(.top, firstRow))
  }
}
