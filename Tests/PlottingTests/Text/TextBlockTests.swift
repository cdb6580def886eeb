import Testing

@testable import Plotting

@Suite struct TextBlockTests {
  @Test(arguments: [(0.0, 0.0), (-90, 270), (360, 0), (450, 90), (-0.0, 0)])
  func rotationIsTakenIntoTheFullTurn(angle: Double, expected: Double) {
    #expect(TextBlock("x", font: TextFont(families: [], size: 10), rotation: angle).rotation == expected)
  }
}
