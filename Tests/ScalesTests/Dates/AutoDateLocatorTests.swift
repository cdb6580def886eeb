import Testing

@testable import Scales

/// Views, and what matplotlib's `AutoDateFormatter` and `ConciseDateFormatter` write at the ticks of `AutoDateLocator`.
@Suite struct AutoDateLocatorTests {
  struct Case: Sendable {
    var ends: (String, String)
    var labels: String
    var concise: String
    var offset: String
    var locator = AutoDateLocator()
  }

  private static let cases = [
    Case(
      ends: ("2020-01-05", "2020-01-05T00:00:04"),
      labels: "59:59.000000 00:00.000000 00:01.000000 00:02.000000 00:03.000000 00:04.000000 00:05.000000",
      concise: "59 00:00 01 02 03 04 05", offset: "2020-Jan-05 00:00"),
    Case(
      ends: ("2020-01-05", "2020-01-05T00:03"),
      labels: "00:00:00 00:00:30 00:01:00 00:01:30 00:02:00 00:02:30 00:03:00",
      concise: "00:00 30 00:01 30 00:02 30 00:03", offset: "2020-Jan-05 00:03"),
    Case(
      ends: ("2020-01-05", "2020-01-05T02:00"),
      labels: "05 00:00 05 00:15 05 00:30 05 00:45 05 01:00 05 01:15 05 01:30 05 01:45 05 02:00",
      concise: "00:00 00:15 00:30 00:45 01:00 01:15 01:30 01:45 02:00", offset: "2020-Jan-05"),
    Case(
      ends: ("2020-01-05", "2020-01-06T12:00"),
      labels: "01-05 00 01-05 04 01-05 08 01-05 12 01-05 16 01-05 20 01-06 00 01-06 04 01-06 08 01-06 12",
      concise: "Jan-05 04:00 08:00 12:00 16:00 20:00 Jan-06 04:00 08:00 12:00", offset: "2020-Jan-06"),
    Case(
      ends: ("2020-01-05", "2020-02-20"),
      labels: "2020-01-08 2020-01-15 2020-01-22 2020-02-01 2020-02-08 2020-02-15",
      concise: "08 15 22 Feb 08 15", offset: "2020-Feb"),
    Case(
      ends: ("2020-01-05", "2020-09-20"),
      labels: "2020-02 2020-03 2020-04 2020-05 2020-06 2020-07 2020-08 2020-09",
      concise: "Feb Mar Apr May Jun Jul Aug Sep", offset: "2020"),
    Case(
      ends: ("2018-03-05", "2026-01-20"), labels: "2018 2019 2020 2021 2022 2023 2024 2025 2026",
      concise: "2018 2019 2020 2021 2022 2023 2024 2025 2026", offset: ""),
    Case(
      ends: ("1000-01-01", "2500-01-01"), labels: "1000 1200 1400 1600 1800 2000 2200 2400 2600",
      concise: "1000 1200 1400 1600 1800 2000 2200 2400 2600", offset: ""),
    Case(
      ends: ("2020-01-05", "2020-09-20"),
      labels: "2020-02 2020-03 2020-04 2020-05 2020-06 2020-07 2020-08 2020-09",
      concise: "Feb Mar Apr May Jun Jul Aug Sep", offset: "2020", locator: AutoDateLocator(atMultiples: false)
    ),
    Case(
      ends: ("1970-01-02", "1970-01-02T00:00:00.00002"),
      labels: "59:59.999995 00:00.000000 00:00.000005 00:00.000010 00:00.000015 00:00.000020 00:00.000025",
      concise: "59.999995 00:00 00.000005 00.000010 00.000015 00.000020 00.000025",
      offset: "1970-Jan-02 00:00"),
    Case(
      ends: ("2020-01-05", "2020-09-20"), labels: "2020-04 2020-07", concise: "Apr Jul", offset: "2020",
      locator: AutoDateLocator(mostTicks: 4)),
    Case(
      ends: ("2020-12-05", "2021-02-20"), labels: "2020-12-15 2021-01-01 2021-01-15 2021-02-01 2021-02-15",
      concise: "15 Jan 15 Feb 15", offset: "2021-Feb"),
  ]

  @Test(arguments: cases)
  func labelsDates(_ example: Case) throws {
    let view = ViewInterval(
      try #require(DateText.days(example.ends.0)), try #require(DateText.days(example.ends.1)))
    var context = TickContext(view: view)
    let ticks = example.locator.ticks(in: context)
    context.dateUnit = example.locator.unit(in: context)
    let automatic = AutoDateFormatter().labels(for: ticks, in: context)
    #expect(automatic.texts.joined(separator: " ") == example.labels)
    let concise = ConciseDateFormatter().labels(for: ticks, in: context)
    #expect(concise.texts.joined(separator: " ") == example.concise)
    #expect(concise.offset == example.offset)
  }

  @Test func conciseLabelsTakePatternsOfTheirOwn() {
    let formatter = ConciseDateFormatter(
      patterns: ["%y", "%m", "%-d", "%H", "%M", "%S"], offsets: ["", "", "of %B", "", "", ""])
    let labels = formatter.labels(for: [29, 30, 31], in: TickContext(view: ViewInterval(29, 31)))
    #expect(labels.texts == ["30", "31", "02"])
    #expect(labels.offset == "of February")
    #expect(
      formatter.labels(for: [31, 30], in: TickContext(view: ViewInterval(31, 30))).offset == "of February")
  }
}
