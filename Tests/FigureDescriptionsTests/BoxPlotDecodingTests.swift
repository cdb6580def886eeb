import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct BoxPlotDecodingTests {
  private func plot(_ entry: String) throws -> BoxPlotArtist? {
    guard case .boxPlot(let plot)? = try Described.artists(entry).first else { return nil }
    return plot
  }

  @Test func samplesAreOneSetOrSeveral() throws {
    #expect(try plot("boxplot: {x: [1, 2, 3]}")?.content == .samples([[1, 2, 3]]))
    #expect(try plot("boxplot: {x: [[1, 2], [3]]}")?.content == .samples([[1, 2], [3]]))
  }

  @Test func keysAreMatplotlibs() throws {
    let keys =
      "notch: true, whis: [5, 95], widths: 0.3, vert: false, usermedians: [null, 2], conf_intervals: [null, [1, null]]"
    let plot = try plot("boxplot: {x: [[1], [2]], \(keys), medianprops: {color: r}, sym: 'g+'}")
    #expect(plot?.reach == .percentiles(5, 95) && plot?.orientation == .horizontal && plot?.widths == [0.3])
    #expect(plot?.userMedians == [nil, 2] && plot?.confidenceIntervals == [nil, .init(1, nil)])
    #expect(plot?.medianLine.color != nil && plot?.flierLine.marker == .plus)
    #expect(try self.plot("boxplot: {x: [1], sym: ''}")?.showsFliers == false)
  }

  @Test func filledBoxesTakeTheKeysOfShapes() throws {
    let plot = try plot("boxplot: {x: [1], patch_artist: true, boxprops: {facecolor: r, color: g}}")
    #expect(plot?.boxFill.facecolor != nil && plot?.boxFill.edgecolor != nil && plot?.boxFill.color == nil)
  }

  @Test func statisticsMayBeGiven() throws {
    let plot = try plot(
      "bxp: {bxpstats: [{med: 2, q1: 1, q3: 3, whislo: 0, whishi: 4, fliers: [9], label: a}]}")
    guard case .statistics(let boxes)? = plot?.content else {
      Issue.record("no statistics")
      return
    }
    #expect(boxes[0].upperWhisker == 4 && boxes[0].label == "a" && boxes[0].mean.isNaN)
  }

  @Test func positionsAreCalledAsPythonWritesThem() throws {
    #expect(try plot("boxplot: {x: [[1], [2]], positions: [1, 2]}")?.positionNames == nil)
    #expect(try plot("boxplot: {x: [[1], [2]], positions: [1.0, 2]}")?.positionNames == ["1.0", "2.0"])
  }

  @Test func whatDoesNotFitIsSaid() {
    #expect(
      Described.mistakes(ofArtist: "boxplot: {x: [[1], [2]], positions: [1]}") == [
        "positions: 1 values for 2 boxes"
      ])
    #expect(Described.mistakes(ofArtist: "bxp: {bxpstats: [{med: 1}]}").count == 4)
    #expect(
      Described.mistakes(ofArtist: "boxplot: {x: [1], whis: [5, 101]}") == [
        "whis: expected a number from 0 to 100, found 101.0"
      ])
  }
}
