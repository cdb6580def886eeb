/// Moments that repeat: every so many years, months, days, hours, minutes or seconds, as far as they have the parts that
/// are asked for (what matplotlib takes from dateutil's `rrule`).
public struct DateRule: Sendable, Equatable, Codable {
  /// What is counted, the longest first.
  public enum Frequency: Int, Sendable, Codable, CaseIterable, Comparable {
    case year, month, day, hour, minute, second

    public static func < (left: Frequency, right: Frequency) -> Bool { left.rawValue < right.rawValue }

    /// The length in days that matplotlib reckons with (`RRuleLocator.get_unit_generic`).
    public var days: Double {
      switch self {
      case .year: 365
      case .month: 30
      case .day: 1
      case .hour: 1 / 24.0
      case .minute: 1 / 1440.0
      case .second: 1 / 86_400.0
      }
    }
  }

  public var frequency: Frequency
  /// Every how many of these.
  public var interval: Int
  /// From 1; nil, as of all parts below, for whichever, or for that of the moment that the rule begins with where the
  /// part is shorter than what is counted.
  public var months: [Int]?
  /// From 1, or from -1 for the last one back.
  public var daysOfMonth: [Int]?
  /// From 0 for Monday.
  public var weekdays: [Int]?
  public var hours: [Int]?
  public var minutes: [Int]?
  public var seconds: [Int]?

  public init(
    every interval: Int = 1, _ frequency: Frequency, months: [Int]? = nil, daysOfMonth: [Int]? = nil,
    weekdays: [Int]? = nil, hours: [Int]? = nil, minutes: [Int]? = nil, seconds: [Int]? = nil
  ) {
    self.frequency = frequency
    self.interval = interval
    self.months = months
    self.daysOfMonth = daysOfMonth
    self.weekdays = weekdays
    self.hours = hours
    self.minutes = minutes
    self.seconds = seconds
  }

  /// How many years, months, days and so on are looked at before a rule is given up.
  private static let longestSearch = 2_000_000

  /// The moments from `low` to `high`, counted from `start`; nil where there are more than can be drawn.
  ///
  /// - Parameter start: not after `low`; parts of a second do not count.
  func moments(from start: CalendarTime, low: CalendarTime, high: CalendarTime) -> [CalendarTime]? {
    let rule = completed(by: start)
    // No two of the longest interval lie within all years.
    let step = min(interval, 1 << 40)
    guard step > 0 else { return [] }
    let origin = rule.count(of: start)
    let skipped = max(0, rule.count(of: low) - origin).floored(by: step)
    let last = rule.count(of: high)
    var count = origin + skipped * step
    guard (last - count) / step <= Self.longestSearch else { return nil }
    var moments: [CalendarTime] = []
    while count <= last {
      for moment in rule.moments(at: count) where low <= moment && moment <= high {
        moments.append(moment)
        guard moments.count <= maximumTickCount else { return nil }
      }
      count += step
    }
    return moments
  }

  /// The rule with the parts that the first moment decides.
  private func completed(by start: CalendarTime) -> DateRule {
    var rule = self
    if daysOfMonth == nil, weekdays == nil {
      if frequency == .year, months == nil { rule.months = [start.month] }
      if frequency <= .month { rule.daysOfMonth = [start.day] }
    }
    if frequency < .hour { rule.hours = hours ?? [start.hour] }
    if frequency < .minute { rule.minutes = minutes ?? [start.minute] }
    if frequency < .second { rule.seconds = seconds ?? [start.second] }
    return rule
  }

  private var secondsOfUnit: Int {
    switch frequency {
    case .year, .month, .day: 86_400
    case .hour: 3600
    case .minute: 60
    case .second: 1
    }
  }

  /// The number of the year, month, day and so on that has a moment.
  private func count(of moment: CalendarTime) -> Int {
    switch frequency {
    case .year: moment.year
    case .month: moment.year * 12 + moment.month - 1
    default: moment.microseconds.floored(by: CalendarTime.microsecondsPerSecond * secondsOfUnit)
    }
  }

  /// The moments in one year, month, day and so on, in ascending order.
  private func moments(at count: Int) -> [CalendarTime] {
    switch frequency {
    case .year:
      return (1...12).flatMap { month in days(ofMonth: month, year: count).flatMap(times(onDay:)) }
    case .month:
      let year = count.floored(by: 12)
      return days(ofMonth: count - year * 12 + 1, year: year).flatMap(times(onDay:))
    case .day:
      return isWanted(day: count) ? times(onDay: count) : []
    case .hour, .minute, .second:
      let second = count * secondsOfUnit
      let day = second.floored(by: 86_400)
      guard isWanted(day: day) else { return [] }
      let ofDay = second - day * 86_400
      guard hours?.contains(ofDay / 3600) ?? true else { return [] }
      if frequency == .hour { return times(onDay: day, hours: [ofDay / 3600]) }
      guard minutes?.contains(ofDay / 60 % 60) ?? true else { return [] }
      if frequency == .minute {
        return times(onDay: day, hours: [ofDay / 3600], minutes: [ofDay / 60 % 60])
      }
      guard seconds?.contains(ofDay % 60) ?? true else { return [] }
      return CalendarTime(microseconds: second * CalendarTime.microsecondsPerSecond).map { [$0] } ?? []
    }
  }

  private func days(ofMonth month: Int, year: Int) -> [Int] {
    guard (1...9999).contains(year), months?.contains(month) ?? true else { return [] }
    let first = CalendarTime.days(toYear: year, month: month, day: 1)
    return (first..<first + CalendarTime.dayCount(ofMonth: month, year: year)).filter(isWanted(day:))
  }

  private func isWanted(day: Int) -> Bool {
    let date = CalendarTime.date(ofDay: day)
    let fromEnd = date.day - CalendarTime.dayCount(ofMonth: date.month, year: date.year) - 1
    return months?.contains(date.month) ?? true
      && daysOfMonth?.contains { $0 == date.day || $0 == fromEnd } ?? true
      && weekdays?.contains(CalendarTime.weekday(ofDay: day)) ?? true
  }

  private func times(onDay day: Int) -> [CalendarTime] { times(onDay: day, hours: hours ?? []) }

  private func times(onDay day: Int, hours: [Int], minutes: [Int]? = nil) -> [CalendarTime] {
    let all = hours.flatMap { hour in
      (minutes ?? self.minutes ?? []).flatMap { minute in
        (seconds ?? []).map { (hour * 60 + minute) * 60 + $0 }
      }
    }
    return Set(all).sorted().compactMap {
      CalendarTime(microseconds: (day * 86_400 + $0) * CalendarTime.microsecondsPerSecond)
    }
  }
}
