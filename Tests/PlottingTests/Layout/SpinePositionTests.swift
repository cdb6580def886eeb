import FigureDrawing
import Scales
import Testing

@testable import Plotting

@Suite struct SpinePositionTests {
  private func projection(_ spines: [Side: Spine.Position]) -> CartesianProjection {
    CartesianProjection(
      x: FrameAxis(low: -1, high: 1, scale: .linear), y: FrameAxis(low: 0, high: 4, scale: .linear),
      box: Rect(x0: 100, y0: 50, x1: 300, y1: 250), spines: spines, dpi: 144)
  }

  private func extent(_ side: Side, at position: Spine.Position) -> Rect? {
    projection([side: position]).spines(of: side.axis, ticks: [], dpi: 144).first { $0.side == side }?.extent
  }

  @Test func linesStandWhereTheyAreAsked() {
    #expect(extent(.left, at: .data(0)) == Rect(x0: 200, y0: 50, x1: 200, y1: 250))
    #expect(extent(.bottom, at: .axes(0.5)) == Rect(x0: 100, y0: 150, x1: 300, y1: 150))
    #expect(extent(.bottom, at: .outward(10)) == Rect(x0: 100, y0: 30, x1: 300, y1: 30))
    #expect(extent(.right, at: .outward(10)) == Rect(x0: 320, y0: 50, x1: 320, y1: 250))
    #expect(extent(.top, at: .data(1)) == Rect(x0: 100, y0: 100, x1: 300, y1: 100))
  }

  /// Marks and labels stand with their line, the grid does not.
  @Test func ticksFollowTheirLine() throws {
    let projection = projection([.bottom: .data(1)])
    let mark = try #require(projection.mark(at: 0, on: .bottom, marker: .tickDown)).place
    #expect(mark.transform(mark.shape.vertices[0]) == Point(200, 100))
    let look = TickLook(TickSettings(), axis: .x, isMajor: true, style: Style())
    let label = try #require(
      projection.tickLabel(at: 0, on: .bottom, look: look, style: Style(), dpi: 144))
    #expect(label.anchor == Point(200, 100 - 7 * 2))
    let grid = projection.gridLine(at: 0, of: .x)
    #expect(grid.transform(grid.shape.vertices[0]) == Point(200, 50))
  }
}
