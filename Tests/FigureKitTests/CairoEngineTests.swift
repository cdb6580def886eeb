import FigureKit
import Testing

@Suite struct CairoEngineTests {
  @Test("Cairo alone comes within half a level of matplotlib's pixels", arguments: NotebookFigures.cases)
  func closeness(_ figure: NotebookFigures.Case) throws {
    let pixels = try figure.renderer(engine: .cairo).pixels()
    let distance = try #require(pixels.distance(to: figure.reference()), "the sizes differ")
    #expect(distance.rootMeanSquare <= 0.5)
    #expect(distance.largest <= 24)
    #expect(distance.differing > 0, "Cairo's own rasteriser cannot be exact")
  }
}
