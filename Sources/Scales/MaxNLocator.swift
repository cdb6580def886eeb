import LibC

/// The steps between ticks that a locator may choose from, as multiples of a power of ten.
public struct TickSteps: Sendable, Equatable, Codable {
  /// Increasing, from 1 to 10.
  public let multiples: [Double]

  private init(valid multiples: [Double]) { self.multiples = multiples }

  /// - Throws: ``InvalidTickSteps`` unless the multiples increase and lie between 1 and 10; where 1 or 10 are missing
  ///   they are added.
  public init(_ multiples: [Double]) throws(InvalidTickSteps) {
    guard let first = multiples.first, let last = multiples.last, first >= 1, last <= 10,
      zip(multiples, multiples.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw InvalidTickSteps(multiples: multiples) }
    self.multiples = (first == 1 ? [] : [1]) + multiples + (last == 10 ? [] : [10])
  }

  /// What `MaxNLocator` chooses from unless told otherwise.
  public static let fine = TickSteps(valid: [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10])
  /// What `AutoLocator` chooses from.
  public static let plain = TickSteps(valid: [1, 2, 2.5, 5, 10])

  /// Halves and fifths of powers of ten, as for rows of a matrix.
  public static let halves = TickSteps(valid: [1, 2, 5, 10])

  /// The steps of one power of ten with those of its neighbours that may be needed.
  var staircase: [Double] { multiples.dropLast().map { 0.1 * $0 } + multiples + [10 * multiples[1]] }
}

/// Steps that do not increase from 1 to 10.
public struct InvalidTickSteps: Error, Equatable, CustomStringConvertible {
  public let multiples: [Double]

  public var description: String {
    "tick steps must increase and lie between 1 and 10, which \(multiples) do not"
  }
}

/// Evenly spaced ticks at round numbers, at most a given number of them (matplotlib ticker.py, `MaxNLocator`).
public struct MaxNLocator: TickLocator, Equatable, Codable {
  /// Which of the outer ticks are left out.
  public enum Pruning: String, Sendable, Codable { case lower, upper, both }

  /// The most intervals there may be; nil takes as many as the axis has room for, up to nine.
  public var bins: Int?
  public var steps: TickSteps
  /// Whether ticks are whole numbers, where the view holds enough of them.
  public var wholeNumbers: Bool
  /// Whether limits found from the data lie the same distance from zero.
  public var symmetric: Bool
  public var pruning: Pruning?
  /// A smaller step is taken until this many ticks lie in the view.
  public var fewestTicks: Int

  public init(
    bins: Int? = 10, steps: TickSteps = .fine, wholeNumbers: Bool = false, symmetric: Bool = false,
    pruning: Pruning? = nil, fewestTicks: Int = 2
  ) {
    self.bins = bins
    self.steps = steps
    self.wholeNumbers = wholeNumbers
    self.symmetric = symmetric
    self.pruning = pruning
    self.fewestTicks = fewestTicks
  }

  /// matplotlib's `AutoLocator`: as many ticks as there is room for, at steps of 1, 2, 2.5 and 5.
  public static let automatic = MaxNLocator(bins: nil, steps: .plain)

  public func ticks(in context: TickContext) -> [Double] {
    let view = symmetrized(context.view).nonsingular(expander: 1e-13, tiny: 1e-14)
    let ticks = unprunedTicks(view, context)
    return switch pruning {
    case nil: ticks
    case .lower: Array(ticks.dropFirst())
    case .upper: Array(ticks.dropLast())
    case .both: Array(ticks.dropFirst().dropLast())
    }
  }

  public func viewLimits(in context: TickContext) -> ViewInterval {
    let view = symmetrized(context.view).nonsingular(expander: 1e-12, tiny: 1e-13)
    guard context.limitMode == .roundNumbers else { return view }
    let ticks = unprunedTicks(view, context)
    guard let first = ticks.first, let last = ticks.last else { return view }
    return ViewInterval(first, last)
  }

