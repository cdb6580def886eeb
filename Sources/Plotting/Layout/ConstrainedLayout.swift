import FigureDrawing

/// Finds places of subplots so that all their decorations, colour bars and the texts of the figure fit (matplotlib's
/// `_constrained_layout.py`).
struct ConstrainedLayout {
  /// The boxes of axes with all that belongs to them, and of the texts of the figure, in fractions of the figure.
  struct Measured {
    let boxes: [Rect]
    let suptitle: Rect?
    let supxlabel: Rect?
    let supylabel: Rect?
    /// Legends of the figure that stand outside of the axes, and on which side.
    let legends: [(side: Side, box: Rect)]
  }

  private let state: FigureState
  private let compresses: Bool
  /// Fractions of the figure.
  private let pad: Size
  private let space: Size
  private var grid: ConstrainedGrid
  /// As of the last solution; nil before the first.
  private var lines: ConstrainedLines?
  private let measure: () throws -> Measured

  init(_ state: FigureState, compresses: Bool, measure: @escaping () throws -> Measured) {
    self.state = state
    self.compresses = compresses
    self.measure = measure
    let (own, style) = (state.model.constrainedPadding, state.model.style.figure)
    let size = state.context.page.size
    pad = Size(
      (own.columnPad ?? style.constrainedColumnPad) / size.width,
      (own.rowPad ?? style.constrainedRowPad) / size.height)
    let grid = state.model.grid
    space = Size(
      grid.wspace ?? own.wspace ?? style.constrainedWspace,
      grid.hspace ?? own.hspace ?? style.constrainedHspace)
    self.grid = ConstrainedGrid(grid, in: own.rect ?? Rect(x0: 0, y0: 0, x1: 1, y1: 1))
  }

  private static let noRoom = "constrained layout is not applied: it leaves no room for the subplots"

  /// Moves axes, colour bars and texts.
  ///
  /// - Returns: what could not be done.
  mutating func apply() throws -> [String] {
    guard state.axes.contains(where: { $0.span != nil }) else {
      return ["constrained layout is not applied: no axes stand in the grid of subplots"]
    }
    var warnings: [String] = []
    // Decorations change with the size of their axes, so that a second round has to follow.
    for _ in 0..<2 {
      let measured = try measure()
      makeMargins(measured)
      makeMargins(ofTexts: measured)
      matchSubmergedMargins()
      let lines = grid.lines
      self.lines = lines
      if lines.hasRoom {
        reposition(lines, measured, isCompressed: false)
        if compresses, try !compress() { warnings.append(Self.noRoom) }
      } else {
        warnings.append(Self.noRoom)
      }
      grid.reset()
    }
    return warnings
  }

  // MARK: Margins

  private mutating func makeMargins(_ measured: Measured) {
    for (index, axes) in state.axes.enumerated() {
      guard let span = axes.span else { continue }
      let (place, box) = (axes.originalPosition, measured.boxes[index])
      var decorations: [Side: Double] = [
        .left: place.x0 - box.x0, .right: box.x1 - place.x1, .bottom: place.y0 - box.y0,
        .top: box.y1 - place.y1,
      ]
      var bars = padding(around: span)
      for group in state.colorbarGroups where group.parents.contains(where: { $0 === axes }) {
        let location = group.location
        let room = measured.boxes[group.index]
        let all = group.span
        if all.bound(location) == span.bound(location) {
          bars[location, default: 0] +=
            (location.axis == .y ? room.width : room.height) + padding(of: group, in: lines)
        }
        // A bar that is longer than what it stands beside takes room there, too.
        for side in Side.allCases where side.axis != location.axis && all.bound(side) == span.bound(side) {
          let excess = side.isFar ? room.end(side) - box.end(side) : box.end(side) - room.end(side)
          if excess > 0 { decorations[side, default: 0] += excess }
        }
      }
      for side in Side.allCases {
        grid.margins[side]?.widen(
          span.index(side), decorations: decorations[side] ?? 0, bars: bars[side] ?? 0)
      }
    }
  }

