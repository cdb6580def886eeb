import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct ExactPixelsTests {
  static func draw(_ elements: [Drawing.Element], size: Size = Size(20, 16)) throws -> Pixels {
    let exact = ExactPixels(hinting: .full, fonts: try FontLibrary())
    return try exact.draw(Drawing(size: size, dpi: 72, elements: elements))
  }

  static func text(_ face: String) -> Drawing.Element {
    let glyph = GlyphRun.Glyph(face: face, size: 12, index: 68, x: 0, y: 0)
    return .init(
      artist: "figure/\(face)",
      primitive: .glyphs(GlyphRun(text: "a", anchor: Point(5, 4), color: .black, glyphs: [glyph])))
  }

  static func line(_ artist: String, width: Double) -> Drawing.Element {
    let shape = PathShape(Path([Point(1, 1), Point(9, 9)]), stroke: Stroke(color: .black, width: width))
    return .init(artist: artist, primitive: .path(shape))
  }

  @Test func glyphsAreThoseOfTheFontLibrary() throws {
    let coverage = try FontLibrary().face(named: "DejaVuSans").coverage(
      of: 68, size: 12, dpi: 72, hinting: .full, matrix: .identity, x: 5 * 64, y: 4 * 64)
    let pixels = try Self.draw([Self.text("DejaVuSans")])
    let inked = stride(from: 3, to: pixels.bytes.count, by: 4).map { pixels.bytes[$0] }.filter { $0 > 0 }
    #expect(inked == coverage.values.filter { $0 > 0 })
  }

  /// The first element that cannot be drawn, not the first one of all.
  @Test func theArtistThatFailedIsNamed() {
    let elements = [
      Self.line("good", width: 1), Self.text("DejaVuSans"), Self.line("bad", width: -1),
      Self.text("NoSuchFace"),
    ]
    let error = #expect(throws: RenderingError.self) { try Self.draw(elements) }
    #expect(
      error
        == .element(
          artist: "bad",
          reason: "a line width of -1.0 cannot be drawn: it must be a finite number that is not negative"))
    let missing = #expect(throws: RenderingError.self) { try Self.draw([elements[0], elements[3]]) }
    #expect(missing?.description.hasPrefix("cannot draw figure/NoSuchFace: ") == true)
  }

  @Test func theFigureFailsWhereNoArtistDoes() {
    let error = #expect(throws: RenderingError.self) {
      try Self.draw([Self.line("good", width: 1)], size: Size(0, 5))
    }
    #expect(error?.description.hasPrefix("cannot draw the figure: a picture of 0.0 x 5.0 pixels") == true)
  }
}
