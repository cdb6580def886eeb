import FigureDrawing
import Plotting

/// The picture of a mosaic: which letters, or names, stand in which cells.
struct Mosaic {
  let rows: Int
  let columns: Int
  /// In the order of their upper left cells.
  private(set) var panels: [(name: String, span: GridSpan)] = []

  /// The most cells along a side.
  private static let largest = 500

  /// Reads `"AB;CC"`, a text of a line a row, or a list of lists of names; `.` leaves a cell empty.
  init(_ node: YAMLNode) throws(Mistakes) {
    let cells: [[String]]
    if case .sequence = node.content {
      cells = try Read.list("of rows", of: Read.list("of names", of: Read.text))(node)
    } else {
      let text = try Read.word(node)
      cells = Self.lines(of: text).map { $0.map(String.init) }
    }
    rows = cells.count
    columns = cells.first?.count ?? 0
    guard rows > 0, columns > 0, rows <= Self.largest, columns <= Self.largest else {
      throw Mistakes("expected rows of names, as AB;CC", at: node.mark)
    }
    for (row, names) in cells.enumerated() where names.count != columns {
      throw Mistakes(
        "row \(row + 1) has \(names.count) cells and the first has \(columns)", at: node.mark)
    }
    try collect(cells, at: node.mark)
  }

  private mutating func collect(_ cells: [[String]], at mark: Mark) throws(Mistakes) {
    var bounds: [String: (span: GridSpan, count: Int)] = [:]
    var order: [String] = []
    for (row, names) in cells.enumerated() {
      for (column, name) in names.enumerated() where name != "." {
        guard let (span, count) = bounds[name] else {
          bounds[name] = (GridSpan(row: row, column: column), 1)
          order.append(name)
          continue
        }
        let (left, right) = (span.columns.lowerBound, span.columns.upperBound)
        bounds[name] = (
          GridSpan(
            rows: span.rows.lowerBound..<row + 1, columns: min(left, column)..<max(right, column + 1)),
          count + 1
        )
      }
    }
    for name in order {
      guard let (span, count) = bounds[name] else { continue }
      guard count == span.rows.count * span.columns.count else {
        throw Mistakes("\(quoted(name)) does not fill a rectangle of cells", at: mark)
      }
      panels.append((name, span))
    }
  }

  /// The lines of a text without the blanks that all of them begin with; without line ends, the parts between semicolons.
  private static func lines(of text: String) -> [Substring] {
    guard text.contains("\n") else { return text.split(separator: ";", omittingEmptySubsequences: false) }
    let lines = text.split(separator: "\n").filter { line in line.contains { $0 != " " } }
    let indent = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { line in
      var line = line.dropFirst(indent)
      while line.last == " " || line.last == "\r" { line.removeLast() }
      return line
    }
  }
}

extension Decoding {
  /// The axes of a figure: a list, cell by cell, where `null` leaves a cell empty, or a map by the names of a mosaic.
  func figureAxes(_ fields: inout Fields, mosaic: Mosaic?, into figure: inout Figure) {
    guard let mosaic else {
      guard let nodes = fields.require("axes", Read.list("of subplots", of: { $0 })) else { return }
      listedAxes(nodes, into: &figure)
      return
    }
    guard let node = fields.requiredNode("axes") else { return }
    guard case .mapping(let entries) = node.content else {
      report("axes: expected a map by the names of the mosaic, found \(node.found)", at: node.mark)
      return
    }
    let names = mosaic.panels.map(\.name)
    for entry in entries where !names.contains(entry.key) {
      let mistakes = Read.unknown("name in the mosaic", entry.key, among: names, at: entry.keyMark)
      for mistake in mistakes.all { report("axes: \(mistake.message)", at: mistake.mark) }
    }
    for (name, span) in mosaic.panels {
      let place = FigurePlace("axes", .key(name))
      var axes = Axes()
      if let entry = entries.first(where: { $0.key == name }), !entry.value.isNull {
        axes = self.axes(entry.value, at: place) ?? axes
      }
      if case .nextCell = axes.panel { axes.panel = .cells(span) }
      axesPlaces.append(place)
      figure.axes.append(axes)
    }
  }

