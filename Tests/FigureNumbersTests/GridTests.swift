import FigureNumbers
import Testing

@Suite struct GridTests {
  @Test func rowsAreEquallyLong() throws {
    let grid = try #require(Grid([[1, 2, 3], [4, 5, 6]]))
    #expect(grid.rows == 2 && grid.columns == 3 && !grid.isEmpty)
    #expect(grid[1, 0] == 4 && grid[0, 2] == 3)
    #expect(Grid([[1, 2], [3]]) == nil)
    #expect(Grid(rows: 2, columns: 2, values: [1, 2, 3]) == nil)
    #expect(Grid(rows: Int.max, columns: 2, values: []) == nil)
    #expect(Grid(rows: -1, columns: 0, values: []) == nil)
  }

  @Test func gridsWithoutNumbers() throws {
    #expect(try #require(Grid([])).isEmpty)
    let flat = try #require(Grid([[], []]))
    #expect(flat.rows == 2 && flat.columns == 0 && flat.isEmpty)
  }
}
