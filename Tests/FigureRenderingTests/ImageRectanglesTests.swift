import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct ImageRectanglesTests {
  /// An image of the letters of `rows`: r and b are red and blue, a blank is transparent, t a translucent red.
  private func image(_ rows: [String], x: Int = 0, y: Int = 0) -> RasterImage {
    let colors: [Character: [UInt8]] = [
      "r": [255, 0, 0, 255], "b": [0, 0, 255, 255], " ": [9, 9, 9, 0], "t": [255, 0, 0, 128],
    ]
    return RasterImage(
      width: rows.first?.count ?? 0, height: rows.count, bytes: rows.joined().flatMap { colors[$0] ?? [] },
      x: x, y: y)
  }

  private func boxes(_ area: ImageRectangles.Area) -> [Rect] {
    let points = area.path.vertices.points
    return stride(from: 0, to: points.count, by: 5).map { start in
      Rect(
        x0: points[start].x, y0: points[start + 2].y, x1: points[start + 1].x, y1: points[start].y)
    }
  }

  @Test func equalNeighboursAreOneRectangle() throws {
    let areas = try #require(ImageRectangles(image(["rrb", "rrb", "bbb"], x: 10, y: 20))).areas
    #expect(areas.map(\.color) == [Color(red: 1, green: 0, blue: 0), Color(red: 0, green: 0, blue: 1)])
    #expect(boxes(areas[0]) == [Rect(x0: 10, y0: 21, x1: 12, y1: 23)])
    #expect(
      boxes(areas[1]) == [Rect(x0: 12, y0: 21, x1: 13, y1: 23), Rect(x0: 10, y0: 20, x1: 13, y1: 21)])
  }

  @Test func whatIsNotSeenIsLeftOut() throws {
    let areas = try #require(ImageRectangles(image([" t", "  "]))).areas
    #expect(areas.map(\.color) == [Color(red: 1, green: 0, blue: 0, alpha: 128.0 / 255)])
    #expect(ImageRectangles(image([]))?.areas.isEmpty == true)
  }

  @Test func manyRectanglesAreAPicture() {
    let noise = (0..<80).map { row in
      String((0..<80).map { ($0 + row) % 2 == 0 ? Character("r") : "b" })
    }
    #expect(ImageRectangles(image(noise)) == nil)
  }

  /// A document shows the same either way; pictures of pixels are never taken apart.
  @Test func documentsTakeWhatIsShorter() throws {
    func document(_ image: RasterImage) throws -> String {
      let drawing = Drawing(
        size: Size(400, 300), dpi: 72, elements: [.init(artist: "image", primitive: .image(image))])
      return String(decoding: try Renderer().svg(drawing, fonts: FontLibrary()), as: UTF8.self)
    }
    let rows = ["rb", "br", "rr"].flatMap { cells in
      [String](repeating: cells.map { String(repeating: $0, count: 200) }.joined(), count: 100)
    }
    let cells = try document(image(rows))
    #expect(!cells.contains("<image"))
    #expect(cells.contains("<g shape-rendering=\"crispEdges\">"))
    #expect(cells.contains("fill=\"#ff0000\"") && cells.contains("fill=\"#0000ff\""))
    let noise = (0..<30).map { row in
      String((0..<40).map { ($0 * $0 + row * row * 7) % 5 < 2 ? Character("r") : "b" })
    }
    #expect(try document(image(noise)).contains("<image"))
  }
}
