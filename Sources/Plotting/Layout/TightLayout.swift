import FigureDrawing

/// Finds edges and spaces of subplots so that all their decorations fit (matplotlib's `_tight_layout.py`).
struct TightLayout {
  /// Space around subplots, as a fraction of the font size.
  static let pad = 1.08

  let figure: SettledFigure
  let layouts: [AxesLayout]
  let suptitle: PlacedText?
  /// Why there is no room, or not for all.
  private(set) var warnings: [String] = []

  init(figure: SettledFigure, layouts: [AxesLayout], suptitle: PlacedText?) {
    self.figure = figure
    self.layouts = layouts
    self.suptitle = suptitle
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
    let grid = figure.model.grid
    let spaces = try Spaces(figure: figure, layouts: layouts)
    let fontSize = figure.page.style.font.size / 72
    let padding = Self.pad * fontSize
    let horizontalPad = padding / figure.page.size.width
    let verticalPad = padding / figure.page.size.height
    let left = max(spaces.columns.map(\.first!).max()!, 0) + horizontalPad
    let right = max(spaces.columns.map(\.last!).max()!, 0) + horizontalPad
    var top = max(spaces.rows.first!.max()!, 0) + verticalPad
    if let suptitle {
      top += spaces.fractions(of: suptitle.extent).height + verticalPad
    }
    let bottom = max(spaces.rows.last!.max()!, 0) + verticalPad
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
      let space = spaces.columns.flatMap { $0.dropFirst().dropLast() }.max()! + horizontalPad
      let columns = Double(grid.columns)
      let width = (1 - right - left - space * (columns - 1)) / columns
      guard width >= 0 else {
        return refuse("the spaces between the columns leave no width for the subplots")
      }
      result.wspace = space / width
    }
    if grid.rows > 1 {
      let space = spaces.rows.dropFirst().dropLast().flatMap { $0 }.max()! + verticalPad
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
      let scale = (x: 1 / figure.page.transform.sx, y: 1 / figure.page.transform.sy)
      toFractions = AffineTransform(
        sx: scale.x, tx: -figure.page.transform.tx * scale.x, sy: scale.y,
        ty: -figure.page.transform.ty * scale.y)
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
