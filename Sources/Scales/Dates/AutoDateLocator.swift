/// Ticks at years, months, days and so on, whichever gives enough of them for the view (matplotlib dates.py,
/// `AutoDateLocator`): the locator of axes of dates.
public struct AutoDateLocator: DateTickLocator, Equatable, Codable {
  /// What is counted is as long as possible with this many ticks.
  public var fewestTicks: Int
  /// The most ticks; nil for 11 of years, days, minutes and seconds, 12 of months and hours, 8 of microseconds.
  public var mostTicks: Int?
  /// Whether ticks stand at multiples of their interval, as hours at 0, 6, 12 and 18.
  public var atMultiples: Bool

  public init(fewestTicks: Int = 5, mostTicks: Int? = nil, atMultiples: Bool = true) {
    self.fewestTicks = fewestTicks
    self.mostTicks = mostTicks
    self.atMultiples = atMultiples
  }

  public func ticks(in context: TickContext) -> [Double] {
    locator(in: context)?.ticks(in: context) ?? []
  }

  public func unit(in context: TickContext) -> Double {
    locator(in: context)?.unit(in: context) ?? DateRule.Frequency.year.days
  }

  public func nonsingular(in context: TickContext) -> ViewInterval {
    guard context.view.isFinite else { return Self.withoutData }
    let ends = context.view.ascending
    let unit = DateRule.Frequency.year.days
    return ends.low == ends.high ? ViewInterval(ends.low - unit * 2, ends.high + unit * 2) : ends
  }

  /// The locator that suits a view (`get_locator`); nil where the view is not within the years 1 to 9999.
  private func locator(in context: TickContext) -> (any DateTickLocator)? {
    guard let (low, high) = moments(of: context.view) else { return nil }
    let span = CalendarSpan(from: low, to: high)
    let length = high.microseconds - low.microseconds
    let days = length / CalendarTime.microsecondsPerDay
    let years = span.months / 12
    // Months and days are those of the calendar, hours and minutes come from either.
    let hours = days * 24 + span.hours
    let counts: [(DateRule.Frequency, Int)] = [
      (.year, years), (.month, span.months), (.day, days), (.hour, hours),
      (.minute, hours * 60 + span.minutes), (.second, length / CalendarTime.microsecondsPerSecond),
    ]
    guard let (frequency, count) = counts.first(where: { $0.1 >= fewestTicks }) else {
      return MicrosecondLocator(
        length < fewestTicks ? 1 : Self.interval(Self.microseconds, length, mostTicks ?? 8))
    }
    let usual = frequency == .month || frequency == .hour ? 12 : 11
    let interval = Self.interval(intervals(of: frequency), count, mostTicks ?? usual)
    if frequency == .year, atMultiples { return YearLocator(interval) }
    return DateLocator(rule(every: interval, frequency))
  }

  /// The first interval that leaves no more than `most` ticks; the last one where none does.
  private static func interval(_ intervals: [Int], _ count: Int, _ most: Int) -> Int {
    intervals.first { count <= $0 * (most - 1) } ?? intervals[intervals.count - 1]
  }

  private static let microseconds = [
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100_000, 200_000, 500_000,
    1_000_000,
  ]

  private func intervals(of frequency: DateRule.Frequency) -> [Int] {
    switch frequency {
    case .year: [1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000, 4000, 5000, 10000]
    case .month: [1, 2, 3, 4, 6]
    // From the first of a month on, every third day ends with the 31st, beside the next first.
    case .day: atMultiples ? [1, 2, 4, 7, 14] : [1, 2, 3, 7, 14, 21]
    case .hour: [1, 2, 3, 4, 6, 12]
    case .minute, .second: [1, 5, 10, 15, 30]
    }
  }

  /// What is counted, with shorter parts at their beginnings.
  private func rule(every interval: Int, _ frequency: DateRule.Frequency) -> DateRule {
    var rule = DateRule(every: atMultiples ? 1 : interval, frequency)
    let step = atMultiples ? interval : 1
    func part(_ own: DateRule.Frequency, _ first: Int, _ end: Int) -> [Int]? {
      if frequency == own { return Array(stride(from: first, to: end, by: step)) }
      return frequency < own ? [first] : nil
    }
    rule.months = part(.month, 1, 13)
    rule.daysOfMonth = part(.day, 1, 32)
    if frequency == .day, atMultiples, interval == 7 { rule.daysOfMonth = [1, 8, 15, 22] }
    if frequency == .day, atMultiples, interval == 14 { rule.daysOfMonth = [1, 15] }
    rule.hours = part(.hour, 0, 24)
    rule.minutes = part(.minute, 0, 60)
    rule.seconds = part(.second, 0, 60)
    return rule
  }
}
