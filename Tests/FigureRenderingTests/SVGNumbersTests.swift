import Testing

@testable import FigureRendering

@Suite struct SVGNumbersTests {
  @Test(arguments: [
    ("M 1.03125 3.6875 L -1.0005 14 Z ", "M1.031 3.688L-1 14Z"),
    ("0.0004", "0"), ("-0.0004", "0"), ("12345678901234567890", "12345678901234567168"),
    ("5.627083,2.433333", "5.627 2.433"),
    ("", ""), ("C 1 2 3 4 5 6", "C1 2 3 4 5 6"), ("100.000000", "100"), ("-.5", "-0.5"),
  ])
  func listsAreShortened(text: String, expected: String) {
    #expect(SVGNumbers.compact(Array(text.utf8)[...]).elementsEqual(expected.utf8))
  }

  @Test(arguments: [
    ("M 0 0 L 1 1 Z M 0 0 ", "M0 0L1 1Z"), ("M 0 0 L 1 1 ", "M0 0L1 1"),
    ("M 0 0 L 1 1 Z M 2 2 L 3 3 Z M 2 2 ", "M0 0L1 1ZM2 2L3 3Z"), ("M 0 0 Z M 1 1 L 2 2", "M0 0ZM1 1L2 2"),
  ])
  func theMoveAfterTheLastContourGoes(data: String, expected: String) {
    #expect(SVGNumbers.compactPath(Array(data.utf8)[...]).elementsEqual(expected.utf8))
  }

  @Test(arguments: [
    ("rgb(69.019608%,69.019608%,69.019608%)", "#b0b0b0"), ("rgb(0%,0%,0%)", "#000000"),
    ("rgb(100%,50.196078%,3%)", "#ff8008"),
    ("none", "none"), ("rgb(1,2,3)", "rgb(1,2,3)"), ("rgb(101%,0%,0%)", "rgb(101%,0%,0%)"),
  ])
  func coloursBecomeHexadecimal(color: String, expected: String) {
    #expect(SVGNumbers.compactColor(Array(color.utf8)[...]).elementsEqual(expected.utf8))
  }
}
