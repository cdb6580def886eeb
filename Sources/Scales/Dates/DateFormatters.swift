/// Labels by one pattern for all ticks (matplotlib dates.py, `DateFormatter`).
public struct DateFormatter: TickFormatter, Equatable, Codable {
  public var pattern: DatePattern

  public init(_ pattern: String) { self.pattern = DatePattern(pattern) }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    // A tick before the year 1 or after the year 9999 has no date.
    TickLabels(ticks.map { CalendarTime(days: $0).map(pattern.string) ?? "" })
  }
}

/// Labels by a pattern that suits what the ticks are counted in (matplotlib dates.py, `AutoDateFormatter`).
public struct AutoDateFormatter: TickFormatter, Equatable, Codable {
  /// The patterns of ticks that are counted in years, months, days and so on (`date.autoformatter`).
  public struct Patterns: Sendable, Equatable, Codable {
    public var year = "%Y"
    public var month = "%Y-%m"
    public var day = "%Y-%m-%d"
    public var hour = "%m-%d %H"
    public var minute = "%d %H:%M"
    public var second = "%H:%M:%S"
    public var microsecond = "%M:%S.%f"

    public init() {}

    /// With the longest unit in days that each is for, from the shortest on.
    fileprivate var byUnit: [(unit: Double, pattern: String)] {
      let units =
        [1 / Double(CalendarTime.microsecondsPerDay)] + DateRule.Frequency.allCases.reversed().map(\.days)
      let patterns = [microsecond, second, minute, hour, day, month, year]
      return zip(units, patterns).map { ($0, $1) }
    }
  }

  public var patterns: Patterns
  /// For ticks that are counted in more than years.
  public var usual: String

  public init(_ patterns: Patterns = Patterns(), usual: String = "%Y-%m-%d") {
    self.patterns = patterns
    self.usual = usual
  }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    // Ticks that no locator of dates has found count as days.
    let unit = context.dateUnit ?? 1
    let pattern = patterns.byUnit.first { $0.unit >= unit }?.pattern ?? usual
    return DateFormatter(pattern).labels(for: ticks, in: context)
  }
}

/// Short labels: what all ticks have in common is written once, at the end of the axis, and the beginnings of years,
/// months and days by their own names (matplotlib dates.py, `ConciseDateFormatter`).
public struct ConciseDateFormatter: TickFormatter, Equatable, Codable {
  /// For ticks that differ in years, months, days, hours, minutes, seconds, in this order.
  public var patterns: [String]
  /// For ticks among these at the beginning of what is longer.
  public var beginnings: [String]
  /// For what is written at the end of the axis.
  public var offsets: [String]
  public var showsOffset: Bool

  /// How many kinds of ticks have patterns of their own.
  public static let levelCount = 6

  /// - Parameters:
  ///   - patterns: nil, as of the others, for matplotlib's; six of them.
  ///   - beginnings: follow from `patterns` where these are given alone.
  public init(
    patterns: [String]? = nil, beginnings: [String]? = nil, offsets: [String]? = nil, showsOffset: Bool = true
  ) {
    self.patterns = patterns ?? ["%Y", "%b", "%d", "%H:%M", "%H:%M", "%S.%f"]
    self.beginnings =
      beginnings ?? patterns.map { [""] + $0.dropLast() } ?? ["", "%Y", "%b", "%b-%d", "%H:%M", "%H:%M"]
    self.offsets = offsets ?? ["", "%Y", "%Y-%b", "%Y-%b-%d", "%Y-%b-%d", "%Y-%b-%d %H:%M"]
    self.showsOffset = showsOffset
  }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let moments = ticks.compactMap { CalendarTime(days: $0) }
    guard moments.count == ticks.count, let first = moments.first, let last = moments.last,
      [patterns, beginnings, offsets].allSatisfy({ $0.count == Self.levelCount })
    else { return TickLabels(ticks.map { _ in "" }) }
    let parts = moments.map { [$0.year, $0.month, $0.day, $0.hour, $0.minute, $0.second] }
    let differing = (0..<Self.levelCount).last { level in parts.contains { $0[level] != parts[0][level] } }
    // Ticks within one second differ in what is shorter.
    let level = differing ?? Self.levelCount - 1
    // Where a tick is a beginning of its year, this stands there.
    let namesYear = differing.map { level in level < 2 && parts.contains { $0[level] == 1 } } ?? false

    var texts = zip(moments, parts).map { moment, parts in
      let isBeginning =
        level < Self.levelCount - 1
        ? parts[level] == [0, 1, 1, 0, 0][level] : moment.second == 0 && moment.microsecond == 0
      return DatePattern((isBeginning ? beginnings : patterns)[level]).string(moment)
    }
    if level == Self.levelCount - 1 { Self.shorten(&texts) }
    let shown = context.view.isInverted ? first : last
    let offset = showsOffset && !namesYear ? DatePattern(offsets[level]).string(shown) : ""
    return TickLabels(texts, offset: offset)
  }

  /// Takes off the zeros that all fractions of seconds end with.
  private static func shorten(_ texts: inout [String]) {
    let fractions = texts.indices.filter { texts[$0].contains(".") }
    guard let zeros = fractions.map({ texts[$0].reversed().prefix { $0 == "0" }.count }).min(), zeros > 0
    else { return }
    for index in fractions {
      texts[index].removeLast(zeros)
      while texts[index].last == "." { texts[index].removeLast() }
    }
  }
}
