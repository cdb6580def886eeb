import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct FigureLabelsTests {
  private func labels(_ change: (inout Figure) -> Void) throws -> FigureLabels {
    var figure = Figure(size: Size(4, 3), dpi: 100, axes: [])
    change(&figure)
    let settled = try FigureState(figure).settled(for: .drawing)
    return try FigureLabels(
      of: settled, text: TextSetter(fonts: FontLibrary(), style: figure.style, dpi: 100))
  }

  @Test func labelsOfTheFigureStandAtItsEdges() throws {
    let labels = try labels {
      $0.suptitle = "Title"
      $0.supxlabel = "x"
      $0.supylabel = Label("y")
    }
    #expect(labels.suptitle?.anchor == Point(200, 294))
    #expect(labels.supxlabel?.anchor == Point(200, 3))
    #expect(labels.supylabel?.anchor == Point(8, 150))
    #expect(labels.supylabel?.layout.block.rotation == 90)
    #expect(labels.extents.count == 3)
  }

  @Test func placesOfTheirOwnCount() throws {
    var label = Label("x")
    label.x = 0.25
    #expect(try labels { $0.supxlabel = label }.supxlabel?.anchor == Point(100, 3))
    let texts = try labels { $0.texts = [Text("t", at: Point(0.5, 0.5)), Text("", at: .zero)] }
    #expect(texts.extents.count == 1)
    #expect(try texts.elements(canvas: Size(400, 300)).map(\.artist) == ["figure/text1"])
  }
}