  /// The padding of a cell, or half of the space between cells where that is wider.
  private func padding(around span: GridSpan) -> [Side: Double] {
    let (columns, rows) = (grid.widthRatios.count, grid.heightRatios.count)
    var padding: [Side: Double] = [
      .left: pad.width, .right: pad.width, .bottom: pad.height, .top: pad.height,
    ]
    let (across, up) = (space.width / 2 / Double(columns), space.height / 2 / Double(rows))
    if across > pad.width {
      if span.columns.lowerBound > 0 { padding[.left] = across }
      if span.columns.upperBound < columns { padding[.right] = across }
    }
    if up > pad.height {
      if span.rows.upperBound < rows { padding[.bottom] = up }
      if span.rows.lowerBound > 0 { padding[.top] = up }
    }
    return padding
  }

  /// Between a colour bar and what it stands beside: a share of the axes as they were found last.
  private func padding(of group: ColorbarGroup, in lines: ConstrainedLines?) -> Double {
    guard let box = lines?.innerBox(of: group.span) else { return 0 }
    return group.placement.pad * (group.location.axis == .y ? box.width : box.height)
  }

  private mutating func makeMargins(ofTexts measured: Measured) {
    for (side, box) in measured.legends {
      grid.widen(side, to: side.axis == .y ? box.width + 2 * pad.width : box.height + 2 * pad.height)
    }
    if state.model.suptitle?.y == nil, let box = measured.suptitle {
      state.labelPlaces.suptitle = 1 - pad.height
      grid.widen(.top, to: box.height + 2 * pad.height)
    }
    if state.model.supxlabel?.y == nil, let box = measured.supxlabel {
      state.labelPlaces.supxlabel = pad.height
      grid.widen(.bottom, to: box.height + 2 * pad.height)
    }
    if state.model.supylabel?.x == nil, let box = measured.supylabel {
      state.labelPlaces.supylabel = pad.width
      grid.widen(.left, to: box.width + 2 * pad.width)
    }
  }

  /// Makes margins inside of axes across several cells as wide as the widest of them, so that offset axes across as many
  /// cells are equally wide.
  private mutating func matchSubmergedMargins() {
    let spans = state.axes.compactMap(\.span)
    for span in spans {
      for side in Side.allCases {
        let inner = span.inner(side)
        guard !inner.isEmpty, let margins = grid.margins[side] else { continue }
        let widest = spans.compactMap { margins.widest($0.inner(side)) }.max() ?? 0
        for index in inner {
          grid.margins[side]?.widen(index, decorations: widest - margins.bars[index], bars: 0)
        }
      }
    }
  }

  // MARK: Places

  /// - Parameter isCompressed: whether bars beside one axes are as long as these are once their aspect is applied.
  private func reposition(_ lines: ConstrainedLines, _ measured: Measured, isCompressed: Bool) {
    for axes in state.axes {
      guard let span = axes.span else { continue }
      axes.stand(at: lines.innerBox(of: span))
    }
    var offsets: [ObjectIdentifier: [Side: Double]] = [:]
    for group in state.colorbarGroups.reversed() {
      // Bars beside axes that stand elsewhere stay where they are.
      guard let first = group.parents.first, first.span != nil else { continue }
      let location = group.location
      let offset = offsets[ObjectIdentifier(first)]?[location] ?? 0
      let isUpright = location.axis == .y
      let (bar, placement) = (group.bar, group.placement)
      let (place, box) = (bar.originalPosition, measured.boxes[group.index])
      let beside = lines.boxBesideBars(of: group.span)
      var parent = lines.innerBox(of: group.span)
      let pad = padding(of: group, in: lines)
      let size = isUpright ? box.width : box.height
      if isCompressed, group.parents.count == 1 {
        first.applyAspect()
        let actual = first.position
        (parent.x0, parent.x1) = isUpright ? (parent.x0, parent.x1) : (actual.x0, actual.x1)
        (parent.y0, parent.y1) = isUpright ? (actual.y0, actual.y1) : (parent.y0, parent.y1)
      }
      let (fraction, shrink) = (placement.bar.fraction, placement.bar.shrink)
      var room = Rect(
        x: parent.x0, y: parent.y0, width: (isUpright ? fraction : shrink) * parent.width,
        height: (isUpright ? shrink : fraction) * parent.height
      ).anchored(at: placement.anchor, in: parent)
      let margin = isUpright ? place.x0 - box.x0 : place.y0 - box.y0
      let start = isUpright ? room.x0 : room.y0
      let shift =
        location.isFar
        ? beside.end(location) - start + offset + (pad + margin)
        : beside.end(location) - start + (-size - pad + margin - offset)
      room =
        isUpright
        ? Rect(x0: room.x0 + shift, y0: room.y0, x1: room.x1 + shift, y1: room.y1)
        : Rect(x0: room.x0, y0: room.y0 + shift, x1: room.x1, y1: room.y1 + shift)
      offsets[ObjectIdentifier(first), default: [:]][location] = offset + size + pad
      bar.stand(at: room)
    }
  }

