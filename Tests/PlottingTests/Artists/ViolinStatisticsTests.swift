import Testing

@testable import Plotting

@Suite struct ViolinStatisticsTests {
  @Test func whatIsNotFiniteCountsForNothing() {
    let violin = ViolinStatistics([4, .nan, 1, .infinity, 2], points: 3, bandwidth: .scott)
    #expect(violin.low == 1 && violin.high == 4 && violin.median == 2 && violin.mean == 7.0 / 3)
    #expect(violin.places == [1, 2.5, 4])
    #expect(violin.quantiles([0.5, 1]) == [2, 4])
  }

  @Test func theWidestPlaceIsAsWideAsTheViolin() {
    let violin = ViolinStatistics([0, 1, 1, 1, 2], points: 5, bandwidth: .factor(0.4))
    let halves = violin.halves(width: 0.8)
    #expect(abs(halves[2] - 0.4) < 1e-15 && halves[1] < halves[2] && abs(halves[0] - halves[4]) < 1e-15)
  }

  @Test func equalSamplesAreALine() {
    #expect(ViolinStatistics([2, 2], points: 2, bandwidth: .silverman).halves(width: 1) == [0.5, 0.5])
    #expect(ViolinStatistics([], points: 2, bandwidth: .scott).mean.isNaN)
  }
}
