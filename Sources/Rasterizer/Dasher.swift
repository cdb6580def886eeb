/// Cuts polylines into dashes: Agg's `conv_dash`.
///
/// The pattern starts anew with every polyline. Lines of more dashes than any canvas can show go on unbroken.
struct Dasher<Next: PolylineSink>: PolylineSink {
  var next: Next
  private let pattern: [Double]
  private let offset: Double
  private let chain: UnsafeMutablePointer<VertexChain>

  private var startX = 0.0
  private var startY = 0.0
  private var hasStart = false
  private var remainingDashes = 5_000_000
  /// A longer line between two vertices has more than 100 000 repetitions of the pattern.
  private let longestBroken: Double

  init(_ next: Next, _ style: StrokeStyle, chain: UnsafeMutablePointer<VertexChain>) {
    self.next = next
    self.chain = chain
    pattern = style.dashes
    offset = style.dashOffset
    longestBroken = style.dashes.reduce(0, +) * 100_000
    chain.pointee.removeAll()
  }

  mutating func move(_ x: Double, _ y: Double) {
    if hasStart { cut(isClosed: false) }
    begin(x, y)
  }

  private mutating func begin(_ x: Double, _ y: Double) {
    (startX, startY) = (x, y)
    hasStart = true
    chain.pointee.removeAll()
    chain.pointee.add(x, y)
  }

  mutating func line(_ x: Double, _ y: Double) {
    if hasStart { chain.pointee.add(x, y) } else { begin(x, y) }
  }

  mutating func close(_ x: Double, _ y: Double) {
    guard hasStart else {
      begin(x, y)
      return
    }
    cut(isClosed: true)
    begin(startX, startY)
  }

  mutating func finish() {
    if hasStart { cut(isClosed: false) }
    chain.pointee.removeAll()
    hasStart = false
    next.finish()
  }

  /// Which dash or gap the pattern starts in, and how far into it.
  private func patternStart() -> (Int, Double) {
    var rest = abs(offset)
    var index = 0
    let total = pattern.reduce(0, +)
    if rest > total * 1000 { rest = rest.truncatingRemainder(dividingBy: total) }
    while rest > pattern[index] {
      rest -= pattern[index]
      index = index + 1 < pattern.count ? index + 1 : 0
    }
    return (index, max(rest, 0))
  }

  private mutating func cut(isClosed: Bool) {
    chain.pointee.complete(isClosed: isClosed)
    let count = chain.pointee.count
    guard count >= 2 else { return }
    let vertices = chain.pointee.vertices
    var (index, position) = patternStart()
    next.move(vertices[0].x, vertices[0].y)
    for segment in 0..<(isClosed ? count : count - 1) {
      let from = vertices[segment]
      let to = vertices[segment + 1 < count ? segment + 1 : 0]
      var rest = from.distance
      while remainingDashes > 0, from.distance <= longestBroken, rest > pattern[index] - position {
        rest -= pattern[index] - position
        add(
          to.x - (to.x - from.x) * rest / from.distance, to.y - (to.y - from.y) * rest / from.distance, index)
        index = index + 1 < pattern.count ? index + 1 : 0
        position = 0
        remainingDashes -= 1
      }
      position += rest
      add(to.x, to.y, index)
    }
  }

  /// Draws to a point if the pattern's entry is a dash, goes there if it is a gap.
  private mutating func add(_ x: Double, _ y: Double, _ index: Int) {
    if index.isMultiple(of: 2) { next.line(x, y) } else { next.move(x, y) }
  }
}
