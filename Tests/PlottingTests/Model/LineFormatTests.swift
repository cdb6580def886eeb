import FigureDrawing
import Testing

@testable import Plotting

@Suite struct LineFormatTests {
  @Test(arguments: [
    ("r--o", LineStyle.dashed, Marker.circle), ("o--r", .dashed, .circle), ("-.s", .dashDot, .square),
    (".", LineStyle.none, .point), ("--", .dashed, Marker.none), ("1", LineStyle.none, .triDown),
    (":8", .dotted, .octagon),
  ])
  func lettersStandInAnyOrder(text: String, linestyle: LineStyle, marker: Marker) throws {
    let format = try LineFormat(text)
    #expect(format.linestyle == linestyle && format.marker == marker)
    #expect((format.color != nil) == text.contains("r"))
  }

  @Test(arguments: ["k", "0.5", "tab:pink", "#0f0", "C3"])
  func aColourAloneLeavesTheRest(text: String) throws {
    let format = try LineFormat(text)
    #expect(try format.color == ColorSpec(text))
    #expect(format.linestyle == nil && format.marker == nil)
  }

  @Test func coloursOfTheCycleMayHaveSeveralDigits() throws {
    #expect(try LineFormat("C12:").color == .cycle(12))
  }

  @Test(arguments: [
    ("--:", "it has two line styles"), ("oo", "it has two markers"), ("rk-", "it has two colours"),
    ("C-", "'C' must be followed by a number"), ("r?", "'?' means nothing in it"),
  ])
  func whatMeansNothingIsNamed(text: String, reason: String) {
    #expect(throws: LineFormatError(text, reason)) { try LineFormat(text) }
  }

  @Test func whatIsSaidOtherwiseCounts() throws {
    var properties = LineProperties()
    properties.marker = .square
    properties.complete(with: try LineFormat("r--o"))
    #expect(properties.marker == .square && properties.linestyle == .dashed)
  }
}
