import FigureDrawing

/// Follows the lines of one level, or the outlines of what is between two, through the cells of a grid.
struct ContourTracer {
  private let grid: ContourGrid
  private let lower: Double
  private let upper: Double
  /// Of each corner: 0 up to the lower level, 1 between the two, 2 above the upper one.
  private let zones: [UInt8]
  /// What has been followed of each edge, by the corner that it begins at.
  private var acrossDone: [UInt8]
  private var upDone: [UInt8]
  private var diagonalDone: [UInt8]
  private var points: [Point] = []
  private var codes: [Path.Code] = []

  init(_ grid: ContourGrid, lower: Double, upper: Double) {
    (self.grid, self.lower, self.upper) = (grid, lower, upper)
    zones = grid.z.map { $0 > upper ? 2 : $0 > lower ? 1 : 0 }
    acrossDone = [UInt8](repeating: 0, count: zones.count)
    upDone = acrossDone
    diagonalDone = grid.shapes.contains { $0.has(.diagonal) } ? acrossDone : []
  }

  // MARK: Steps

  /// What is followed next: a line at a level into a cell across one of its sides, or the part of a side that bounds the area.
  private struct Step: Equatable {
    enum Kind: UInt8 {
      case lowerLine = 1
      case upperLine = 2
      case rim = 4
    }
    var cell: Int
    var side: CellSide
    var kind: Kind
  }

  /// The corners of a side, counterclockwise around its cell.
  private func ends(_ cell: Int, _ side: CellSide) -> (from: Int, to: Int) {
    let (below, above) = (cell, cell + grid.columns)
    switch side {
    case .bottom: return (below, below + 1)
    case .right: return (below + 1, above + 1)
    case .top: return (above + 1, above)
    case .left: return (above, below)
    case .diagonal:
      switch grid.shapes[cell] {
      case .withoutUpperRight: return (below + 1, above)
      case .withoutLowerRight: return (below, above + 1)
      case .withoutUpperLeft: return (above + 1, below)
      default: return (above, below + 1)
      }
    }
  }

  /// Whether nothing adjoins a side of a cell.
  private func isRim(_ cell: Int, _ side: CellSide) -> Bool {
    let columns = grid.columns
    switch side {
    case .bottom: return cell < columns || !grid.shapes[cell - columns].has(.top)
    case .right: return !grid.shapes[cell + 1].has(.left)
    case .top: return !grid.shapes[cell + columns].has(.bottom)
    case .left: return cell % columns == 0 || !grid.shapes[cell - 1].has(.right)
    case .diagonal: return true
    }
  }

  private func isDone(_ step: Step) -> Bool {
    let marks =
      switch step.side {
      case .bottom: acrossDone[step.cell]
      case .top: acrossDone[step.cell + grid.columns]
      case .left: upDone[step.cell]
      case .right: upDone[step.cell + 1]
      case .diagonal: diagonalDone[step.cell]
      }
    return marks & step.kind.rawValue != 0
  }

  private mutating func markDone(_ step: Step) {
    switch step.side {
    case .bottom: acrossDone[step.cell] |= step.kind.rawValue
    case .top: acrossDone[step.cell + grid.columns] |= step.kind.rawValue
    case .left: upDone[step.cell] |= step.kind.rawValue
    case .right: upDone[step.cell + 1] |= step.kind.rawValue
    case .diagonal: diagonalDone[step.cell] |= step.kind.rawValue
    }
  }

  /// Whether a step begins there that has not been done.
  private func isOpen(_ step: Step) -> Bool {
    let (from, to) = ends(step.cell, step.side)
    switch step.kind {
    case .lowerLine: if zones[from] == 0 || zones[to] != 0 { return false }
    case .upperLine: if zones[from] == 2 || zones[to] != 2 { return false }
    case .rim: if zones[to] != 1 || !isRim(step.cell, step.side) { return false }
    }
    return !isDone(step)
  }

