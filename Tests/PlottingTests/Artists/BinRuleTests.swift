import FigureNumbers
import Scales
import Testing

@testable import Plotting

/// The numbers are those of numpy's `histogram_bin_edges`.
@Suite struct BinRuleTests {
  @Test(arguments: [
    (BinRule.auto, 5.0, 4.0), (.doane, 7, 5), (.fd, 5, 2), (.rice, 5, 4), (.scott, 3, 2), (.sqrt, 4, 3),
    (.stone, 3, 8), (.sturges, 5, 4),
  ])
  func countsAsNumpy(rule: BinRule, numbers: Double, wholeNumbers: Double) {
    let samples: Column = [0.5, 1.25, 1.5, 2, 2, 2.75, 3.5, 4, 4.25, 7, 9.5, 12]
    #expect(
      rule.binCount(of: [samples], in: ViewInterval(0.5, 12), areWholeNumbers: false) == numbers)
    #expect(
      rule.binCount(of: [[1, 2], [2, 3, 9, 9, 9]], in: ViewInterval(1, 9), areWholeNumbers: true)
        == wholeNumbers)
  }

  @Test(arguments: BinRule.allCases)
  func oneBinWhereTheSamplesTellNothing(rule: BinRule) {
    #expect(rule.binCount(of: [[]], in: ViewInterval(0, 1), areWholeNumbers: false) == 1)
    #expect(rule.binCount(of: [[2, 2, 2]], in: ViewInterval(1.5, 2.5), areWholeNumbers: false) == 1)
  }
}
