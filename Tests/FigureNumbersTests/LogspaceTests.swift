import FigureNumbers
import TestSupport
import Testing

@Suite struct LogspaceTests {
  /// numpy's power is the C library's or its own vector code, so the last bit may differ.
  @Test func equalsNumpyWithinAnUlp() throws {
    let rows = Fixture.rows("spacing.tsv").filter { $0[0] == "logspace" }
    #expect(rows.count > 5)
    for row in rows {
      let count = try #require(Int(row[3]))
      let values = Column.logspace(Fixture.double(row[1]), Fixture.double(row[2]), count: count).values
      let expected = row[4].split(separator: " ").map(Fixture.double)
      #expect(values.count == expected.count)
      for (value, wanted) in zip(values, expected) {
        #expect(value == wanted || abs(value - wanted) <= wanted.ulp, "\(row.prefix(4)): \(value), \(wanted)")
      }
    }
  }
}
