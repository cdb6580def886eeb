import FigureNumbers
import LibC

extension Double {
  /// Radians as degrees, rounded as numpy's `rad2deg`.
  package var inDegrees: Double { self * (180 / Double.pi) }

  /// Degrees as radians, rounded as numpy's `deg2rad`.
  package var inRadians: Double { self * (Double.pi / 180) }
}

extension ViewInterval {
  /// Whether angles, in radians, go once around (matplotlib projections/polar.py, `_is_full_circle_rad`).
  package var isFullCircle: Bool { abs(abs(high - low) - 2 * .pi) < 1.74e-14 }
}

/// Angles at round numbers of degrees; eight of them around a full circle (matplotlib projections/polar.py,
/// `ThetaLocator`). The view and the ticks are in radians.
public struct ThetaLocator: TickLocator, Equatable {
  /// Steps that divide a right angle into parts as well as a degree.
  private static let steps = try? TickSteps([1, 1.5, 3, 4.5, 9, 10])

  public init() {}

  public func ticks(in context: TickContext) -> [Double] {
    let view = context.view
    let degrees = ViewInterval(view.low.inDegrees, view.high.inDegrees)
    if abs(abs(degrees.high - degrees.low) - 360) < 1e-12 {
      return (0..<8).map { min(degrees.low, degrees.high).inRadians + Double($0) * 2 * .pi / 8 }
    }
    let base = MaxNLocator(bins: nil, steps: Self.steps ?? .fine)
    return base.ticks(in: context.viewing(degrees)).map(\.inRadians)
  }
}

/// Angles in degrees, with as many decimals as the width of the view needs (matplotlib projections/polar.py,
/// `ThetaFormatter`).
public struct ThetaFormatter: TickFormatter, Equatable {
  public init() {}

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let width = abs(context.view.high - context.view.low).inDegrees
    let decimals = max(-(Int(exactly: (log10(width) - 1.5).rounded(.towardZero)) ?? 0), 0)
    return TickLabels(ticks.map { $0.inDegrees.text(.fixed(decimals)) + "°" })
  }
}

/// The ticks of a radius: those of another locator, but none in the centre of a full circle; limits begin at 0 where
/// the scale has it (matplotlib projections/polar.py, `RadialLocator`).
///
/// The context's ``TickContext/across`` are the angles in view, in radians.
public struct RadialLocator: TickLocator {
  public var base: any TickLocator
  /// Whether the scale can show 0.
  public var showsZero: Bool
  /// The radius in the centre; nil for the lower limit.
  public var origin: Double?

  public init(_ base: any TickLocator, showsZero: Bool, origin: Double? = nil) {
    self.base = base
    self.showsZero = showsZero
    self.origin = origin
  }

  public func ticks(in context: TickContext) -> [Double] {
    let ticks = base.ticks(in: context)
    guard context.across?.isFullCircle ?? true else { return ticks }
    let center = origin ?? context.view.low
    let sign = context.view.high - center < 0 ? -1.0 : context.view.high == center ? 0 : 1
    let bound = center * sign
    return min(context.view.low, context.view.high) <= bound ? ticks.filter { $0 > bound } : ticks
  }

  public func nonsingular(in context: TickContext) -> ViewInterval {
    if showsZero, context.view == ViewInterval(-.infinity, .infinity) { return ViewInterval(0, 1) }
    return base.nonsingular(in: context)
  }

  public func viewLimits(in context: TickContext) -> ViewInterval {
    var limits = base.viewLimits(in: context)
    if showsZero, limits.high > limits.low { limits.low = min(0, limits.low) }
    return limits.nonsingular()
  }
}
