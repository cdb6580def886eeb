import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct ConstrainedLayoutDecodingTests {
  private func figure(_ yaml: String) throws -> Figure {
    try FigureDescription(yaml: yaml + "\naxes: [{}]", name: "f").figure
  }

  @Test func readsWhatItLeavesFree() throws {
    let figure = try figure(
      "layout: {value: constrained, w_pad: 0.1, h_pad: 0.2, wspace: 0.3, hspace: 0, rect: [0.1, 0.2, 0.5, 0.6]}"
    )
    #expect(figure.layout == .constrained)
    #expect(figure.constrainedPadding.columnPad == 0.1)
    #expect(figure.constrainedPadding.rowPad == 0.2)
    #expect(figure.constrainedPadding.wspace == 0.3)
    #expect(figure.constrainedPadding.hspace == 0)
    #expect(figure.constrainedPadding.rect == Rect(x: 0.1, y: 0.2, width: 0.5, height: 0.6))
    #expect(try self.figure("layout: compressed").layout == .compressed)
  }

  @Test func readsTheStyle() throws {
    let style = try figure("rc: {figure.constrained_layout.use: true, figure.constrained_layout.h_pad: 0.5}")
      .style
    #expect(style.figure.usesConstrainedLayout)
    #expect(style.figure.constrainedRowPad == 0.5)
  }

  @Test func saysHowItIsWritten() {
    #expect {
      try figure("constrained_layout: true")
    } throws: { "\($0)".contains("write layout: constrained") }
    #expect {
      try figure("layout: {value: constrained, pad: 1}")
    } throws: { "\($0)".contains("unknown key 'pad'") }
  }
}
