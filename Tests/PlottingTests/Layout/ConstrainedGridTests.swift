import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct ConstrainedGridTests {
  private let whole = Rect(x0: 0, y0: 0, x1: 1, y1: 1)

  @Test func cellsShareWhatMarginsLeave() {
    var grid = ConstrainedGrid(SubplotGrid(rows: 1, columns: 2), in: whole)
    grid.margins[.left]?.widen(0, decorations: 0.1, bars: 0.05)
    grid.margins[.right]?.widen(1, decorations: 0, bars: 0.05)
    let lines = grid.lines
    let first = lines.innerBox(of: GridSpan(row: 0, column: 0))
    let second = lines.innerBox(of: GridSpan(row: 0, column: 1))
    #expect(abs(first.width - 0.4) < 1e-12 && abs(second.width - 0.4) < 1e-12)
    #expect(abs(first.x0 - 0.15) < 1e-12)
    #expect(abs(second.x1 - 0.95) < 1e-12)
    #expect(abs(lines.boxBesideBars(of: GridSpan(row: 0, column: 0)).x0 - 0.05) < 1e-12)
    #expect(lines.hasRoom)
  }

  @Test func ratiosAndEdgesCount() {
    var layout = SubplotGrid(rows: 2, columns: 1)
    layout.heightRatios = [3, 1]
    var grid = ConstrainedGrid(layout, in: whole)
    grid.widen(.top, to: 0.2)
    grid.widen(.top, to: 0.1)
    let lines = grid.lines
    #expect(abs(lines.innerBox(of: GridSpan(row: 0, column: 0)).height - 0.6) < 1e-12)
    #expect(abs(lines.innerBox(of: GridSpan(row: 1, column: 0)).y1 - 0.2) < 1e-12)
    grid.reset()
    #expect(grid.lines.inner == whole)
  }

  @Test func marginsThatFillAllLeaveNoRoom() {
    var grid = ConstrainedGrid(SubplotGrid(rows: 1, columns: 1), in: whole)
    grid.margins[.left]?.widen(0, decorations: 1, bars: 0.2)
    #expect(!grid.lines.hasRoom)
  }

  @Test func axesFillTheFigureButForTheirDecorations() throws {
    var figure = Figure(layout: .constrained, axes: [Axes()])
    figure.suptitle = "All"
    let layout = try FigureLayout(
      figure, target: LayoutTarget(includesGeometry: true), fonts: try FontLibrary())
    let box = try #require(layout.geometry?.axes.first?.box)
    #expect(box.x1 < 640 && box.x1 > 600)
    #expect(box.y1 < 470 && box.y1 > 430)
    #expect(layout.warnings.isEmpty)
  }

  @Test func saysThatThereIsNoRoom() throws {
    var axes = Axes()
    axes.y.label = Label("wide", size: .points(900))
    let figure = Figure(size: Size(1, 1), layout: .constrained, axes: [axes])
    let layout = try FigureLayout(figure, fonts: try FontLibrary())
    #expect(layout.warnings.contains { $0.message.contains("no room") })
  }
}
