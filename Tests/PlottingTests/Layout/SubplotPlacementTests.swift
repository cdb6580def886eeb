import FigureDrawing
import Testing

@testable import Plotting

@Suite struct SubplotPlacementTests {
  /// matplotlib's `GridSpec(2, 3, width_ratios=[1, 2, 1], hspace=0.5).get_grid_positions(fig)`.
  @Test func ratiosAndSpaces() throws {
    var grid = SubplotGrid(rows: 2, columns: 3)
    grid.widthRatios = [1, 2, 1]
    grid.hspace = 0.5
    let cells = try SubplotPlacement(Style.FigureStyle()).overridden(by: grid).cells(of: grid)
    let lefts = cells.columns.map(\.left)
    let bottoms = cells.rows.map(\.bottom)
    #expect(lefts == [0.125, 0.34154411764705883, 0.7290441176470588])
    #expect(bottoms == [0.5720000000000001, 0.10999999999999999])
    let wide = cells.box(of: GridSpan(rows: 0..<2, columns: 1..<3))
    #expect(wide.x0 == lefts[1] && wide.y0 == bottoms[1] && abs(wide.x1 - 0.9) < 1e-15 && wide.y1 == 0.88)
  }

  @Test func ratiosMustFitTheGrid() {
    var grid = SubplotGrid(rows: 1, columns: 2)
    grid.widthRatios = [1]
    #expect(throws: LayoutError("width_ratios has 1 values for 2 columns", at: FigurePlace("gridspec"))) {
      try SubplotPlacement(Style.FigureStyle()).cells(of: grid)
    }
  }

  @Test func edgesMustLeaveRoom() {
    var grid = SubplotGrid()
    grid.left = 0.9
    grid.right = 0.1
    #expect(throws: LayoutError.self) {
      try SubplotPlacement(Style.FigureStyle()).overridden(by: grid).cells(of: grid)
    }
  }
}
