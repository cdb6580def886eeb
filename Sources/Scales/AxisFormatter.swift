/// What labels the ticks of an axis, by matplotlib's names, as a description gives it.
///
/// ```swift
/// axes.y.majorTicks.formatter = .percent(PercentFormatter(whole: 1))
/// ```
public enum AxisFormatter: Sendable, Equatable, Codable {
  /// No labels: `NullFormatter`.
  case none
  /// One text a tick, in their order: `FixedFormatter`.
  case texts(SequenceFormatter)
  /// `ScalarFormatter`: what is not said comes from the style.
  case scalar(ScalarNotation)
  /// `StrMethodFormatter`.
  case format(FormatFormatter)
  /// `FormatStrFormatter`.
  case printf(PrintfFormatter)
  case percent(PercentFormatter)
  case engineering(EngineeringFormatter)
  /// `LogFormatter` and the formatters that follow it.
  case logarithmic(LogFormatter)
  /// `DateFormatter`.
  case date(DateFormatter)
  /// `AutoDateFormatter`: its patterns are the style's.
  case automaticDate
  case conciseDate(ConciseDateFormatter)

  /// The formatter on an axis with a scale, as a style has it.
  public func formatter(_ preferences: TickPreferences, on scale: AxisScale) -> any TickFormatter {
    switch self {
    case .none: return NullFormatter()
    case .texts(let formatter): return formatter
    case .scalar(let notation): return preferences.formatter.with(notation)
    case .format(var formatter):
      formatter.unicodeMinus = preferences.formatter.unicodeMinus
      return formatter
    case .printf(let formatter): return formatter
    case .percent(var formatter):
      formatter.unicodeMinus = preferences.formatter.unicodeMinus
      return formatter
    case .engineering(var formatter):
      formatter.unicodeMinus = preferences.formatter.unicodeMinus
      formatter.mathText = formatter.mathText ?? preferences.formatter.mathText
      return formatter
    case .logarithmic(var formatter):
      formatter.unicodeMinus = preferences.formatter.unicodeMinus
      formatter.smallestExponent = preferences.smallestExponent
      formatter.linearThreshold =
        formatter.linearThreshold ?? (scale.scale as? SymmetricalLogScale)?.linthresh
      return formatter
    case .date(let formatter): return formatter
    case .automaticDate: return AutoDateFormatter(preferences.dates.patterns)
    case .conciseDate(let formatter): return formatter
    }
  }
}

/// One text for each tick in the order of the ticks, those just outside the view counted (matplotlib ticker.py,
/// `FixedFormatter`).
public struct SequenceFormatter: TickFormatter, Equatable, Codable {
  public var texts: [String]

  public init(_ texts: [String]) { self.texts = texts }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.indices.map { $0 < texts.count ? texts[$0] : "" })
  }
}

/// How numbers are written, as far as a description says it: the arguments of `ScalarFormatter` and
/// `ticklabel_format`. What is nil stays.
public struct ScalarNotation: Sendable, Equatable, Codable {
  /// Whether a power of ten may be taken off at all.
  public var scientific: Bool?
  /// The powers of ten beyond which one is taken off; it always is where both are equal and not 0.
  public var powerLimits: ClosedRange<Int>?
  public var offset: ScalarFormatter.Offset?
  public var mathText: Bool?

  public init(
    scientific: Bool? = nil, powerLimits: ClosedRange<Int>? = nil, offset: ScalarFormatter.Offset? = nil,
    mathText: Bool? = nil
  ) {
    self.scientific = scientific
    self.powerLimits = powerLimits
    self.offset = offset
    self.mathText = mathText
  }
}

extension ScalarNotation {
  /// What is said here and, before it, in `other`.
  public func with(_ other: ScalarNotation) -> ScalarNotation {
    ScalarNotation(
      scientific: other.scientific ?? scientific, powerLimits: other.powerLimits ?? powerLimits,
      offset: other.offset ?? offset, mathText: other.mathText ?? mathText)
  }
}

extension ScalarFormatter {
  /// The formatter with what a description says.
  public func with(_ notation: ScalarNotation) -> ScalarFormatter {
    var formatter = self
    formatter.scientific = notation.scientific ?? scientific
    formatter.lowPower = notation.powerLimits?.lowerBound ?? lowPower
    formatter.highPower = notation.powerLimits?.upperBound ?? highPower
    formatter.offset = notation.offset ?? offset
    formatter.mathText = notation.mathText ?? mathText
    return formatter
  }
}