  /// Does a step, adding the point that it leads to; what comes after it, or nil where a line ends at the rim.
  private mutating func follow(_ step: Step, alongRim: Bool) -> Step? {
    markDone(step)
    if step.kind == .rim { return followRim(step) }
    let side = exit(of: step)
    points.append(crossing(step.cell, side, step.kind))
    if isRim(step.cell, side) { return alongRim ? Step(cell: step.cell, side: side, kind: .rim) : nil }
    let columns = grid.columns
    switch side {
    case .bottom: return Step(cell: step.cell - columns, side: .top, kind: step.kind)
    case .right: return Step(cell: step.cell + 1, side: .left, kind: step.kind)
    case .top: return Step(cell: step.cell + columns, side: .bottom, kind: step.kind)
    case .left: return Step(cell: step.cell - 1, side: .right, kind: step.kind)
    case .diagonal: return nil
    }
  }

  /// The side by which a line leaves the cell: the next one counterclockwise from the area's outside to its inside.
  private func exit(of step: Step) -> CellSide {
    func isInside(_ corner: Int) -> Bool { step.kind == .lowerLine ? zones[corner] != 0 : zones[corner] != 2 }
    let shape = grid.shapes[step.cell]
    if shape != .full {
      let sides = shape.sides
      let place = sides.firstIndex(of: step.side) ?? 0
      let (right, left) = (sides[(place + 1) % 3], sides[(place + 2) % 3])
      return isInside(ends(step.cell, right).to) ? right : left
    }
    let right = CellSide(rawValue: (step.side.rawValue + 1) & 3) ?? step.side
    let ahead = CellSide(rawValue: (step.side.rawValue + 2) & 3) ?? step.side
    let left = CellSide(rawValue: (step.side.rawValue + 3) & 3) ?? step.side
    let (farRight, farLeft) = ends(step.cell, ahead)
    switch (isInside(farLeft), isInside(farRight)) {
    case (true, true): return right
    case (true, false): return ahead
    case (false, false): return left
    case (false, true):
      let (below, above) = (step.cell, step.cell + grid.columns)
      let mean = 0.25 * (grid.z[below] + grid.z[below + 1] + grid.z[above] + grid.z[above + 1])
      let isMeanInside = step.kind == .lowerLine ? mean > lower : !(mean > upper)
      return isMeanInside ? right : left
    }
  }

  /// Where a level is crossed between the ends of a side.
  private func crossing(_ cell: Int, _ side: CellSide, _ kind: Step.Kind) -> Point {
    let level = kind == .upperLine ? upper : lower
    let (from, to) = ends(cell, side)
    let share = (grid.z[to] - level) / (grid.z[to] - grid.z[from])
    let (start, end) = (grid.places[from], grid.places[to])
    return Point(start.x * share + end.x * (1 - share), start.y * share + end.y * (1 - share))
  }

  // MARK: The rim

  /// Goes along a side at the rim, to its end or to where a level parts the area from it.
  private mutating func followRim(_ step: Step) -> Step? {
    let corner = ends(step.cell, step.side).to
    if zones[corner] != 1 {
      let kind = zones[corner] == 0 ? Step.Kind.lowerLine : .upperLine
      points.append(crossing(step.cell, step.side, kind))
      return Step(cell: step.cell, side: step.side, kind: kind)
    }
    points.append(grid.places[corner])
    return nextOnRim(from: corner, after: step)
  }

  /// The side at the rim that goes on from a corner, the sharpest turn to the left first.
  private func nextOnRim(from corner: Int, after step: Step) -> Step? {
    let columns = grid.columns
    // Around the corner: where a side may lead away from it, and the shape that a cell with a diagonal there has.
    let ways: [(cell: Int, side: CellSide, shape: CellShape?)] = [
      (corner - columns - 1, .diagonal, .withoutUpperLeft), (corner - columns - 1, .top, nil),
      (corner - 1, .diagonal, .withoutUpperRight), (corner - 1, .right, nil),
      (corner, .diagonal, .withoutLowerRight), (corner, .bottom, nil),
      (corner - columns, .diagonal, .withoutLowerLeft), (corner - columns, .left, nil),
    ]
    let first =
      switch (step.side, grid.shapes[step.cell]) {
      case (.right, _): 0
      case (.diagonal, .withoutLowerRight): 1
      case (.bottom, _): 2
      case (.diagonal, .withoutLowerLeft): 3
      case (.left, _): 4
      case (.diagonal, .withoutUpperLeft): 5
      case (.top, _): 6
      case (.diagonal, _): 7
      }
    for turn in 0..<8 {
      let way = ways[(first + turn) % 8]
      guard grid.shapes.indices.contains(way.cell) else { continue }
      let shape = grid.shapes[way.cell]
      guard way.shape == nil ? shape.has(way.side) : shape == way.shape, isRim(way.cell, way.side) else {
        continue
      }
      return Step(cell: way.cell, side: way.side, kind: .rim)
    }
    return nil
  }

