/// Finds where the ticks of an axis stand.
public protocol TickLocator: Sendable {
  /// Positions of ticks in data units; a locator may add ticks just outside the view.
  ///
  /// A view that no locator can divide (not finite, without positive numbers on a logarithmic axis) has no ticks.
  func ticks(in context: TickContext) -> [Double]

  /// The range of the data, `context.view`, widened where it is too small to show; where it is not finite (there is
  /// no data), a range to begin with.
  func nonsingular(in context: TickContext) -> ViewInterval

  /// The limits for data with its margins, `context.view`: the same or, with round-number limits, ticks around it.
  func viewLimits(in context: TickContext) -> ViewInterval
}

extension TickLocator {
  public func nonsingular(in context: TickContext) -> ViewInterval {
    context.view.nonsingular(expander: 0.05)
  }

  public func viewLimits(in context: TickContext) -> ViewInterval { context.view.nonsingular() }
}

/// The number of ticks beyond which a locator gives up and returns none: far more than can be told apart, few enough
/// to draw. (matplotlib warns from 1000 ticks on, but goes on until memory ends.)
let maximumTickCount = 10_000

/// No ticks.
public struct NullLocator: TickLocator, Equatable {
  public init() {}

  public func ticks(in context: TickContext) -> [Double] { [] }
}

/// Ticks at given places, whatever the view.
public struct FixedLocator: TickLocator, Equatable, Codable {
  public var places: [Double]
  /// At most about this many intervals are kept, with the place nearest to zero among them; nil keeps all places.
  public var bins: Int?

  public init(_ places: [Double], bins: Int? = nil) {
    self.places = places
    self.bins = bins
  }

  public func ticks(in context: TickContext) -> [Double] {
    guard let bins else { return places }
    let parts = max(bins, 2)
    let step = max((places.count + parts - 1) / parts, 1)
    guard step > 1 else { return places }
    let selections = (0..<step).map { first in
      stride(from: first, to: places.count, by: step).map { places[$0] }
    }
    let nearest = selections.map { $0.map(abs).min() ?? .infinity }
    var best = 0
    for index in 1..<step where nearest[index] < nearest[best] { best = index }
    return selections[best]
  }
}
