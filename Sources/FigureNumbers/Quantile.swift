extension [Double] {
  /// Between the two values that are nearest to a fraction of all: numpy's `quantile` with its method `linear`, rounded
  /// as that.
  ///
  /// - Parameter fraction: from 0 to 1.
  /// - Precondition: the values are sorted, numbers, and at least one.
  public func quantile(_ fraction: Double) -> Double {
    let place = fraction * Double(count - 1)
    let low = Swift.min(Swift.max(Int(place.rounded(.down)), 0), count - 1)
    let (left, right) = (self[low], self[Swift.min(low + 1, count - 1)])
    let share = place - Double(low)
    let step = right - left
    return share >= 0.5 ? right - step * (1 - share) : left + step * share
  }
}
