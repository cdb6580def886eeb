/// What a row of coverage is handed to, from left to right.
protocol SpanSink {
  /// Takes `length` pixels from `x` on in row `y`, all of the same coverage, which is not 0.
  ///
  /// `isRun` tells spans between cells, which Agg stores as one cover, from the pixels of the cells themselves.
  mutating func span(x: Int32, y: Int32, length: Int32, cover: UInt8, isRun: Bool)
}

extension CellRasterizer {
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
