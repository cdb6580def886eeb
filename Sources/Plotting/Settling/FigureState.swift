import FigureDrawing

/// What all axes of a figure share while it is put together: its page, and what could not be done as asked.
final class SettlingContext {
  var page: FigurePage
  private(set) var warnings: [LayoutWarning] = []

  init(_ page: FigurePage) { self.page = page }

  func warn(_ message: String, at place: FigurePlace) { add(LayoutWarning(message, at: place)) }

  /// Notes a warning once.
  func add(_ warning: LayoutWarning) {
    if !warnings.contains(warning) { warnings.append(warning) }
  }
}

/// A figure while it is put together: its page and its axes.
final class FigureState {
  let model: Figure
  let context: SettlingContext
  /// In drawing order: those of the figure first, then twins. Insets belong to the axes that they stand in.
  private(set) var axes: [AxesState] = []
  var placement: SubplotPlacement
  /// Colour bars that do not stand in cells, in the order in which they were made.
  private(set) var colorbarGroups: [ColorbarGroup] = []
  /// Where a layout has put the texts of the figure.
  var labelPlaces = FigureLabelPlaces()
  private var firstInGrid: AxesState?
  private var firstInRow: [Int: AxesState] = [:]
  private var firstInColumn: [Int: AxesState] = [:]

  /// - Throws: ``LayoutError`` for a figure that cannot be.
  init(_ model: Figure) throws(LayoutError) {
    self.model = model
    context = SettlingContext(try FigurePage(model))
    placement = SubplotPlacement(model.style.figure)
    let shortened = try makeAxes()
    let own = axes
    for state in own { try complete(state) }
    for axis in shortened { axis.membersWereRemoved() }
    for (index, shared) in model.colorbars.enumerated() {
      try add(shared, to: own, at: FigurePlace("colorbars", .index(index)))
    }
    if let dates = model.dateLabels { try turnDates(dates) }
  }

  /// Turns the labels of dates and makes room for them below (`Figure.autofmt_xdate`).
  private func turnDates(_ dates: DateLabels) throws(LayoutError) {
    let own = axes.filter { $0.colorbar == nil }
    let areInGrid = own.allSatisfy { $0.span != nil }
    for state in own where own.count == 1 || areInGrid {
      state.turnDates(dates, hides: own.count > 1 && !state.isInLastRow(of: model.grid))
    }
    guard areInGrid, !model.layout.isConstrained else { return }
    placement.bottom = dates.bottom
    let cells = try cells
    for state in axes where state.span != nil { try state.move(to: cells) }
  }

  // MARK: Axes of the figure

  /// Makes the axes of the figure; what comes back are shared axes some of whose subplots are left out.
  private func makeAxes() throws(LayoutError) -> [SharedAxis] {
    let grid = model.grid
    let cells = try placement.overridden(by: grid).cells(of: grid)
    let panels = try FigurePanels(model)
    let sources = Set(model.colorbars.map(\.source))
    for (index, axesModel) in model.axes.enumerated() {
      let span = panels.spans[index]
      let position: Rect
      switch axesModel.panel {
      case .rectangle(let rect): position = rect
      default: position = span.map { cells.box(of: $0) } ?? Rect(x0: 0, y0: 0, x1: 1, y1: 1)
      }
      let state =
        try AxesState(
          axesModel, at: FigurePlace("axes", .index(index)), name: "figure/axes\(index + 1)", span: span,
          position: position, context: context,
          shared: (sharer(model.sharex, of: span)?.axes.x, sharer(model.sharey, of: span)?.axes.y),
          isSourceOfColorbar: sources.contains(index))
      axes.append(state)
      note(state)
    }
    for state in axes {
      if model.sharex == .col || model.sharex == .all { state.hideInnerLabels(of: .x, in: grid) }
      if model.sharey == .row || model.sharey == .all { state.hideInnerLabels(of: .y, in: grid) }
    }
    return panels.emptyCells.flatMap { cell in
      [sharer(model.sharex, of: cell)?.axes.x, sharer(model.sharey, of: cell)?.axes.y].compactMap { $0 }
    }
  }

