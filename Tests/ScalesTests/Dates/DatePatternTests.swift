import Testing

@testable import Scales

@Suite struct DatePatternTests {
  /// As Python 3.11 writes them with glibc.
  @Test(arguments: [
    ("%a %A %b %B %d %e %j", "Sun Sunday Jan January 03  3 003", "Mon Monday Dec December 31 31 365"),
    ("%Y %y %C %G %g", "2021 21 20 2020 20", "987 87 9 988 88"),
    ("%H %I %k %l %p %P", "00 12  0 12 AM am", "13 01 13  1 PM pm"),
    ("%M %S %f %s", "05 09 000120 1609632309", "00 00 000000 -30988954800"),
    ("%U %W %V %u %w", "01 00 53 7 0", "52 53 01 1 1"),
    ("%c|%x|%X", "Sun Jan  3 00:05:09 2021|01/03/21|00:05:09", "Mon Dec 31 13:00:00 987|12/31/87|13:00:00"),
    (
      "%D %F %r %R %T", "01/03/21 2021-01-03 12:05:09 AM 00:05 00:05:09",
      "12/31/87 987-12-31 01:00:00 PM 13:00 13:00:00"
    ),
    ("%z %Z %%", "+0000 UTC %", "+0000 UTC %"),
    ("%-d %_d %0e %^b %^A %-H", "3  3 03 JAN SUNDAY 0", "31 31 31 DEC MONDAY 13"),
    ("%n%t%h", "\n\tJan", "\n\tDec"),
    ("%Q %Ey %", "%Q 21 %", "%Q 87 %"),
  ])
  func writesDates(_ pattern: String, _ first: String, _ second: String) throws {
    let pattern = DatePattern(pattern)
    let moments = (
      try #require(CalendarTime(year: 2021, month: 1, day: 3, minute: 5, second: 9, microsecond: 120)),
      try #require(CalendarTime(year: 987, month: 12, day: 31, hour: 13))
    )
    #expect(pattern.string(moments.0) == first)
    #expect(pattern.string(moments.1) == second)
  }
}
