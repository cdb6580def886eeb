import Testing

@testable import Scales

@Suite struct LogFormatterTests {
  private struct Row: Decodable {
    let kind: String
    let ticks: [Double]
    let view: [Double]
    let base: Double
    let onlyBase: Bool
    let thresholds: [Double]
    let linthresh: Double?
    let smallest: Double
    let texts: [String]

    var formatter: LogFormatter {
      LogFormatter(
        kind == "plain" ? .plain : kind == "power" ? .power : .scientific, base: base, powersOnly: onlyBase,
        thresholds: LogFormatter.MinorThresholds(powers: thresholds[0], span: thresholds[1]),
        linearThreshold: linthresh, smallestExponent: smallest)
    }
  }

  @Test func equalsMatplotlib() throws {
    let rows: [Row] = try tickFixture("log_formatter")
    try #require(rows.count > 100)
    for row in rows {
      let labels = row.formatter.labels(for: row.ticks, in: TickContext(view: ViewInterval(row.view)))
      #expect(labels == TickLabels(row.texts), "\(row)")
    }
  }

  private struct PlainRow: Decodable {
    let value: Double
    let span: Double
    let text: String
  }

  @Test func plainNumbersEqualMatplotlib() throws {
    let rows: [PlainRow] = try tickFixture("pprint")
    try #require(rows.count > 100)
    for row in rows { #expect(LogFormatter.text(row.value, span: row.span) == row.text, "\(row)") }
  }

  @Test func everyTickIsLabelledWithoutThreshold() {
    let formatter = LogFormatter(thresholds: .init(powers: .infinity, span: .infinity))
    #expect(formatter.labelledCoefficients(in: ViewInterval(1, 1e9)) == .any)
    #expect(formatter.label(2.5, view: ViewInterval(1, 1e9)) == "$\\mathdefault{2.5\\times10^{0}}$")
  }

  @Test func plainMinusIsTypographic() {
    let view = ViewInterval(1e-5, 1)
    #expect(LogFormatter(.plain).label(1e-5, view: view) == "1e\u{2212}05")
    #expect(LogFormatter(.plain, unicodeMinus: false).label(1e-5, view: view) == "1e-05")
  }

  @Test(arguments: hardViews)
  func hardTicksDoNotTrap(view: ViewInterval) {
    let ticks: [Double] = [.nan, .infinity, -.infinity, 0, -1, 1e308, .leastNonzeroMagnitude]
    for base in [10, 1e200, 1, 0.5, 0, .nan] {
      for threshold in [nil, 0, 2, .infinity] {
        for notation in [LogFormatter.Notation.plain, .power, .scientific] {
          let formatter = LogFormatter(notation, base: base, linearThreshold: threshold)
          #expect(formatter.labels(for: ticks, in: TickContext(view: view)).texts.count == ticks.count)
        }
      }
    }
  }
}
