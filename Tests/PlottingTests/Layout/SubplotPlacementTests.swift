import FigureDrawing
import Testing

@testable import Plotting

@Suite struct SubplotPlacementTests {
  /// matplotlib's `GridSpec(2, 3, width_ratios=[1, 2, 1], hspace=0.5).get_grid_positions(fig)`.
  @Test func ratiosAndSpaces() throws {
    var grid = SubplotGrid(rows: 2, columns: 3)
    grid.widthRatios = [1, 2, 1]
    grid.hspace = 0.5
    let boxes = try SubplotPlacement(Style.FigureStyle()).overridden(by: grid).boxes(of: grid)
    let lefts = boxes[0].map(\.x0)
    let bottoms = boxes.map { $0[0].y0 }
    #expect(lefts == [0.125, 0.34154411764705883, 0.7290441176470588])
    #expect(bottoms == [0.5720000000000001, 0.10999999999999999])
  }

  @Test func ratiosMustFitTheGrid() {
    var grid = SubplotGrid(rows: 1, columns: 2)
    grid.widthRatios = [1]
    #expect(throws: LayoutError("width_ratios has 1 values for 2 columns", at: FigurePlace("gridspec"))) {
      try SubplotPlacement(Style.FigureStyle()).boxes(of: grid)
    }
  }

  @Test func edgesMustLeaveRoom() {
    var grid = SubplotGrid()
    grid.left = 0.9
    grid.right = 0.1
    #expect(throws: LayoutError.self) {
      try SubplotPlacement(Style.FigureStyle()).overridden(by: grid).boxes(of: grid)
    }
  }
}
