import Testing

@testable import Plotting

@Suite struct BoxStatisticsTests {
  private let samples: [Double] = [1, 2, 3, 4, 5, 6, 7, 30]

  @Test func whiskersReachToTheLastSampleWithinThem() {
    let box = BoxStatistics(samples, reach: .quartiles(1.5))
    #expect(box.median == 4.5 && box.lowerQuartile == 2.75 && box.upperQuartile == 6.25)
    #expect(box.lowerWhisker == 1 && box.upperWhisker == 7 && box.fliers == [30] && box.mean == 7.25)
    #expect(box.notchHigh == 4.5 + 1.57 * 3.5 / 8.0.squareRoot())
  }

  @Test func percentilesMayReachAnywhere() {
    let box = BoxStatistics(samples, reach: .percentiles(0, 100))
    #expect(box.lowerWhisker == 1 && box.upperWhisker == 30 && box.fliers.isEmpty)
    #expect(BoxStatistics(samples, reach: .percentiles(50, 50)).upperWhisker == 6.25)
  }

  @Test func equalQuartilesMayShowAll() {
    let heap: [Double] = [1, 1, 1, 1, 1, 1, 4]
    #expect(BoxStatistics(heap, reach: .quartiles(1.5)).upperWhisker == 1)
    #expect(BoxStatistics(heap, reach: .quartiles(1.5), autorange: true).upperWhisker == 4)
  }

  @Test func missingSamplesLeaveNothing() {
    #expect(BoxStatistics([1, .nan], reach: .quartiles(1.5)).median.isNaN)
    #expect(BoxStatistics([], reach: .quartiles(1.5)).mean.isNaN)
  }
}
