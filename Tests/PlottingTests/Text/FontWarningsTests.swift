import Testing
import Typography

@testable import Plotting

@Suite struct FontWarningsTests {
  private func warnings(_ change: (inout Style) -> Void) throws -> [String] {
    var figure = Figure(axes: [Axes()])
    change(&figure.style)
    return try FigureLayout(figure, fonts: FontLibrary()).warnings.map(\.description)
  }

  @Test func familiesThatAreNotToBeHad() throws {
    #expect(
      try warnings { $0.font.family = ["No Such Family"] } == [
        "rc.font.family: the font family 'No Such Family' is neither bundled nor installed; DejaVu Sans is used"
      ])
    #expect(
      try warnings { $0.font.family = ["No Such Family", "STIXGeneral"] } == [
        "rc.font.family: the font family 'No Such Family' is neither bundled nor installed; STIXGeneral is used"
      ])
    for family in ["DejaVu Serif", "serif", "monospace", "cmr10"] {
      #expect(try warnings { $0.font.family = [family] }.isEmpty)
    }
  }

  @Test func weightsThatNoFaceHas() throws {
    #expect(
      try warnings { $0.axes.titleweight = FontWeight(300) } == [
        "rc.axes.titleweight: DejaVu Sans has no face of weight 300; 400 is used"
      ])
    #expect(try warnings { $0.font.weight = .bold }.isEmpty)
    #expect(try warnings { _ in }.isEmpty)
  }
}
