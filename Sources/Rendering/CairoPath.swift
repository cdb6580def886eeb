import CCairo
import Drawing

/// A path in pixels, y down, ready to be drawn.
struct CairoPath: Equatable {
  enum Step: Equatable {
    case move(Point)
    case line(Point)
    case cubic(Point, Point, Point)
    case close
  }

  private(set) var steps: [Step] = []
  /// Where the next curve starts.
  private var current = Point.zero

  var isEmpty: Bool { steps.isEmpty }

  mutating func move(_ x: Double, _ y: Double) {
    current = Point(x, y)
    steps.append(.move(current))
  }

  mutating func line(_ x: Double, _ y: Double) {
    current = Point(x, y)
    steps.append(.line(current))
  }

  /// The cubic with the shape of the quadratic.
  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double) {
    let first = Point(current.x + (cx - current.x) * 2 / 3, current.y + (cy - current.y) * 2 / 3)
    let second = Point(x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3)
    current = Point(x, y)
    steps.append(.cubic(first, second, current))
  }

  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double
  ) {
    current = Point(x, y)
    steps.append(.cubic(Point(cx1, cy1), Point(cx2, cy2), current))
  }

  mutating func close() { steps.append(.close) }

  /// Whether the path is one horizontal or vertical line, along which no join shows.
  var isStraight: Bool {
    guard case .move(let start)? = steps.first else { return false }
    var isHorizontal = true
    var isVertical = true
    for step in steps.dropFirst() {
      guard case .line(let point) = step else { return false }
      isHorizontal = isHorizontal && point.y == start.y
      isVertical = isVertical && point.x == start.x
    }
    return isHorizontal || isVertical
  }

  /// Makes this the context's path, moved by (`x`, `y`) pixels.
  func add(to context: OpaquePointer, x: Double = 0, y: Double = 0) {
    for step in steps {
      switch step {
      case .move(let point):
        cairo_move_to(context, Self.drawable(point.x + x), Self.drawable(point.y + y))
      case .line(let point):
        cairo_line_to(context, Self.drawable(point.x + x), Self.drawable(point.y + y))
      case .cubic(let first, let second, let end):
        cairo_curve_to(
          context, Self.drawable(first.x + x), Self.drawable(first.y + y), Self.drawable(second.x + x),
          Self.drawable(second.y + y), Self.drawable(end.x + x), Self.drawable(end.y + y))
      case .close: cairo_close_path(context)
      }
    }
  }

  /// Cairo counts in 1/256 of a pixel within 32 bits: what lies millions of pixels away is drawn at that distance.
  private static func drawable(_ value: Double) -> Double { min(max(value, -4_000_000), 4_000_000) }
}
