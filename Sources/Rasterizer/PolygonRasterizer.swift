import FigureDrawing

/// Which sides of a box a point lies beyond.
struct Outcode: OptionSet {
  let rawValue: UInt8

  static let right = Outcode(rawValue: 1)
  static let below = Outcode(rawValue: 2)
  static let left = Outcode(rawValue: 4)
  static let above = Outcode(rawValue: 8)

  static let horizontal: Outcode = [.left, .right]
  static let vertical: Outcode = [.above, .below]
}

/// A box in pixels, y down, `x0 <= x1` and `y0 <= y1`; points on its sides are inside.
struct ClipBox: Equatable {
  var x0: Double
  var y0: Double
  var x1: Double
  var y1: Double

  /// What is not a number lies beyond all sides.
  @inline(__always) func outcode(_ x: Double, _ y: Double) -> Outcode {
    Outcode(rawValue: (x <= x1 ? 0 : 1) | (y <= y1 ? 0 : 2) | (x >= x0 ? 0 : 4) | (y >= y0 ? 0 : 8))
  }

  @inline(__always) func contains(_ x: Double, _ y: Double) -> Bool {
    x >= x0 && x <= x1 && y >= y0 && y <= y1
  }

  @inline(__always) func verticalOutcode(_ y: Double) -> Outcode {
    Outcode(rawValue: (y <= y1 ? 0 : 2) | (y >= y0 ? 0 : 8))
  }
}

/// Clips polygons to a box and turns them into cells: Agg's `rasterizer_scanline_aa` over `rasterizer_sl_clip_dbl`.
///
/// What lies left or right of the box is projected onto its side, so that the winding inside stays right.
struct PolygonRasterizer: ~Copyable {
  var cells: CellRasterizer
  private var box = ClipBox(x0: 0, y0: 0, x1: 0, y1: 0)
  /// Sides of the box in 24.8 fixed point.
  private var left = 0.0
  private var right = 0.0
  private var top = 0.0
  private var bottom = 0.0

  private var x = 0.0
  private var y = 0.0
  private var outcode: Outcode = []
  private var startX = 0.0
  private var startY = 0.0
  private var isOpen = false

  init(bounds: PixelBounds, mayUseGrid: Bool) {
    cells = CellRasterizer(bounds: bounds, mayUseGrid: mayUseGrid)
  }

  /// Forgets the edges and clips the coming ones to `box`, whose sides are whole numbers.
  mutating func begin(clippedTo box: ClipBox) {
    cells.reset()
    self.box = box
    (left, right) = (box.x0 * 256, box.x1 * 256)
    (top, bottom) = (box.y0 * 256, box.y1 * 256)
    isOpen = false
  }

  mutating func move(_ x: Double, _ y: Double) {
    closeContour()
    self.x = x
    self.y = y
    startX = x
    startY = y
    outcode = box.outcode(x, y)
  }

  @inline(__always) mutating func line(_ x: Double, _ y: Double) {
    let next = box.outcode(x, y)
    if outcode.union(next).isEmpty {
      cells.line(fixed(self.x), fixed(self.y), fixed(x), fixed(y))
    } else {
      clippedLine(x, y, next)
    }
    self.x = x
    self.y = y
    outcode = next
    isOpen = true
  }

  /// Draws the line back to where the contour began, if there is one to draw.
  mutating func closeContour() {
    guard isOpen else { return }
    line(startX, startY)
    isOpen = false
  }

  /// Rounds half away from zero to 24.8 fixed point. For points in the box.
  @inline(__always) private func fixed(_ value: Double) -> Int32 {
    let scaled = value * 256
    return Int32(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
  }

  private mutating func clippedLine(_ x2: Double, _ y2: Double, _ outcode2: Outcode) {
    let vertical = outcode.intersection(.vertical)
    if !vertical.isEmpty, vertical == outcode2.intersection(.vertical) { return }
    let (x1, y1, outcode1) = (x, y, outcode)
    func crossing(_ side: Double) -> Double { y1 + (side - x1) * (y2 - y1) / (x2 - x1) }
    let side1 = outcode1.intersection(.horizontal)
    let side2 = outcode2.intersection(.horizontal)
    let edge1 = side1 == .right ? box.x1 : box.x0
    let edge2 = side2 == .right ? box.x1 : box.x0
    if side1.isEmpty, side2.isEmpty {
      lineBetweenSides(x1, y1, x2, y2, outcode1, outcode2)
    } else if side1 == side2 {
      lineBetweenSides(edge1, y1, edge1, y2, outcode1, outcode2)
    } else if side1.isEmpty {
      let y3 = crossing(edge2)
      let outcode3 = box.verticalOutcode(y3)
      lineBetweenSides(x1, y1, edge2, y3, outcode1, outcode3)
      lineBetweenSides(edge2, y3, edge2, y2, outcode3, outcode2)
    } else if side2.isEmpty {
      let y3 = crossing(edge1)
      let outcode3 = box.verticalOutcode(y3)
      lineBetweenSides(edge1, y1, edge1, y3, outcode1, outcode3)
      lineBetweenSides(edge1, y3, x2, y2, outcode3, outcode2)
    } else {
      let (y3, y4) = (crossing(edge1), crossing(edge2))
      let (outcode3, outcode4) = (box.verticalOutcode(y3), box.verticalOutcode(y4))
      lineBetweenSides(edge1, y1, edge1, y3, outcode1, outcode3)
      lineBetweenSides(edge1, y3, edge2, y4, outcode3, outcode4)
      lineBetweenSides(edge2, y4, edge2, y2, outcode4, outcode2)
    }
  }

  /// Adds what of a line is between top and bottom of the box; in x it is within the box already.
  private mutating func lineBetweenSides(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ outcode1: Outcode, _ outcode2: Outcode
  ) {
    let vertical1 = outcode1.intersection(.vertical)
    let vertical2 = outcode2.intersection(.vertical)
    var (fromX, fromY, toX, toY) = (x1, y1, x2, y2)
    if vertical1 == vertical2, !vertical1.isEmpty { return }
    func crossing(_ side: Double) -> Double { x1 + (side - y1) * (x2 - x1) / (y2 - y1) }
    if vertical1.contains(.above) { (fromX, fromY) = (crossing(box.y0), box.y0) }
    if vertical1.contains(.below) { (fromX, fromY) = (crossing(box.y1), box.y1) }
    if vertical2.contains(.above) { (toX, toY) = (crossing(box.y0), box.y0) }
    if vertical2.contains(.below) { (toX, toY) = (crossing(box.y1), box.y1) }
    let values = SIMD4(fromX, fromY, toX, toY) * 256
    // Coordinates too large for exact arithmetic may come out anywhere, even as nothing at all.
    guard values[0] + values[1] + values[2] + values[3] < .infinity else { return }
    cells.line(
      clampedFixed(values[0], left, right), clampedFixed(values[1], top, bottom),
      clampedFixed(values[2], left, right), clampedFixed(values[3], top, bottom))
  }

  @inline(__always) private func clampedFixed(_ scaled: Double, _ low: Double, _ high: Double) -> Int32 {
    Int32(max(low, min(high, scaled < 0 ? scaled - 0.5 : scaled + 0.5)))
  }
}
