import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct StrokeStyleTests {
  static func style(
    width: Double = 2, dashes: [Double]? = nil, offset: Double = 0
  ) throws(RasterizationError) -> StrokeStyle {
    try StrokeStyle(
      Stroke(color: .black, width: width, cap: .round, join: .bevel, dashes: dashes, dashOffset: offset))
  }

  @Test func takesOverWhatTheStrokeSays() throws {
    let style = try Self.style(width: 2.5, dashes: [3, 1], offset: 7)
    #expect(style.width == 2.5)
    #expect(style.cap == .round)
    #expect(style.join == .bevel)
    #expect(style.dashes == [3, 1])
    #expect(style.dashOffset == 7)
    #expect(try Self.style().dashes.isEmpty)
    #expect(try Self.style(dashes: []).dashes.isEmpty)
  }

  @Test func patternsAreEvenAndOfThirtyTwoLengthsAtMost() throws {
    #expect(try Self.style(dashes: [1, 2, 3]).dashes == [1, 2, 3, 1, 2, 3])
    let long = (1...40).map(Double.init)
    #expect(try Self.style(dashes: long).dashes == Array(long.prefix(32)))
    #expect(try Self.style(dashes: Array(long.prefix(19))).dashes.count == 32)
  }

  @Test(arguments: [-1, Double.nan, .infinity, -Double.leastNonzeroMagnitude]) func refusesImpossibleWidths(
    width: Double
  ) {
    #expect(throws: RasterizationError.self) { try Self.style(width: width) }
  }

  static let impossible: [([Double], Double)] = [
    ([0, 0], 0), ([1, -1], 0), ([.nan, 1], 0), ([1, .infinity], 0), ([1, 1], .nan), ([1, 1], .infinity),
  ]

  @Test(arguments: impossible) func refusesImpossibleDashes(dashes: [Double], offset: Double) {
    #expect(throws: RasterizationError.self) { try Self.style(dashes: dashes, offset: offset) }
  }

  /// A chord of a circle of radius 2 is an eighth of a pixel away at most if it spans 2 acos(2 / 2.125).
  @Test func arcsStayAnEighthOfAPixelNear() throws {
    #expect(abs(try Self.style(width: 4).arcStep - 0.68940) < 1e-5)
    #expect(try Self.style(width: 1e300).arcStep == 0)
  }
}
