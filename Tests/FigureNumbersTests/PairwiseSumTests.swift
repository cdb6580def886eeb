import FigureNumbers
import Testing

@Suite struct PairwiseSumTests {
  /// The sums are numpy's, of `1 / k` for k from 1 to n.
  @Test(arguments: [
    (0, 0.0), (1, 1), (7, 2.5928571428571425), (8, 2.7178571428571425), (100, 5.187377517639621),
    (129, 5.440899030573669), (1000, 7.485470860550345), (4099, 8.895835961417054),
  ])
  func addsUpInTheOrderOfNumpy(count: Int, expected: Double) {
    #expect(PairwiseSum.of((0..<count).map { 1 / Double($0 + 1) }) == expected)
  }
}
