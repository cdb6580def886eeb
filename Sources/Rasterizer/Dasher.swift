/// Cuts polylines into dashes: Agg's `conv_dash`.
///
/// The pattern starts anew with every polyline. Repetitions of it that lie beyond one side of what is visible are not
/// drawn: their outlines would leave no trace, as the rasteriser projects them onto that side, where they cancel out.
struct Dasher<Next: PolylineSink>: ChainSink {
  var next: Next
  private let pattern: DashPattern
  /// The dash or gap that polylines begin in, and how far into it.
  private let start: (index: Int, position: Double)
  /// What is beyond one side of this box has no pixel to show, nor has its outline.
  private let visible: ClipBox
  /// How much work is left for dashes; once it is spent, lines go on unbroken.
  private let budget: UnsafeMutablePointer<Int>
  /// The work of drawing one dash, about as many units as its outline has points.
  private let costOfDash: Int

  /// - Parameters:
  ///   - box: what the outlines will be clipped to.
  ///   - budget: what dashes may cost, in points of outlines; what was used is taken off.
  init(
    _ next: Next, _ style: StrokeStyle, clippedTo box: ClipBox, budget: UnsafeMutablePointer<Int>
  ) {
    self.next = next
    self.budget = budget
    pattern = DashPattern(lengths: style.dashes)
    start = pattern.start(atOffset: style.dashOffset)
    // The corners of projecting caps are farthest from the line. A pixel more than covers all roundings.
    let reach = style.width * 0.5 * 2.0.squareRoot() + 1
    visible = ClipBox(x0: box.x0 - reach, y0: box.y0 - reach, x1: box.x1 + reach, y1: box.y1 + reach)
    // Four pixels of a side across the line take about as long as a point.
    let pixelsAcross = min(style.width, box.x1 - box.x0 + (box.y1 - box.y0))
    // The stroker accounts for more points itself.
    let arcPoints = style.cap == .round ? min(.pi / style.arcStep, Double(Stroker.freeArcPoints)) : 0
    costOfDash = 4 + Int(pixelsAcross / 4 + 2 * arcPoints)
  }

  mutating func finish() { next.finish() }

  mutating func polyline(_ vertices: UnsafePointer<ChainVertex>, count: Int, isClosed: Bool) {
    let lengths = pattern.lengths
    var (index, position) = start
    next.move(vertices[0].x, vertices[0].y)
    for segment in 0..<(isClosed ? count : count - 1) {
      let line = DashedLine(vertices[segment], vertices[segment + 1 < count ? segment + 1 : 0])
      var rest = line.length
      // Lines of infinite length have no point between their ends.
      let isBreakable = rest.isFinite
      while isBreakable, rest > lengths[index] - position, budget.pointee > 0 {
        rest -= lengths[index] - position
        position = 0
        if index + 1 == lengths.count { passInvisible(&rest, on: line) }
        let (x, y) = line.point(rest)
        add(x, y, index)
        budget.pointee -= index.isMultiple(of: 2) ? costOfDash : 1
        index = index + 1 < lengths.count ? index + 1 : 0
      }
      position += rest
      add(line.to.x, line.to.y, index)
    }
  }

  /// Takes repetitions off the rest of a line that begin beyond a side of what is visible and do not leave it.
  private func passInvisible(_ rest: inout Double, on line: DashedLine) {
    let (x, y) = line.point(rest)
    let sides = visible.outcode(x, y)
    if sides.isEmpty { return }
    let steps = pattern.pass(&rest) { rest in
      let (x, y) = line.point(rest)
      return !visible.outcode(x, y).isDisjoint(with: sides)
    }
    budget.pointee -= steps
  }

  /// Draws to a point if the pattern's entry is a dash, goes there if it is a gap.
  private mutating func add(_ x: Double, _ y: Double, _ index: Int) {
    if index.isMultiple(of: 2) { next.line(x, y) } else { next.move(x, y) }
  }
}

/// A line between two vertices, measured from its end.
private struct DashedLine {
  let to: ChainVertex
  let length: Double
  private let dx: Double
  private let dy: Double

  init(_ from: ChainVertex, _ to: ChainVertex) {
    self.to = to
    length = from.distance
    dx = to.x - from.x
    dy = to.y - from.y
  }

  /// The point from which `rest` is left. Every rounding in it is monotone, and so are its coordinates along the line.
  @inline(__always) func point(_ rest: Double) -> (x: Double, y: Double) {
    (to.x - dx * rest / length, to.y - dy * rest / length)
  }
}
