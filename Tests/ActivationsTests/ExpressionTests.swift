import Activations
import FigureNumbers
import TestSupport
import Testing

@Suite struct ExpressionTests {
  struct Table {
    let alpha: Double
    let x: [Double]
    let rows: [[Substring]]

    init() throws {
      rows = Fixture.rows("expressions.tsv")
      let first = try #require(rows.first)
      alpha = Fixture.double(first[1])
      x = first[2].split(separator: " ").map(Fixture.double)
    }
  }

  static func isSame(_ left: Double, _ right: Double) -> Bool { left == right || (left.isNaN && right.isNaN) }

  /// Where we give the limit, or pass on what is not a number, and numpy's formulas do not: the value of x, and ours.
  static let deliberate: [String: (x: Double, value: Double)] = [
    "silu(x)": (-.infinity, 0), "mish(x)": (-.infinity, 0), "gelu(x)": (-.infinity, 0),
    "sgn(x)": (.nan, .nan),
    "sgn'(x)": (.nan, .nan), "relu'(x - 1)": (.nan, .nan), "leaky_relu'(x, 0.1)": (.nan, .nan),
    "leaky_relu'(x, x)": (.nan, .nan), "elu'(x)": (.nan, .nan), "elu'(x, alpha)": (.nan, .nan),
  ]

  @Test func exactOperationsGiveNumpysBits() throws {
    let table = try Table()
    let rows = table.rows.filter { $0[0] == "exact" }
    #expect(rows.count > 200)
    for row in rows {
      let expression = try Expression(parsing: String(row[1]))
      let values = try expression.evaluate(["x": Column(table.x), "alpha": table.alpha]).values
      let expected = row[2].split(separator: " ").map(Fixture.double)
      #expect(values.count == expected.count)
      #expect(zip(values, expected).allSatisfy(Self.isSame), "\(row[1]): \(values), \(expected)")
    }
  }

  @Test func functionsGiveNumpysValues() throws {
    let table = try Table()
    let rows = table.rows.filter { $0[0] == "close" }
    #expect(rows.count > 80)
    for row in rows {
      let expression = try Expression(parsing: String(row[1]))
      let values = try expression.evaluate(["x": Column(table.x), "alpha": table.alpha]).values
      let expected = row[2].split(separator: " ").map(Fixture.double)
      #expect(values.count == expected.count)
      let deliberate = Self.deliberate[String(row[1])]
      for (index, (value, wanted)) in zip(values, expected).enumerated() {
        if let deliberate, Self.isSame(deliberate.x, table.x[index]) {
          #expect(Self.isSame(value, deliberate.value) && !Self.isSame(value, wanted))
        } else {
          let near = abs(value - wanted) <= 1e-15 + 2e-15 * abs(wanted)
          #expect(Self.isSame(value, wanted) || near, "\(row[1]) at \(table.x[index]): \(value), \(wanted)")
        }
      }
    }
  }

  /// The curves of figures: within a few units in the last place of 1, far below a pixel's subdivision.
  @Test func samplesOfFiguresAreNumpys() throws {
    let rows = try Table().rows.filter { $0[0] == "samples" }
    #expect(rows.count == 12)
    for row in rows {
      let grid = row[2].split(separator: " ").compactMap { Double($0) }
      try #require(grid.count == 4)
      let expression = try Expression(parsing: String(row[1]))
      let x = Column(Linspace(grid[0], grid[1], count: Int(grid[2])))
      let values = try expression.evaluate(["x": x, "alpha": grid[3]]).values
      let expected = row[3].split(separator: " ").map(Fixture.double)
      #expect(values.count == expected.count)
      for (value, wanted) in zip(values, expected) {
        #expect(abs(value - wanted) <= max(wanted.ulp * 2, 0x1p-52), "\(row[1]): \(value), \(wanted)")
      }
    }
  }

