import FigureDrawing
import FigureNumbers

/// Where the corners of the cells of a mesh stand (`Axes._pcolorargs`).
struct MeshCorners: Sendable, Equatable {
  /// Cells each way.
  let rows: Int
  let columns: Int
  /// One for each column of corners, or one for each corner, row by row.
  private(set) var x: [Double]
  private(set) var y: [Double]

  /// Whether all rows have the same x and all columns the same y.
  var isStraight: Bool { x.count == columns + 1 && y.count == rows + 1 }

  /// - Throws: ``LayoutError`` where the places do not fit the cells.
  init(of mesh: MeshArtist) throws(LayoutError) {
    (rows, columns) = (mesh.z.rows, mesh.z.columns)
    guard rows > 0, columns > 0 else { throw LayoutError("a mesh needs at least one cell") }
    guard (mesh.x == nil) == (mesh.y == nil) else {
      throw LayoutError("a mesh needs both x and y, or neither")
    }
    let more = mesh.shading == .nearest ? 0 : 1
    let x = mesh.x ?? (0..<(columns + more)).map(Double.init)
    let y = mesh.y ?? (0..<(rows + more)).map(Double.init)
    guard (x + y).allSatisfy(\.isFinite) else { throw LayoutError("x and y of a mesh must be finite") }
    (self.x, self.y) = (x, y)
    let isNearest =
      mesh.shading == .nearest || mesh.shading == .auto && fits(x, y, rows: rows, columns: columns)
    let (wide, high) = isNearest ? (columns, rows) : (columns + 1, rows + 1)
    guard fits(x, y, rows: high, columns: wide) else {
      throw LayoutError(
        "\(x.count) x and \(y.count) y for a mesh of \(columns) x \(rows) cells; expected \(columns + 1) and \(rows + 1) of corners, or \(columns) and \(rows) of centres"
      )
    }
    if x.count != wide || y.count != high { spread(wide, high) }
    if isNearest { moveToCorners() }
  }

  private func fits(_ x: [Double], _ y: [Double], rows: Int, columns: Int) -> Bool {
    let count = rows * columns
    return (x.count == columns || x.count == count) && (y.count == rows || y.count == count)
  }

  /// Gives every place its own x and y.
  private mutating func spread(_ columns: Int, _ rows: Int) {
    if x.count == columns { x = (0..<rows).flatMap { _ in x } }
    if y.count == rows { y = y.flatMap { [Double](repeating: $0, count: columns) } }
  }

  private mutating func moveToCorners() {
    if x.count == columns, y.count == rows {
      (x, y) = (Self.edges(between: x), Self.edges(between: y))
      return
    }
    (x, y) = (corners(around: x), corners(around: y))
  }

  private func corners(around centers: [Double]) -> [Double] {
    let wide = (0..<rows).map { Self.edges(between: Array(centers[($0 * columns)..<(($0 + 1) * columns)])) }
    let tall = (0...columns).map { column in Self.edges(between: wide.map { $0[column] }) }
    return (0...rows).flatMap { row in tall.map { $0[row] } }
  }

  /// Halfway between neighbours, and as far outside of the first and the last; a centre alone has no width.
  private static func edges(between centers: [Double]) -> [Double] {
    guard centers.count > 1 else { return centers + centers }
    let halves = zip(centers, centers.dropFirst()).map { ($1 - $0) * 0.5 }
    let last = centers.count - 1
    return [centers[0] - halves[0]] + halves.indices.map { centers[$0] + halves[$0] }
      + [centers[last] + halves[last - 1]]
  }

  /// - Precondition: `row <= rows`, `column <= columns`.
  subscript(row: Int, column: Int) -> Point {
    if isStraight { return Point(x[column], y[row]) }
    let place = row * (columns + 1) + column
    return Point(x[place], y[place])
  }
}
