/// Turns polygon edges into exact pixel coverage, in 24.8 fixed point: Agg's `rasterizer_cells_aa`.
///
/// Every edge adds to the signed area and cover of the pixels it passes. Sums wrap and do not depend on the order of the
/// edges. Cells are kept as a list that is sorted by row when swept; should a path bring very many, the list is summed
/// into a grid over the canvas instead, so that memory stays bounded.
struct CellRasterizer: ~Copyable {
  struct Cell {
    var x: Int32
    var y: Int32
    var cover: Int32
    var area: Int32
  }

  /// The sums of the cells of one pixel.
  struct Sum {
    var cover: Int32
    var area: Int32
  }

  /// Rows and columns that coverage is wanted for; cells beside the columns count on the first column, or on the one
  /// after the last.
  private(set) var bounds: PixelBounds

  var cells: UnsafeMutablePointer<Cell>
  var sorted: UnsafeMutablePointer<Cell>
  var capacity: Int
  var sortedCapacity = 0
  var count = 0
  var current = Cell(x: .max, y: .max, cover: 0, area: 0)

  /// Sums over all of ``bounds``, column by column since crowded lines are mostly steep; zero between paths; allocated
  /// when first needed.
  var grid: UnsafeMutablePointer<Sum>?
  private var gridCount = 0
  var usesGrid = false
  /// Whether a crowded list may be summed into a grid.
  private let mayUseGrid: Bool

  /// One row of sums, zero between rows.
  var row: UnsafeMutablePointer<Sum>
  var rowCapacity = 0
  var rowStarts: [Int32] = []

  /// Number of cells the list may hold before it is summed into the grid.
  static let listLimit = 1 << 18

  init(bounds: PixelBounds, mayUseGrid: Bool) {
    self.bounds = bounds
    self.mayUseGrid = mayUseGrid
    capacity = 1 << 12
    cells = .allocate(capacity: capacity)
    sorted = .allocate(capacity: 0)
    row = .allocate(capacity: 0)
  }

  deinit {
    cells.deallocate()
    sorted.deallocate()
    row.deallocate()
    grid?.deallocate()
  }

  /// Whether no cell of the current path has cover or area.
  var isEmpty: Bool { !usesGrid && count == 0 && (current.area | current.cover) == 0 }

  /// Forgets the current path, swept or not.
  mutating func reset() {
    count = 0
    current = Cell(x: .max, y: .max, cover: 0, area: 0)
    if usesGrid, let grid {
      grid.update(repeating: Sum(cover: 0, area: 0), count: gridCount)
      usesGrid = false
    }
  }

  // MARK: Edges

  mutating func finishCell() {
    guard current.area | current.cover != 0 else { return }
    let column = UInt32(bitPattern: current.x &- bounds.x0)
    let line = UInt32(bitPattern: current.y &- bounds.y0)
    guard line < UInt32(bitPattern: bounds.y1 &- bounds.y0) else { return }
    guard column <= UInt32(bitPattern: bounds.x1 &- bounds.x0) else {
      finishCellBeside()
      return
    }
    if count == capacity, !usesGrid { makeRoom() }
    if usesGrid {
      let index = Int(column) &* bounds.rows &+ Int(line)
      grid.unsafelyUnwrapped[index].cover &+= current.cover
      grid.unsafelyUnwrapped[index].area &+= current.area
      return
    }
    cells[count] = current
    count &+= 1
  }

  /// Keeps what a cell left or right of all columns covers of the pixels to its right.
  @inline(never) private mutating func finishCellBeside() {
    let beside = current
    current = Cell(x: max(bounds.x0, min(bounds.x1, beside.x)), y: beside.y, cover: beside.cover, area: 0)
    finishCell()
    current = beside
  }

  @inline(__always) private mutating func setCell(_ x: Int32, _ y: Int32) {
    if current.x != x || current.y != y {
      finishCell()
      current = Cell(x: x, y: y, cover: 0, area: 0)
    }
  }

  @inline(__always) private mutating func add(cover: Int32, area: Int32) {
    current.cover &+= cover
    current.area &+= area
  }

  @inline(never) private mutating func makeRoom() {
    if mayUseGrid, capacity >= Self.listLimit {
      moveToGrid()
      return
    }
    let larger = UnsafeMutablePointer<Cell>.allocate(capacity: capacity * 2)
    larger.update(from: cells, count: count)
    cells.deallocate()
    cells = larger
    capacity *= 2
  }

  private mutating func moveToGrid() {
    let needed = bounds.columns * bounds.rows
    let grid: UnsafeMutablePointer<Sum>
    if let known = self.grid {
      grid = known
    } else {
      grid = .allocate(capacity: needed)
      grid.initialize(repeating: Sum(cover: 0, area: 0), count: needed)
      self.grid = grid
      gridCount = needed
    }
    for index in 0..<count {
      let cell = cells[index]
      let place = Int(cell.x &- bounds.x0) * bounds.rows + Int(cell.y &- bounds.y0)
      grid[place].cover &+= cell.cover
      grid[place].area &+= cell.area
    }
    count = 0
    usesGrid = true
  }

