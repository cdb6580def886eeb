import FigureKit
import Testing

@Suite struct FigureBuildingTests {
  @Test func theSigmoidFigureInSwiftIsTheOneInYAML() throws {
    let x = Linspace(-10, 10, count: 100)
    let sigmoid = Activation.sigmoid
    let derivative = try #require(sigmoid.derivative)
    var figure = Figure(size: Size(8, 5), dpi: 150) {
      Axes {
        Line(over: x) { sigmoid.function($0) }.label(#"$\sigma(x)=\frac{1}{1+e^{-x}} $"#)
        Line(over: x) { derivative($0) }.label(#"$\sigma'(x)$"#).alpha(0.5)
      }
      .xlabel("x")
      .ylabel("Sigmoid(x)")
      .grid()
      .legend()
    }
    .cropped()
    figure.style.axes.unicodeMinus = false
    let described = try NotebookFigures.figure("sigmoid")
    let drawings = try [figure, described].map { try FigureRenderer($0, name: "sigmoid").drawing }
    #expect(CanonicalBytes(of: drawings[0]).bytes == CanonicalBytes(of: drawings[1]).bytes)
  }

  @Test func subplotsFillTheGridRowByRow() {
    let figure = Figure(columns: 2) {
      for place in 1...3 { Axes().title(Label("\(place)")) }
    }
    #expect(figure.grid.rows == 2 && figure.grid.columns == 2)
    #expect(figure.axes.compactMap(\.title?.text) == ["1", "2", "3"])
  }

  @Test func axesStandOnAxes() {
    let axes = Axes { Line(x: [0, 1], y: [1, 2]) }
      .twinx(Axes().ylabel("rate"))
      .inset(Axes(), in: Rect(x: 0.5, y: 0.5, width: 0.4, height: 0.4))
      .cells(rows: 0..<1, columns: 0..<2)
    #expect(axes.panel == .cells(GridSpan(rows: 0..<1, columns: 0..<2)))
    #expect(
      axes.attached.map(\.panel) == [
        .twin(sharing: .x), .inset(Rect(x: 0.5, y: 0.5, width: 0.4, height: 0.4)),
      ])
    #expect(axes.attached[0].y.label?.text == "rate")
  }
}
