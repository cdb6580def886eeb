import FigureDrawing
import Testing

@Suite struct GeometryTests {
  @Test func aTransformThenAnotherMapsAsOneAfterTheOther() {
    let scale = AffineTransform.scale(2, 3)
    let move = AffineTransform.translation(5, 7)
    #expect(scale.then(move)(Point(1, 1)) == Point(7, 10))
    #expect(move.then(scale)(Point(1, 1)) == Point(12, 24))
  }

  @Test func theInverseUndoesTheMap() throws {
    let map = AffineTransform(sx: 2, shx: 1, tx: 3, shy: -1, sy: 4, ty: -2)
    let inverse = try #require(map.inverse)
    let point = inverse(map(Point(0.5, -0.25)))
    #expect(abs(point.x - 0.5) < 1e-15 && abs(point.y + 0.25) < 1e-15)
    #expect(AffineTransform.scale(0, 1).inverse == nil)
  }

  @Test func theUnionHoldsAllBoxesWhicheverWayTheyAreGiven() {
    let union = Rect.union([Rect(x0: 1, y0: 1, x1: 0, y1: 0), Rect(x0: 2, y0: -1, x1: 3, y1: 0.5)])
    #expect(union == Rect(x0: 0, y0: -1, x1: 3, y1: 1))
    #expect(Rect.union([]) == nil)
  }
}
