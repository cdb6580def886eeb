import LibC

/// Logarithmic on both sides of zero, linear between `-linthresh` and `linthresh`.
public struct SymmetricalLogScale: Scale {
  public static let name = "symlog"

  public var base = 10.0
  public var linthresh = 2.0
  /// The multiples of each power that get a minor tick; nil has none.
  public var subs: [Double]?
  /// How many decades of the axis the linear part takes on either side of zero.
  public var linscale = 1.0

  public init() {}

  public static let parameters: [(name: String, kind: ScaleParameter.Kind)] = [
    ("base", .logarithmBase), ("linthresh", .positive), ("subs", .positives), ("linscale", .positive),
  ]

  public mutating func set(_ name: String, _ value: ScaleParameter) {
    switch (name, value) {
    case ("base", .number(let number)): base = number
    case ("linthresh", .number(let number)): linthresh = number
    case ("linscale", .number(let number)): linscale = number
    case ("subs", .numbers(let numbers)): subs = numbers
    default: break
    }
  }

  public func validate() throws(InvalidScale) {
    guard base > 1, base.isFinite else {
      throw InvalidScale("the base of a symlog scale must be larger than 1, not \(base)")
    }
    guard linthresh > 0, linthresh.isFinite else {
      throw InvalidScale("linthresh of a symlog scale must be positive, not \(linthresh)")
    }
    guard linscale > 0, linscale.isFinite else {
      throw InvalidScale("linscale of a symlog scale must be positive, not \(linscale)")
    }
  }

  public func place(of value: Double) -> Double {
    let size = abs(value)
    guard size > linthresh else { return value * stretch }
    let logBase = log(base)
    let decades = stretch - log(linthresh) / logBase + log(size) / logBase
    return copysign(1, value) * linthresh * decades
  }

  public func value(at place: Double) -> Double {
    let size = abs(place)
    guard size > self.place(of: linthresh) else { return place / stretch }
    return copysign(1, place) * linthresh * exp((size / linthresh - stretch) * log(base))
  }

  private var stretch: Double { linscale / (1 - 1 / base) }

  public func tickers(_ preferences: TickPreferences) -> (major: Ticker, minor: Ticker) {
    let formatter = LogFormatter(
      base: base, linearThreshold: linthresh, smallestExponent: preferences.smallestExponent)
    let locator = SymmetricalLogLocator(base: base, threshold: linthresh)
    let minor = SymmetricalLogLocator(base: base, threshold: linthresh, multiples: subs ?? [1])
    return (Ticker(locator, formatter), Ticker(minor, NullFormatter()))
  }
}

extension AxisScale {
  public static func symlog(
    base: Double = 10, linthresh: Double = 2, subs: [Double]? = nil, linscale: Double = 1
  ) -> AxisScale {
    var scale = SymmetricalLogScale()
    scale.base = base
    scale.linthresh = linthresh
    scale.subs = subs
    scale.linscale = linscale
    return AxisScale(scale)
  }
}
