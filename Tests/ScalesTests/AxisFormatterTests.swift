import Testing

@testable import Scales

@Suite struct AxisFormatterTests {
  private func texts(_ formatter: AxisFormatter, _ ticks: [Double], on scale: AxisScale = .linear) -> [String]
  {
    let preferences = TickPreferences(formatter: ScalarFormatter(unicodeMinus: false))
    let context = TickContext(view: ViewInterval(-2, 2))
    return formatter.formatter(preferences, on: scale).labels(for: ticks, in: context).texts
  }

  @Test func formattersTakeTheMinusOfTheStyle() throws {
    #expect(texts(.format(try FormatFormatter("{x:.1f}")), [-1]) == ["-1.0"])
    #expect(texts(.percent(PercentFormatter()), [-1]) == ["-1.00%"])
    #expect(texts(.engineering(EngineeringFormatter()), [-1]) == ["-1"])
    #expect(texts(.scalar(ScalarNotation(mathText: true)), [-1]) == ["$\\mathdefault{-1}$"])
  }

  @Test func textsAreTakenInOrder() {
    #expect(texts(.texts(SequenceFormatter(["a", "b"])), [5, 6, 7]) == ["a", "b", ""])
    #expect(texts(.none, [1]) == [""])
  }

  @Test func notationsAreLaidOverOneAnother() {
    let first = ScalarNotation(scientific: true, offset: .fixed(2))
    let both = first.with(ScalarNotation(powerLimits: -2...3, offset: ScalarFormatter.Offset.none))
    #expect(
      both == ScalarNotation(scientific: true, powerLimits: -2...3, offset: ScalarFormatter.Offset.none))
    let formatter = ScalarFormatter().with(both)
    #expect(formatter.lowPower == -2 && formatter.highPower == 3 && formatter.offset == .none)
  }

  @Test func logarithmsKnowTheirSymmetricalScale() {
    let formatter = AxisFormatter.logarithmic(LogFormatter(.plain)).formatter(
      TickPreferences(), on: .symlog(linthresh: 3))
    #expect((formatter as? LogFormatter)?.linearThreshold == 3)
  }
}
