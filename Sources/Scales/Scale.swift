/// How an axis spreads its data: matplotlib's scale of that name, with all that it brings to the axis (matplotlib scale.py).
///
/// A scale is one type in one file, listed in ``AxisScale/kinds``.
public protocol Scale: Sendable, Equatable, Codable {
  /// What matplotlib and descriptions call the scale.
  static var name: String { get }

  /// The parameters that a description may give, by their names, in the order in which they are read.
  static var parameters: [(name: String, kind: ScaleParameter.Kind)] { get }

  /// A scale with matplotlib's defaults.
  init()

  /// Takes over a parameter of ``parameters``, of the kind listed there.
  mutating func set(_ name: String, _ value: ScaleParameter)

  /// - Throws: ``InvalidScale`` where a parameter leaves no scale.
  func validate() throws(InvalidScale)

  /// Whether data is taken as it is.
  var isLinear: Bool { get }

  /// Whether limits and the ends of margins that are not positive are passed over.
  var needsPositiveLimits: Bool { get }

  /// The place of a value on the axis, in units in which the axis is even; NaN where it has none.
  func place(of value: Double) -> Double

  /// The value at a place of the axis.
  func value(at place: Double) -> Double

  /// Whether the scale can show a value at all (`ScaleBase.val_in_range`); where it clips, others have a place, too.
  func isInDomain(_ value: Double) -> Bool

  /// The part of an interval that the scale can show: `limit_range_for_scale`.
  ///
  /// - Parameter smallestPositive: the smallest positive number in the data of the axis.
  func legalRange(_ interval: ViewInterval, smallestPositive: Double) -> ViewInterval

  /// The locators and formatters of major and minor ticks (`set_default_locators_and_formatters`).
  func tickers(_ preferences: TickPreferences) -> (major: Ticker, minor: Ticker)
}

extension Scale {
  public static var parameters: [(name: String, kind: ScaleParameter.Kind)] { [] }
  public mutating func set(_ name: String, _ value: ScaleParameter) {}
  public func validate() throws(InvalidScale) {}
  public var isLinear: Bool { false }
  public var needsPositiveLimits: Bool { false }
  public func isInDomain(_ value: Double) -> Bool { value.isFinite }

  public func legalRange(_ interval: ViewInterval, smallestPositive: Double) -> ViewInterval { interval }

  /// The ends of an interval on the axis.
  public func places(of interval: ViewInterval) -> ViewInterval {
    ViewInterval(place(of: interval.low), place(of: interval.high))
  }
}

/// What a parameter of a scale is set to.
public enum ScaleParameter: Sendable, Equatable {
  case number(Double)
  case numbers([Double])
  case word(String)
  case truth(Bool)

  /// What a parameter may be.
  public enum Kind: Sendable, Equatable {
    /// A positive number that is not 1.
    case logarithmBase
    case positive
    /// A list of positive numbers.
    case positives
    case oneOf([String])
    case from(Double, to: Double)
    case text
    case truth
  }
}

/// Why a scale's parameters leave no scale.
public struct InvalidScale: Error, Equatable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// What a style asks of ticks, whatever the scale.
public struct TickPreferences: Sendable {
  /// Writes the numbers of linear axes.
  public var formatter: ScalarFormatter
  /// The smallest power of ten that log axes write as a power (`axes.formatter.min_exponent`).
  public var smallestExponent: Double
  public var dates: DatePreferences

  public init(
    formatter: ScalarFormatter = ScalarFormatter(), smallestExponent: Double = 0,
    dates: DatePreferences = DatePreferences()
  ) {
    self.formatter = formatter
    self.smallestExponent = smallestExponent
    self.dates = dates
  }
}
