import FigureDrawing
import FigureNumbers
import Testing

@testable import Plotting

@Suite struct FillRegionsTests {
  struct Row: Decodable {
    let x: [Double]
    let y1: [Double]
    let y2: [Double]
    let `where`: [Bool]?
    let step: FillBetweenArtist.Step?
    let interpolate: Bool
    let paths: [PathRow]
  }

  @Test func polygonsAreMatplotlibs() throws {
    for row in try artistFixture("fills") as [Row] {
      let artist = FillBetweenArtist(
        x: Column(row.x), y1: Column(row.y1), y2: Column(row.y2), condition: row.where, step: row.step,
        interpolates: row.interpolate)
      let polygons = FillRegions(artist).polygons(
        step: row.step.map(LineSteps.init), interpolates: row.interpolate)
      #expect(polygons.count == row.paths.count)
      let areEqual = zip(polygons, row.paths).allSatisfy { agree($0, $1) }
      #expect(areEqual, "\(row.y1) to \(row.y2), step \(String(describing: row.step)), \(row.interpolate)")
    }
  }
}
