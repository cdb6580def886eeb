import Numerics
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
}
