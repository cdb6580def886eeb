import FigureNumbers
import LibC

/// Probabilities: logarithmic close to 0 and close to 1, and nearly even about one half (matplotlib scale.py,
/// `LogitScale`).
public struct LogitScale: Scale {
  public static let name = "logit"

  /// What becomes of values that are no probabilities between 0 and 1.
  public var nonpositive = LogScale.NonPositive.mask
  /// How the tick at one half is written, in math.
  public var oneHalf = #"\frac{1}{2}"#
  /// Whether ticks above one half are written as the complement of a number with a line over it.
  public var usesOverline = false

  public init() {}

  public static let parameters: [(name: String, kind: ScaleParameter.Kind)] = [
    ("nonpositive", .oneOf(LogScale.NonPositive.allCases.map(\.rawValue))), ("one_half", .text),
    ("use_overline", .truth),
  ]

  public mutating func set(_ name: String, _ value: ScaleParameter) {
    switch (name, value) {
    case ("nonpositive", .word(let word)): nonpositive = LogScale.NonPositive(rawValue: word) ?? nonpositive
    case ("one_half", .word(let text)): oneHalf = text
    case ("use_overline", .truth(let isUsed)): usesOverline = isUsed
    default: break
    }
  }

  public func place(of value: Double) -> Double {
    if nonpositive == .clip {
      if value <= 0 { return -1000 }
      if value >= 1 { return 1000 }
    }
    return log10(value / (1 - value))
  }

  public func value(at place: Double) -> Double { 1 / (1 + pow(10, -place)) }

  public func isInDomain(_ value: Double) -> Bool { value > 0 && value < 1 }

  public func legalRange(_ interval: ViewInterval, smallestPositive: Double) -> ViewInterval {
    let smallest = smallestPositive.isFinite ? smallestPositive : LogitLocator.smallestPositive
    return ViewInterval(
      interval.low <= 0 ? smallest : interval.low, interval.high >= 1 ? 1 - smallest : interval.high)
  }

  public func tickers(_ preferences: TickPreferences) -> (major: Ticker, minor: Ticker) {
    (
      Ticker(LogitLocator(isMinor: false), LogitFormatter(scale: self, isMinor: false)),
      Ticker(LogitLocator(isMinor: true), LogitFormatter(scale: self, isMinor: true))
    )
  }
}

extension AxisScale {
  /// - Parameters:
  ///   - nonpositive: what becomes of values that do not lie between 0 and 1.
  ///   - oneHalf: how the tick at one half is written, in math.
  ///   - usesOverline: whether ticks above one half are written as complements with a line over them.
  public static func logit(
    nonpositive: LogScale.NonPositive = .mask, oneHalf: String = #"\frac{1}{2}"#, usesOverline: Bool = false
  ) -> AxisScale {
    var scale = LogitScale()
    scale.nonpositive = nonpositive
    scale.oneHalf = oneHalf
    scale.usesOverline = usesOverline
    return AxisScale(scale)
  }
}

/// Ticks at one half, at powers of ten and at their complements to 1 (matplotlib ticker.py, `LogitLocator`).
struct LogitLocator: TickLocator {
  let isMinor: Bool

  static let smallestPositive = 1e-7
  /// The ticks of a view too small for powers.
  private static let linear = MaxNLocator(bins: nil, steps: .halves)

  func ticks(in context: TickContext) -> [Double] {
    let view = nonsingular(in: context)
    let first =
      view.low < 0.5
      ? log10(view.low).rounded(.down) : view.low < 0.9 ? 0 : -log10(1 - view.low).rounded(.up)
    let last =
      view.high <= 0.5
      ? log10(view.high).rounded(.up) : view.high <= 0.9 ? 1 : -log10(1 - view.high).rounded(.down)
    guard let first = Int(exactly: first), let last = Int(exactly: last), first <= last else { return [] }
    let count = last - first - 1
    guard count >= 2 else {
      return isMinor ? [] : Self.linear.ticks(in: context.viewing(view))
    }
    let bins = max(context.tickSpace, 2)
    if count > bins {
      // Majors are some of the powers, and minors are the others.
      let step = (count + bins - 1) / bins
      return (first...last).filter { ($0 % step == 0) != isMinor }.map(Self.power)
    }
    return isMinor ? (first..<last).flatMap(Self.between) : (first...last).map(Self.power)
  }

  /// The tick at a place of … 0.01, 0.1, 1/2, 0.9, 0.99 …, the middle one being 0.
  private static func power(_ place: Int) -> Double {
    place < 0 ? pow(10, Double(place)) : place > 0 ? 1 - pow(10, Double(-place)) : 0.5
  }

  /// The minor ticks between a power and the next.
  private static func between(_ place: Int) -> [Double] {
    switch place {
    case ..<(-1): (2..<10).map { Double($0) * pow(10, Double(place)) }
    case -1: [0.2, 0.3, 0.4]
    case 0: [0.6, 0.7, 0.8]
    default: (2..<10).reversed().map { 1 - Double($0) * pow(10, Double(-place - 1)) }
    }
  }

