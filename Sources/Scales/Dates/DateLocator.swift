/// A locator of dates, which says what it counts in.
public protocol DateTickLocator: TickLocator {
  /// The length in days of what the ticks are counted in, by which the labels are chosen (`_get_unit`).
  func unit(in context: TickContext) -> Double
}

extension DateTickLocator {
  /// The first day of 1970 where there is no data.
  static var withoutData: ViewInterval { ViewInterval(0, 1) }

  /// The view of a context as moments; nil where it is not within the years 1 to 9999.
  func moments(of view: ViewInterval) -> (low: CalendarTime, high: CalendarTime)? {
    let ends = view.ascending
    guard let low = CalendarTime(days: ends.low), let high = CalendarTime(days: ends.high) else { return nil }
    return (low, high)
  }

  /// A range that is too small to show, widened by two intervals on either side (`DateLocator.nonsingular`).
  func nonsingular(_ view: ViewInterval, interval: Double) -> ViewInterval {
    guard view.isFinite else { return Self.withoutData }
    let ends = view.ascending
    guard abs(ends.high - ends.low) < 1e-6 else { return ends }
    return ViewInterval(ends.low - 2 * interval, ends.high + 2 * interval)
  }
}

/// Ticks at dates that repeat (matplotlib dates.py, `RRuleLocator` and the locators of months, weekdays, days, hours,
/// minutes and seconds).
///
/// ```swift
/// axes.x.majorLocator = .dates(.months([1, 4, 7, 10]))
/// ```
public struct DateLocator: DateTickLocator, Equatable, Codable {
  public var rule: DateRule

  public init(_ rule: DateRule) { self.rule = rule }

  /// On days of months: `MonthLocator`.
  public static func months(_ months: [Int]? = nil, day: [Int] = [1], every interval: Int = 1) -> DateLocator
  {
    DateLocator(
      DateRule(
        every: interval, .month, months: months, daysOfMonth: day, hours: [0], minutes: [0], seconds: [0]))
  }

  /// On days of weeks, from 0 for Monday: `WeekdayLocator`.
  public static func weekdays(_ weekdays: [Int] = [1], every interval: Int = 1) -> DateLocator {
    DateLocator(DateRule(every: interval, .day, weekdays: weekdays, hours: [0], minutes: [0], seconds: [0]))
  }

  /// On days of the month: `DayLocator`.
  public static func days(_ days: [Int]? = nil, every interval: Int = 1) -> DateLocator {
    DateLocator(DateRule(every: interval, .day, daysOfMonth: days, hours: [0], minutes: [0], seconds: [0]))
  }

  /// At full hours: `HourLocator`.
  public static func hours(_ hours: [Int]? = nil, every interval: Int = 1) -> DateLocator {
    DateLocator(DateRule(every: interval, .hour, hours: hours, minutes: [0], seconds: [0]))
  }

  /// At full minutes: `MinuteLocator`.
  public static func minutes(_ minutes: [Int]? = nil, every interval: Int = 1) -> DateLocator {
    DateLocator(DateRule(every: interval, .minute, minutes: minutes, seconds: [0]))
  }

  /// At full seconds: `SecondLocator`.
  public static func seconds(_ seconds: [Int]? = nil, every interval: Int = 1) -> DateLocator {
    DateLocator(DateRule(every: interval, .second, seconds: seconds))
  }

  public func unit(in context: TickContext) -> Double { rule.frequency.days }

  public func ticks(in context: TickContext) -> [Double] {
    guard let (low, high) = moments(of: context.view) else { return [] }
    // Counting begins as long before the view as this is long.
    let start =
      low.subtracting(CalendarSpan(from: low, to: high)) ?? CalendarTime(year: 1)
    guard let start, let found = rule.moments(from: start, low: low, high: high) else { return [] }
    return (found.isEmpty ? [low, high] : found).map(\.days)
  }

  public func nonsingular(in context: TickContext) -> ViewInterval {
    nonsingular(context.view, interval: rule.frequency.days * Double(rule.interval))
  }
}

/// Ticks on a day of the years that are multiples of a number (matplotlib dates.py, `YearLocator`).
public struct YearLocator: DateTickLocator, Equatable, Codable {
  public var base: Int
  public var month: Int
  public var day: Int

  public init(_ base: Int = 1, month: Int = 1, day: Int = 1) {
    self.base = base
    self.month = month
    self.day = day
  }

  public func unit(in context: TickContext) -> Double { DateRule.Frequency.year.days }

  public func ticks(in context: TickContext) -> [Double] {
    guard base > 0, let (low, high) = moments(of: context.view) else { return [] }
    let first = max(low.year / base * base, 1)
    let last = min((high.year - 1) / base * base + base, 9999)
    let (part, start) = (low.microsecond, CalendarTime(year: first, month: month, day: day))
    guard let start else { return [] }
    let ticks = stride(from: first, through: last, by: base).compactMap { year -> CalendarTime? in
      CalendarTime(year: year, month: month, day: day)
    }
    // What is searched begins with the fraction of a second that the view begins with.
    let found = part > 0 ? ticks.filter { $0 > start } : ticks
    guard found.count <= maximumTickCount else { return [] }
    return (found.isEmpty ? [low, high] : found).map(\.days)
  }

  public func nonsingular(in context: TickContext) -> ViewInterval {
    nonsingular(context.view, interval: DateRule.Frequency.year.days * Double(base))
  }
}

/// Ticks at multiples of microseconds (matplotlib dates.py, `MicrosecondLocator`).
public struct MicrosecondLocator: DateTickLocator, Equatable, Codable {
  public var interval: Int

  public init(_ interval: Int = 1) { self.interval = interval }

  private static let perDay = Double(CalendarTime.microsecondsPerDay)

  public func unit(in context: TickContext) -> Double { 1 / Self.perDay }

  public func ticks(in context: TickContext) -> [Double] {
    guard let (low, high) = moments(of: context.view) else { return [] }
    let day = low.days.rounded(.down)
    let within = ViewInterval((low.days - day) * Self.perDay, (high.days - day) * Self.perDay)
    return MultipleLocator(Double(interval)).ticks(in: context.viewing(within)).map { $0 / Self.perDay + day }
  }

  public func nonsingular(in context: TickContext) -> ViewInterval {
    nonsingular(context.view, interval: Double(interval) / Self.perDay)
  }
}
