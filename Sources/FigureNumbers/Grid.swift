/// Numbers in rows and columns: what an image or a contour plot is made of.
public struct Grid: Sendable, Equatable, Codable {
  public let rows: Int
  public let columns: Int
  /// Row by row, each from left to right.
  public let values: [Double]

  /// - Returns: nil unless there are `rows * columns` values.
  public init?(rows: Int, columns: Int, values: [Double]) {
    let (count, overflows) = rows.multipliedReportingOverflow(by: columns)
    guard rows >= 0, columns >= 0, !overflows, values.count == count else { return nil }
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// - Returns: nil unless all rows are equally long.
  public init?(_ rows: [[Double]]) {
    let columns = rows.first?.count ?? 0
    guard rows.allSatisfy({ $0.count == columns }) else { return nil }
    self.init(rows: rows.count, columns: columns, values: rows.flatMap { $0 })
  }

  public subscript(row: Int, column: Int) -> Double { values[row * columns + column] }

  public var isEmpty: Bool { values.isEmpty }
}
