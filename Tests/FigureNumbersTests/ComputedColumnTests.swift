import FigureNumbers
import Testing

@Suite struct ComputedColumnTests {
  struct Squares: ColumnSource {
    let count: Int
    var spoiled: Int? = nil

    func read(from start: Int, into buffer: UnsafeMutableBufferPointer<Double>) {
      for index in buffer.indices {
        let row = start + index
        buffer[index] = row == spoiled ? -1 : Double(row * row)
      }
    }
  }

  @Test func isReadLikeAnyColumn() {
    let column = Column(computed: Squares(count: 5))
    #expect(column.count == 5)
    #expect(column.values == [0, 1, 4, 9, 16])
    #expect(column[3] == 9)
    #expect(Column(computed: Squares(count: 0)).values.isEmpty)
  }

  @Test func equalityIsThatOfTheValues() {
    let column = Column(computed: Squares(count: 3000))
    #expect(column == Column(computed: Squares(count: 3000)))
    #expect(column != Column(computed: Squares(count: 2999)))
    #expect(column != Column(computed: Squares(count: 3000, spoiled: 2500)))
  }

  @Test func onlyARepeatedColumnHasARepeatedValue() {
    #expect(Column(repeating: 2, count: 3).repeatedValue == 2)
    #expect(Column([2, 2]).repeatedValue == nil)
    #expect(Column(computed: Squares(count: 1)).repeatedValue == nil)
  }
}
