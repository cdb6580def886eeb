import LibC

extension Column {
  /// `count` numbers evenly spaced on a logarithmic scale, from `10^start` to `10^stop`: numpy's
  /// `logspace(start, stop, count)`, that is `power(10, linspace(start, stop, count))`.
  ///
  /// - Parameter count: the number of values; not negative.
  public static func logspace(_ start: Double, _ stop: Double, count: Int) -> Column {
    let exponents = Linspace(start, stop, count: count)
    return Column((0..<count).map { pow(10, exponents[$0]) })
  }
}
