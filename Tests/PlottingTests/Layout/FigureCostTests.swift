import FigureDrawing
import FigureNumbers
import Testing
import Typography

@testable import Plotting

@Suite struct FigureCostTests {
  /// What would take all memory is refused before anything is drawn, at its place.
  @Test func hugeFiguresAreRefused() throws {
    let x = Column(Linspace(0, 1, count: 100_000_000))
    var scatter = Scatter(x: x, y: x)
    scatter.c = [.cycle(0)]
    scatter.sizes = [1, 2]
    let cases: [([Axes], FigurePlace, String)] = [
      (
        [Axes(artists: [.errorBar(ErrorBar(x: x, y: x))])], FigurePlace("axes", 0, "artists", 0),
        "drawing takes about 50 GB of memory, most of it for 100,000,000 error bars, and the limit is 8 GB; draw fewer, "
          + "or raise --memory-limit"
      ),
      (
        [Axes(), Axes(artists: [.fillBetween(FillBetween(x: x, y1: x, y2: x))])],
        FigurePlace("axes", 1, "artists", 0),
        "drawing takes about 15 GB of memory, most of it for 100,000,000 samples of a filled area, and the limit is 8 GB; "
          + "draw fewer, or raise --memory-limit"
      ),
    ]
    for (axes, place, message) in cases {
      let figure = Figure(dpi: 100, grid: SubplotGrid(rows: 1, columns: 2), axes: axes)
      let fonts = try FontLibrary()
      #expect(throws: LayoutError(message, at: place)) { try FigureLayout(figure, fonts: fonts) }
    }
    // A line is read block by block, and takes no memory.
    try FigureCost(Figure(axes: [Axes(artists: [.line(Line(x: x, y: x))])])).check(limit: 8e9)
  }

  @Test func theLimitCanBeMoved() throws {
    let bars = Bar(x: Array(repeating: 1, count: 1000), height: [1])
    let figure = Figure(size: Size(1, 1), dpi: 50, axes: [Axes(artists: [.bar(bars)])])
    let fonts = try FontLibrary()
    #expect(throws: LayoutError.self) {
      try FigureLayout(figure, target: LayoutTarget(memoryLimit: 1e6), fonts: fonts)
    }
    #expect(
      try FigureLayout(figure, target: LayoutTarget(memoryLimit: 1e7), fonts: fonts).drawing.elements.count
        > 1000)
  }

  /// Letters count wherever they stand: in titles, ticks, legends, texts and annotations.
  @Test(arguments: ["title", "ticks", "legend", "text", "annotation", "math"])
  func hugeLettersAreRefused(place: String) throws {
    var properties = TextProperties()
    properties.size = .points(40_000)
    var axes = Axes(artists: [.line(Line(x: [0, 1], y: [0, 1], label: "abc"))])
    switch place {
    case "title": axes.title = Label("abc", size: .points(40_000))
    case "ticks":
      var parameters = TickParameters()
      parameters.labelsize = .points(40_000)
      axes.tickParameters = [parameters]
    case "legend":
      axes.legend = Legend()
      axes.legend?.fontSize = .points(40_000)
    case "text": axes.artists.append(.text(Text("abc", at: Point(0.5, 0.5), properties: properties)))
    case "math": axes.artists.append(.text(Text("$abc$", at: Point(0.5, 0.5), properties: properties)))
    default:
      axes.artists.append(.annotation(Annotation("abc", target: Point(0.5, 0.5), properties: properties)))
    }
    let figure = Figure(size: Size(4, 3), dpi: 100, axes: [axes])
    let fonts = try FontLibrary()
    let error = #expect(throws: LabelError.self) { try FigureLayout(figure, fonts: fonts) }
    #expect(
      error?.cause
        == "letters of 40000 points take more than the 8 GB of memory that drawing may take; make them smaller, or raise "
        + "--memory-limit")
  }
}
