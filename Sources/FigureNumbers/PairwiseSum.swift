/// Sums with little rounding, added up in the order of numpy's `sum` (Higham, "The accuracy of floating point
/// summation", 1993).
public enum PairwiseSum {
  /// The sum of some numbers; 0 of none.
  public static func of(_ values: [Double]) -> Double { values.withUnsafeBufferPointer(sum) }

  private static func sum(_ values: UnsafeBufferPointer<Double>) -> Double {
    if values.count < 8 { return values.reduce(0, +) }
    guard values.count > 128 else {
      var parts = (
        values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7]
      )
      var index = 8
      while index + 8 <= values.count {
        parts.0 += values[index]
        parts.1 += values[index + 1]
        parts.2 += values[index + 2]
        parts.3 += values[index + 3]
        parts.4 += values[index + 4]
        parts.5 += values[index + 5]
        parts.6 += values[index + 6]
        parts.7 += values[index + 7]
        index += 8
      }
      var total = ((parts.0 + parts.1) + (parts.2 + parts.3)) + ((parts.4 + parts.5) + (parts.6 + parts.7))
      while index < values.count {
        total += values[index]
        index += 1
      }
      return total
    }
    let half = values.count / 2 / 8 * 8
    return sum(UnsafeBufferPointer(rebasing: values[..<half]))
      + sum(UnsafeBufferPointer(rebasing: values[half...]))
  }
}
