import FigureNumbers
import Testing

@testable import Activations

@Suite struct OperandStackTests {
  enum Step {
    case number(Double)
    case column([Double])
    case combine(Program.Operator)
    case compare([Program.Comparison])
    case select
  }

  /// The only operand that is left after `steps` on three rows.
  func result(_ steps: Step...) -> [Double] {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 8 * 8) { memory -> [Double] in
      var stack = OperandStack(memory: memory, blockSize: 8, rows: 3)
      for step in steps {
        switch step {
        case .number(let number): stack.push(number)
        case .column(let values): stack.push(Column(values), from: 0)
        case .combine(let operation): stack.combine(operation)
        case .compare(let comparisons): stack.compare(comparisons)
        case .select: stack.select()
        }
      }
      var values = [0.0, 0, 0]
      values.withUnsafeMutableBufferPointer { stack.copyResult(to: $0) }
      return values
    }
  }

  @Test func numbersAreSpreadWhereTheyMeetColumns() {
    let spread = result(.number(5))
    let left = result(.number(5), .column([1, 2, 3]), .combine(.subtract))
    let right = result(.column([1, 2, 3]), .number(5), .combine(.subtract))
    let neither = result(.number(7), .number(5), .combine(.subtract))
    #expect(spread == [5, 5, 5])
    #expect(left == [4, 3, 2])
    #expect(right == [-4, -3, -2])
    #expect(neither == [2, 2, 2])
  }

  @Test(arguments: [Program.Operator.minimum, .maximum])
  func minimumAndMaximumPassOnWhatIsNoNumber(operation: Program.Operator) {
    let values = result(.column([.nan, 2, .nan]), .number(2), .combine(operation))
    let turned = result(.number(2), .column([.nan, 2, .nan]), .combine(operation))
    for three in [values, turned] { #expect(three[0].isNaN && three[1] == 2 && three[2].isNaN) }
  }

  /// numpy squares, takes roots and reciprocals, so the signs and infinities are theirs and not those of pow.
  @Test func columnsToSimplePowersAreComputedAsNumpyDoes() {
    let roots = result(.column([-0.0, -.infinity, 4]), .number(0.5), .combine(.power))
    #expect(roots[0].sign == .minus && roots[1].isNaN && roots[2] == 2)
    let base = [3, 0.1, 7]
    let reciprocals = result(.column(base), .number(-1), .combine(.power))
    let squares = result(.column(base), .number(2), .combine(.power))
    let same = result(.column(base), .number(1), .combine(.power))
    #expect(reciprocals == base.map { 1 / $0 })
    #expect(squares == base.map { $0 * $0 })
    #expect(same == base)
  }

  @Test func selectTakesWhatIsNoNumberForTrue() {
    let values = result(.column([0, .nan, -1]), .number(9), .column([1, 2, 3]), .select)
    #expect(values == [1, 9, 9])
  }

  @Test func aChainHoldsWhereAllItsLinksHold() {
    let between = result(.number(1), .column([1, 2, 3]), .number(3), .compare([.less, .less]))
    let unequal = result(.column([1, 2, 3]), .number(.nan), .compare([.notEqual]))
    let equal = result(.column([1, 2, 3]), .number(.nan), .compare([.equal]))
    #expect(between == [0, 1, 0])
    #expect(unequal == [1, 1, 1])
    #expect(equal == [0, 0, 0])
  }
}
