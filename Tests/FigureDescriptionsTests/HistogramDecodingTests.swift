import Plotting
import Scales
import Testing

@testable import FigureDescriptions

@Suite struct HistogramDecodingTests {
  @Test func readsEveryKey() throws {
    var histogram = Histogram([[1, 2.5], [3, 4]], bins: .edges([1, 2, 5]), labels: ["a", "b"])
    histogram.range = ViewInterval(0, 5)
    histogram.weights = [[1, 1], [2, 2]]
    histogram.isDensity = true
    histogram.cumulation = .descending
    histogram.kind = .stepFilled
    histogram.align = .right
    histogram.orientation = .horizontal
    histogram.relativeWidth = 0.5
    histogram.isStacked = true
    histogram.isLog = true
    histogram.bottom = [1]
    histogram.color = [.cycle(0), .cycle(1)]
    histogram.facecolor = [.none]
    histogram.edgecolor = [.cycle(2)]
    histogram.linewidth = [1, 2]
    histogram.linestyle = [.dashed]
    histogram.alpha = 0.5
    histogram.zorder = 3
    #expect(
      try Described.artists(
        """
        hist: {x: [[1, 2.5], [3, 4]], bins: [1, 2, 5], range: [0, 5], weights: [[1, 1], [2, 2]], density: true,
          cumulative: -1, histtype: stepfilled, align: right, orientation: horizontal, rwidth: 0.5, stacked: true,
          log: true, bottom: 1, color: [C0, C1], facecolor: none, edgecolor: C2, linewidth: [1, 2],
          linestyle: dashed, alpha: 0.5, zorder: 3, label: [a, b]}
        """) == [.histogram(histogram)])
  }

  @Test func binsAreANumberEdgesOrARule() throws {
    func bins(_ text: String) throws -> HistogramArtist.Bins? {
      guard case .histogram(let histogram) = try Described.artists("hist: {x: [0.5], bins: \(text)}").first
      else { return nil }
      return histogram.bins
    }
    #expect(try bins("7") == .count(7))
    #expect(try bins("fd") == .rule(.fd))
    #expect(try bins("{linspace: [0, 1, 3]}") == .edges([0, 0.5, 1]))
  }

  @Test func knowsWholeNumbersByTheirWriting() throws {
    func areWhole(_ text: String) throws -> Bool? {
      guard case .histogram(let histogram) = try Described.artists("hist: {x: \(text)}").first else {
        return nil
      }
      return histogram.areWholeNumbers
    }
    #expect(try areWhole("[1, 2]") == true)
    #expect(try areWhole("[1, 2.0]") == false)
    #expect(try areWhole("[[1, 2], [3]]") == true)
    #expect(try areWhole("[[1, 2], [3.5]]") == false)
    #expect(try areWhole("{linspace: [0, 1, 2]}") == false)
  }

  @Test func aSweepNamesItsLabels() throws {
    guard
      case .histogram(let histogram) = try Described.artists(
        "hist: {x: [1], label: 'a {k}', sweep: {k: [2]}}"
      ).first
    else { return #expect(Bool(false), "no histogram") }
    #expect(histogram.labels == ["a 2"])
  }

  @Test(arguments: [
    ("bins: [1]", "bins: expected at least 2 edges, found 1"),
    ("bins: [2, 1]", "bins: expected edges that do not descend, found 1.0 after 2.0"),
    ("bins: [.inf, 1]", "bins: expected finite edges, found inf"),
    ("bins: 0", "bins: expected a whole number from 1 to 1000000000, found 0"),
    ("bins: atuo", "bins: unknown rule for bins 'atuo'; did you mean 'auto'?"),
    ("color: [r, g]", "color: 2 colours for 1 set of samples; give one a set, or one for all"),
    ("label: [a, b]", "label: 2 labels for 1 set of samples"),
    ("weights: [1]", "weights: 1 weights for 2 samples"),
    ("weights: [[1, 2], [3]]", "weights: 2 lists for 1 set of samples"),
    (
      "weights: [1, 2], bins: auto",
      "weights: no rule finds the bins of samples with weights; give a number of bins, or edges"
    ),
    ("range: [2, 1]", "range: the first edge must not be larger than the last"),
    ("bins: [1, 2], bottom: [1, 2]", "bottom: 2 numbers for 1 bins"),
    ("cumulative: 3", "cumulative: expected a whole number from -1 to 1, found 3"),
  ])
  func saysWhatIsWrong(keys: String, message: String) {
    #expect(Described.mistakes(ofArtist: "hist: {x: [1, 2], \(keys)}").first == message)
  }
}