  private func symmetrized(_ view: ViewInterval) -> ViewInterval {
    guard symmetric else { return view }
    let reach = max(abs(view.low), abs(view.high))
    return ViewInterval(-reach, reach)
  }

  private func intervals(in context: TickContext) -> Double {
    if let bins { return Double(max(bins, 1)) }
    // numpy's clip lets the upper bound win.
    return Double(min(max(context.tickSpace, max(1, fewestTicks - 1)), 9))
  }

  /// Ticks at the first step that is long enough, or shorter, so that enough of them are seen; one beyond each end.
  private func unprunedTicks(_ view: ViewInterval, _ context: TickContext) -> [Double] {
    let bins = intervals(in: context)
    guard let (scale, offset) = Self.scaleAndOffset(of: view, intervals: bins) else { return [] }
    let low = view.low - offset
    let high = view.high - offset

    var steps = self.steps.staircase.map { $0 * scale }
    if wholeNumbers {
      steps.removeAll { $0 >= 1 && abs($0 - $0.rounded(.toNearestOrEven)) >= 0.001 }
    }
    let shortest = (high - low) / bins
    let longEnough = steps.firstIndex { step in
      step >= shortest
        && (context.limitMode == .data || low.floorDivided(by: step) * step + step * bins >= high)
    }

    var ticks: [Double] = []
    for candidate in steps[...(longEnough ?? steps.count - 1)].reversed() {
      let needsWhole =
        wholeNumbers && high.rounded(.down) - low.rounded(.up) >= Double(max(1, fewestTicks) - 1)
      let step = needsWhole ? max(1, candidate) : candidate
      let origin = low.floorDivided(by: step) * step
      let multiples = MultipleFinder(step: step, offset: offset)
      let first = multiples.last(notAbove: low - origin)
      let last = multiples.first(notBelow: high - origin)
      guard let count = Int(exactly: (last + 1 - first).rounded(.up)), (0...maximumTickCount).contains(count)
      else { return [] }
      ticks = (0..<count).map { (first + Double($0)) * step + origin }
      let seen = ticks.count { $0 <= high && $0 >= low }
      if seen >= max(1, fewestTicks) { break }
    }
    return ticks.map { $0 + offset }
  }

  /// The power of ten below an interval's width, and a round number near the view that is taken off first where the
  /// view is far from zero in comparison with its width. Nil where the width is not finite.
  private static func scaleAndOffset(of view: ViewInterval, intervals: Double) -> (Double, Double)? {
    let width = abs(view.high - view.low)
    let middle = (view.high + view.low) / 2
    guard width.isFinite, middle.isFinite else { return nil }
    var offset = 0.0
    if abs(middle) / width >= 100 {
      offset = copysign(pow(10, log10(abs(middle)).floorDivided(by: 1)), middle)
    }
    return (pow(10, log10(width / intervals).floorDivided(by: 1)), offset)
  }
}

/// Finds whole multiples of a step beside a number, forgiving the errors of floating point (matplotlib ticker.py,
/// `_Edge_integer`).
struct MultipleFinder {
  private let step: Double
  private let tolerance: Double

  /// - Parameter offset: what was taken off the numbers before; the larger it is, the less exact they are.
  init(step: Double, offset: Double) {
    self.step = step
    tolerance = offset == 0 ? 1e-10 : min(0.4999, max(1e-10, pow(10, log10(abs(offset) / step) - 12)))
  }

  /// The largest `n` with `n * step <= value`.
  func last(notAbove value: Double) -> Double {
    let (quotient, remainder) = value.flooredDivision(by: step)
    return abs(remainder / step - 1) < tolerance ? quotient + 1 : quotient
  }

  /// The smallest `n` with `n * step >= value`.
  func first(notBelow value: Double) -> Double {
    let (quotient, remainder) = value.flooredDivision(by: step)
    return abs(remainder / step) < tolerance ? quotient : quotient + 1
  }
}
