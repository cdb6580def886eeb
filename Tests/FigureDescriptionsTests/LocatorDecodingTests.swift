import Plotting
import Scales
import Testing

@testable import FigureDescriptions

@Suite struct LocatorDecodingTests {
  @Test(
    arguments: [
      ("AutoLocator", AxisLocator.atMost(.automatic)), ("NullLocator", .none),
      ("MultipleLocator", .multiple(MultipleLocator())),
      ("{value: MultipleLocator, base: 0.5, offset: 1}", .multiple(MultipleLocator(0.5, offset: 1))),
      ("MaxNLocator", .atMost(MaxNLocator())),
      (
        "{value: MaxNLocator, nbins: auto, integer: true, symmetric: true, prune: both, min_n_ticks: 3}",
        .atMost(MaxNLocator(bins: nil, wholeNumbers: true, symmetric: true, pruning: .both, fewestTicks: 3))
      ),
      ("{value: FixedLocator, locs: [1, 2], nbins: 3}", .fixed(FixedLocator([1, 2], bins: 3))),
      ("{value: LinearLocator, numticks: 3}", .linear(LinearLocator(3))),
      (
        "{value: LogLocator, base: 2, subs: [1, 1.5], numticks: auto}",
        .logarithmic(LogLocator(base: 2, multiples: .given([1, 1.5])))
      ),
      ("{value: LogLocator, subs: all, numticks: 4}", .logarithmic(LogLocator(multiples: .all, count: 4))),
      (
        "{value: SymmetricalLogLocator, base: 10, linthresh: 2}",
        .symmetrical(SymmetricalLogLocator(base: 10, threshold: 2))
      ),
      (
        "{value: AutoDateLocator, minticks: 3, maxticks: 7, interval_multiples: false}",
        .automaticDates(AutoDateLocator(fewestTicks: 3, mostTicks: 7, atMultiples: false))
      ),
      ("{value: YearLocator, base: 5, month: 7, day: 4}", .years(YearLocator(5, month: 7, day: 4))),
      ("{value: MonthLocator, bymonth: [1, 7], bymonthday: 15}", .dates(.months([1, 7], day: [15]))),
      ("{value: WeekdayLocator, byweekday: [MO, 4], interval: 2}", .dates(.weekdays([0, 4], every: 2))),
      ("DayLocator", .dates(.days())), ("{value: HourLocator, byhour: 6}", .dates(.hours([6]))),
      ("{value: MinuteLocator, interval: 5}", .dates(.minutes(every: 5))),
      ("{value: SecondLocator, bysecond: [0, 30]}", .dates(.seconds([0, 30]))),
      ("{value: MicrosecondLocator, interval: 10}", .microseconds(MicrosecondLocator(10))),
    ] as [(String, AxisLocator)])
  func readsLocators(_ text: String, _ locator: AxisLocator) throws {
    #expect(try Described.figure("axes: [{xticks: {locator: \(text)}}]").axes[0].x.major.locator == locator)
  }

  @Test func minorTicksHaveTheirOwn() throws {
    let axis = try Described.figure(
      "axes: [{yticks: {minor: {locator: {value: AutoMinorLocator, n: 3}, formatter: NullFormatter}}}]"
    ).axes[0].y
    #expect(axis.minor.locator == .automaticMinor(AutoMinorLocator(divisions: 3)))
    #expect(axis.minor.formatter == AxisFormatter.none)
  }

  @Test(arguments: [
    ("MultipleLoctor", "locator: unknown locator 'MultipleLoctor'; did you mean 'MultipleLocator'?"),
    ("maxN", "locator: unknown locator 'maxN'; did you mean 'MaxNLocator'?"),
    ("FixedLocator", "a locator needs the key 'locs'"),
    ("AutoMinorLocator", "locator: AutoMinorLocator divides major intervals: write it under 'minor'"),
    ("{value: YearLocator, month: 2, day: 29}", "day: the month 2 has no day 29 in all years"),
    ("{value: DayLocator, bymonthday: 0}", "bymonthday: days are counted from 1, or back from -1"),
    (
      "{value: MaxNLocator, steps: [2, 1]}",
      "steps: tick steps must increase and lie between 1 and 10, which [2.0, 1.0] do not"
    ),
    ("{value: DayLocator, tz: UTC}", "'tz' of a locator is left out of the format, though matplotlib has it"),
  ])
  func saysWhatIsWrong(_ text: String, _ message: String) {
    #expect(Described.mistakes(ofSubplot: "xticks: {locator: \(text)}") == [message])
  }
}
