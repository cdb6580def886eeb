import FigureNumbers
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct SampleDecodingTests {
  private static func lines(_ body: String) throws -> [LineArtist] {
    try Described.artists("line: {\(body)}").compactMap { artist in
      if case .line(let line) = artist { line } else { nil }
    }
  }

  private static func line(_ body: String) throws -> LineArtist { try #require(try lines(body).first) }

  @Test func readsSamples() throws {
    #expect(try Self.line("x: 2, y: 1").x == [2])
    #expect(try Self.line("x: '1e3', y: 1").x == [1000])
    #expect(try Self.line("x: [1, 1e3, .5], y: 1").x == [1, 1000, 0.5])
    #expect(try Self.line("x: {linspace: [0, 1, 3.0]}, y: 1").x == Column(Linspace(0, 1, count: 3)))
    #expect(try Self.line("x: {linspace: [0, 1, 100000000]}, y: 1").x.count == 100_000_000)
    #expect(try Self.line("x: {logspace: [0, 2, 3]}, y: 1").x.values == [1, 10, 100])
    #expect(try Self.line("x: {file: run.csv, column: epoch}, y: 1").x == [0, 1, 2, 3])
    #expect(try Self.line("x: {file: i2.npy}, y: {file: f4.npy}").y.values == [0, 1, 100])
    #expect(try Self.line("x: [], y: []").x.isEmpty)
    let gap = try Self.line("x: [1, null, .nan], y: 1").x
    #expect(gap[0] == 1 && gap[1].isNaN && gap[2].isNaN)
  }

  @Test func readsSeries() throws {
    #expect(try Self.line("x: [1, 2], y: 3").y == Column(repeating: 3, count: 2))
    #expect(try Self.line("x: [1, 2], y: [3]").y == Column(repeating: 3, count: 2))
    #expect(try Self.line("x: [1, 2], y: [3, 4]").y == [3, 4])
    #expect(try Self.line("x: [1, 2], y: x^2 + pi - pi").y.values == [1, 4])
    #expect(try Self.line("x: [1, 2], y: 1e-3").y.values == [0.001, 0.001])
    #expect(try Self.line("x: [1, 2], y: '7'").y.values == [7, 7])
    #expect(try Self.line("x: [1, 2], y: 2*3").y.values == [6, 6])
    #expect(try Self.line("x: [1, 2, 3, 4], y: {file: run.csv, column: loss}").y[2] == 0.25)
  }

  @Test func readsFilesOfNumbersWithoutACopy() throws {
    let line = try Self.line("x: {file: f8.npy}, y: {file: f8.npy}")
    #expect(line.x.values == [0, 1, 100])
    #expect("\(line.x)".contains("stored"))
  }

  @Test func sweepsTheirNameThroughExpressionAndLabel() throws {
    let lines = try Self.lines(
      "x: [1, 2], y: a*x, sweep: {a: [0, 0.50, 1_0, 1e-3, '2', -.5]}, label: 'a={a} {a}{b}'")
    #expect(
      lines.map(\.label) == [
        "a=0 0{b}", "a=0.5 0.5{b}", "a=10 10{b}", "a=1e-3 1e-3{b}", "a=2 2{b}", "a=-.5 -.5{b}",
      ])
    #expect(lines.map { $0.y[1] } == [0, 1, 20, 0.002, 4, -1])
    #expect(try Self.lines("x: 1, y: a, sweep: {a: []}").isEmpty)
    #expect(try Self.lines("x: 1, y: 1, sweep: {}").count == 1)
    // As in the reference drawing a sweep's name goes before a constant's.
    #expect(try Self.line("x: 1, y: e, sweep: {e: [5]}").y.values == [5])
    #expect(try Self.lines("x: 1, y: a, sweep: {a: [1, 2]}").map(\.label) == [nil, nil])
  }

  @Test func sweepsEveryKindOfArtist() throws {
    #expect(try Described.artists("text: {x: 0, y: 0, s: a, sweep: {k: [1, 2, 3]}}").count == 3)
    #expect(
      try Described.artists("axhline: {y: 0, label: '{k}', sweep: {k: [1]}}") == [
        .referenceLine(ReferenceLineArtist(.horizontal, at: 0, label: "1"))
      ])
  }

  @Test(arguments: [
    (
      "x: sin, y: 1",
      "x: expected a number, a list, {linspace: [...]}, {logspace: [...]} or {file: ...}, found the text 'sin'"
    ),
    ("x: {linspce: [0, 1, 2]}, y: 1", "x: unknown key 'linspce'; did you mean 'linspace'?"),
    (
      "x: {linspace: [0, 1]}, y: 1",
      "x: expected a list of 3 numbers, [start, stop, count], found a list of 2"
    ),
    ("x: {linspace: [0, 1, -1]}, y: 1", "x: expected a whole number from 0 to 100000000, found -1"),
    (
      "x: {linspace: [0, 1, 2.5]}, y: 1",
      "x: expected a whole number, found 2.5; the third number is a count, not a step"
    ),
    ("x: {linspace: [0, .inf, 2]}, y: 1", "x: expected a finite number, found inf"),
    ("x: [[1]], y: 1", "x: expected a number, found a list"),
    ("x: [1, true], y: 1", "x: expected a number, found the truth value true"),
    (
      "x: 1, y: {linspace: [0, 1, 2]}",
      "y: expected a number, a list, an expression or {file: ...}, found a map"
    ),
    ("x: 1, y: [1, 2]", "y: 2 values for the 1 of x"),
    ("x: [1, 2], y: {file: f8.npy}", "y: 3 values for the 2 of x"),
    ("x: {file: none.csv, column: a}, y: 1", "x: 'none.csv': there is no such file"),
    ("x: {file: run.csv}, y: 1", "x: a table needs the key 'column', the name of one of its columns"),
    ("x: {file: run.csv, column: los}, y: 1", "x: 'run.csv': it has no column 'los'; did you mean 'loss'?"),
    ("x: {file: run.csv, colum: loss}, y: 1", "x: unknown key 'colum'; did you mean 'column'?"),
    ("x: {file: f8.npy, column: a}, y: 1", "x: a .npy file has no columns; leave 'column' out"),
    (
      "x: {file: odd.csv, column: b}, y: 1",
      "x: 'odd.csv': line 3: expected a number in column 'b', found 'x'"
    ),
    ("x: {file: [a]}, y: 1", "x: expected a text, found a list"),
    ("x: 1, y: a, sweep: {a: 1}", "sweep: expected a list of up to 10000 numbers, found the number 1"),
    ("x: 1, y: a, sweep: {a: [b]}", "sweep: expected a number, found the text 'b'"),
    (
      "x: 1, y: 1, sweep: {a: [1], b: [2]}",
      "sweep: expected a map of one name and its values, {alpha: [0, 0.1, 1]}"
    ),
    ("x: 1, y: 1, sweep: {'a b': [1]}", "sweep: 'a b' is no name that can stand in an expression"),
  ])
  func saysWhatIsWrong(_ body: String, _ message: String) {
    #expect(Described.mistakes(ofArtist: "line: {\(body)}") == [message])
  }

  @Test func saysWhereAnExpressionIsWrong() {
    let mistakes = Described.mistakes("axes: [{artists: [{line: {x: [1], y: 'x + sgm(x)'}}]}]")
    #expect(mistakes.count == 1)
    #expect(mistakes[0].hasPrefix("1:38: y: "))
    #expect(mistakes[0].hasSuffix("(column 5 of 'x + sgm(x)')"))
  }
}
