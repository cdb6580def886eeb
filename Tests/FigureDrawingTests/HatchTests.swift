import FigureDrawing
import Testing

@Suite struct HatchTests {
  private let hatch = Hatch(Path([Point(0, 0.5), Point(1, 0.5)]), color: .black, lineWidth: 1, size: 10)

  @Test func tilesBeginAtTheTopOfTheCanvas() {
    let tiles = hatch.tiles(over: Rect(x0: 5, y0: 12, x1: 15, y1: 14), below: 25)
    #expect(tiles.vertices.points == [Point(0, 10), Point(10, 10), Point(10, 10), Point(20, 10)])
  }

  @Test func tooManyTilesAreNone() {
    let tiles = hatch.tiles(over: Rect(x0: 0, y0: 0, x1: 1e7, y1: 1e7), below: 1e7)
    #expect(tiles.vertices.isEmpty)
  }

  @Test func documentsHaveLinesWithinTheShape() {
    var shape = PathShape(
      Path([.zero, Point(10, 0), Point(10, 10)]), fill: .white, stroke: Stroke(color: .black, width: 1))
    shape.hatch = hatch
    let element = Drawing.Element(artist: "a", primitive: .path(shape))
    let parts = element.withoutHatches(on: Size(20, 20))
    #expect(parts.count == 3 && parts[1].clipPath == shape.path)
    shape.hatch = nil
    #expect(
      Drawing.Element(artist: "a", primitive: .path(shape)).withoutHatches(on: Size(20, 20)).count == 1)
  }
}