  @Test func longColumnsAreComputedWhenReadAndGiveTheSame() throws {
    let expression = try Expression(parsing: "where(x < 0, alpha, sin(x)^2) + max(x, -1) - elu(x, alpha)")
    let x = Linspace(-3, 5, count: 200_001)
    let long = try expression.evaluate(["x": Column(x), "alpha": 0.25])
    let values = long.values
    #expect(long.count == 200_001)
    for index in stride(from: 0, to: x.count, by: 1777) {
      let single = try expression.number(["x": x[index], "alpha": 0.25])
      #expect(values[index] == single)
      #expect(long[index] == single)
    }
  }

  /// Blocks end within, at and beyond the column.
  @Test(arguments: [0, 1, 2, 511, 512, 513, 1024, 1025, 65536, 65537])
  func everyCountGivesAsManyValues(count: Int) throws {
    let x = Column(Linspace(0, 1, count: count))
    let values = try Expression(parsing: "2*x + 1").evaluate(["x": x]).values
    #expect(values == x.values.map { 2 * $0 + 1 })
  }

  @Test func aNameAloneIsItsColumn() throws {
    let x = Column(Linspace(0, 1, count: 1_000_000))
    #expect(try Expression(parsing: "x").evaluate(["x": x]) == x)
  }

  @Test func withoutColumnsTheResultIsRepeated() throws {
    let x = Column(Linspace(0, 1, count: 7))
    #expect(
      try Expression(parsing: "2^3 - alpha").evaluate(["x": x, "alpha": 1]) == Column(repeating: 7, count: 7))
    #expect(try Expression(parsing: "pi").evaluate([:], count: 3) == Column(repeating: .pi, count: 3))
    #expect(try Expression(parsing: "1").evaluate([:]) == Column(repeating: 1, count: 1))
  }

  @Test func namesAreThoseThatNeedValues() throws {
    let expression = try Expression(parsing: "alpha*sin(x)*pi + e^x - beta")
    #expect(expression.names == ["alpha", "x", "beta"])
    #expect(throws: ExpressionError.self) { try expression.check(names: ["x", "alpha"]) }
    try expression.check(names: ["x", "alpha", "beta", "gamma"])
  }

  @Test func aGivenNameHidesAConstant() throws {
    #expect(try Expression(parsing: "e + 1").number(["e": 10]) == 11)
    #expect(try Expression(parsing: "α*2").number(["α": 10]) == 20)
  }

  @Test(arguments: [
    ("y + 1", 1, "unknown name 'y'; known are alpha, x, e, pi"),
    ("x + alpa", 5, "unknown name 'alpa'; did you mean 'alpha'?"),
    ("2*sin", 3, "'sin' is a function: write 'sin(…)'"),
    ("sigmod", 1, "unknown name 'sigmod'; did you mean 'sigmoid'?"),
  ])
  func unknownNamesAreShown(source: String, column: Int, message: String) throws {
    let expression = try Expression(parsing: source)
    let x: Column = [1, 2]
    #expect(throws: ExpressionError(source: source, column: column, message: message)) {
      try expression.evaluate(["x": x, "alpha": 0.5])
    }
  }

  @Test func columnsMustBeOfOneLength() throws {
    let expression = try Expression(parsing: "x + y")
    let (x, y): (Column, Column) = ([1, 2, 3], [1, 2])
    #expect(throws: ExpressionError(source: "x + y", column: 5, message: "'y' has 2 values, expected 3")) {
      try expression.evaluate(["x": x, "y": y])
    }
    #expect(throws: ExpressionError.self) { try expression.evaluate(["x": y, "y": y], count: 3) }
    #expect(try expression.evaluate(["x": x, "y": x]).values == [2, 4, 6])
  }

  @Test func aRepeatedColumnMeetsColumnsAndNumbers() throws {
    let expression = try Expression(parsing: "x^y - alpha")
    let x: Column = [1, 2, 3]
    #expect(
      try expression.evaluate(["x": x, "y": Column(repeating: 2, count: 3), "alpha": 1]).values == [0, 3, 8])
    #expect(
      try expression.evaluate(["x": Column(repeating: 2, count: 3), "y": x, "alpha": x]).values == [1, 2, 5])
    #expect(
      try expression.evaluate(["x": Column(repeating: 3, count: 3), "y": 2.0, "alpha": 1]).values == [
        8, 8, 8,
      ])
  }
}
