import Testing

@testable import Rasterizer

@Suite struct VertexChainTests {
  static func chain(_ points: [(Double, Double)], isClosed: Bool) -> [ChainVertex] {
    var chain = VertexChain()
    for (x, y) in points { chain.add(x, y) }
    chain.complete(isClosed: isClosed)
    return (0..<chain.count).map { chain.vertices[$0] }
  }

  @Test func distancesLeadToTheNextVertex() {
    let open = Self.chain([(0, 0), (3, 4), (3, 10)], isClosed: false)
    #expect(open.map(\.x) == [0, 3, 3])
    #expect(open.prefix(2).map(\.distance) == [5, 6])
    let closed = Self.chain([(0, 0), (3, 4), (3, 0)], isClosed: true)
    #expect(closed.map(\.distance) == [5, 4, 3])
  }

  @Test func coincidentVerticesAreOne() {
    let vertices = Self.chain([(0, 0), (0, 0), (0, 5e-15), (1, 0), (1, 0), (2, 0), (2, 0)], isClosed: false)
    #expect(vertices.map(\.x) == [0, 1, 2])
    #expect(vertices.prefix(2).map(\.distance) == [1, 1])
    // A little more than the least distance keeps them apart.
    #expect(Self.chain([(0, 0), (0, 2e-14), (0, 1)], isClosed: false).count == 3)
  }

  @Test func loopsDropALastVertexThatIsTheFirst() {
    let points: [(Double, Double)] = [(0, 0), (4, 0), (4, 3), (0, 0), (0, 0)]
    #expect(Self.chain(points, isClosed: true).map(\.distance) == [4, 3, 5])
    #expect(Self.chain(points, isClosed: false).count == 4)
  }

  @Test func pointsOnlyLeaveOneVertex() {
    #expect(Self.chain([(1, 1), (1, 1), (1, 1)], isClosed: false).count == 1)
    #expect(Self.chain([(1, 1), (1, 1), (1, 1)], isClosed: true).count == 1)
    #expect(Self.chain([], isClosed: true).isEmpty)
  }

  @Test func growsAndIsEmptiedForReuse() {
    var chain = VertexChain()
    for round in 1...2 {
      for index in 0..<1000 { chain.add(Double(index * round), 0) }
      chain.complete(isClosed: false)
      #expect(chain.count == 1000)
      #expect(chain.vertices[700].x == Double(700 * round))
      #expect(chain.vertices[998].distance == Double(round))
      chain.removeAll()
      #expect(chain.count == 0)
    }
  }
}
