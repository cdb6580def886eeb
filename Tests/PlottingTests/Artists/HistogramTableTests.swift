import FigureNumbers
import Scales
import Testing

@testable import Plotting

@Suite struct HistogramTableTests {
  private let samples: Column = [1, 2, 2.5, 3, 4, .nan, 9]

  private func table(
    _ sets: [Column], bins: HistogramArtist.Bins = .edges([1, 2, 3, 4]),
    _ change: (inout Histogram) -> Void = { _ in }
  ) throws -> HistogramTable {
    var histogram = Histogram(sets)
    change(&histogram)
    return try HistogramTable(histogram, bins: bins)
  }

  @Test func aBinHoldsItsLeftEdgeAndTheLastOneBoth() throws {
    #expect(try table([samples]).tops == [[1, 2, 2]])
    let equal = try table([samples], bins: .count(3)) { $0.range = ViewInterval(1, 4) }
    #expect(equal.edges == [1, 2, 3, 4] && equal.tops == [[1, 2, 2]])
  }

  @Test func equalBinsGoFromTheSmallestSampleToTheLargestOfAllSets() throws {
    #expect(try table([[2, 3], [.nan, 6]], bins: .count(2)).edges == [2, 4, 6])
    #expect(try table([[]], bins: .count(2)).edges == [0, 0.5, 1])
    #expect(try table([[5, 5]], bins: .count(1)).edges == [4.5, 5.5])
  }

  @Test func weightsCountForTheirSamples() throws {
    let weights: Column = [1, 10, 100, 1000, 10000, 5, 5]
    #expect(try table([samples]) { $0.weights = [weights] }.tops == [[1, 110, 11000]])
    let equal = try table([samples], bins: .count(3)) {
      $0.weights = [weights]
      $0.range = ViewInterval(1, 4)
    }
    #expect(equal.tops == [[1, 110, 11000]])
  }

  @Test func densityStackingAndCumulationFollowOneAnother() throws {
    #expect(try table([samples]) { $0.isDensity = true }.tops == [[0.2, 0.4, 0.4]])
    #expect(try table([samples]) { $0.cumulation = .ascending }.tops == [[1, 3, 5]])
    #expect(try table([samples]) { $0.cumulation = .descending }.tops == [[5, 4, 2]])
    let stacked = try table([samples, [1, 3]]) { $0.kind = .barStacked }
    #expect(stacked.tops == [[1, 2, 2], [2, 2, 3]])
    let density = try table([[1], [1, 2, 3]]) {
      $0.isStacked = true
      $0.isDensity = true
      $0.cumulation = .ascending
    }
    #expect(density.tops == [[0.25, 0.25, 0.25], [0.5, 0.75, 1]])
  }

  @Test(
    arguments: [
      ([1, 2], .count(0), "a histogram needs at least one bin, not 0"),
      ([1, 2], .edges([1]), "bins need at least two edges, not 1"),
      ([1, 2], .edges([2, 1]), "the edges of bins must not descend"),
      ([1, 2], .edges([2, .infinity]), "an edge of bins must be a finite number"),
      ([.nan], .count(2), "none of the samples of a histogram is a number"),
      (
        [1, .infinity], .count(2),
        "a sample of the histogram is infinite; give a range, or the edges of the bins"
      ),
      (
        [-1e308, 1e308], .count(2),
        "the samples of a histogram lie too far apart; give a range, or the edges of the bins"
      ),
      (
        [1, 1.0.nextUp], .count(2),
        "2 bins do not fit between 1.0 and 1.0000000000000002: there are not as many numbers between them"
      ),
      (
        [0, 1, 2, 3, 1e9, 2e9, 1, 1, 1, 1, 2], .rule(.fd),
        "the rule 'fd' makes 1.48e+09 bins of these samples, more than 1000000; give a number of bins, or a range"
      ),
    ] as [([Double], HistogramArtist.Bins, String)])
  func saysWhatCannotBeCounted(samples: [Double], bins: HistogramArtist.Bins, message: String) {
    #expect(throws: LayoutError(message)) { try table([Column(samples)], bins: bins) }
  }
}
