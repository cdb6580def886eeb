import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct ViolinDecodingTests {
  @Test func keysAreMatplotlibs() throws {
    let keys =
      "bw_method: 0.3, side: low, quantiles: [[0.5], []], facecolor: [r, g], widths: [1, 2], points: 20"
    guard
      case .violins(let violins)? = try Described.artists("violinplot: {dataset: [[1, 2], [3, 4]], \(keys)}")
        .first
    else {
      Issue.record("no violins")
      return
    }
    #expect(violins.bandwidth == .factor(0.3) && violins.side == .low && violins.quantiles == [[0.5], []])
    #expect(violins.facecolor?.count == 2 && violins.widths == [1, 2] && violins.points == 20)
  }

  @Test func whatDoesNotFitIsSaid() {
    func mistakes(_ keys: String) -> [String] {
      Described.mistakes(ofArtist: "violinplot: {dataset: [1, 2], \(keys)}")
    }
    #expect(mistakes("positions: [1, 2]") == ["positions: 2 values for 1 violins"])
    #expect(mistakes("quantiles: [2]") == ["quantiles: expected a number from 0 to 1, found 2.0"])
    #expect(mistakes("bw_method: scot") == ["bw_method: unknown rule 'scot'; did you mean 'scott'?"])
    #expect(mistakes("quantiles: [0.5]") == [])
  }
}
