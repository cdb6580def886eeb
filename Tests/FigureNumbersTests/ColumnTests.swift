import FigureNumbers
import Testing

@Suite struct ColumnTests {
  @Test func aColumnReadsInBlocksWhatItReadsOneByOne() {
    for column in [Column([1, 2, 3, 4]), Column(Linspace(-1, 1, count: 7)), Column(repeating: 2, count: 3)] {
      #expect(column.values == (0..<column.count).map { column[$0] })
    }
  }

  @Test func linspaceEndsAtStop() {
    #expect(Column(Linspace(-10, 10, count: 5)).values == [-10, -5, 0, 5, 10])
    #expect(Column(Linspace(3, 4, count: 1)).values == [3])
    #expect(Column(Linspace(3, 4, count: 0)).values == [])
  }
}
