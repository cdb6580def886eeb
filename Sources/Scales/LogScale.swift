import LibC

/// Equal ratios are equally far apart.
public struct LogScale: Scale {
  /// What becomes of values that have no logarithm.
  public enum NonPositive: String, Sendable, Codable, CaseIterable {
    /// They lie far below all others.
    case clip
    /// They have no place.
    case mask
  }

  public static let name = "log"

  public var base = 10.0
  /// The multiples of each power that get a minor tick; nil chooses.
  public var subs: [Double]?
  public var nonpositive = NonPositive.clip

  public init() {}

  public static let parameters: [(name: String, kind: ScaleParameter.Kind)] = [
    ("base", .logarithmBase), ("subs", .positives),
    ("nonpositive", .oneOf(NonPositive.allCases.map(\.rawValue))),
  ]

  public mutating func set(_ name: String, _ value: ScaleParameter) {
    switch (name, value) {
    case ("base", .number(let number)): base = number
    case ("subs", .numbers(let numbers)): subs = numbers
    case ("nonpositive", .word(let word)): nonpositive = NonPositive(rawValue: word) ?? nonpositive
    default: break
    }
  }

  public func validate() throws(InvalidScale) {
    guard base > 0, base != 1, base.isFinite else {
      throw InvalidScale("the base of a log scale must be positive and not 1, not \(base)")
    }
  }

  public var needsPositiveLimits: Bool { true }

  public func place(of value: Double) -> Double {
    if value <= 0, nonpositive == .clip { return -1000 }
    if base == 10 { return log10(value) }
    if base == 2 { return log2(value) }
    return base == Self.e ? log(value) : log(value) / log(base)
  }

  public func value(at place: Double) -> Double {
    if base == 2 { return exp2(place) }
    return base == Self.e ? exp(place) : exp(place * log(base))
  }

  public func isInDomain(_ value: Double) -> Bool { value.isFinite && value > 0 }

  public func legalRange(_ interval: ViewInterval, smallestPositive: Double) -> ViewInterval {
    let floor = smallestPositive.isFinite ? smallestPositive : 1e-300
    return ViewInterval(
      interval.low <= 0 ? floor : interval.low, interval.high <= 0 ? floor : interval.high)
  }

  public func tickers(_ preferences: TickPreferences) -> (major: Ticker, minor: Ticker) {
    var formatter = LogFormatter(base: base, smallestExponent: preferences.smallestExponent)
    let major = Ticker(LogLocator(base: base), formatter)
    formatter.powersOnly = subs != nil
    let multiples = subs.map { LogLocator.Multiples.given($0) } ?? .between
    return (major, Ticker(LogLocator(base: base, multiples: multiples), formatter))
  }

  /// The double nearest to Euler's number, for which matplotlib uses the natural logarithm itself.
  private static let e = 2.718281828459045
}

extension AxisScale {
  /// `subs` are the multiples of each power that get a minor tick; nil chooses.
  public static func log(
    base: Double = 10, subs: [Double]? = nil, nonpositive: LogScale.NonPositive = .clip
  ) -> AxisScale {
    var scale = LogScale()
    scale.base = base
    scale.subs = subs
    scale.nonpositive = nonpositive
    return AxisScale(scale)
  }
}