  func nonsingular(in context: TickContext) -> ViewInterval {
    let initial = ViewInterval(Self.smallestPositive, 1 - Self.smallestPositive)
    var view = context.view.ascending
    guard view.isFinite, view.high > 0, view.low < 1 else { return initial }
    let smallest = context.smallestPositive.isFinite ? context.smallestPositive : Self.smallestPositive
    if view.low <= 0 { view.low = smallest }
    if view.high >= 1 { view.high = 1 - smallest }
    return view.low == view.high ? ViewInterval(0.1 * view.low, 1 - 0.1 * view.low) : view
  }

  func viewLimits(in context: TickContext) -> ViewInterval { Self.linear.viewLimits(in: context) }
}

/// Probabilities as powers of ten and their complements (matplotlib ticker.py, `LogitFormatter`).
struct LogitFormatter: TickFormatter {
  let scale: LogitScale
  let isMinor: Bool

  /// With fewer minor ticks than this, some of them are labelled.
  private static let fewMinorTicks = 25
  /// How many minor ticks are labelled.
  private static let labelledMinorTicks = 6

  func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let labelled = isMinor ? labelledMinors(of: ticks) : nil
    return TickLabels(
      ticks.map { tick in
        guard labelled?.contains(tick) ?? true, tick > 0, tick < 1 else { return "" }
        return "$\\mathdefault{\(text(tick, among: ticks))}$"
      })
  }

  /// The minor ticks with the most room around them, where there are few.
  private func labelledMinors(of ticks: [Double]) -> Set<Double> {
    let arePowers = ticks.allSatisfy { $0.isDecade || (1 - $0).isDecade || $0.isOneHalf }
    guard !arePowers, ticks.count < Self.fewMinorTicks else { return [] }
    guard ticks.count >= Self.labelledMinorTicks else { return Set(ticks) }
    let places = ticks.map { -log(1 / $0 - 1) }
    func gap(before index: Int) -> Double? {
      places.indices.contains(index) && index > 0 ? places[index] - places[index - 1] : nil
    }
    let room = ticks.indices.map { index in
      let (left, right) = (gap(before: index), gap(before: index + 1))
      return (least: min(left ?? .infinity, right ?? .infinity), sum: (left ?? 0) + (right ?? 0))
    }
    let order = ticks.indices.sorted {
      (room[$0].least, room[$0].sum, $0) < (room[$1].least, room[$1].sum, $1)
    }
    return Set(order.suffix(Self.labelledMinorTicks).map { ticks[$0] })
  }

  private func text(_ tick: Double, among ticks: [Double]) -> String {
    if tick.isOneHalf { return scale.oneHalf }
    if tick < 0.5, tick.isDecade { return Self.power(of: tick) }
    if tick > 0.5, (1 - tick).isDecade { return complement(Self.power(of: 1 - tick)) }
    if tick < 0.1 { return scientific(tick, among: ticks) }
    if tick > 0.9 { return complement(scientific(1 - tick, among: ticks.map { 1 - $0 })) }
    return tick.text(.fixed(Self.precision(of: tick, among: ticks, exponent: 0, least: 1)))
  }

  private static func power(of value: Double) -> String {
    "10^{\(log10(value).rounded(.toNearestOrEven).text(.fixed(0)))}"
  }

  private func complement(_ text: String) -> String {
    scale.usesOverline ? "\\overline{\(text)}" : "1-\(text)"
  }

  private func scientific(_ value: Double, among values: [Double]) -> String {
    guard let exponent = Int(exactly: log10(value).rounded(.down)) else { return "" }
    let digits = Self.precision(of: value, among: values, exponent: exponent, least: 0)
    let mantissa = value * Double.powerOfTen(-exponent)
    return "\(mantissa.text(.fixed(digits)))\\cdot10^{\(exponent)}"
  }

  /// The decimals that tell a value apart from the one nearest to it.
  private static func precision(
    of value: Double, among values: [Double], exponent: Int, least: Int
  ) -> Int {
    guard values.count >= 2 else { return least }
    let distances = values.map { abs($0 - value) }.sorted()
    let precision = -log10(distances[1]) + Double(exponent)
    let whole = precision.isCloseToInteger ? precision.rounded(.toNearestOrEven) : precision.rounded(.up)
    return max(least, min(Int(exactly: whole) ?? least, 400))
  }
}

extension Double {
  /// Whether the number is a power of ten, or zero (`_is_decade` with a relative tolerance of 1e-7).
  fileprivate var isDecade: Bool {
    guard isFinite else { return false }
    guard self != 0 else { return true }
    let logarithm = log(abs(self)) / log(10)
    let whole = logarithm.rounded(.toNearestOrEven)
    return abs(logarithm - whole) <= 1e-8 + 1e-7 * abs(whole)
  }

  fileprivate var isOneHalf: Bool { (2 * self).isCloseToInteger && (2 * self).rounded(.toNearestOrEven) == 1 }
}