  /// The first axes of those that share an axis with axes in some cells.
  private func sharer(_ sharing: Figure.Sharing, of span: GridSpan?) -> AxesState? {
    guard let span else { return nil }
    return switch sharing {
    case .none: nil
    case .all: firstInGrid
    case .row: firstInRow[span.rows.lowerBound]
    case .col: firstInColumn[span.columns.lowerBound]
    }
  }

  /// Notes axes that others may share an axis with.
  private func note(_ state: AxesState) {
    guard let span = state.span else { return }
    firstInGrid = firstInGrid ?? state
    if firstInRow[span.rows.lowerBound] == nil { firstInRow[span.rows.lowerBound] = state }
    if firstInColumn[span.columns.lowerBound] == nil { firstInColumn[span.columns.lowerBound] = state }
  }

  // MARK: Attached axes

  /// Does what is asked of axes, then makes those attached to them.
  private func complete(_ state: AxesState) throws(LayoutError) {
    try state.replay()
    for mappable in state.artists.mappables {
      guard let colorbar = mappable.colorbar else { continue }
      var place = state.place("artists")
      place.steps += [.index(mappable.origin), "colorbar"]
      try add(colorbar, for: mappable, beside: [state], inGrid: state.span != nil, at: place)
    }
    for child in state.model.attached {
      switch child.panel {
      case .twin(let shared):
        guard state.model.panel.isOwn else {
          throw LayoutError("a twin has no twin of its own", at: state.place("twin\(shared.rawValue)"))
        }
        // A twin stands in the cells of its axes, whatever room colour bars have taken that a layout places later.
        let place =
          model.appliedLayout.isConstrained
          ? try state.span.map { span throws(LayoutError) in try cells.box(of: span) } : nil
        let twin = try AxesState(
          child, at: state.place("twin\(shared.rawValue)"), name: "figure/axes\(axes.count + 1)",
          span: state.span, position: place ?? state.originalPosition, context: context,
          shared: (shared == .x ? state.axes.x : nil, shared == .y ? state.axes.y : nil))
        state.add(twin: twin, sharing: shared)
        axes.append(twin)
        try complete(twin)
      case .inset(let rect):
        var place = state.place("insets")
        place.steps.append(.index(state.insets.count))
        try rect.checkPanel(at: place)
        let inset = try AxesState(
          child, at: place, name: "\(state.name)/inset\(state.insets.count + 1)", span: nil,
          position: rect, context: context, shared: (nil, nil))
        state.add(inset: inset, in: rect)
        try complete(inset)
      case .nextCell, .cells, .rectangle:
        throw LayoutError("only twins and insets are attached to other axes", at: state.place())
      }
    }
  }

  /// Moves the subplots to where `placement` has them.
  ///
  /// - Throws: ``LayoutError`` where it leaves no room.
  func placeSubplots() throws(LayoutError) {
    let cells = try cells
    for state in axes where state.span != nil {
      try state.move(to: cells)
      state.applyAspect()
    }
  }

  private var cells: SubplotCells {
    get throws(LayoutError) { try placement.overridden(by: model.grid).cells(of: model.grid) }
  }

  /// The figure as it is once nothing is pending.
  ///
  /// - Parameter phase: measuring settles the aspect and the limits of each axes before the next one is looked at, and,
  ///   unlike drawing, has limits first asked for by the locators of its ticks.
  func settled(for phase: LayoutPhase) -> SettledFigure {
    var places: [ObjectIdentifier: Int] = [:]
    var settled: [SettledAxes] = []
    for state in axes {
      if phase == .measuring {
        state.applyAspect()
        state.axes.x.settleForTicks()
        state.axes.y.settleForTicks()
      }
      settled.append(state.settled(for: phase, places: &places))
    }
    return SettledFigure(
      model: model, page: context.page, placement: placement, axes: settled, labelPlaces: labelPlaces)
  }

  // MARK: Colour bars

