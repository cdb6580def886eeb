import FigureDrawing
import Testing

@testable import Plotting

@Suite struct LegendPlacementTests {
  struct Row: Decodable {
    let width: Double
    let height: Double
    let lines: [[[Double]]]
    let boxes: [[Double]]
    let points: [[Double]]
    let corners: [[Double]]
    let badness: [Int]
  }

  private let placement = LegendPlacement(anchor: Rect(x0: 80, y0: 52.8, x1: 576, y1: 422.4), padding: 6.9)
  private let locations = Legend.Location.allCases.filter { $0 != .best }

  private func obstacles(_ row: Row) -> LegendObstacles {
    func placed(_ points: [[Double]]) -> Placed<Vertices> {
      Placed(Vertices(points.map { Point($0[0], $0[1]) }), transform: .identity)
    }
    var obstacles = LegendObstacles()
    obstacles.lines = row.lines.map(placed)
    obstacles.boxes = row.boxes.map { Rect(x0: $0[0], y0: $0[1], x1: $0[2], y1: $0[3]) }
    obstacles.points = [placed(row.points)]
    return obstacles
  }

  @Test func placesAndWhatTheyCoverAreMatplotlibs() throws {
    for row in try artistFixture("places", file: #filePath) as [Row] {
      let corners = locations.map { placement.corner($0, width: row.width, height: row.height) }
      #expect(agree(corners, row.corners.map { Point($0[0], $0[1]) }))
      let boxes = row.corners.map { Rect(x: $0[0], y: $0[1], width: row.width, height: row.height) }
      #expect(obstacles(row).badness(of: boxes) == row.badness)
    }
  }

  @Test func theBestPlaceIsTheFirstThatCoversLeast() throws {
    for row in try artistFixture("places", file: #filePath) as [Row] {
      let least = try #require(row.badness.min())
      let place = try #require(row.badness.firstIndex(of: least))
      let best = placement.best(width: row.width, height: row.height, avoiding: obstacles(row))
      #expect(best == placement.corner(locations[place], width: row.width, height: row.height))
    }
  }
}
