import FigureNumbers
import Plotting

/// Places along one side of a grid, or of each of its corners.
struct GridCoordinates: Equatable {
  /// Row by row.
  let values: [Double]
  /// Nil where there is one place for each column or row.
  let rows: Int?
}

extension Decoding {
  /// Numbers or dates for the columns or rows of a grid, or rows of numbers for its corners.
  func coordinates(on axis: AxisName) -> Reading<GridCoordinates> {
    { [self] node throws(Mistakes) in
      if case .sequence(let items) = node.content, items.first?.isList ?? false {
        guard case .numbers(let grid) = try content(node) else {
          throw Mistakes("expected places, not colours", at: node.mark)
        }
        return GridCoordinates(values: grid.values, rows: grid.rows)
      }
      if case .mapping(let entries) = node.content, entries.count == 1, entries[0].key == "file",
        case .numbers(let grid)? = try? content(node), grid.rows > 1, grid.columns > 1
      {
        return GridCoordinates(values: grid.values, rows: grid.rows)
      }
      return GridCoordinates(values: try samples(on: axis)(node).values, rows: nil)
    }
  }

  /// Whether places fit a grid of numbers; reports what does not.
  ///
  /// - Parameter sizes: how many columns and rows of places there may be.
  func fits(
    _ x: GridCoordinates?, _ y: GridCoordinates?, to sizes: [(columns: Int, rows: Int)], of z: Grid,
    _ fields: Fields
  ) -> Bool {
    var isFitting = true
    for (key, side, what, number) in [
      ("x", x, "columns", z.columns), ("y", y, "rows", z.rows),
    ] {
      guard let side else { continue }
      let isKnown = sizes.contains { size in
        side.rows.map { $0 == size.rows && side.values.count == size.rows * size.columns }
          ?? (side.values.count == (key == "x" ? size.columns : size.rows))
      }
      guard !isKnown else { continue }
      let found =
        side.rows.map { "\($0) rows of \(side.values.count / max($0, 1))" } ?? "\(side.values.count)"
      report("\(key): \(found) values for the \(number) \(what) of z", at: fields.mark(of: key, or: "z"))
      isFitting = false
    }
    if isFitting, let x, let y, (x.rows == nil) != (y.rows == nil) {
      report("give both x and y as rows, or neither", at: fields.mark(of: "x", or: "y"))
      return false
    }
    return isFitting
  }

  /// Rows of numbers, a file of them, or an expression in `x` and `y`.
  func grid(
    _ node: YAMLNode, x: GridCoordinates?, y: GridCoordinates?, _ scope: ArtistScope
  ) throws(Mistakes) -> Grid {
    if case .scalar(let scalar) = node.content, scalar.value == .text {
      guard let x, let y else {
        throw Mistakes("an expression needs the keys 'x' and 'y', which it is worked out over", at: node.mark)
      }
      let isOfCorners = x.rows != nil && x.rows == y.rows && x.values.count == y.values.count
      let rowCount = isOfCorners ? x.rows ?? 0 : y.values.count
      let columnCount = isOfCorners ? x.values.count / max(rowCount, 1) : x.values.count
      guard rowCount.multipliedReportingOverflow(by: columnCount).partialValue <= 100_000_000 else {
        throw Mistakes("a grid has at most 100000000 values", at: node.mark)
      }
      let columns = isOfCorners ? x.values : y.values.flatMap { _ in x.values }
      let rows = isOfCorners ? y.values : y.values.flatMap { [Double](repeating: $0, count: columnCount) }
      let values = try expression(
        scalar, at: node.mark, over: Column(columns), named: "x", scope, with: ["y": Column(rows)])
      guard let grid = Grid(rows: rowCount, columns: columnCount, values: values.values) else {
        throw Mistakes("the expression gives no grid", at: node.mark)
      }
      return grid
    }
    guard case .numbers(let grid) = try content(node) else {
      throw Mistakes("expected numbers, not colours", at: node.mark)
    }
    return grid
  }
}
