import FigureDrawing
import Testing

@testable import Plotting

@Suite struct BoxPlotArtistTests {
  private func settled(_ change: (inout BoxPlotArtist) -> Void = { _ in }) throws -> ArtistSettler {
    var settler = ArtistSettler(style: Style())
    var artist = BoxPlotArtist([[1, 2, 3, 4, 20], [2, 3]])
    change(&artist)
    try settler.settle([.boxPlot(artist)])
    return settler
  }

  @Test func eachBoxHasItsParts() throws {
    let settler = try settled()
    let lines = settler.children.compactMap { $0 as? ResolvedLine }
    // Box, two whiskers, two caps, the median and the fliers.
    #expect(lines.count == 14)
    #expect(lines[0].x.values == [0.925, 1.075, 1.075, 0.925, 0.925])
    #expect(lines[5].y.values == [3, 3] && lines[5].room == .init(.x, 0.5, 1.5) && lines[5].zorder == 2.1)
    #expect(lines[6].y.values == [20] && lines[6].look.marker == .circle)
    #expect(settler.axisRequests.first?.change == .furtherTicks(FixedTicks(at: [1, 2], labels: ["1", "2"])))
  }

  @Test func filledBoxesDoNotCountForTheLimits() throws {
    let settler = try settled {
      $0.isFilled = true
      $0.labels = ["a", "b"]
      $0.isNotched = true
    }
    let boxes = settler.children.compactMap { $0 as? ResolvedShape }
    #expect(boxes.count == 2 && boxes.allSatisfy { !$0.countsForLimits })
    #expect(boxes[0].path.vertices.count == 12)
    #expect(settler.legendEntries.map(\.label) == ["a", "b"])
    #expect(settler.legendEntries[0].handle is PatchHandle)
  }

  @Test func partsCanBeLeftOut() throws {
    let settler = try settled {
      ($0.showsCaps, $0.showsBoxes, $0.showsFliers, $0.showsMeans) = (false, false, false, true)
      $0.managesTicks = false
    }
    #expect(settler.children.count == 8 && settler.axisRequests.isEmpty)
  }

  @Test func listsThatDoNotFitAreErrors() {
    #expect(throws: LayoutError.self) { try settled { $0.positions = [1] } }
    #expect(throws: LayoutError.self) { try settled { $0.userMedians = [1] } }
    #expect(throws: LayoutError.self) { try settled { $0.labels = ["a", "b", "c"] } }
    #expect(throws: LayoutError.self) { try settled { $0.reach = .percentiles(-1, 101) } }
  }
}
