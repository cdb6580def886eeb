import Testing

@testable import FigureDescriptions

@Suite struct CSVTableTests {
  private static func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8)) }

  /// NaN written as a word, so that columns can be compared.
  private static func shown(_ values: [Double]) -> [String] { values.map { $0.isNaN ? "nan" : "\($0)" } }

  @Test(arguments: [
    ("a,b\n1,2\n3,4\n", ["2.0", "4.0"]),
    ("a,b\r\n1,2\r\n3,4", ["2.0", "4.0"]),
    ("a,b\r1,2\r3,4\r", ["2.0", "4.0"]),
    ("\u{FEFF}a,b\n1,2\n", ["2.0"]),
    ("a,b\n1,\n2,\n\n3, 4 \n", ["nan", "nan", "4.0"]),
    ("a,b\n\"1\",\"2\"\n\"x\ny\",\"3\"\n", ["2.0", "3.0"]),
    ("a,\"b\"\n1,\"-1\"\"\n", []),
    ("a,b\n1,nan\n2,-inf\n3,1_000\n", ["nan", "-inf", "1000.0"]),
    ("a,b", []),
    ("a,b\n1,2\"", []),
  ])
  func readsAColumn(_ text: String, _ values: [String]) throws {
    let column = try? Self.table(text).values(of: "b").values
    #expect(Self.shown(column ?? []) == values)
  }

  @Test func readsNamesInQuotes() throws {
    let table = try Self.table("\"a, \"\"b\"\"\",\"c\"d,e\"f\n1,2,3\n")
    #expect(table.names == ["a, \"b\"", "cd", "e\"f"])
    #expect(try table.values(of: "e\"f").values == [3])
  }

  @Test(arguments: [
    ("", "a", 1, "it has no header line with the names of the columns"),
    ("a,b\n1,2", "c", 0, "it has no column 'c'; its columns are 'a', 'b'"),
    ("epoch,loss\n1,2", "los", 0, "it has no column 'los'; did you mean 'loss'?"),
    ("a,a\n1,2", "a", 1, "it has 2 columns of the name 'a'"),
    ("a,b\n1,2\n\n\"x\ny\",z\n", "a", 4, "expected a number in column 'a', found 'x\\ny'"),
    ("a,b\n1,2\n3\n", "a", 3, "it has 1 cell, the header has 2"),
    ("a,b\n1,2,3\n", "a", 2, "it has 3 cells, the header has 2"),
    ("a,b\n1,2\n3,\"4\n5,6\n", "b", 3, "the quote that begins here is not closed"),
    ("a,\"b\n1,2\n", "a", 1, "the quote that begins here is not closed"),
    (
      "a,b\nNA,2\n", "a", 2,
      "expected a number in column 'a', found 'NA'; leave the cell of a missing value empty"
    ),
    ("a,b\n\"x\ny\",z\n", "b", 3, "expected a number in column 'b', found 'z'"),
  ])
  func saysWhatIsWrong(_ text: String, _ name: String, _ line: Int, _ message: String) {
    #expect(throws: CSVTable.TableError(line: line, message: message)) {
      try Self.table(text).values(of: name)
    }
  }
}
