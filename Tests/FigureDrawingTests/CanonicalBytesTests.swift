import FigureDrawing
import Testing

@Suite struct CanonicalBytesTests {
  private func drawing(_ change: (inout Drawing) -> Void = { _ in }) -> Drawing {
    let stroke = Stroke(color: .black, width: 2, dashes: [3, 1])
    let shape = PathShape(.unitRectangle, fill: .white, stroke: stroke)
    let run = GlyphRun(
      text: "x", anchor: Point(1, 2), color: .black,
      glyphs: [.init(face: "DejaVuSans", size: 10, index: 91, x: 0, y: 0)])
    var drawing = Drawing(
      size: Size(640, 480), dpi: 100,
      elements: [
        .init(artist: "figure/patch", primitive: .path(shape)),
        .init(artist: "figure/text1", clip: Rect(x0: 0, y0: 0, x1: 1, y1: 1), primitive: .glyphs(run)),
      ])
    change(&drawing)
    return drawing
  }

  private func bytes(_ drawing: Drawing) -> [UInt8] { CanonicalBytes(of: drawing).bytes }

  @Test func equalDrawingsHaveEqualBytes() {
    #expect(bytes(drawing()) == bytes(drawing()))
  }

  @Test func anyChangeShows() {
    let original = bytes(drawing())
    #expect(bytes(drawing { $0.dpi = 72 }) != original)
    #expect(bytes(drawing { $0.elements[0].artist = "other" }) != original)
    #expect(bytes(drawing { $0.elements[1].clip = nil }) != original)
    #expect(bytes(drawing { $0.elements.swapAt(0, 1) }) != original)
    #expect(
      bytes(
        drawing {
          guard case .path(var shape) = $0.elements[0].primitive else { return }
          shape.stroke?.width = 2.0.nextUp
          $0.elements[0].primitive = .path(shape)
        }) != original)
  }
}
