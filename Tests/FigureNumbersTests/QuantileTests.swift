import FigureNumbers
import Testing

@Suite struct QuantileTests {
  @Test(
    "Quantiles are numpy's",
    arguments: [(0, 1), (0.25, 1.75), (0.5, 2.5), (0.9, 3.7), (1, 4)] as [(Double, Double)])
  func quantiles(_ fraction: Double, _ value: Double) {
    #expect([1.0, 2, 3, 4].quantile(fraction) == value)
  }

  @Test func oneValueIsAllQuantiles() { #expect([7.0].quantile(0.3) == 7) }
}
