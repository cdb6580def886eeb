import Testing

@testable import Scales

@Suite struct DateLocatorTests {
  private func ticks(_ locator: any TickLocator, _ low: String, _ high: String) -> [String] {
    guard let low = DateText.days(low), let high = DateText.days(high) else { return [] }
    return locator.ticks(in: TickContext(view: ViewInterval(low, high))).map {
      CalendarTime(days: $0).map(DatePattern("%m-%d %H:%M:%S").string) ?? ""
    }
  }

  /// What matplotlib's locators find from 10 o'clock on the 15th of January 2020 on.
  @Test(
    arguments: [
      (DateLocator.months(every: 2), "2020-07-01", ["03-01 00:00:00", "05-01 00:00:00", "07-01 00:00:00"]),
      (.months(day: [-1]), "2020-04-01", ["01-31 00:00:00", "02-29 00:00:00", "03-31 00:00:00"]),
      (
        .weekdays([0, 4]), "2020-02-01",
        ["01-17 00:00:00", "01-20 00:00:00", "01-24 00:00:00", "01-27 00:00:00", "01-31 00:00:00"]
      ),
      (
        .days(every: 5), "2020-02-03",
        ["01-16 00:00:00", "01-21 00:00:00", "01-26 00:00:00", "01-31 00:00:00"]
      ),
      (
        .hours([0, 12]), "2020-01-17",
        ["01-15 12:00:00", "01-16 00:00:00", "01-16 12:00:00", "01-17 00:00:00"]
      ),
      (
        .minutes(every: 20), "2020-01-15T11:30",
        ["01-15 10:10:00", "01-15 10:30:00", "01-15 10:50:00", "01-15 11:10:00", "01-15 11:30:00"]
      ),
      (
        .seconds([0, 30]), "2020-01-15T10:01:30",
        ["01-15 10:00:00", "01-15 10:00:30", "01-15 10:01:00", "01-15 10:01:30"]
      ),
      // Where there is none, the ends of the view.
      (.months([5]), "2020-02-01", ["01-15 10:00:00", "02-01 00:00:00"]),
    ] as [(DateLocator, String, [String])])
  func findsDates(_ locator: DateLocator, _ high: String, _ expected: [String]) {
    #expect(ticks(locator, "2020-01-15T10", high) == expected)
  }

  @Test func findsYears() {
    #expect(
      ticks(YearLocator(2, month: 7, day: 4), "2020-01-15", "2024-01-17")
        == ["07-04 00:00:00", "07-04 00:00:00", "07-04 00:00:00"])
  }

  @Test func givesUpOnTooMany() {
    #expect(ticks(DateLocator.seconds(), "2000-01-01", "2020-01-01") == [])
    #expect(ticks(MicrosecondLocator(), "2020-01-01", "2020-01-02") == [])
    let beyond = TickContext(view: ViewInterval(-1e6, 1))
    #expect(DateLocator.days().ticks(in: beyond) == [] && AutoDateLocator().ticks(in: beyond) == [])
  }

  @Test func smallRangesAreWidened() {
    func widened(_ locator: any TickLocator) -> ViewInterval {
      locator.nonsingular(in: TickContext(view: ViewInterval(10, 10)))
    }
    #expect(widened(DateLocator.days(every: 3)) == ViewInterval(4, 16))
    #expect(widened(YearLocator(2)) == ViewInterval(10 - 1460, 10 + 1460))
    #expect(widened(AutoDateLocator()) == ViewInterval(10 - 730, 10 + 730))
    #expect(
      AutoDateLocator().nonsingular(in: TickContext(view: ViewInterval(-.infinity, .infinity)))
        == ViewInterval(0, 1))
  }
}
