/// What takes whole polylines.
protocol ChainSink {
  /// Takes a polyline of at least two vertices, no two neighbours of which coincide.
  mutating func polyline(_ vertices: UnsafePointer<ChainVertex>, count: Int, isClosed: Bool)
  /// Ends the path.
  mutating func finish()
}

/// Collects vertices until a polyline is whole: Agg's `conv_adaptor_vcgen`.
///
/// A polyline of fewer than two vertices that lie apart is left out.
struct PolylineCollector<Next: ChainSink>: PolylineSink {
  var next: Next
  private let chain: UnsafeMutablePointer<VertexChain>
  private var startX = 0.0
  private var startY = 0.0
  private var hasStart = false

  /// - Parameter chain: storage for the vertices; what it holds is forgotten.
  init(_ next: Next, chain: UnsafeMutablePointer<VertexChain>) {
    self.next = next
    self.chain = chain
    chain.pointee.removeAll()
  }

  @inline(__always) mutating func move(_ x: Double, _ y: Double) {
    if hasStart { emit(isClosed: false) }
    begin(x, y)
  }

  private mutating func begin(_ x: Double, _ y: Double) {
    (startX, startY) = (x, y)
    hasStart = true
    chain.pointee.removeAll()
    chain.pointee.add(x, y)
  }

  @inline(__always) mutating func line(_ x: Double, _ y: Double) {
    if hasStart { chain.pointee.add(x, y) } else { begin(x, y) }
  }

  mutating func close(_ x: Double, _ y: Double) {
    guard hasStart else {
      begin(x, y)
      return
    }
    emit(isClosed: true)
    // What follows without a move goes on from where the closed polyline began.
    begin(startX, startY)
  }

  mutating func finish() {
    if hasStart { emit(isClosed: false) }
    chain.pointee.removeAll()
    hasStart = false
    next.finish()
  }

  private mutating func emit(isClosed: Bool) {
    chain.pointee.complete(isClosed: isClosed)
    guard chain.pointee.count >= 2 else { return }
    next.polyline(chain.pointee.vertices, count: chain.pointee.count, isClosed: isClosed)
  }
}