  // MARK: Lines and areas

  /// Calls `body` with each cell that has a part in what is sought.
  private mutating func forEachCell(_ body: (inout Self, Int) -> Void) {
    let columns = grid.columns
    for row in 0..<(grid.rows - 1) {
      for cell in (row * columns)..<((row + 1) * columns - 1) {
        let zone = zones[cell]
        let isUniform =
          zone == zones[cell + 1] && zone == zones[cell + columns] && zone == zones[cell + columns + 1]
        if isUniform, zone != 1 { continue }
        if grid.shapes[cell] != .none { body(&self, cell) }
      }
    }
  }

  mutating func lines() -> Path {
    for isAtRim in [true, false] {
      forEachCell { tracer, cell in
        for side in [CellSide.bottom, .left, .top, .right, .diagonal] where tracer.grid.shapes[cell].has(side)
        {
          let start = Step(cell: cell, side: side, kind: .lowerLine)
          if !tracer.isOpen(start) || isAtRim && !tracer.isRim(cell, side) { continue }
          tracer.addLine(start, isClosed: !isAtRim)
        }
      }
    }
    return Path(points, codes: codes)
  }

  private mutating func addLine(_ start: Step, isClosed: Bool) {
    let first = points.count
    // A loop that enters at the top begins where it leaves the cell.
    let beginsLater = isClosed && start.side == .top
    if !beginsLater { points.append(crossing(start.cell, start.side, .lowerLine)) }
    var step: Step? = start
    while let next = step {
      step = follow(next, alongRim: false)
      if step == start { break }
    }
    if beginsLater { points.append(points[first]) }
    codes += [.move] + [Path.Code](repeating: .line, count: points.count - first - 1)
    if points.count - first > 1, points[first] == points[points.count - 1] { codes[codes.count - 1] = .close }
  }

  mutating func area() -> Path {
    forEachCell { tracer, cell in
      let shape = tracer.grid.shapes[cell]
      for side in [CellSide.bottom, .left] where shape.has(side) && tracer.isRim(cell, side) {
        for kind in [Step.Kind.lowerLine, .upperLine, .rim] {
          tracer.addOutline(Step(cell: cell, side: side, kind: kind))
        }
      }
      for (side, kind) in Self.starts(shape) { tracer.addOutline(Step(cell: cell, side: side, kind: kind)) }
      if shape.has(.top) { tracer.addOutline(Step(cell: cell, side: .top, kind: .rim)) }
    }
    return Path(points, codes: codes)
  }

  /// Where outlines can begin in a cell that no cell before it has a part in.
  private static func starts(_ shape: CellShape) -> [(CellSide, Step.Kind)] {
    let fromCorner: [(CellSide, Step.Kind)] = [
      (.top, .lowerLine), (.right, .upperLine), (.top, .upperLine), (.right, .lowerLine),
    ]
    return switch shape {
    case .none: []
    case .full: fromCorner
    case .withoutLowerLeft:
      [(.diagonal, .lowerLine), (.diagonal, .upperLine), (.diagonal, .rim)] + fromCorner
    case .withoutUpperRight: [(.diagonal, .rim)]
    case .withoutLowerRight:
      [(.top, .lowerLine), (.diagonal, .upperLine), (.top, .upperLine), (.diagonal, .lowerLine)]
    case .withoutUpperLeft:
      [(.diagonal, .lowerLine), (.right, .upperLine), (.diagonal, .upperLine), (.right, .lowerLine)]
    }
  }

  private mutating func addOutline(_ start: Step) {
    guard isOpen(start) else { return }
    let first = points.count
    var step: Step? = start
    while let next = step {
      step = follow(next, alongRim: true)
      if step == start { break }
    }
    points.append(points[first])
    codes += [.move] + [Path.Code](repeating: .line, count: points.count - first - 2) + [.close]
  }
}
