/// What a row of coverage is handed to, from left to right.
protocol SpanSink {
  /// Takes `length` pixels from `x` on in row `y`, all of the same coverage, which is not 0.
  ///
  /// `isRun` tells spans between cells, which Agg stores as one cover, from the pixels of the cells themselves.
  mutating func span(x: Int32, y: Int32, length: Int32, cover: UInt8, isRun: Bool)
}

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

  private var cells: UnsafeMutablePointer<Cell>
  private var sorted: UnsafeMutablePointer<Cell>
  private var capacity: Int
  private var sortedCapacity = 0
  private var count = 0
  private var current = Cell(x: .max, y: .max, cover: 0, area: 0)

  /// Sums over all of ``bounds``, column by column since crowded lines are mostly steep; zero between paths; allocated
  /// when first needed.
  private var grid: UnsafeMutablePointer<Sum>?
  private var gridCount = 0
  private var usesGrid = false
  /// Whether a crowded list may be summed into a grid.
  private let mayUseGrid: Bool

  /// One row of sums, zero between rows.
  private var row: UnsafeMutablePointer<Sum>
  private var rowCapacity = 0
  private var rowStarts: [Int32] = []

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

  private mutating func finishCell() {
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

  // MARK: Sweeping

  /// Hands the coverage of all edges, filled non-zero, to `sink` row by row from the top, and forgets the edges.
  mutating func sweep<Sink: SpanSink>(into sink: inout Sink) {
    finishCell()
    current = Cell(x: .max, y: .max, cover: 0, area: 0)
    if usesGrid {
      sweepGrid(into: &sink)
      usesGrid = false
    } else if count > 0 {
      sweepList(into: &sink)
      count = 0
    }
  }

  private mutating func sweepGrid<Sink: SpanSink>(into sink: inout Sink) {
    guard let grid else { return }
    for line in 0..<bounds.rows {
      let sums = grid + line
      sweepRow(
        sums, apart: bounds.rows, from: 0, through: bounds.columns - 1, y: bounds.y0 &+ Int32(line),
        origin: bounds.x0,
        into: &sink)
    }
  }

  private mutating func sweepList<Sink: SpanSink>(into sink: inout Sink) {
    var top = Int32.max
    var bottom = Int32.min
    var left = Int32.max
    var right = Int32.min
    for index in 0..<count {
      let cell = cells[index]
      top = min(top, cell.y)
      bottom = max(bottom, cell.y)
      left = min(left, cell.x)
      right = max(right, cell.x)
    }
    let rows = Int(bottom - top) + 1
    sortByRow(top: top, rows: rows)
    let columns = Int(right - left) + 1
    if columns > rowCapacity {
      row.deallocate()
      row = .allocate(capacity: columns)
      row.initialize(repeating: Sum(cover: 0, area: 0), count: columns)
      rowCapacity = columns
    }
    var start = 0
    for line in 0..<rows {
      let end = Int(rowStarts[line])
      let y = top &+ Int32(line)
      if end - start <= 24 {
        sweepFew(start, end, y: y, into: &sink)
      } else {
        var first = Int.max
        var last = 0
        for index in start..<end {
          let cell = sorted[index]
          let column = Int(cell.x &- left)
          row[column].cover &+= cell.cover
          row[column].area &+= cell.area
          first = min(first, column)
          last = max(last, column)
        }
        sweepRow(row, apart: 1, from: first, through: last, y: y, origin: left, into: &sink)
      }
      start = end
    }
  }

  /// Copies the list into `sorted`, row by row; afterwards `rowStarts[i]` is where row `i` ends.
  private mutating func sortByRow(top: Int32, rows: Int) {
    if sortedCapacity < count {
      sorted.deallocate()
      sortedCapacity = capacity
      sorted = .allocate(capacity: sortedCapacity)
    }
    rowStarts.removeAll(keepingCapacity: true)
    rowStarts.append(contentsOf: repeatElement(0, count: rows))
    rowStarts.withUnsafeMutableBufferPointer { starts in
      for index in 0..<count { starts[Int(cells[index].y &- top)] &+= 1 }
      var total: Int32 = 0
      for line in 0..<rows {
        let number = starts[line]
        starts[line] = total
        total &+= number
      }
      for index in 0..<count {
        let line = Int(cells[index].y &- top)
        sorted[Int(starts[line])] = cells[index]
        starts[line] &+= 1
      }
    }
  }

  /// Sweeps a row of few cells, sorting them by column.
  private mutating func sweepFew<Sink: SpanSink>(_ start: Int, _ end: Int, y: Int32, into sink: inout Sink) {
    guard start < end else { return }
    var index = start + 1
    while index < end {
      let cell = sorted[index]
      var place = index
      while place > start, sorted[place - 1].x > cell.x {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = cell
      index += 1
    }
    var cover: Int32 = 0
    index = start
    while index < end {
      var x = sorted[index].x
      var area: Int32 = 0
      while index < end, sorted[index].x == x {
        area &+= sorted[index].area
        cover &+= sorted[index].cover
        index += 1
      }
      if area != 0 {
        let coverage = Self.coverage((cover << 9) &- area)
        if coverage != 0 { sink.span(x: x, y: y, length: 1, cover: coverage, isRun: false) }
        x &+= 1
      }
      if index < end, sorted[index].x > x {
        let coverage = Self.coverage(cover << 9)
        if coverage != 0 {
          sink.span(x: x, y: y, length: sorted[index].x &- x, cover: coverage, isRun: true)
        }
      }
    }
  }

  /// Sweeps a row of sums and sets them to zero; column 0 stands for the pixel column `origin`,
  /// and columns are `stride` apart in memory.
  private func sweepRow<Sink: SpanSink>(
    _ sums: UnsafeMutablePointer<Sum>, apart stride: Int, from first: Int, through last: Int, y: Int32,
    origin: Int32,
    into sink: inout Sink
  ) {
    var cover: Int32 = 0
    var column = first
    var runStart = first
    while column <= last {
      let sum = sums[column &* stride]
      guard sum.cover | sum.area != 0 else {
        column &+= 1
        continue
      }
      if runStart < column {
        let coverage = Self.coverage(cover << 9)
        if coverage != 0 {
          sink.span(
            x: origin &+ Int32(truncatingIfNeeded: runStart), y: y,
            length: Int32(truncatingIfNeeded: column &- runStart), cover: coverage, isRun: true)
        }
      }
      sums[column &* stride] = Sum(cover: 0, area: 0)
      cover &+= sum.cover
      runStart = column
      if sum.area != 0 {
        let coverage = Self.coverage((cover << 9) &- sum.area)
        if coverage != 0 {
          sink.span(
            x: origin &+ Int32(truncatingIfNeeded: column), y: y, length: 1, cover: coverage, isRun: false)
        }
        runStart &+= 1
      }
      column &+= 1
    }
  }

  /// The coverage from 0 to 255 of a pixel whose covered area is `area`, in 1/131072 of a pixel.
  @inline(__always) private static func coverage(_ area: Int32) -> UInt8 {
    let value = area >> 9
    let magnitude = value < 0 ? 0 &- value : value
    return magnitude > 255 ? 255 : UInt8(truncatingIfNeeded: magnitude)
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

/// A box of whole pixels: columns from `x0` to before `x1`, rows, down, from `y0` to before `y1`.
struct PixelBounds: Equatable {
  var x0: Int32
  var y0: Int32
  var x1: Int32
  var y1: Int32

  /// The columns, and one more that takes what leaves on the right.
  var columns: Int { Int(x1 - x0) + 1 }
  var rows: Int { Int(y1 - y0) }
}
