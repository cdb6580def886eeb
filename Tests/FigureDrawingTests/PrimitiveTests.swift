import Testing

@testable import FigureDrawing

@Suite struct PrimitiveTests {
  static let square = Path.unitRectangle
  static let bar = Path([Point(0, 0), Point(0, 1)])

  /// Each list begins anew where it ends.
  @Test func itemsTakeTheirPropertiesInTurn() {
    let strokes = [1.0, 2].map { Stroke(color: .black, width: $0) }
    let collection = PathCollection(
      paths: [Self.square, Self.bar], transforms: [.scale(2, 3)], transform: .scale(10, 10),
      offsets: [Point(1, 2), Point(3, 4), Point(5, 6)], offsetTransform: .scale(100, 100),
      fills: [.white, .black, .clear], strokes: strokes)
    #expect(collection.itemCount == 3)
    let items = (0..<3).map(collection.item)
    #expect(items.map(\.path) == [Self.square, Self.bar, Self.square])
    #expect(items.map(\.fill) == [.white, .black, .clear])
    #expect(items.map(\.stroke) == [strokes[0], strokes[1], strokes[0]])
    #expect(items.map { $0.transform(Point(1, 1)) } == [Point(120, 230), Point(320, 430), Point(520, 630)])
  }

  @Test func emptyListsChangeNothing() {
    let collection = PathCollection(paths: [Self.bar, Self.square], fills: [], strokes: [])
    #expect(collection.itemCount == 2)
    let expected = PathCollection.Item(path: Self.square, transform: .identity, fill: nil, stroke: nil)
    #expect(collection.item(1) == expected)
    #expect(PathCollection(paths: [], offsets: [.zero], fills: [], strokes: []).itemCount == 0)
  }
}
