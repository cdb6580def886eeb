/// A vertex of a polyline and its distance to the next one.
struct ChainVertex {
  var x: Double
  var y: Double
  var distance: Double
}

/// The vertices of one polyline without those that coincide with their predecessor: Agg's `vertex_sequence`.
///
/// The storage is kept when the chain is emptied.
struct VertexChain: ~Copyable {
  private(set) var vertices: UnsafeMutablePointer<ChainVertex>
  private(set) var count = 0
  private var capacity = 256

  /// Points at most this far apart are one; in pixels.
  private static var epsilon: Double { 1e-14 }

  init() { vertices = .allocate(capacity: capacity) }

  deinit { vertices.deallocate() }

  mutating func removeAll() { count = 0 }

  /// Sets the distance of vertex `index` to another one; false where they coincide.
  @inline(__always) private func measure(_ index: Int, to other: Int) -> Bool {
    let dx = vertices[other].x - vertices[index].x
    let dy = vertices[other].y - vertices[index].y
    let distance = (dx * dx + dy * dy).squareRoot()
    let isApart = distance > Self.epsilon
    vertices[index].distance = isApart ? distance : 1 / Self.epsilon
    return isApart
  }

  @inline(__always) mutating func add(_ x: Double, _ y: Double) {
    if count > 1, !measure(count - 2, to: count - 1) { count -= 1 }
    if count == capacity { grow() }
    vertices[count] = ChainVertex(x: x, y: y, distance: 0)
    count += 1
  }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutablePointer<ChainVertex>.allocate(capacity: capacity * 2)
    larger.update(from: vertices, count: count)
    vertices.deallocate()
    vertices = larger
    capacity *= 2
  }

  /// Measures the last distances, dropping vertices that coincide with their neighbour, for a loop also with the first.
  mutating func complete(isClosed: Bool) {
    while count > 1, !measure(count - 2, to: count - 1) {
      let last = vertices[count - 1]
      count -= 2
      add(last.x, last.y)
    }
    if isClosed {
      while count > 1, !measure(count - 1, to: 0) { count -= 1 }
    }
  }
}
