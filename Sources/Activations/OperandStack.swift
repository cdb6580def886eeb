import FigureNumbers
import LibC

/// The operands that wait while a block of rows is evaluated: each a block of numbers, or one number for all rows.
///
/// Operations work in place on the operands at the top. Numbers stay single as long as they meet only numbers.
struct OperandStack {
  private let memory: UnsafeMutableBufferPointer<Double>
  private let blockSize: Int
  private let rows: Int
  /// For each operand whether only the first number of its block counts.
  private var isSingle: [Bool] = []

  init(memory: UnsafeMutableBufferPointer<Double>, blockSize: Int, rows: Int) {
    self.memory = memory
    self.blockSize = blockSize
    self.rows = rows
  }

  private func block(_ operand: Int) -> UnsafeMutableBufferPointer<Double> {
    let start = operand * blockSize
    return UnsafeMutableBufferPointer(rebasing: memory[start..<(start + (isSingle[operand] ? 1 : rows))])
  }

  private var top: Int { isSingle.count - 1 }

  mutating func push(_ number: Double) {
    isSingle.append(true)
    block(top)[0] = number
  }

  /// Pushes the values of `column` from `row` on.
  mutating func push(_ column: Column, from row: Int) {
    if let number = column.repeatedValue { return push(number) }
    isSingle.append(false)
    column.read(from: row, into: block(top))
  }

  /// Gives the uppermost `count` operands the same number of values, and returns the lowest of them.
  private mutating func align(_ count: Int) -> Int {
    let lowest = isSingle.count - count
    guard isSingle[lowest...].contains(false) else { return lowest }
    for operand in lowest..<isSingle.count where isSingle[operand] {
      let number = block(operand)[0]
      isSingle[operand] = false
      block(operand).update(repeating: number)
    }
    return lowest
  }

  @inline(__always)
  mutating func map(_ value: (Double) -> Double) {
    let numbers = block(top)
    for index in numbers.indices { numbers[index] = value(numbers[index]) }
  }

  mutating func apply(_ function: RealFunction) {
    function.apply(to: block(top), parameter: function.parameter?.defaultValue ?? .nan)
  }

  mutating func applyShaped(_ function: RealFunction) {
    if isSingle[top] {
      let parameter = block(top)[0]
      isSingle.removeLast()
      function.apply(to: block(top), parameter: parameter)
    } else {
      let lowest = align(2)
      function.apply(to: block(lowest), parameters: block(lowest + 1))
      isSingle.removeLast()
    }
  }

  /// Puts `value` of the two uppermost operands in their place.
  @inline(__always)
  private mutating func zip(_ value: (Double, Double) -> Double) {
    let lowest = align(2)
    let (left, right) = (block(lowest), block(lowest + 1))
    for index in left.indices { left[index] = value(left[index], right[index]) }
    isSingle.removeLast()
  }

  mutating func combine(_ operation: Program.Operator) {
    switch operation {
    case .add: zip { $0 + $1 }
    case .subtract: zip { $0 - $1 }
    case .multiply: zip { $0 * $1 }
    case .divide: zip { $0 / $1 }
    case .minimum: zip { $0.isNaN || $0 < $1 ? $0 : $1 }
    case .maximum: zip { $0.isNaN || $0 > $1 ? $0 : $1 }
    case .power: raise()
    }
  }

  /// The power; a column to one of the exponents below is computed as numpy does, which rounds differently.
  private mutating func raise() {
    guard isSingle[top], !isSingle[top - 1] else { return zip { pow($0, $1) } }
    let exponent = block(top)[0]
    isSingle.removeLast()
    switch exponent {
    case 1: break
    case 2: map { $0 * $0 }
    case 0.5: map { $0.squareRoot() }
    case -1: map { 1 / $0 }
    default: map { pow($0, exponent) }
    }
  }

  /// Puts in the place of a chain of operands 1 where each comparison holds between its neighbours, and 0 elsewhere.
  mutating func compare(_ comparisons: [Program.Comparison]) {
    let lowest = align(comparisons.count + 1)
    for (offset, comparison) in comparisons.enumerated() {
      let isFirst = offset == 0
      let (left, right) = (block(lowest + offset), block(lowest + offset + 1))
      let result = block(lowest)
      for index in result.indices {
        let holds = Self.holds(comparison, left[index], right[index])
        result[index] = holds && (isFirst || result[index] != 0) ? 1 : 0
      }
    }
    isSingle.removeLast(comparisons.count)
  }

  @inline(__always)
  private static func holds(_ comparison: Program.Comparison, _ left: Double, _ right: Double) -> Bool {
    switch comparison {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .equal: left == right
    case .notEqual: left != right
    }
  }

  /// Puts the second operand where the first is not 0, and the third elsewhere, in the place of the three. NaN is not 0.
  mutating func select() {
    let lowest = align(3)
    let (condition, first, second) = (block(lowest), block(lowest + 1), block(lowest + 2))
    for index in condition.indices { condition[index] = condition[index] != 0 ? first[index] : second[index] }
    isSingle.removeLast(2)
  }

  /// Writes the only operand left to `buffer`, which holds one number for each row.
  func copyResult(to buffer: UnsafeMutableBufferPointer<Double>) {
    let result = block(0)
    if isSingle[0] {
      buffer.update(repeating: result[0])
    } else {
      _ = buffer.update(fromContentsOf: result)
    }
  }
}
