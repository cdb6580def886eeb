import FigureNumbers
import TestSupport
import Testing

@Suite struct LinspaceTests {
  @Test func equalsNumpyToTheBit() throws {
    let rows = Fixture.rows("spacing.tsv").filter { $0[0] == "linspace" }
    #expect(rows.count > 60)
    for row in rows {
      let count = try #require(Int(row[3]))
      let linspace = Linspace(Fixture.double(row[1]), Fixture.double(row[2]), count: count)
      let expected = row[4].split(separator: " ").map(Fixture.double)
      let values = (0..<count).map { linspace[$0] }
      #expect(values.count == expected.count)
      for (value, wanted) in zip(values, expected) {
        #expect(
          value.bitPattern == wanted.bitPattern || (value.isNaN && wanted.isNaN),
          "\(row.prefix(4)): \(value), \(wanted)")
      }
    }
  }

  /// Blocks anywhere in the column hold what the values are one by one, also where the step is zero or not finite.
  @Test(arguments: [
    Linspace(-10, 10, count: 100), Linspace(5, 5, count: 9),
    Linspace(0, .leastNonzeroMagnitude * 2, count: 9), Linspace(1, 0, count: 2),
    Linspace(3, 4, count: 1), Linspace(0, .infinity, count: 5), Linspace(-1e308, 1e308, count: 7),
  ])
  func blocksAreTheValues(linspace: Linspace) {
    let column = Column(linspace)
    for start in 0..<linspace.count {
      for end in start...linspace.count {
        var block = [Double](repeating: 0, count: end - start)
        block.withUnsafeMutableBufferPointer { column.read(from: start, into: $0) }
        let single = (start..<end).map { linspace[$0].bitPattern }
        #expect(block.map(\.bitPattern) == single)
      }
    }
  }
}
