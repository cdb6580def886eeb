import FigureDrawing
import Rasterizer

/// Path data of SVG (SVG 1.1, section 8.3), written as short as exact steps of 1/1000 allow.
///
/// Points are rounded first and commands are relative to where the pen then is, so that errors do not add up.
struct SVGPathData {
  /// Where coordinates are counted from, and how far from it they may lie: renderers count in 32 bits.
  private static let reach = 4_000_000.0

  private let offset: Point
  private var pen = Fixed()
  private var start = Fixed()
  /// Where the path is, not rounded; nil after a contour was closed.
  private var last: Point?
  private var isMovePending = false
  private var command: Unicode.Scalar?
  private var followsNumber = false
  private(set) var bytes: [UInt8] = []

  /// - Parameter offset: what every point is moved by.
  init(_ path: StagedPath, movedBy offset: Point = .zero) {
    self.offset = offset
    bytes.reserveCapacity(12 * path.steps.count)
    for step in path.steps {
      switch step {
      case .move(let point): move(to: point)
      case .line(let point): line(to: point)
      case .curve3(let control, let end): curve("q", control, end)
      case .curve4(let first, let second, let end): curve("c", first, second, end)
      case .close: close()
      }
    }
  }

  /// The outline of a glyph in font units, y turned down.
  init(outline: Path) {
    offset = .zero
    func down(_ index: Int) -> Point { Point(outline.vertices[index].x, -outline.vertices[index].y) }
    let codes = outline.codes ?? []
    var index = 0
    while index < codes.count {
      switch codes[index] {
      case .move: move(to: down(index))
      case .line: line(to: down(index))
      case .curve3:
        curve("q", down(index), down(index + 1))
        index += 1
      case .curve4:
        curve("c", down(index), down(index + 1), down(index + 2))
        index += 2
      case .close: close()
      }
      index += 1
    }
  }

  /// A point in thousandths.
  private struct Fixed: Equatable {
    var x = 0
    var y = 0
  }

  private func fixed(_ point: Point) -> Fixed {
    func rounded(_ value: Double) -> Int { SVGFixedPoint.thousandths(of: value, within: Self.reach) }
    return Fixed(x: rounded(point.x + offset.x), y: rounded(point.y + offset.y))
  }

  /// A contour without lines has no ink, though some renderers give it caps. So its move is not written.
  private mutating func move(to point: Point) {
    last = point
    pen = fixed(point)
    start = pen
    isMovePending = true
  }

  private mutating func writePendingMove() {
    guard isMovePending else { return }
    isMovePending = false
    begin("M")
    append(pen.x)
    append(pen.y)
  }

  private mutating func line(to point: Point) {
    // matplotlib gives no caps to lines without length; the shortest one that is longer is a dot.
    if point == last { return }
    last = point
    writePendingMove()
    let end = fixed(point)
    if end.y == pen.y {
      begin("h")
      append(end.x - pen.x)
    } else if end.x == pen.x {
      begin("v")
      append(end.y - pen.y)
    } else {
      begin("l")
      append(end.x - pen.x)
      append(end.y - pen.y)
    }
    pen = end
  }

  private mutating func curve(_ command: Unicode.Scalar, _ points: Point...) {
    writePendingMove()
    begin(command)
    var end = pen
    for point in points {
      last = point
      end = fixed(point)
      append(end.x - pen.x)
      append(end.y - pen.y)
    }
    pen = end
  }

  private mutating func close() {
    if isMovePending { return }
    begin("z")
    pen = start
    last = nil
  }

  // MARK: Text

  /// What follows belongs to the command. One that is repeated need not be written again, but for a move, whose further
  /// points would be lines, and a close, which has no points.
  private mutating func begin(_ letter: Unicode.Scalar) {
    if command == letter, letter != "M", letter != "z" { return }
    command = letter
    bytes.append(UInt8(ascii: letter))
    followsNumber = false
  }

  /// A number; a minus separates it from the one before by itself.
  private mutating func append(_ value: Int) {
    if followsNumber, value >= 0 { bytes.append(UInt8(ascii: " ")) }
    SVGFixedPoint.append(thousandths: value, to: &bytes)
    followsNumber = true
  }
}
