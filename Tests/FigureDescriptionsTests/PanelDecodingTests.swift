import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct PanelDecodingTests {
  private func figure(_ yaml: String) throws -> Figure { try FigureDescription(yaml: yaml, name: "f").figure }

  private func mistakes(_ yaml: String) -> [String] {
    do throws(FigureDescriptionError) {
      _ = try FigureDescription(yaml: yaml, name: "f")
      return []
    } catch {
      return error.diagnostics.map(\.message)
    }
  }

  @Test func nullLeavesACellEmpty() throws {
    let figure = try figure("subplots: [1, 3]\naxes: [{title: a}, null, {title: b}]")
    #expect(figure.axes.map(\.panel) == [.nextCell, .cells(GridSpan(row: 0, column: 2))])
  }

  @Test func mosaicsNameTheirAxes() throws {
    let mosaic = try figure("mosaic: |\n  AAB\n  .CB\naxes: {B: {title: b}, A: {}}")
    #expect(mosaic.grid.rows == 2 && mosaic.grid.columns == 3)
    #expect(
      mosaic.axes.map(\.panel) == [
        .cells(GridSpan(rows: 0..<1, columns: 0..<2)), .cells(GridSpan(rows: 0..<2, columns: 2..<3)),
        .cells(GridSpan(row: 1, column: 1)),
      ])
    #expect(mosaic.axes.map { $0.title?.text } == [nil, "b", nil])
    #expect(try figure("mosaic: [[left, right]]\naxes: {right: {title: r}}").axes[1].title?.text == "r")
    #expect(try figure("mosaic: AB;CC\naxes: {}").axes.count == 3)
  }

  @Test func cellsAreRangesAsPythonHasThem() throws {
    func panel(_ cell: String) throws -> Panel? {
      try figure("subplots: [2, 3]\naxes: [{cell: \(cell)}]").axes.first?.panel
    }
    #expect(try panel("[0, ':']") == .cells(GridSpan(rows: 0..<1, columns: 0..<3)))
    #expect(try panel("[-1, '-2:']") == .cells(GridSpan(rows: 1..<2, columns: 1..<3)))
    #expect(try panel("['0:2', '1:2']") == .cells(GridSpan(rows: 0..<2, columns: 1..<2)))
    // YAML 1.1 takes this for a number to the base 60.
    #expect(try panel("[0, 1:3]") == .cells(GridSpan(rows: 0..<1, columns: 1..<3)))
  }

  @Test func axesAreAttachedToAxes() throws {
    let figure = try figure(
      """
      axes:
      - rect: [0.1, 0.2, 0.5, 0.25]
        twinx: {ylabel: rate}
        twiny: {xlabel: time}
        insets:
        - rect: [0, 0, 1, 0.5]
          twinx: {}
      """)
    #expect(figure.axes[0].panel == .rectangle(Rect(x: 0.1, y: 0.2, width: 0.5, height: 0.25)))
    #expect(
      figure.axes[0].attached.map(\.panel) == [
        .twin(sharing: .x), .twin(sharing: .y), .inset(Rect(x: 0, y: 0, width: 1, height: 0.5)),
      ])
    #expect(figure.axes[0].attached[0].y.label?.text == "rate")
    #expect(figure.axes[0].attached[2].attached.count == 1)
  }

  @Test func errorsOfTheLayoutFindTheirLine() throws {
    let yaml = """
      mosaic: AB
      axes:
        B:
          twinx:
            artists:
            - text: {x: 0, y: 0, s: a}
            - line: {x: [1], y: [1], sweep: {k: [1, 2]}}
            - line: {x: [1], y: [2]}
      """
    let description = try FigureDescription(yaml: yaml, name: "f")
    let place = FigurePlace("axes", 1, "twinx", "artists", 3)
    #expect(description.diagnostic(at: place, "no").line == 8)
    #expect(description.diagnostic(at: FigurePlace("axes", 1, "twinx", "ylim"), "no").line == 4)
  }

  @Test(arguments: [
    ("mosaic: AB;C\naxes: {}", "mosaic: row 2 has 1 cells and the first has 2"),
    ("mosaic: AB;BA\naxes: {}", "mosaic: 'A' does not fill a rectangle of cells"),
    ("mosaic: AB\naxes: {C: {}}", "axes: unknown name in the mosaic 'C'; expected A or B"),
    ("mosaic: AB\naxes: [{}]", "axes: expected a map by the names of the mosaic, found a list"),
    ("mosaic: AB\nsubplots: [1, 2]\naxes: {}", "a figure has either 'mosaic' or 'subplots', not both"),
    ("mosaic: AB\nsharex: col\naxes: {}", "a mosaic shares all axes or none"),
    ("mosaic: 3\naxes: {}", "mosaic: expected a text, found the number 3"),
    ("axes: [{cell: [0, 1]}]", "cell: expected places among 1 columns, found '1'"),
    ("axes: [{cell: ['1:', 0]}]", "cell: the range '1:' holds none of 1 rows"),
    ("axes: [{cell: [x, 0]}]", "cell: expected places among 1 rows, found 'x'"),
    ("axes: [{rect: [0, 0, 1, 0]}]", "rect: expected a width and a height above 0"),
    (
      "axes: [{cell: [0, 0], rect: [0, 0, 1, 1]}]", "axes stand in a 'rect' or in a 'cell', not in both"
    ),
    ("axes: [{insets: [{title: a}]}]", "an inset needs the key 'rect', [left, bottom, width, height]"),
    ("axes: [{}, {}]", "axes: 2 subplots, but subplots: [1, 1] has place for 1"),
    ("axes: [{twinx: 3}]", "twinx: expected a map that describes a subplot, found the number 3"),
  ])
  func saysWhatIsWrong(yaml: String, message: String) { #expect(mistakes(yaml).first == message) }
}
