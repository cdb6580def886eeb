import FigureNumbers
import LibC

/// Even around zero, and logarithmic far from it on either side, with a smooth passage between the two (matplotlib
/// scale.py, `AsinhScale`).
public struct AsinhScale: Scale {
  public static let name = "asinh"

  /// How far on either side of zero the axis is nearly even.
  public var linearWidth = 1.0
  /// Ticks are rounded to powers of this, without its fraction; up to 1, to multiples of powers of ten.
  public var base = 10.0
  /// The multiples of each power that get a minor tick; nil chooses.
  public var subs: [Double]?

  public init() {}

  public static let parameters: [(name: String, kind: ScaleParameter.Kind)] = [
    ("linear_width", .positive), ("base", .from(0, to: 1e9)), ("subs", .positives),
  ]

  public mutating func set(_ name: String, _ value: ScaleParameter) {
    switch (name, value) {
    case ("linear_width", .number(let number)): linearWidth = number
    case ("base", .number(let number)): base = number
    case ("subs", .numbers(let numbers)): subs = numbers
    default: break
    }
  }

  public func validate() throws(InvalidScale) {
    guard linearWidth > 0, linearWidth.isFinite else {
      throw InvalidScale("linear_width of an asinh scale must be positive, not \(linearWidth)")
    }
    guard base >= 0, base.isFinite else {
      throw InvalidScale("the base of an asinh scale must be a number from 0, not \(base)")
    }
  }

  public func place(of value: Double) -> Double { linearWidth * asinh(value / linearWidth) }

  public func value(at place: Double) -> Double { linearWidth * sinh(place / linearWidth) }

  public func tickers(_ preferences: TickPreferences) -> (major: Ticker, minor: Ticker) {
    let base = base.rounded(.towardZero)
    let multiples = subs ?? Self.multiples[base]
    let major = AsinhLocator(scale: self, base: base, multiples: nil)
    let minor = AsinhLocator(scale: self, base: base, multiples: multiples)
    let formatter: any TickFormatter =
      base > 1
      ? LogFormatter(base: base, smallestExponent: preferences.smallestExponent)
      : ThreeDigitFormatter(unicodeMinus: preferences.formatter.unicodeMinus)
    return (Ticker(major, formatter), Ticker(minor, NullFormatter()))
  }

  /// The multiples of powers of each base that get minor ticks (`auto_tick_multipliers`).
  private static let multiples: [Double: [Double]] = [
    3: [2], 4: [2], 5: [2], 8: [2, 4], 10: [2, 5], 16: [2, 4, 8], 64: [4, 16], 1024: [256, 512],
  ]
}

extension AxisScale {
  /// - Parameters:
  ///   - linearWidth: how far on either side of zero the axis is nearly even.
  ///   - base: ticks are rounded to its powers.
  ///   - subs: the multiples of each power that get a minor tick; nil chooses.
  public static func asinh(
    linearWidth: Double = 1, base: Double = 10, subs: [Double]? = nil
  ) -> AxisScale {
    var scale = AsinhScale()
    scale.linearWidth = linearWidth
    scale.base = base
    scale.subs = subs
    return AxisScale(scale)
  }
}

/// Ticks evenly spaced on an ``AsinhScale``, rounded to numbers that are easy to read (matplotlib ticker.py,
/// `AsinhLocator`).
struct AsinhLocator: TickLocator {
  let scale: AsinhScale
  let base: Double
  let multiples: [Double]?

  private static let count = 11
  /// A view whose ends are this nearly opposite has ticks at the same distances on both sides of zero.
  private static let symmetryThreshold = 0.2

  func ticks(in context: TickContext) -> [Double] {
    var view = context.view
    guard view.isFinite else { return [] }
    if view.low * view.high < 0, abs(1 + view.high / view.low) < Self.symmetryThreshold {
      let reach = max(abs(view.low), abs(view.high))
      view = ViewInterval(-reach, reach)
    }
    let ends = scale.places(of: view)
    var places = Column(Linspace(ends.low, ends.high, count: Self.count)).values
    if ends.low * ends.high < 0 {
      // The tick at zero takes the place of those beside it.
      places.removeAll { !(abs($0 / (ends.high - ends.low)) > 0.5 / Double(Self.count)) }
      places.append(0)
    }
    let ticks = Set(places.flatMap { rounded(scale.value(at: $0)) }.filter(\.isFinite)).sorted()
    return ticks.count >= 2
      ? ticks : Column(Linspace(view.low, view.high, count: Self.count)).values
  }

  /// The round numbers that stand for a value.
  private func rounded(_ value: Double) -> [Double] {
    guard value != 0 else { return [0] }
    if base > 1 {
      let power = copysign(1, value) * pow(base, (log(abs(value)) / log(base)).rounded(.down))
      return multiples.map { $0.map { power * $0 } } ?? [power]
    }
    let power = pow(10, log10(abs(value)).rounded(.down))
    return [power * (value / power).rounded(.toNearestOrEven)]
  }
}

/// Numbers of three digits: Python's `{x:.3g}`.
private struct ThreeDigitFormatter: TickFormatter {
  let unicodeMinus: Bool

  func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.map { $0.text(.general(3)).withMinus(unicodeMinus) })
  }
}
