/// Ticks at all multiples of a number, and a constant more (matplotlib ticker.py, `MultipleLocator`).
public struct MultipleLocator: TickLocator, Equatable, Codable {
  /// Positive.
  public var base: Double
  public var offset: Double

  public init(_ base: Double = 1, offset: Double = 0) {
    self.base = base
    self.offset = offset
  }

  public func ticks(in context: TickContext) -> [Double] {
    let view = context.view.ascending
    guard base > 0, base.isFinite, view.isFinite else { return [] }
    let first = MultipleFinder(step: base, offset: 0).first(notBelow: view.low - offset) * base
    let intervals = (view.high - offset - first + 0.001 * base).floorDivided(by: base)
    guard let count = Int(exactly: intervals + 3), (0...maximumTickCount).contains(count) else { return [] }
    return (0..<count).map { first - base + Double($0) * base + offset }
  }

  public func viewLimits(in context: TickContext) -> ViewInterval {
    var view = context.view
    if context.limitMode == .roundNumbers {
      let multiples = MultipleFinder(step: base, offset: 0)
      view.low = multiples.last(notAbove: view.low - offset) * base + offset
      view.high = multiples.first(notBelow: view.high - offset) * base + offset
      if view.low == view.high { view = ViewInterval(view.low - 1, view.high + 1) }
    }
    return view.nonsingular()
  }
}
