import FigureDrawing
import Testing

@testable import FigureRendering

@Suite struct DocumentInkTests {
  @Test func levelsAreRoundedAndCut() {
    let levels = Color(red: 0.5, green: 2, blue: -1, alpha: 0.25).levels
    #expect(levels == (red: 128, green: 255, blue: 0, alpha: 64))
    let absurd = Color(red: .nan, green: .infinity, blue: -.infinity, alpha: 1).levels
    #expect(absurd == (red: 0, green: 255, blue: 0, alpha: 255))
  }

  @Test(arguments: [(0.5, 1.0), (1, 1), (3.125, 3.125)])
  func mitersAreAsLongAsTheLineIsWideInPixels(width: Double, limit: Double) {
    #expect(Stroke(color: .black, width: width).miterLimit == limit)
  }
}