  /// Puts a colour bar beside axes, which become smaller.
  ///
  /// - Parameter inGrid: whether the cells of the axes are divided, so that a tight layout knows of the bar.
  private func add(
    _ colorbar: Colorbar, for mappable: Mappable, beside parents: [AxesState], inGrid: Bool,
    at place: FigurePlace
  ) throws(LayoutError) {
    do { try colorbar.check() } catch { throw error.inside(place) }
    let isConstrained = model.appliedLayout.isConstrained
    let state = ColorbarState(mappable, colorbar, isConstrained: isConstrained)
    func make(span: GridSpan?, _ position: Rect) throws(LayoutError) -> AxesState {
      let made = try AxesState(
        state.model, at: place, name: "figure/axes\(axes.count + 1)", span: span, position: position,
        context: context,
        colorbar: state)
      axes.append(made)
      return made
    }
    let made: AxesState
    if inGrid, !isConstrained, let parent = parents.first {
      let room = parent.makeRoom(for: state.placement)
      try parent.move(to: try cells)
      made = try make(span: parent.span, parent.originalPosition)
      made.stand(in: room)
      try made.move(to: try cells)
    } else {
      for parent in parents { parent.followHost() }
      guard let box = Rect.union(parents.map(\.originalPosition)) else { return }
      let (bar, rest) = state.placement.split(box)
      let shrinking = AffineTransform(from: box, to: rest)
      for parent in parents {
        let place = parent.originalPosition.mapped(shrinking)
        for twin in parent.twins.members { twin.originalPosition = place }
        parent.anchor = state.placement.anchorOfAxes
      }
      made = try make(span: nil, bar)
      colorbarGroups.append(
        ColorbarGroup(bar: made, index: axes.count - 1, parents: parents, placement: state.placement))
    }
    try made.replay()
  }

  private func add(
    _ shared: SharedColorbar, to own: [AxesState], at place: FigurePlace
  ) throws(LayoutError) {
    guard ([shared.source] + shared.axes).allSatisfy(own.indices.contains), !shared.axes.isEmpty else {
      throw LayoutError("a colour bar stands beside axes that the figure has", at: place)
    }
    guard let mappable = own[shared.source].artists.mappables.last else {
      throw LayoutError("the axes have no artist whose numbers take their colours from a map", at: place)
    }
    try add(shared.colorbar, for: mappable, beside: shared.axes.map { own[$0] }, inGrid: false, at: place)
  }
}

/// Which cells of the grid the axes of a figure stand in.
private struct FigurePanels {
  /// For each axes of the figure; nil for those that stand elsewhere.
  private(set) var spans: [GridSpan?]
  /// Cells whose axes are left out.
  private(set) var emptyCells: [GridSpan]

  init(_ model: Figure) throws(LayoutError) {
    let grid = model.grid
    let all = GridSpan(rows: 0..<grid.rows, columns: 0..<grid.columns)
    var taken: Set<GridSpan> = []
    spans = []
    for (index, axes) in model.axes.enumerated() {
      let place = FigurePlace("axes", .index(index))
      switch axes.panel {
      case .nextCell: spans.append(nil)
      case .cells(let span):
        guard !span.rows.isEmpty, !span.columns.isEmpty, all.rows.contains(span.rows),
          all.columns.contains(span.columns)
        else {
          throw LayoutError("the cells do not lie in a grid of \(grid.rows) x \(grid.columns)", at: place)
        }
        spans.append(span)
        taken.formUnion(span.cells)
      case .rectangle(let rect):
        try rect.checkPanel(at: place)
        spans.append(nil)
      case .twin, .inset:
        throw LayoutError("twins and insets are attached to other axes", at: place)
      }
    }
    var next = all.cells.filter { !taken.contains($0) }[...]
    for (index, axes) in model.axes.enumerated() where axes.panel == .nextCell {
      guard let cell = next.popFirst() else {
        throw LayoutError(
          "\(model.axes.count) axes do not fit a grid of \(grid.rows) x \(grid.columns) subplots",
          at: FigurePlace("subplots"))
      }
      spans[index] = cell
    }
    emptyCells = grid.hasGaps ? [] : Array(next)
  }
}

extension Panel {
  /// Whether axes do not stand over others.
  fileprivate var isOwn: Bool {
    if case .twin = self { false } else { true }
  }
}

extension Rect {
  /// - Throws: ``LayoutError`` for a rectangle that no axes can stand in.
  fileprivate func checkPanel(at place: FigurePlace) throws(LayoutError) {
    guard [x0, y0, x1, y1].allSatisfy({ abs($0) <= 1e6 }), width > 0, height > 0 else {
      throw LayoutError("axes need a rectangle with a width and a height above 0", at: place)
    }
  }
}
