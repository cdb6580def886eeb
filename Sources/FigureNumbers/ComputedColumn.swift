/// Something that can say the numbers of a column block by block, such as a formula over another column.
public protocol ColumnSource: Sendable {
  /// The number of values.
  var count: Int { get }

  /// Writes the values from `start` on into `buffer`, as many as it holds: the same ones each time.
  ///
  /// - Precondition: `start + buffer.count <= count`.
  func read(from start: Int, into buffer: UnsafeMutableBufferPointer<Double>)
}

extension ColumnSource {
  /// One value, read as a block of one.
  func value(at index: Int) -> Double {
    precondition(index >= 0 && index < count, "the index lies outside the column")
    var value = 0.0
    withUnsafeMutablePointer(to: &value) {
      read(from: index, into: UnsafeMutableBufferPointer(start: $0, count: 1))
    }
    return value
  }
}

/// A column whose values are computed when read. Two are equal if all their values have the same bits.
@usableFromInline struct ComputedColumn: Sendable, Equatable {
  let source: any ColumnSource

  @usableFromInline static func == (left: Self, right: Self) -> Bool {
    let count = left.source.count
    guard right.source.count == count else { return false }
    let size = 1024
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * size) { both in
      for start in stride(from: 0, to: count, by: size) {
        let length = min(size, count - start)
        let mine = UnsafeMutableBufferPointer(rebasing: both[..<length])
        let other = UnsafeMutableBufferPointer(rebasing: both[size..<(size + length)])
        left.source.read(from: start, into: mine)
        right.source.read(from: start, into: other)
        for index in 0..<length where mine[index].bitPattern != other[index].bitPattern { return false }
      }
      return true
    }
  }
}
