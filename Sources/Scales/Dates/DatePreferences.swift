/// What a style asks of axes of dates (`date.*`).
public struct DatePreferences: Sendable, Equatable, Codable {
  /// The patterns of labels, by what ticks are counted in.
  public var patterns = AutoDateFormatter.Patterns()
  /// Whether labels are short, with what they have in common at the end of the axis (`date.converter`).
  public var isConcise = false
  /// Whether ticks stand at multiples of their interval (`date.interval_multiples`).
  public var atMultiples = true

  public init() {}

  /// The ticks of an axis of dates, unless it has others.
  public var ticker: Ticker {
    Ticker(
      // matplotlib's short labels come with ticks at multiples, whatever is asked for.
      AutoDateLocator(atMultiples: isConcise || atMultiples),
      isConcise ? ConciseDateFormatter() : AutoDateFormatter(patterns))
  }
}
