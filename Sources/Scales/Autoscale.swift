/// How the limits of an axis follow from its data (matplotlib axes/_base.py, `autoscale_view`; axis.py, `_set_lim`).
public struct Autoscale: Sendable {
  public var scale: AxisScale
  public var locator: any TickLocator
  /// Space on either side of the data, as a fraction of its range on the axis.
  public var margin: Double
  /// Values that margins do not cross: where bars stand, for one.
  public var stickyEdges: [Double]
  /// Whether limits stay at the margins even where round numbers are asked for: so it is once margins are set by hand
  /// (`Axes.margins`).
  public var tight: Bool
  /// Room for labels, smallest positive number and limit mode of the axis; its view is not used.
  public var context: TickContext

  public init(
    scale: AxisScale, locator: any TickLocator, margin: Double, stickyEdges: [Double] = [],
    tight: Bool = false, context: TickContext
  ) {
    self.scale = scale
    self.locator = locator
    self.margin = margin
    self.stickyEdges = stickyEdges
    self.tight = tight
    self.context = context
  }

  /// Limits that show `data`, ascending. Ends of the data that are not finite do not count; nil stands for no data.
  ///
  /// - Parameter current: the limits so far, ascending; they stay where margins on a log scale reach zero.
  public func limits(for data: ViewInterval?, current: ViewInterval? = nil) -> ViewInterval {
    let finite = [data?.low, data?.high].compactMap { $0 }.filter(\.isFinite)
    let range = ViewInterval(finite.min() ?? -.infinity, finite.max() ?? .infinity)
    let shown = locator.nonsingular(in: context.viewing(range))
    let bounds = stickyBounds(around: shown)

    let scale = scale.scale
    let ends = scale.places(of: scale.legalRange(shown, smallestPositive: context.smallestPositive))
    var space = (ends.high - ends.low) * margin
    if !space.isFinite { space = 0 }
    var limits = ViewInterval(
      scale.value(at: ends.low - space), scale.value(at: ends.high + space))
    if let low = bounds.low { limits.low = max(limits.low, low) }
    if let high = bounds.high { limits.high = min(limits.high, high) }
    if !tight { limits = locator.viewLimits(in: context.viewing(limits)) }
    return self.limits(limits.ascending, current: current)
  }

  /// The limits that come of asking for `wanted`: widened where they are equal, kept to what the scale can show, in
  /// the direction asked for. On a log scale an end that is not positive is replaced by that of `current`.
  public func limits(_ wanted: ViewInterval, current: ViewInterval? = nil) -> ViewInterval {
    var wanted = wanted
    if scale.scale.needsPositiveLimits, let current {
      if wanted.low <= 0 { wanted.low = current.low }
      if wanted.high <= 0 { wanted.high = current.high }
    }
    let shown = locator.nonsingular(in: context.viewing(wanted))
    let legal = scale.scale.legalRange(shown, smallestPositive: context.smallestPositive).ascending
    return wanted.isInverted ? ViewInterval(legal.high, legal.low) : legal
  }

  /// The sticky edges at or just inside either end of the data.
  private func stickyBounds(around shown: ViewInterval) -> (low: Double?, high: Double?) {
    guard margin != 0 else { return (nil, nil) }
    var edges = stickyEdges
    if scale.scale.needsPositiveLimits { edges.removeAll { $0 <= 0 } }
    let tolerance = 1e-5 * abs(shown.high - shown.low)
    return (
      edges.filter { $0 < shown.low + tolerance }.max(),
      edges.filter { $0 >= shown.high - tolerance }.min()
    )
  }
}
