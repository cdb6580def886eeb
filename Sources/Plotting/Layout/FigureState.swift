import FigureDrawing

/// A figure while it is put together and laid out: its page and its subplots.
final class FigureState {
  let model: Figure
  let page: FigurePage
  private(set) var axes: [AxesState] = []
  var placement: SubplotPlacement

  /// - Throws: ``LayoutError`` for a figure that cannot be.
  init(_ model: Figure) throws(LayoutError) {
    self.model = model
    page = try FigurePage(model)
    placement = SubplotPlacement(model.style.figure)
    let shortened = try makeAxes()
    for axes in axes { try axes.replay() }
    for axis in shortened { axis.membersWereRemoved() }
  }

  // MARK: Subplots

  /// Makes the subplots; what comes back are shared axes some of whose subplots are left out.
  private func makeAxes() throws(LayoutError) -> [SharedAxis] {
    let grid = model.grid
    let boxes = try placement.overridden(by: grid).boxes(of: grid)
    guard model.axes.count <= grid.rows * grid.columns else {
      throw LayoutError(
        "\(model.axes.count) axes do not fit a grid of \(grid.rows) x \(grid.columns) subplots",
        at: FigurePlace("subplots"))
    }
    var created: [[AxesState?]] = boxes.map { row in row.map { _ in nil } }
    func sharer(_ sharing: Figure.Sharing, row: Int, column: Int) -> AxesState? {
      switch sharing {
      case .none: nil
      case .all: created[0][0]
      case .row: created[row][0]
      case .col: created[0][column]
      }
    }
    for (index, axesModel) in model.axes.enumerated() {
      let (row, column) = (index / grid.columns, index % grid.columns)
      let state = try AxesState(
        axesModel, number: index + 1, row: row, column: column, position: boxes[row][column], page: page,
        shared: (
          sharer(model.sharex, row: row, column: column)?.axes.x,
          sharer(model.sharey, row: row, column: column)?.axes.y
        ))
      created[row][column] = state
      axes.append(state)
    }
    for state in axes {
      if model.sharex == .col || model.sharex == .all {
        state.hideInnerLabels(of: .x, in: grid)
      }
      if model.sharey == .row || model.sharey == .all {
        state.hideInnerLabels(of: .y, in: grid)
      }
    }
    return (axes.count..<grid.rows * grid.columns).flatMap { index -> [SharedAxis] in
      let (row, column) = (index / grid.columns, index % grid.columns)
      return [
        sharer(model.sharex, row: row, column: column)?.axes.x,
        sharer(model.sharey, row: row, column: column)?.axes.y,
      ].compactMap { $0 }
    }
  }

  /// Moves the subplots to where `placement` has them.
  ///
  /// - Throws: ``LayoutError`` where it leaves no room.
  func placeSubplots() throws(LayoutError) {
    let boxes = try placement.overridden(by: model.grid).boxes(of: model.grid)
    for state in axes {
      state.originalPosition = boxes[state.row][state.column]
      state.applyAspect()
    }
  }
}
