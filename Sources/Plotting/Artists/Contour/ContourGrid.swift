import FigureDrawing
import FigureNumbers

/// Numbers at the corners of a grid of cells, and the lines and areas between them ("marching squares").
///
/// Values are interpolated along the edges of cells. In a cell whose corners are high and low in turn, the mean of the four
/// says whether the high ones are joined. A cell with one corner that is missing is a triangle of the others; with more it
/// is left out. All is as in contourpy's `mpl2014`, which matplotlib asks by default: the direction of lines (the higher
/// side on their left), where closed ones begin, and which end of an edge is interpolated from, to the last bit. That is
/// seen in dashes, and in areas that are moved onto whole pixels.
struct ContourGrid {
  let columns: Int
  let rows: Int
  /// Row by row; what is not finite is missing.
  let z: [Double]
  let places: GridPlaces
  /// What there is of the cell above and to the right of each corner.
  let shapes: [CellShape]

  init(places: GridPlaces, z: Grid) {
    (columns, rows, self.z, self.places) = (z.columns, z.rows, z.values, places)
    shapes = Self.shapes(of: z)
  }

  private static func shapes(of z: Grid) -> [CellShape] {
    let (columns, values) = (z.columns, z.values)
    var shapes = [CellShape](repeating: .none, count: values.count)
    let isComplete = values.allSatisfy(\.isFinite)
    for row in 0..<max(z.rows - 1, 0) {
      for cell in (row * columns)..<(row * columns + max(columns - 1, 0)) {
        shapes[cell] = .full
        if isComplete { continue }
        let missing = [cell, cell + 1, cell + columns, cell + columns + 1].map { !values[$0].isFinite }
        switch (missing[0], missing[1], missing[2], missing[3]) {
        case (false, false, false, false): shapes[cell] = .full
        case (true, false, false, false): shapes[cell] = .withoutLowerLeft
        case (false, true, false, false): shapes[cell] = .withoutLowerRight
        case (false, false, true, false): shapes[cell] = .withoutUpperLeft
        case (false, false, false, true): shapes[cell] = .withoutUpperRight
        default: shapes[cell] = .none
        }
      }
    }
    return shapes
  }

  /// The lines at a level: open ones from rim to rim, then closed ones.
  func lines(at level: Double) -> Path {
    var tracer = ContourTracer(self, lower: level, upper: .infinity)
    return tracer.lines()
  }

  /// The area where values are above the lower level and not above the upper one, as closed outlines.
  func area(above lower: Double, to upper: Double) -> Path {
    var tracer = ContourTracer(self, lower: lower, upper: upper)
    return tracer.area()
  }
}

/// The sides of a cell, counterclockwise; the diagonal closes one that lacks a corner.
enum CellSide: Int8 { case bottom, right, top, left, diagonal }

/// What there is of a cell: all, a triangle, or nothing.
enum CellShape: UInt8 {
  case none, full, withoutLowerLeft, withoutLowerRight, withoutUpperRight, withoutUpperLeft

  /// Its sides, counterclockwise.
  var sides: [CellSide] {
    switch self {
    case .none: []
    case .full: [.bottom, .right, .top, .left]
    case .withoutLowerLeft: [.right, .top, .diagonal]
    case .withoutLowerRight: [.diagonal, .top, .left]
    case .withoutUpperRight: [.bottom, .diagonal, .left]
    case .withoutUpperLeft: [.bottom, .right, .diagonal]
    }
  }

  func has(_ side: CellSide) -> Bool {
    switch side {
    case .diagonal: self != .none && self != .full
    case .bottom: self != .none && self != .withoutLowerLeft && self != .withoutLowerRight
    case .right: self != .none && self != .withoutLowerRight && self != .withoutUpperRight
    case .top: self != .none && self != .withoutUpperRight && self != .withoutUpperLeft
    case .left: self != .none && self != .withoutUpperLeft && self != .withoutLowerLeft
    }
  }
}

/// Where the corners of a grid stand.
struct GridPlaces {
  /// One for each column, or one for each corner, row by row.
  let x: [Double]
  /// One for each row, or one for each corner.
  let y: [Double]
  let columns: Int

  subscript(corner: Int) -> Point {
    Point(
      x.count == columns ? x[corner % columns] : x[corner],
      y.count == x.count && x.count != columns ? y[corner] : y[corner / columns])
  }
}
