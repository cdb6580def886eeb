import LibC

/// As many ticks as asked for, evenly spaced from end to end of the view (matplotlib ticker.py, `LinearLocator`).
public struct LinearLocator: TickLocator, Equatable, Codable {
  public var count: Int

  public init(_ count: Int = 11) { self.count = count }

  public func ticks(in context: TickContext) -> [Double] {
    guard (1...maximumTickCount).contains(count) else { return [] }
    let view = context.view.nonsingular(expander: 0.05)
    // As numpy's `linspace`, whose last number is the end itself.
    let step = (view.high - view.low) / Double(max(count - 1, 1))
    var ticks = (0..<count).map { Double($0) * step + view.low }
    if count > 1 { ticks[count - 1] = view.high }
    return ticks
  }

  public func viewLimits(in context: TickContext) -> ViewInterval {
    var view = context.view.ascending
    if view.low == view.high { view = ViewInterval(view.low - 1, view.high + 1) }
    let parts = Double(max(count - 1, 1))
    if context.limitMode == .roundNumbers, parts > 1 {
      let (quotient, remainder) = log10(view.high - view.low).flooredDivision(by: log10(parts))
      let scale = pow(parts, -(remainder < 0.5 ? quotient - 1 : quotient))
      view = ViewInterval((scale * view.low).rounded(.down) / scale, (scale * view.high).rounded(.up) / scale)
    }
    return view.nonsingular()
  }
}
