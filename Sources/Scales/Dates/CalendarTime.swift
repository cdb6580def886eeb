/// A moment in the proleptic Gregorian calendar of the years 1 to 9999, in universal time, to the microsecond.
///
/// On an axis a moment is the number of days since the beginning of 1970 (matplotlib dates.py, `date2num` and
/// `num2date`).
public struct CalendarTime: Sendable, Equatable, Comparable {
  /// Since the beginning of 1970.
  public let microseconds: Int

  static let microsecondsPerSecond = 1_000_000
  static let microsecondsPerDay = 86_400 * microsecondsPerSecond
  private static let first = days(toYear: 1, month: 1, day: 1) * microsecondsPerDay
  private static let end = days(toYear: 10_000, month: 1, day: 1) * microsecondsPerDay

  /// Nil outside of the years 1 to 9999.
  public init?(microseconds: Int) {
    guard (Self.first..<Self.end).contains(microseconds) else { return nil }
    self.microseconds = microseconds
  }

  /// Nil for what the calendar does not have, as the 30th of February.
  public init?(
    year: Int, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0, second: Int = 0,
    microsecond: Int = 0
  ) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.dayCount(ofMonth: month, year: year)).contains(day), (0...23).contains(hour),
      (0...59).contains(minute), (0...59).contains(second),
      (0..<Self.microsecondsPerSecond).contains(microsecond)
    else { return nil }
    let days = Self.days(toYear: year, month: month, day: day)
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second
    self.init(microseconds: seconds * Self.microsecondsPerSecond + microsecond)
  }

  /// The moment of a place on an axis, rounded to microseconds; to 20 of them where the place is so large that it holds
  /// no more (`_from_ordinalf`). Nil where no year from 1 to 9999 has it.
  public init?(days place: Double) {
    let rounded = (place * Double(Self.microsecondsPerDay)).rounded(.toNearestOrEven)
    guard let whole = Int(exactly: rounded), let moment = CalendarTime(microseconds: whole) else {
      return nil
    }
    guard abs(place) > 70 * 365 else {
      self = moment
      return
    }
    let part = moment.microsecond
    let kept = Int((Double(part) / 20).rounded(.toNearestOrEven)) * 20
    self.init(microseconds: whole - part + kept)
  }

  /// The place on an axis: days since the beginning of 1970.
  public var days: Double {
    let seconds = microseconds.floored(by: Self.microsecondsPerSecond)
    return Self.days(seconds: seconds, nanoseconds: microsecond * 1000)
  }

  /// Days since the beginning of 1970, rounded as matplotlib's `date2num`.
  static func days(seconds: Int, nanoseconds: Int) -> Double {
    (Double(seconds) + Double(nanoseconds) / 1e9) / 86_400
  }

  public static func < (left: CalendarTime, right: CalendarTime) -> Bool {
    left.microseconds < right.microseconds
  }

  // MARK: Parts

  /// Days since the beginning of 1970, whole ones.
  var dayNumber: Int { microseconds.floored(by: Self.microsecondsPerDay) }

  public var year: Int { date.year }
  public var month: Int { date.month }
  public var day: Int { date.day }
  public var hour: Int { secondOfDay / 3600 }
  public var minute: Int { secondOfDay / 60 % 60 }
  public var second: Int { secondOfDay % 60 }
  public var microsecond: Int {
    microseconds - microseconds.floored(by: Self.microsecondsPerSecond) * Self.microsecondsPerSecond
  }

  /// From 0 for Monday to 6 for Sunday.
  public var weekday: Int { Self.weekday(ofDay: dayNumber) }

  /// From 1.
  var dayOfYear: Int { dayNumber - Self.days(toYear: year, month: 1, day: 1) + 1 }

  private var secondOfDay: Int {
    (microseconds - dayNumber * Self.microsecondsPerDay) / Self.microsecondsPerSecond
  }

  var date: (year: Int, month: Int, day: Int) { Self.date(ofDay: dayNumber) }

  // MARK: The calendar

  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// From 0 for Monday: 1970 began with a Thursday.
  static func weekday(ofDay day: Int) -> Int { (day + 3) - (day + 3).floored(by: 7) * 7 }

  /// The days in 400 years, after which the calendar repeats.
  private static let daysPerEra = 146_097
  /// From the first of March of year 0, with which the count of days by years from March begins, to 1970.
  private static let daysToEpoch = 719_468

  /// Days from the beginning of 1970 to a date. Years are taken from March on, so that a leap day is their last.
  static func days(toYear year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = shifted.floored(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * daysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysToEpoch
  }

  /// The date that is `day` days after the beginning of 1970.
  static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + daysToEpoch
    let era = shifted.floored(by: daysPerEra)
    let dayOfEra = shifted - era * daysPerEra
    // Leap days are taken off, those of the whole era included.
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The same time of day some months on; the last day of the month where it has no such day.
  func adding(months: Int) -> CalendarTime? {
    let (year, month, day) = date
    let count = year * 12 + month - 1 + months
    let newYear = count.floored(by: 12)
    let newMonth = count - newYear * 12 + 1
    guard (1...9999).contains(newYear) else { return nil }
    let newDay = min(day, Self.dayCount(ofMonth: newMonth, year: newYear))
    let shift = Self.days(toYear: newYear, month: newMonth, day: newDay) - dayNumber
    return CalendarTime(microseconds: microseconds + shift * Self.microsecondsPerDay)
  }
}

/// The time between two moments as a calendar counts it: months first, then what is left (dateutil's `relativedelta`).
struct CalendarSpan: Equatable {
  var months: Int
  /// Of less than a month.
  var microseconds: Int

  /// - Parameter end: not before `start`.
  init(from start: CalendarTime, to end: CalendarTime) {
    var months = (end.year - start.year) * 12 + end.month - start.month
    var reached = start.adding(months: months) ?? end
    while reached > end, months > 0 {
      months -= 1
      reached = start.adding(months: months) ?? end
    }
    self.months = months
    microseconds = end.microseconds - reached.microseconds
  }

  var hours: Int { microseconds / (3600 * CalendarTime.microsecondsPerSecond) % 24 }
  var minutes: Int { microseconds / (60 * CalendarTime.microsecondsPerSecond) % 60 }
}

extension CalendarTime {
  /// The moment a span earlier; nil before the year 1.
  func subtracting(_ span: CalendarSpan) -> CalendarTime? {
    adding(months: -span.months).flatMap { CalendarTime(microseconds: $0.microseconds - span.microseconds) }
  }
}

extension Int {
  /// The quotient rounded down, for a positive divisor.
  func floored(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
