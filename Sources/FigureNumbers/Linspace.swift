/// Evenly spaced numbers from `start` to `stop`, both included: numpy's `linspace(start, stop, count)`, to the bit.
public struct Linspace: Sendable, Equatable, Codable {
  public let start: Double
  public let stop: Double
  public let count: Int
  private let step: Double

  /// - Parameter count: the number of values; not negative.
  public init(_ start: Double, _ stop: Double, count: Int) {
    precondition(count >= 0, "linspace needs a count of at least 0")
    self.start = start
    self.stop = stop
    self.count = count
    step = count > 1 ? (stop - start) / Double(count - 1) : .nan
  }

  /// numpy multiplies by the step, unless the step underflowed to zero: then it divides first; the last value is `stop`.
  public subscript(index: Int) -> Double {
    if index == count - 1, count > 1 { return stop }
    if count == 1 { return start + 0 * (stop - start) }
    let position = Double(index)
    return (step == 0 ? position / Double(count - 1) * (stop - start) : position * step) + start
  }

  /// Writes the values from `first` on into `buffer`: the same as one by one, with the cases told apart once.
  func read(from first: Int, into buffer: UnsafeMutableBufferPointer<Double>) {
    guard count > 1, step != 0 else {
      for offset in buffer.indices { buffer[offset] = self[first + offset] }
      return
    }
    for offset in buffer.indices { buffer[offset] = Double(first + offset) * step + start }
    if first + buffer.count == count, let last = buffer.indices.last { buffer[last] = stop }
  }
}
