import Testing

@testable import Scales

@Suite struct ScalarFormatterTests {
  private struct Row: Decodable {
    /// `true`, `false` or a number.
    struct Offset: Decodable {
      let offset: ScalarFormatter.Offset

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
          offset = flag ? .automatic : .none
        } else {
          offset = .fixed(try container.decode(Double.self))
        }
      }
    }

    let view: [Double]
    let ticks: [Double]
    let mathtext: Bool
    let minus: Bool
    let useOffset: Offset
    let scientific: Bool
    let limits: [Int]
    let threshold: Int
    let texts: [String]
    let offset: String

    var formatter: ScalarFormatter {
      ScalarFormatter(
        offset: useOffset.offset, offsetThreshold: threshold, scientific: scientific, lowPower: limits[0],
        highPower: limits[1], mathText: mathtext, unicodeMinus: minus)
    }
  }

  @Test func equalsMatplotlib() throws {
    let rows: [Row] = try tickFixture("scalar")
    #expect(rows.count > 100)
    for row in rows {
      let labels = row.formatter.labels(for: row.ticks, in: TickContext(view: ViewInterval(row.view)))
      #expect(labels == TickLabels(row.texts, offset: row.offset), "\(row)")
    }
  }

  /// The table of matplotlib's `TestScalarFormatter`, made with its classic style: at most nine steps of 1, 2 or 5, an
  /// offset wherever it saves two digits.
  @Test(arguments: [
    (123, 189, 0), (-189, -123, 0), (12341, 12349, 12340), (-12349, -12341, -12340),
    (99999.5, 100010.5, 100000), (-100010.5, -99999.5, -100000), (99990.5, 100000.5, 100000),
    (-100000.5, -99990.5, -100000), (1_233_999, 1_234_001, 1_234_000), (-1_234_001, -1_233_999, -1_234_000),
    (0.4538, 0.4578, 0.45), (3789.12, 3783.1, 3780), (45124.3, 45831.75, 45000),
    (0.000721, 0.0007243, 0.00072), (12592.82, 12591.43, 12590), (9, 12, 0), (900, 1200, 0), (1900, 1200, 0),
    (0.99, 1.01, 1), (9.99, 10.01, 10), (99.99, 100.01, 100), (5.99, 6.01, 6), (15.99, 16.01, 16),
    (-0.452, 0.492, 0), (-0.492, 0.492, 0), (12331.4, 12350.5, 12300), (-12335.3, 12335.3, 0),
  ])
  func offsetOfAutomaticTicks(low: Double, high: Double, offset: Double) throws {
    let locator = MaxNLocator(bins: 9, steps: try TickSteps([1, 2, 5, 10]))
    for view in [ViewInterval(low, high), ViewInterval(high, low)] {
      let ticks = locator.ticks(in: TickContext(view: view))
      #expect(ScalarFormatter(offsetThreshold: 2).notation(for: ticks, view: view).offset == offset)
    }
  }

  @Test(arguments: [(0.1, "1e-1"), (0.11, "1.1e-1"), (1e8, "1e8"), (1.1e8, "1.1e8"), (-2, "-2")])
  func singleNumbers(value: Double, text: String) {
    #expect(ScalarFormatter(unicodeMinus: false).text(value) == text)
  }

  @Test(arguments: [
    [.nan], [.infinity, 1], [.nan, .nan, 2], [-.infinity, .infinity], [1e308, -1e308],
    [.leastNonzeroMagnitude, .leastNormalMagnitude],
  ])
  func hardTicksDoNotTrap(ticks: [Double]) {
    for view in [ViewInterval(0, 1), ViewInterval(.nan, .nan), ViewInterval(-.infinity, .infinity)] {
      for offset in [ScalarFormatter.Offset.automatic, .none, .fixed(1e308), .fixed(.nan)] {
        let labels = ScalarFormatter(offset: offset).labels(for: ticks, in: TickContext(view: view))
        #expect(labels.texts.count == ticks.count)
      }
    }
  }
}
