import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct StatisticsDecodingTests {
  @Test func stacksMayNameTheirAreas() throws {
    guard
      case .stackPlot(let plot)? = try Described.artists(
        "stackplot: {x: [0, 1], y: {a: [1, 2], b: [3, 4]}, baseline: sym}"
      ).first
    else {
      Issue.record("no stackplot")
      return
    }
    #expect(plot.labels == ["a", "b"] && plot.layers == [[1, 2], [3, 4]] && plot.baseline == .sym)
    #expect(
      Described.mistakes(ofArtist: "stackplot: {x: [0, 1], y: [[1]]}") == [
        "y: a list of 1 numbers for the 2 of x"
      ])
  }

  @Test func eventsAreOneRowOrSeveral() throws {
    guard case .events(let events)? = try Described.artists("eventplot: {positions: [1, 2], colors: r}").first
    else {
      Issue.record("no events")
      return
    }
    #expect(events.positions == [[1, 2]] && events.colors?.count == 1)
    #expect(
      Described.mistakes(ofArtist: "eventplot: {positions: [[1], [2]], lineoffsets: [1, 2, 3]}") == [
        "lineoffsets: 3 values for 2 rows, expected 1 or 2"
      ])
  }

  @Test func linesGoThroughTwoPointsOrHaveASlope() throws {
    #expect(
      try Described.artists("axline: {xy1: [0, 1], slope: 2}")
        == [.slopedLine(.init(through: Point(0, 1), slope: 2))])
    #expect(
      try Described.artists("axline: {xy1: [0, 1], xy2: [2, 3]}")
        == [.slopedLine(.init(through: Point(0, 1), and: Point(2, 3)))])
    let advice = "an axline needs either 'xy2' or 'slope'"
    #expect(Described.mistakes(ofArtist: "axline: {xy1: [0, 1]}") == [advice])
    #expect(Described.mistakes(ofArtist: "axline: {xy1: [0, 1], xy2: [1, 1], slope: 1}") == [advice])
    #expect(
      Described.mistakes(ofArtist: "axline: {xy1: [0, 1], xy2: [0, 1]}") == [
        "xy2: the two points of a line differ"
      ])
  }

  @Test func distributionsNeedNumbers() throws {
    guard case .ecdf(let ecdf)? = try Described.artists("ecdf: {x: [2, 1], complementary: true}").first else {
      Issue.record("no ecdf")
      return
    }
    #expect(ecdf.isComplementary && ecdf.samples == [2, 1])
    #expect(
      Described.mistakes(ofArtist: "ecdf: {x: [1, .nan]}") == [
        "x: a distribution needs samples that are numbers, and at least one"
      ])
    #expect(
      Described.mistakes(ofArtist: "ecdf: {x: [1], drawstyle: steps}") == [
        "drawstyle: the steps of a distribution are what they are"
      ])
  }
}
