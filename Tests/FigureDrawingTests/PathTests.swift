import FigureDrawing
import FigureNumbers
import Testing

@Suite struct PathTests {
  @Test func columnsAreReadInBlocksThatTogetherAreAllVertices() {
    let vertices = Vertices(x: Column(Linspace(0, 1, count: 1000)), y: Column(repeating: 2, count: 1000))
    var seen: [Point] = []
    var sizes: [Int] = []
    vertices.forEachBlock(of: 300) { block in
      sizes.append(block.count)
      seen += block
    }
    #expect(sizes == [300, 300, 300, 100])
    #expect(seen == vertices.points)
    #expect(seen.last == Point(1, 2))
  }

  @Test func aPathOfNothingHasNoBlocksOfVertices() {
    var total = 0
    Vertices(x: [], y: []).forEachBlock { total += $0.count }
    #expect(total == 0)
  }
}
