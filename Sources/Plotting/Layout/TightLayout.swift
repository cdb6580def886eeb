import FigureDrawing

/// Finds edges and spaces of subplots so that all their decorations fit (matplotlib's `_tight_layout.py`).
struct TightLayout {
  let figure: SettledFigure
  let layouts: [AxesLayout]
  let labels: FigureLabels
  /// Why there is no room, or not for all.
  private(set) var warnings: [String] = []

  init(figure: SettledFigure, layouts: [AxesLayout], labels: FigureLabels) {
    self.figure = figure
    self.layouts = layouts
    self.labels = labels
  }

  /// What keeps the edges and spaces of the grid from being found, and whether nothing is left to measure.
  static func obstacles(in figure: FigureState) -> (warnings: [String], applies: Bool) {
    let grid = figure.model.grid
    let own = [grid.left, grid.right, grid.bottom, grid.top, grid.wspace, grid.hspace]
    // matplotlib overlooks what is set to 0.
    guard own.allSatisfy({ ($0 ?? 0) == 0 }) else {
      return (["tight layout is not applied: the grid of subplots has edges and spaces of its own"], false)
    }
    let isAnyElsewhere = figure.axes.contains { $0.span == nil }
    return (
      isAnyElsewhere ? ["tight layout makes no room for axes that do not stand in the grid of subplots"] : [],
      figure.axes.contains { $0.span != nil }
    )
  }

  /// The placement that makes room for all; nil, with a warning, where there is none.
  mutating func placement() throws -> SubplotPlacement? {
    let spaces = try Spaces(figure: figure, layouts: layouts)
    guard let whole = placement(spaces, rect: nil), let rect = figure.model.layoutPadding.rect else {
      return placement(spaces, rect: nil)
    }
    // What is left of the figure is left of the rectangle, too.
    return placement(
      spaces,
      rect: Rect(
        x0: rect.x0 + whole.left, y0: rect.y0 + whole.bottom, x1: rect.x1 - (1 - whole.right),
        y1: rect.y1 - (1 - whole.top)))
  }

  /// - Parameter rect: where the boxes of the axes have to lie; an edge at 0 is found, as without it.
  private mutating func placement(_ spaces: Spaces, rect: Rect?) -> SubplotPlacement? {
    let grid = figure.model.grid
    let padding = figure.model.layoutPadding
    let fontSize = figure.page.style.font.size / 72
    let (width, height) = (figure.page.size.width, figure.page.size.height)
    let horizontalPad = padding.pad * fontSize / width
    let verticalPad = padding.pad * fontSize / height
    func extent(_ label: PlacedText?) -> Rect { label.map { spaces.fractions(of: $0.extent) } ?? .null }
    func margin(_ given: Double?, _ outermost: Double, _ label: Double?, _ pad: Double) -> Double {
      if let given, given != 0 { return given }
      return max(outermost, 0) + pad + (label.map { $0 + pad } ?? 0)
    }
    let left = margin(
      rect?.x0, spaces.columns.map(\.first!).max()!, labels.supylabel.map { extent($0).width }, horizontalPad)
    let right = margin(
      rect.flatMap { $0.x1 == 0 ? nil : 1 - $0.x1 }, spaces.columns.map(\.last!).max()!, nil, horizontalPad)
    let top = margin(
      rect.flatMap { $0.y1 == 0 ? nil : 1 - $0.y1 }, spaces.rows.first!.max()!,
      labels.suptitle.map { extent($0).height }, verticalPad)
    let bottom = margin(
      rect?.y0, spaces.rows.last!.max()!, labels.supxlabel.map { extent($0).height }, verticalPad)
    guard left + right < 1 else {
      return refuse("the left and right margins leave no width for the subplots")
    }
    guard bottom + top < 1 else {
      return refuse("the bottom and top margins leave no height for the subplots")
    }
    var result = figure.placement
    result.left = left
    result.right = 1 - right
    result.bottom = bottom
    result.top = 1 - top
    if grid.columns > 1 {
      let space =
        spaces.columns.flatMap { $0.dropFirst().dropLast() }.max()!
        + (padding.columnPad ?? padding.pad) * fontSize / width
      let columns = Double(grid.columns)
      let width = (1 - right - left - space * (columns - 1)) / columns
      guard width >= 0 else {
        return refuse("the spaces between the columns leave no width for the subplots")
      }
      result.wspace = space / width
    }
    if grid.rows > 1 {
      let space =
        spaces.rows.dropFirst().dropLast().flatMap { $0 }.max()!
        + (padding.rowPad ?? padding.pad) * fontSize / height
      let rows = Double(grid.rows)
      let height = (1 - top - bottom - space * (rows - 1)) / rows
      guard height >= 0 else { return refuse("the spaces between the rows leave no height for the subplots") }
      result.hspace = space / height
    }
    return result
  }

  private mutating func refuse(_ reason: String) -> SubplotPlacement? {
    warnings.append("tight layout is not applied: \(reason)")
    return nil
  }

  /// How far decorations reach out of their subplots, in fractions of the figure, added up for each gap of the grid.
  private struct Spaces {
    /// For each row, the gaps left of, between and right of its columns.
    var columns: [[Double]]
    /// The gaps above, between and below the rows, for each column.
    var rows: [[Double]]
    private let toFractions: AffineTransform

    init(figure: SettledFigure, layouts: [AxesLayout]) throws {
      let grid = figure.model.grid
      columns = [[Double]](repeating: [Double](repeating: 0, count: grid.columns + 1), count: grid.rows)
      rows = [[Double]](repeating: [Double](repeating: 0, count: grid.columns), count: grid.rows + 1)
      toFractions = figure.page.toFractions
      let cells = try figure.placement.overridden(by: grid).cells(of: grid)
      // In the order of the first axes in each.
      var spans: [GridSpan] = []
      var boxes: [GridSpan: Rect] = [:]
      for layout in layouts {
        guard let span = layout.axes.span else { continue }
        let box = try layout.tightBox(forLayoutOnly: true)
        if boxes[span] == nil { spans.append(span) }
        boxes[span] = Rect.union([boxes[span], box].compactMap { $0 })
      }
      for span in spans {
        guard let union = boxes[span] else { continue }
        let (place, box) = (cells.box(of: span), fractions(of: union))
        for row in span.rows {
          columns[row][span.columns.lowerBound] += place.xmin - box.xmin
          columns[row][span.columns.upperBound] += box.xmax - place.xmax
        }
        for column in span.columns {
          rows[span.rows.lowerBound][column] += box.ymax - place.ymax
          rows[span.rows.upperBound][column] += place.ymin - box.ymin
        }
      }
    }

    func fractions(of box: Rect) -> Rect { box.mapped(toFractions) }
  }
}
