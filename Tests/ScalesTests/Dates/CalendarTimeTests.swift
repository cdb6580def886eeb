import Testing

@testable import Scales

@Suite struct CalendarTimeTests {
  @Test func daysAreThoseOfTheCalendar() {
    #expect(CalendarTime(year: 1970)?.days == 0)
    #expect(CalendarTime(year: 1)?.days == -719_162)
    #expect(CalendarTime(year: 9999, month: 12, day: 31)?.days == 2_932_896)
    #expect(CalendarTime(year: 2000, month: 2, day: 29)?.days == 11_016)
    #expect(CalendarTime(year: 2100, month: 3, day: 1)?.days == 47_541)
  }

  @Test func datesComeBackFromDays() {
    for day in stride(from: -719_162, through: 2_932_896, by: 97) {
      let date = CalendarTime.date(ofDay: day)
      #expect(CalendarTime.days(toYear: date.year, month: date.month, day: date.day) == day)
    }
  }

  @Test(arguments: [(1900, false), (2000, true), (2019, false), (2020, true), (4, true)])
  func leapYears(_ year: Int, _ isLeap: Bool) {
    #expect(CalendarTime.isLeap(year) == isLeap)
    #expect((CalendarTime(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test func nothingIsOutsideOfTheCalendar() {
    #expect(CalendarTime(days: -719_163) == nil)
    #expect(CalendarTime(days: 2_932_897) == nil)
    #expect(CalendarTime(days: .nan) == nil)
    #expect(CalendarTime(days: 1e300) == nil)
    #expect(CalendarTime(year: 2020, month: 13) == nil)
    #expect(CalendarTime(year: 2020, hour: 24) == nil)
  }

  /// Beyond 70 years from 1970 a place holds no single microseconds.
  @Test func farPlacesAreRounded() throws {
    #expect(try #require(CalendarTime(days: 1 + 7 / 86_400e6)).microsecond == 7)
    let far = try #require(CalendarTime(year: 2300, microsecond: 7))
    #expect(try #require(CalendarTime(days: far.days)).microsecond % 20 == 0)
  }

  @Test func monthsAreAddedWithinTheMonth() throws {
    let last = try #require(CalendarTime(year: 2020, month: 1, day: 31, hour: 5))
    #expect(last.adding(months: 1) == CalendarTime(year: 2020, month: 2, day: 29, hour: 5))
    #expect(last.adding(months: -2) == CalendarTime(year: 2019, month: 11, day: 30, hour: 5))
    #expect(last.adding(months: -12 * 2020) == nil)
  }

  @Test func spansAreMonthsAndTheRest() throws {
    let start = try #require(CalendarTime(year: 2020, month: 1, day: 31))
    let end = try #require(CalendarTime(year: 2020, month: 3, day: 1, hour: 3))
    let span = CalendarSpan(from: start, to: end)
    #expect(span.months == 1 && span.hours == 3 && span.minutes == 0)
    #expect(start.subtracting(span) == CalendarTime(year: 2019, month: 12, day: 29, hour: 21))
  }
}
