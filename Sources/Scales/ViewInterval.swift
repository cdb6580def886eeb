/// Two ends of an axis in data units, in the order in which the axis runs: an inverted axis has `low > high`.
public struct ViewInterval: Sendable, Equatable, Codable {
  public var low: Double
  public var high: Double

  public init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  public var isInverted: Bool { low > high }

  public var isFinite: Bool { low.isFinite && high.isFinite }

  /// The same ends with the smaller one first.
  public var ascending: ViewInterval { high < low ? ViewInterval(high, low) : self }

  /// The interval grown so that it holds both ends of `other`; its direction stays.
  public func enclosing(_ other: ViewInterval) -> ViewInterval {
    let low = min(other.low, other.high)
    let high = max(other.low, other.high)
    return self.low < self.high
      ? ViewInterval(min(low, self.low), max(high, self.high))
      : ViewInterval(max(high, self.low), min(low, self.high))
  }

  /// An ascending interval that is wide enough to divide: matplotlib's `transforms._nonsingular`.
  ///
  /// - Parameters:
  ///   - expander: the fraction of each end's size by which a range that is too small grows; also half the width of
  ///     the range about zero that stands for one that is not finite or too close to zero.
  ///   - tiny: how small the range may be in comparison with its larger end.
  public func nonsingular(expander: Double = 0.001, tiny: Double = 1e-15) -> ViewInterval {
    guard isFinite else { return ViewInterval(-expander, expander) }
    let ordered = ascending
    let largest = max(abs(low), abs(high))
    if largest < 1e6 / tiny * Double.leastNormalMagnitude { return ViewInterval(-expander, expander) }
    if ordered.high - ordered.low <= largest * tiny {
      return ViewInterval(
        ordered.low - expander * abs(ordered.low), ordered.high + expander * abs(ordered.high))
    }
    return ordered
  }

  /// Whether `value` is finite and lies in the interval or within `1e-10` of its width beside it.
  public func containsClosely(_ value: Double) -> Bool {
    let ordered = ascending
    let tolerance = (ordered.high - ordered.low) * 1e-10
    return value.isFinite && ordered.low - tolerance <= value && value <= ordered.high + tolerance
  }
}