  /// Adds the part of an edge that lies in row `y`; `y1` and `y2` are within the row, from 0 to 256.
  @inline(__always) private mutating func addInRow(
    _ y: Int32, _ x1: Int32, _ y1: Int32, _ x2: Int32, _ y2: Int32
  ) {
    let lastX = x2 >> 8
    if y1 == y2 {
      setCell(lastX, y)
      return
    }
    var x = x1 >> 8
    let fraction1 = x1 & 255
    let fraction2 = x2 & 255
    if x == lastX {
      let height = y2 &- y1
      add(cover: height, area: (fraction1 &+ fraction2) &* height)
      return
    }
    addAcross(y, &x, lastX, x2 &- x1, fraction1, fraction2, y1, y2)
  }

  private mutating func addAcross(
    _ y: Int32, _ x: inout Int32, _ lastX: Int32, _ width: Int32, _ fraction1: Int32, _ fraction2: Int32,
    _ y1: Int32, _ y2: Int32
  ) {
    let leftwards = width < 0
    let run = leftwards ? 0 &- width : width
    let first: Int32 = leftwards ? 0 : 256
    let step: Int32 = leftwards ? -1 : 1
    var (delta, rest) = flooredDivision((leftwards ? fraction1 : 256 &- fraction1) &* (y2 &- y1), run)
    add(cover: delta, area: (fraction1 &+ first) &* delta)
    x &+= step
    setCell(x, y)
    var reached = y1 &+ delta
    if x != lastX {
      let (lift, remainder) = flooredDivision(256 &* (y2 &- reached &+ delta), run)
      rest &-= run
      while x != lastX {
        delta = lift
        rest &+= remainder
        if rest >= 0 {
          rest &-= run
          delta &+= 1
        }
        add(cover: delta, area: 256 &* delta)
        reached &+= delta
        x &+= step
        setCell(x, y)
      }
    }
    delta = y2 &- reached
    add(cover: delta, area: (fraction2 &+ 256 &- first) &* delta)
  }

  /// Adds an edge between two points in 24.8 fixed point, y down.
  mutating func line(_ x1: Int32, _ y1: Int32, _ x2: Int32, _ y2: Int32) {
    let limit: Int64 = 16384 << 8
    let wide = Int64(x2) - Int64(x1)
    if wide >= limit || wide <= -limit {
      // Halves an edge that is too long for the arithmetic below.
      let middleX = Int32((Int64(x1) + Int64(x2)) >> 1)
      let middleY = Int32((Int64(y1) + Int64(y2)) >> 1)
      line(x1, y1, middleX, middleY)
      line(middleX, middleY, x2, y2)
      return
    }
    let dx = x2 &- x1
    var y = y1 >> 8
    let lastY = y2 >> 8
    let fraction1 = y1 & 255
    let fraction2 = y2 & 255
    setCell(x1 >> 8, y)
    if y == lastY {
      addInRow(y, x1, fraction1, x2, fraction2)
      return
    }
    let upwards = y2 < y1
    let first: Int32 = upwards ? 0 : 256
    let step: Int32 = upwards ? -1 : 1
    if dx == 0 {
      addVertical(x1, y, fraction1, lastY, fraction2, first, step)
      return
    }
    let run = upwards ? y1 &- y2 : y2 &- y1
    var (delta, rest) = flooredDivision((upwards ? fraction1 : 256 &- fraction1) &* dx, run)
    var x = x1 &+ delta
    addInRow(y, x1, fraction1, x, first)
    y &+= step
    setCell(x >> 8, y)
    if y != lastY {
      let (lift, remainder) = flooredDivision(256 &* dx, run)
      rest &-= run
      while y != lastY {
        delta = lift
        rest &+= remainder
        if rest >= 0 {
          rest &-= run
          delta &+= 1
        }
        let next = x &+ delta
        addInRow(y, x, 256 &- first, next, first)
        x = next
        y &+= step
        setCell(x >> 8, y)
      }
    }
    addInRow(y, x, 256 &- first, x2, fraction2)
  }

  private mutating func addVertical(
    _ x: Int32, _ firstY: Int32, _ fraction1: Int32, _ lastY: Int32, _ fraction2: Int32, _ first: Int32,
    _ step: Int32
  ) {
    let column = x >> 8
    let doubled = (x & 255) << 1
    var y = firstY
    var delta = first &- fraction1
    add(cover: delta, area: doubled &* delta)
    y &+= step
    setCell(column, y)
    delta = first &+ first &- 256
    let area = doubled &* delta
    while y != lastY {
      current.cover = delta
      current.area = area
      y &+= step
      setCell(column, y)
    }
    delta = fraction2 &- 256 &+ first
    add(cover: delta, area: doubled &* delta)
  }
}

/// Quotient rounded down and the remainder that goes with it, from 0 to `divisor - 1`.
///
/// - Precondition: `divisor` is positive.
@inline(__always) private func flooredDivision(_ dividend: Int32, _ divisor: Int32) -> (Int32, Int32) {
  let quotient = dividend / divisor
  let remainder = dividend &- quotient &* divisor
  return remainder < 0 ? (quotient &- 1, remainder &+ divisor) : (quotient, remainder)
}
