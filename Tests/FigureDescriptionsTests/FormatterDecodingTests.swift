import Plotting
import Scales
import Testing

@testable import FigureDescriptions

@Suite struct FormatterDecodingTests {
  private func formatter(_ text: String) throws -> AxisFormatter? {
    try Described.figure("axes: [{xticks: {formatter: \(text)}}]").axes[0].x.major.formatter
  }

  @Test(
    arguments: [
      ("NullFormatter", AxisFormatter.none),
      ("{value: FixedFormatter, seq: [a, 1]}", .texts(SequenceFormatter(["a", "1"]))),
      (
        "{value: ScalarFormatter, useOffset: false, useMathText: true, scilimits: [-2, 3]}",
        .scalar(ScalarNotation(powerLimits: -2...3, offset: ScalarFormatter.Offset.none, mathText: true))
      ),
      ("{value: ScalarFormatter, useOffset: 5}", .scalar(ScalarNotation(offset: .fixed(5)))),
      ("PercentFormatter", .percent(PercentFormatter())),
      (
        "{value: PercentFormatter, xmax: 1, decimals: 2, symbol: null}",
        .percent(PercentFormatter(whole: 1, decimals: 2, symbol: ""))
      ),
      (
        "{value: EngFormatter, unit: Hz, places: 1, sep: ''}",
        .engineering(EngineeringFormatter(unit: "Hz", places: 1, separator: ""))
      ),
      ("LogFormatterExponent", .logarithmic(LogFormatter(.exponent))),
      (
        "{value: LogFormatterMathtext, base: 2, labelOnlyBase: true, minor_thresholds: [2, .inf], linthresh: 3}",
        .logarithmic(
          LogFormatter(
            .power, base: 2, powersOnly: true, thresholds: .init(powers: 2, span: .infinity),
            linearThreshold: 3))
      ),
      ("{value: DateFormatter, fmt: '%b %Y'}", .date(DateFormatter("%b %Y"))),
      ("AutoDateFormatter", .automaticDate),
      (
        "{value: ConciseDateFormatter, show_offset: false}",
        .conciseDate(ConciseDateFormatter(showsOffset: false))
      ),
    ] as [(String, AxisFormatter)])
  func readsFormatters(_ text: String, _ expected: AxisFormatter) throws {
    #expect(try formatter(text) == expected)
  }

  @Test func readsFormats() throws {
    #expect(try formatter("'{x:.2f} km'") == .format(FormatFormatter("{x:.2f} km")))
    #expect(try formatter("{value: StrMethodFormatter, fmt: 'x'}") == .format(FormatFormatter("x")))
    #expect(try formatter("{value: FormatStrFormatter, fmt: '%.1f'}") == .printf(PrintfFormatter("%.1f")))
  }

  @Test func readsTheNotationOfNumbers() throws {
    let axes = try Described.figure(
      "axes: [{ticklabel_format: [{style: sci, scilimits: [0, 0]}, {axis: y, useOffset: false}]}]"
    ).axes[0]
    #expect(axes.x.numbers == ScalarNotation(scientific: true, powerLimits: 0...0))
    #expect(
      axes.y.numbers
        == ScalarNotation(scientific: true, powerLimits: 0...0, offset: ScalarFormatter.Offset.none))
  }

  @Test(arguments: [
    (
      "xticks: {formatter: '%.1f'}",
      "formatter: write {value: FormatStrFormatter, fmt: '%.1f'} for numbers, {value: DateFormatter, fmt: '%.1f'} for dates"
    ),
    ("xticks: {formatter: '{y}'}", "formatter: {y} names neither x, the tick, nor pos, its place"),
    (
      "xticks: {formatter: {value: FormatStrFormatter, fmt: a}}",
      "fmt: expected a conversion of the tick, as %.1f"
    ),
    ("xticks: {formatter: {value: PercentFormatter, xmax: 0}}", "xmax: nothing is a part of 0"),
    (
      "xticks: {formatter: {value: ConciseDateFormatter, formats: [a]}}",
      "formats: expected a list of 6 texts, found a list of 1"
    ),
    (
      "xticks: {formatter: Percent}",
      "formatter: unknown formatter 'Percent'; did you mean 'PercentFormatter'?"
    ),
    ("ticklabel_format: {scilimits: [3, 0]}", "scilimits: expected the lower power first"),
    (
      "ticklabel_format: {useLocale: true}",
      "'useLocale' of ticklabel_format is left out of the format, though matplotlib has it"
    ),
  ])
  func saysWhatIsWrong(_ entry: String, _ message: String) {
    #expect(Described.mistakes(ofSubplot: entry) == [message])
  }
}
