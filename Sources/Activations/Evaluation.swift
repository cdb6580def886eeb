import FigureNumbers

/// A program with values for its names: the column of its results, computed block by block when read.
struct Evaluation: ColumnSource {
  let program: Program
  /// A column for each name, with as many values as there are rows, or a repeated number.
  let inputs: [Column]
  let count: Int

  /// Rows computed at a time: few enough that the operands of an ordinary formula stay in the first-level cache.
  private static let blockSize = 512

  func read(from start: Int, into buffer: UnsafeMutableBufferPointer<Double>) {
    let size = max(1, min(Self.blockSize, buffer.count))
    withUnsafeTemporaryAllocation(of: Double.self, capacity: size * program.stackDepth) { memory in
      for offset in stride(from: 0, to: buffer.count, by: size) {
        let rows = min(size, buffer.count - offset)
        var stack = OperandStack(memory: memory, blockSize: size, rows: rows)
        run(on: &stack, from: start + offset)
        stack.copyResult(to: UnsafeMutableBufferPointer(rebasing: buffer[offset..<(offset + rows)]))
      }
    }
  }

  /// The first value.
  var first: Double {
    var value = 0.0
    withUnsafeMutablePointer(to: &value) {
      read(from: 0, into: UnsafeMutableBufferPointer(start: $0, count: 1))
    }
    return value
  }

  private func run(on stack: inout OperandStack, from row: Int) {
    for instruction in program.instructions {
      switch instruction {
      case .push(let number): stack.push(number)
      case .load(let index): stack.push(inputs[index], from: row)
      case .negate: stack.map { -$0 }
      case .combine(let operation): stack.combine(operation)
      case .compare(let comparisons): stack.compare(comparisons)
      case .apply(let function): stack.apply(function)
      case .applyShaped(let function): stack.applyShaped(function)
      case .select: stack.select()
      }
    }
  }
}
