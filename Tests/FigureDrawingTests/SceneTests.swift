import FigureDrawing
import Testing

@Suite struct SceneTests {
  private func steps(_ paths: String...) -> [String] {
    let drawing = Drawing(
      size: Size(10, 10), dpi: 72,
      elements: paths.map { .init(artist: $0, primitive: .path(PathShape(.unitRectangle))) })
    var steps: [String] = []
    drawing.walk { step in
      switch step {
      case .begin(let part): steps.append("+\(part.name)")
      case .element(let element): steps.append(element.artist)
      case .end(let part): steps.append("-\(part.name)")
      }
    }
    return steps
  }

  @Test func partsHoldWhatBeginsWithTheirPath() {
    #expect(
      steps("figure/axes1/line1", "figure/axes1/line1", "figure/axes10/title") == [
        "+figure", "+axes1", "+line1", "figure/axes1/line1", "figure/axes1/line1", "-line1", "-axes1",
        "+axes10", "+title", "figure/axes10/title", "-title", "-axes10", "-figure",
      ])
  }

  @Test func anElementOfAPartItselfStandsBesideItsParts() {
    #expect(steps("a", "a/b", "a") == ["+a", "a", "+b", "a/b", "-b", "a", "-a"])
  }

  @Test func aPartThatIsDrawnApartBeginsAnew() {
    #expect(
      steps("a/b", "a/c", "a/b") == ["+a", "+b", "a/b", "-b", "+c", "a/c", "-c", "+b", "a/b", "-b", "-a"])
    #expect(steps().isEmpty)
  }

  @Test(arguments: [("figure/axes1/xaxis/tick12", "tick"), ("legend", "legend"), ("7", "7")])
  func kindsAreNamesWithoutNumbers(path: String, kind: String) {
    #expect(Drawing.Part(path: path).kind == kind)
  }
}
