import FigureNumbers
import Testing

@Suite struct ColorGridTests {
  @Test func levelsStayInTheirRange() {
    let grid = ColorGrid(rows: 1, columns: 1, channels: 3, levels: .doubles([-1, 0.5, 2]))
    #expect(grid?.levels == .doubles([0, 0.5, 1]))
    #expect(
      ColorGrid(rows: 1, columns: 1, channels: 4, levels: .singles([.nan, 1, .infinity, 0.25]))?.levels
        == .singles([0, 1, 1, 0.25]))
  }

  @Test(arguments: [(1, 2, 3, 3), (1, 1, 2, 2), (1, 1, 5, 5), (-1, -1, 3, 3), (Int.max, 2, 3, 6)])
  func sizesFitTheLevels(rows: Int, columns: Int, channels: Int, count: Int) {
    let levels = ColorGrid.Levels.bytes([UInt8](repeating: 0, count: count))
    #expect(ColorGrid(rows: rows, columns: columns, channels: channels, levels: levels) == nil)
  }

  @Test func aPictureMayBeEmpty() {
    #expect(ColorGrid(rows: 0, columns: 5, channels: 3, levels: .bytes([]))?.isEmpty == true)
  }
}
