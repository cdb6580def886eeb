import FigureDrawing
import FigureNumbers
import Scales
import Testing
import Typography

@testable import Plotting

/// Numbers of figures that matplotlib 3.11.2 drew.
@Suite struct FigureLayoutTests {
  /// matplotlib's `plt.subplots(figsize=(8, 5), dpi=150)` with `ax.plot([-10, 10], [0, 1])`, no Unicode minus.
  private func figure() -> Figure {
    var style = Style()
    style.axes.unicodeMinus = false
    var figure = Figure(size: Size(8, 5), dpi: 150, style: style)
    figure.axes = [Axes(artists: [.line(LineArtist(x: [-10, 10], y: [0, 1]))])]
    return figure
  }

  @Test func axesBoxAndTicks() throws {
    let layout = try FigureLayout(
      figure(), target: LayoutTarget(includesGeometry: true), fonts: FontLibrary())
    let geometry = try #require(layout.geometry)
    let axes = try #require(geometry.axes.first)
    #expect(geometry.pixels == (1200, 750))
    #expect(axes.box == Rect(x0: 150, y0: 82.49999999999999, x1: 1080, y1: 660))
    #expect(axes.xlim == ViewInterval(-11, 11))
    #expect(
      axes.xticks.map { $0.label?.text } == [
        "-10.0", "-7.5", "-5.0", "-2.5", "0.0", "2.5", "5.0", "7.5", "10.0",
      ])
    let first = try #require(axes.xticks.first)
    #expect(first.pixel == 192.27272727272725)
    #expect(
      first.label?.box
        == Rect(x0: 165.27272727272725, y0: 47.08333333333333, x1: 219.27272727272725, y1: 67.91666666666666))
    #expect(first.label?.baselines == [Point(165.27272727272725, 52.08821614583333)])
  }

  @Test func elementsComeInOrderOfDepth() throws {
    let drawing = try FigureLayout(figure(), fonts: FontLibrary()).drawing
    let names = drawing.elements.map(\.artist)
    #expect(names.prefix(3) == ["figure/patch", "figure/axes1/patch", "figure/axes1/xaxis/tick1/mark"])
    #expect(names.suffix(4) == ["left", "right", "bottom", "top"].map { "figure/axes1/spines/\($0)" })
  }

  @Test func tightCropMovesTheFigure() throws {
    let target = LayoutTarget(crop: .tight(padding: nil), includesGeometry: true)
    let layout = try FigureLayout(figure(), target: target, fonts: FontLibrary())
    let geometry = try #require(layout.geometry)
    let inches = geometry.tightInches
    #expect(layout.drawing.size == Size(inches.width * 150, inches.height * 150))
    let patch = try #require(layout.drawing.elements.first)
    guard case .path(let shape) = patch.primitive else {
      Issue.record("the first element is no path")
      return
    }
    #expect(shape.transform(Point(0, 0)) == Point(0, 0))
  }

  @Test(arguments: [Size(0, 5), Size(8, -1), Size(.nan, 5), Size(8, .infinity)])
  func impossibleSizesAreRefused(size: Size) throws {
    var figure = figure()
    figure.size = size
    #expect(throws: LayoutError.self) { try FigureLayout(figure, fonts: FontLibrary()) }
  }

  @Test func tightLayoutWithoutRoomIsAWarning() throws {
    var figure = figure()
    figure.size = Size(0.5, 0.5)
    figure.layout = .tight
    let layout = try FigureLayout(figure, fonts: FontLibrary())
    #expect(layout.warnings.count == 1)
    #expect(layout.warnings.first?.description.hasPrefix("layout: tight layout is not applied") == true)
  }
}
