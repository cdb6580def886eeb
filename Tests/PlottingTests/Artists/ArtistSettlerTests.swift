import Testing
import Typography

@testable import Plotting

@Suite struct ArtistSettlerTests {
  private static let uneven: [(Artist, String)] = {
    var sizes = Scatter(x: [1, 2, 3], y: [1, 2, 3])
    sizes.sizes = [1, 2]
    var values = Scatter(x: [1, 2, 3], y: [1, 2, 3])
    values.values = [1]
    var colors = Scatter(x: [1, 2, 3], y: [1, 2, 3])
    colors.c = [.cycle(0), .cycle(1)]
    var alphas = Scatter(x: [1, 2, 3], y: [1, 2, 3])
    alphas.alphas = [0.5, 1]
    let errors = ErrorBar.Errors(lower: [1], upper: [1, 1])
    return [
      (.line(Line(x: [1, 2], y: [1])), "y has 1 values and x has 2; give both equally many"),
      (.scatter(Scatter(x: [1], y: [])), "y has 0 values and x has 1; give both equally many"),
      (.scatter(sizes), "sizes has 2 values and x has 3; give both equally many, or one value for all"),
      (.scatter(values), "values has 1 values and x has 3; give both equally many"),
      (.scatter(colors), "c has 2 values and x has 3; give both equally many, or one value for all"),
      (.scatter(alphas), "alphas has 2 values and x has 3; give both equally many"),
      (
        .fillBetween(FillBetween(x: [1, 2], y1: [1, 2], y2: [1])),
        "y2 has 1 values and x has 2; give both equally many"
      ),
      (
        .fillBetween(FillBetween(x: [1, 2], y1: [1], y2: [1, 2])),
        "y1 has 1 values and x has 2; give both equally many"
      ),
      (
        .fillBetween(FillBetween(x: [1, 2], y1: [1, 2], y2: [1, 2], condition: [true])),
        "condition has 1 values and x has 2; give both equally many"
      ),
      (.errorBar(ErrorBar(x: [1, 2], y: [1])), "y has 1 values and x has 2; give both equally many"),
      (
        .errorBar(ErrorBar(x: [1, 2], y: [1, 2], yerr: errors)),
        "yerr.lower has 1 values and x has 2; give both equally many"
      ),
      (
        .bar(Bar(x: [1, 2], height: [1, 2, 3])),
        "height has 3 values and x has 2; give both equally many, or one value for all"
      ),
      (
        .bar(Bar(x: [1, 2], height: [1, 2], width: [])),
        "width has 0 values and x has 2; give both equally many, or one value for all"
      ),
    ]
  }()

  @Test(arguments: uneven.indices)
  func listsOfOneArtistAreEquallyLong(index: Int) throws {
    let (artist, message) = Self.uneven[index]
    let figure = Figure(axes: [Axes(artists: [.line(Line(x: [], y: [])), artist])])
    let fonts = try FontLibrary()
    #expect(throws: LayoutError(message, at: FigurePlace("axes", 0, "artists", 1))) {
      try FigureLayout(figure, fonts: fonts)
    }
  }

  @Test func barsMayBeOneOrMany() throws {
    var settler = ArtistSettler(style: Style())
    try Bar(x: [1], height: [3, 4]).settle(into: &settler)
    #expect(settler.children.count == 2)
    try Bar(x: [], height: [3]).settle(into: &settler)
    #expect(settler.children.count == 2)
  }

  @Test func legendsTellContainersLast() throws {
    var settler = ArtistSettler(style: Style())
    try Bar(x: [1], height: [3], label: "bar").settle(into: &settler)
    try ErrorBar(x: [1], y: [1], label: "error bar").settle(into: &settler)
    try Line(x: [1], y: [1], label: "line").settle(into: &settler)
    try Line(x: [1], y: [1], label: "_hidden").settle(into: &settler)
    Span(.horizontal, from: 0, to: 1, label: "span").settle(into: &settler)
    #expect(settler.legendEntries.map(\.label) == ["line", "span", "bar", "error bar"])
  }
}
