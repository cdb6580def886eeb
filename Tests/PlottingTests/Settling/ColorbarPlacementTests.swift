import FigureDrawing
import FigureNumbers
import Testing

@testable import Plotting

/// The places are those that matplotlib's axes have after `fig.colorbar(…)`, 6.4 x 4.8 inches.
@Suite struct ColorbarPlacementTests {
  private func positions(_ figure: Figure) throws -> [[Double]] {
    try FigureState(figure).axes.map { state in
      state.applyAspect()
      let place = state.position
      return [place.x0, place.y0, place.x1, place.y1]
    }
  }

  private func image(_ bar: Colorbar?) -> Axes {
    var image = ImageArtist(Grid([[0, 1], [2, 3]])!, aspect: .auto)
    image.colorbar = bar
    return Axes(artists: [.image(image)])
  }

  private func agree(_ places: [[Double]], _ expected: [[Double]]) -> Bool {
    zip(places.joined(), expected.joined()).allSatisfy { abs($0 - $1) < 1e-11 }
      && places.count == expected.count
  }

  @Test func aBarTakesAPartOfItsAxes() throws {
    #expect(
      agree(
        try positions(Figure(axes: [image(Colorbar())])),
        [[0.125, 0.11, 0.745, 0.88], [0.78375, 0.11, 0.812625, 0.88]]))
    #expect(
      agree(
        try positions(Figure(axes: [image(Colorbar(.left, shrink: 0.5, aspect: 10))])),
        [[0.31875, 0.11, 0.9, 0.88], [0.212375, 0.3025, 0.24125, 0.6875]]))
  }

  @Test func extensionsLieInTheRoomOfTheBar() throws {
    #expect(
      agree(
        try positions(Figure(axes: [image(Colorbar(.bottom, extend: .both, pad: 0.2))])),
        [
          [0.125, 0.3795, 0.9, 0.88],
          [0.160227272727, 0.173833333333, 0.864772727273, 0.2255],
        ]))
  }

  @Test func severalAxesMakeRoomForOne() throws {
    var figure = Figure(grid: SubplotGrid(rows: 1, columns: 2), axes: [image(nil), Axes()])
    figure.colorbars = [SharedColorbar(of: 0, beside: [0, 1], Colorbar(.top))]
    #expect(
      agree(
        try positions(figure),
        [
          [0.125, 0.11, 0.477272727273, 0.726], [0.547727272727, 0.11, 0.9, 0.726],
          [0.125, 0.7645, 0.9, 0.816166666667],
        ]))
  }

  @Test func barsThatCannotBeAreRefused() {
    func message(_ figure: Figure) -> String? {
      do { _ = try FigureState(figure) } catch { return error.description }
      return nil
    }
    #expect(
      message(Figure(axes: [image(Colorbar(fraction: 0.9, pad: 0.2))]))
        == "axes[0].artists[0].colorbar: fraction and pad of a colour bar must be positive and leave room for the axes"
    )
    #expect(
      message(Figure(axes: [image(Colorbar(shrink: 0))]))
        == "axes[0].artists[0].colorbar: shrink of a colour bar must be above 0, up to 1")
    #expect(
      message(Figure(axes: [image(Colorbar(aspect: .nan))]))
        == "axes[0].artists[0].colorbar: aspect of a colour bar must be above 0")
    var figure = Figure(axes: [Axes()])
    figure.colorbars = [SharedColorbar(of: 0, beside: [0])]
    #expect(
      message(figure)
        == "colorbars[0]: the axes have no artist whose numbers take their colours from a map")
    figure.colorbars = [SharedColorbar(of: 0, beside: [1])]
    #expect(message(figure) == "colorbars[0]: a colour bar stands beside axes that the figure has")
  }
}