  private func listedAxes(_ nodes: [YAMLNode], into figure: inout Figure) {
    let grid = figure.grid
    let places = grid.rows * grid.columns
    var cell = 0
    for (index, node) in nodes.enumerated() {
      let place = FigurePlace("axes", .index(index))
      if node.isNull {
        cell += 1
        continue
      }
      guard var axes = axes(node, at: place) else { continue }
      if case .nextCell = axes.panel {
        if cell == places {
          let isMore = nodes.count > places ? "\(nodes.count) subplots, but " : ""
          report(
            "axes: \(isMore)subplots: [\(grid.rows), \(grid.columns)] has place for \(places)", at: node.mark)
        }
        // Where nothing is left empty, the axes find their cells themselves.
        if cell != figure.axes.count, cell < places {
          axes.panel = .cells(GridSpan(row: cell / grid.columns, column: cell % grid.columns))
        }
        cell += 1
      }
      axesPlaces.append(place)
      figure.axes.append(axes)
    }
  }

  /// Where axes stand: `cell: [row, column]`, `rect: [left, bottom, width, height]`, or the next cell.
  func panel(_ fields: inout Fields) -> Panel {
    let rect = fields.read("rect", Self.rectangle)
    let span = fields.read("cell") { [self] node throws(Mistakes) in try cells(node) }
    if rect != nil, span != nil {
      report("axes stand in a 'rect' or in a 'cell', not in both", at: fields.mark(of: "cell", or: "rect"))
    }
    return rect.map { .rectangle($0) } ?? span.map { .cells($0) } ?? .nextCell
  }

  /// Axes over these and within them.
  func attachedAxes(_ fields: inout Fields, at place: FigurePlace) -> [Axes] {
    func inside(_ steps: FigurePlace.Step...) -> FigurePlace {
      FigurePlace(steps: place.steps + steps)
    }
    var attached: [Axes] = []
    for shared in AxisName.allCases {
      let key = "twin\(shared.rawValue)"
      guard let node = fields.node(key),
        var twin = axes(node, at: inside(.key(key)), key: key, sharing: shared)
      else {
        continue
      }
      twin.panel = .twin(sharing: shared)
      attached.append(twin)
    }
    guard let nodes = fields.read("insets", Read.list("of axes", of: { $0 })) else { return attached }
    for (index, node) in nodes.enumerated() {
      guard var inset = axes(node, at: inside("insets", .index(index)), key: "insets") else { continue }
      guard case .rectangle(let rect) = inset.panel else {
        report("an inset needs the key 'rect', [left, bottom, width, height]", at: node.mark)
        continue
      }
      inset.panel = .inset(rect)
      attached.append(inset)
    }
    return attached
  }

  /// `[left, bottom, width, height]` in fractions.
  private static func rectangle(_ node: YAMLNode) throws(Mistakes) -> Rect {
    let lengths = try Read.list(
      "of 4 numbers, [left, bottom, width, height]", count: 4...4, of: Read.number(.within(-1e5...1e5)))(node)
    guard lengths[2] > 0, lengths[3] > 0 else {
      throw Mistakes("expected a width and a height above 0", at: node.mark(ofItem: lengths[2] > 0 ? 3 : 2))
    }
    return Rect(x: lengths[0], y: lengths[1], width: lengths[2], height: lengths[3])
  }

  /// `[row, column]`, each a number or a range as Python has it: `0`, `-1`, `'0:2'`, `':'`.
  private func cells(_ node: YAMLNode) throws(Mistakes) -> GridSpan {
    let items = try Read.list("of a row and a column", count: 2...2, of: { $0 })(node)
    return GridSpan(
      rows: try Self.range(items[0], of: gridSize.rows, "rows"),
      columns: try Self.range(items[1], of: gridSize.columns, "columns"))
  }

  private static func range(_ node: YAMLNode, of count: Int, _ what: String) throws(Mistakes) -> Range<Int> {
    guard case .scalar(let scalar) = node.content else {
      throw Mistakes("expected a number or a range, as 0 or '0:2', found \(node.found)", at: node.mark)
    }
    func place(_ text: Substring, or other: Int) throws(Mistakes) -> Int {
      if text.isEmpty { return other }
      guard let number = Int(text), (-count...count).contains(number) else {
        throw Mistakes("expected places among \(count) \(what), found \(quoted(scalar.text))", at: node.mark)
      }
      return number < 0 ? number + count : number
    }
    let ends = scalar.text.split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count == 2 else {
      let first = try place(Substring(scalar.text), or: 0)
      guard ends.count == 1, !scalar.text.isEmpty, first < count else {
        throw Mistakes("expected places among \(count) \(what), found \(quoted(scalar.text))", at: node.mark)
      }
      return first..<first + 1
    }
    let (first, last) = (try place(ends[0], or: 0), try place(ends[1], or: count))
    guard first < last else {
      throw Mistakes("the range \(quoted(scalar.text)) holds none of \(count) \(what)", at: node.mark)
    }
    return first..<last
  }
}
