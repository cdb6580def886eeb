#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How a scale spreads data along an axis (the transforms of matplotlib scale.py).
public enum ScaleTransform: Sendable, Equatable {
  case identity
  /// Where `clips`, numbers that have no logarithm lie far below all others; else they have no place.
  case logarithm(base: Double, clips: Bool)
  /// Linear from `-threshold` to `threshold`, over as much of the axis as `linearDecades` decades on either side of
  /// zero; logarithmic beyond.
  case symmetricLogarithm(base: Double, threshold: Double, linearDecades: Double)

  /// The place of a value on the axis, in units in which the axis is even; NaN where it has none.
  public func callAsFunction(_ value: Double) -> Double {
    switch self {
    case .identity: return value
    case .logarithm(let base, let clips):
      if clips, value <= 0 { return -1000 }
      if base == 10 { return log10(value) }
      if base == 2 { return log2(value) }
      return base == Self.e ? log(value) : log(value) / log(base)
    case .symmetricLogarithm(let base, let threshold, let linearDecades):
      let stretch = linearDecades / (1 - 1 / base)
      let size = abs(value)
      guard size > threshold else { return value * stretch }
      let logBase = log(base)
      let decades = stretch - log(threshold) / logBase + log(size) / logBase
      return copysign(1, value) * threshold * decades
    }
  }

  /// The ends of an interval on the axis.
  public func callAsFunction(_ interval: ViewInterval) -> ViewInterval {
    ViewInterval(self(interval.low), self(interval.high))
  }

  /// The value at a place of the axis.
  public func inverse(_ place: Double) -> Double {
    switch self {
    case .identity: return place
    case .logarithm(let base, _):
      if base == 2 { return exp2(place) }
      return base == Self.e ? exp(place) : exp(place * log(base))
    case .symmetricLogarithm(let base, let threshold, let linearDecades):
      let stretch = linearDecades / (1 - 1 / base)
      let size = abs(place)
      guard size > self(threshold) else { return place / stretch }
      return copysign(1, place) * threshold * exp((size / threshold - stretch) * log(base))
    }
  }

  /// The double nearest to Euler's number, for which matplotlib uses the natural logarithm itself.
  private static let e = 2.718281828459045
}
