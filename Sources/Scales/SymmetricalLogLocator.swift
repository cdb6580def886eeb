import LibC

/// Ticks at zero and, beyond a threshold on either side of it, at powers of a base (matplotlib ticker.py,
/// `SymmetricalLogLocator`).
public struct SymmetricalLogLocator: TickLocator, Equatable, Codable {
  public var base: Double
  /// Up to this far from zero the axis is linear, and has no tick but at zero.
  public var threshold: Double
  /// The multiples of each power that get a tick.
  public var multiples: [Double]
  /// About how many powers there may be.
  public var count: Int

  public init(base: Double, threshold: Double, multiples: [Double] = [1], count: Int = 15) {
    self.base = base
    self.threshold = threshold
    self.multiples = multiples
    self.count = count
  }

  public func ticks(in context: TickContext) -> [Double] {
    let view = context.view.ascending
    guard view.isFinite else { return [] }
    if -threshold <= view.low, view.low < view.high, view.high <= threshold {
      return Set([view.low, 0, view.high]).sorted()
    }
    let hasNegative = view.low < -threshold
    let hasPositive = view.high > threshold
    let hasZero = (hasNegative && view.high > -threshold) || (hasPositive && view.low < threshold)

    var negative: Exponents = (0, 0)
    if hasNegative {
      negative = exponents(from: abs(min(-threshold, view.high)), to: abs(view.low) + 1)
    }
    var positive: Exponents = (0, 0)
    if hasPositive { positive = exponents(from: max(threshold, view.low), to: view.high + 1) }
    let powerCount = (negative.high - negative.low) + (positive.high - positive.low)
    let total = powerCount + (hasZero ? 1 : 0)
    let stride = max(total.floorDivided(by: Double(max(count - 1, 1))), 1)

    var powers: [Double] = []
    if hasNegative { powers += self.powers(negative, stride).reversed().map { -1 * $0 } }
    if hasZero { powers.append(0) }
    if hasPositive { powers += self.powers(positive, stride) }
    if multiples == [1] { return powers.filter(\.isFinite) }
    guard multiples.count <= maximumTickCount / max(powers.count, 1) else { return [] }
    return powers.flatMap { power in power == 0 ? [power] : multiples.map { $0 * power } }.filter(\.isFinite)
  }

  public func viewLimits(in context: TickContext) -> ViewInterval {
    var view = context.view.ascending
    if context.limitMode == .roundNumbers, view.isFinite {
      let powers = PowerFinder(base: base)
      view = ViewInterval(powers.notAbove(view.low), powers.notBelow(view.high))
      if view.low == view.high { view = ViewInterval(powers.below(view.low), powers.above(view.high)) }
    }
    return view.nonsingular()
  }

  /// The exponents at both ends of a part of the view; the last one gets no tick.
  private typealias Exponents = (low: Double, high: Double)

  private func exponents(from low: Double, to high: Double) -> Exponents {
    ((log(low) / log(base)).rounded(.down), (log(high) / log(base)).rounded(.up))
  }

  private func powers(_ exponents: Exponents, _ stride: Double) -> [Double] {
    guard let count = Int(exactly: ((exponents.high - exponents.low) / stride).rounded(.up)),
      (0...maximumTickCount).contains(count)
    else { return [] }
    return (0..<count).map { pow(base, exponents.low + Double($0) * stride) }
  }
}