  /// Gives what fixed aspects leave over to the edges of the figure; false where that leaves no room.
  private mutating func compress() throws -> Bool {
    var widths = [Double](repeating: 0, count: grid.widthRatios.count)
    var heights = [Double](repeating: 0, count: grid.heightRatios.count)
    for axes in state.axes {
      guard let span = axes.span else { continue }
      axes.applyAspect()
      let (whole, actual) = (axes.originalPosition, axes.position)
      for column in span.columns { widths[column] = max(widths[column], whole.width - actual.width) }
      for row in span.rows { heights[row] = max(heights[row], whole.height - actual.height) }
    }
    let (width, height) = (widths.reduce(0, +) / 2, heights.reduce(0, +) / 2)
    for side in [Side.left, .right] { grid.widen(side, to: width) }
    for side in [Side.top, .bottom] { grid.widen(side, to: height) }
    let lines = grid.lines
    self.lines = lines
    let hasRoom = lines.hasRoom
    if hasRoom { reposition(lines, try measure(), isCompressed: true) }
    if let suptitle = state.model.suptitle, suptitle.y == nil {
      state.labelPlaces.suptitle = lines.inner.y1 + pad.height
      state.labelPlaces.suptitleAlignment = .bottom
    }
    return hasRoom
  }
}

/// A colour bar and the axes beside which it stands.
struct ColorbarGroup {
  let bar: AxesState
  /// The place of the bar among the axes of the figure.
  let index: Int
  let parents: [AxesState]
  let placement: ColorbarPlacement

  var location: Side { placement.bar.location }

  /// The cells around all parents that stand in the grid.
  var span: GridSpan {
    let spans = parents.compactMap(\.span)
    func range(_ ranges: [Range<Int>]) -> Range<Int> {
      (ranges.map(\.lowerBound).min() ?? 0)..<(ranges.map(\.upperBound).max() ?? 1)
    }
    return GridSpan(rows: range(spans.map(\.rows)), columns: range(spans.map(\.columns)))
  }
}

/// Where the texts of a figure stand that have no place of their own, in fractions of the figure; nil: where they usually do.
struct FigureLabelPlaces: Sendable, Equatable {
  /// The height of the title, and which side of it stands there.
  var suptitle: Double?
  var suptitleAlignment: VerticalAlignment?
  /// The height of the label below all subplots.
  var supxlabel: Double?
  /// How far to the right the label beside all subplots stands.
  var supylabel: Double?
}

extension GridSpan {
  /// The line of the grid on a side.
  fileprivate func bound(_ side: Side) -> Int {
    switch side {
    case .left: columns.lowerBound
    case .right: columns.upperBound
    case .top: rows.lowerBound
    case .bottom: rows.upperBound
    }
  }

  /// The row or column on a side.
  fileprivate func index(_ side: Side) -> Int {
    side == .right || side == .bottom ? bound(side) - 1 : bound(side)
  }

  /// The rows or columns whose margin on a side lies inside.
  fileprivate func inner(_ side: Side) -> Range<Int> {
    switch side {
    case .left: columns.dropFirst()
    case .right: columns.dropLast()
    case .top: rows.dropFirst()
    case .bottom: rows.dropLast()
    }
  }
}

extension Rect {
  fileprivate func end(_ side: Side) -> Double {
    switch side {
    case .left: x0
    case .right: x1
    case .bottom: y0
    case .top: y1
    }
  }
}
