import FigureDrawing

/// What was asked of one axis of one subplot, apart from limits, scale and places of ticks, which may be shared.
struct AxisSettings: Sendable, Equatable {
  let name: AxisName
  private(set) var major = TickSettings()
  private(set) var minor = TickSettings()
  /// Whether the text with what all tick labels have in common shows.
  private(set) var showsOffset = true
  private(set) var offsetColor: ColorSpec

  /// The settings of a new subplot (`Axes.__init__`, `Axes.clear`).
  init(_ name: AxisName, style: Style) {
    self.name = name
    let tick = name == .x ? style.xtick : style.ytick
    offsetColor = tick.labelcolor ?? tick.color
    resetGrid(style.axes)
    major.showsGrid = false
    if style.axes.gridAxis == .both || style.axes.gridAxis.rawValue == name.rawValue {
      if style.axes.gridWhich != .minor { major.showsGrid = style.axes.grid }
      if style.axes.gridWhich != .major { minor.showsGrid = style.axes.grid }
    }
    func sides(_ settings: inout TickSettings, _ kind: Style.TickStyle.Kind) {
      settings.showsMark1 = tick.low && kind.low
      settings.showsMark2 = tick.high && kind.high
      settings.showsLabel1 = tick.labelLow && kind.low
      settings.showsLabel2 = tick.labelHigh && kind.high
    }
    sides(&minor, tick.minor)
    sides(&major, tick.major)
    updateOffset()
  }

  private mutating func resetGrid(_ style: Style.AxesStyle) {
    major.showsGrid = style.grid && style.gridWhich != .minor
    minor.showsGrid = style.grid && style.gridWhich != .major
  }

  private mutating func updateOffset() {
    showsOffset = (major.showsLabel1 ?? false) || (major.showsLabel2 ?? false)
  }

  /// Takes over tick parameters (`Axis.set_tick_params`).
  mutating func apply(_ parameters: TickParameters, style: Style) {
    func apply(_ settings: inout TickSettings, gridByDefault: Bool) {
      if parameters.reset {
        settings = TickSettings()
        settings.showsGrid = gridByDefault
      }
      settings.apply(parameters, axis: name)
    }
    let grid = style.axes.grid
    if parameters.which != .minor { apply(&major, gridByDefault: grid && style.axes.gridWhich != .minor) }
    if parameters.which != .major { apply(&minor, gridByDefault: grid && style.axes.gridWhich != .major) }
    guard !parameters.reset else { return }
    let labels =
      name == .x
      ? [parameters.labelbottom, parameters.labeltop] : [parameters.labelleft, parameters.labelright]
    if labels.contains(where: { $0 != nil }) { updateOffset() }
    if let color = parameters.labelcolor ?? parameters.colors { offsetColor = color }
  }

  /// Shows grid lines (`Axis.grid`).
  mutating func apply(_ grid: GridLines) {
    func apply(_ settings: inout TickSettings) {
      settings.showsGrid = true
      settings.gridColor = grid.color ?? settings.gridColor
      settings.gridAlpha = grid.alpha ?? settings.gridAlpha
      settings.gridLinestyle = grid.linestyle ?? settings.gridLinestyle
      settings.gridLinewidth = grid.linewidth ?? settings.gridLinewidth
    }
    if grid.which != .major { apply(&minor) }
    if grid.which != .minor { apply(&major) }
  }

  /// Hides the labels of a side that does not lie at the edge of the grid of subplots (`Axes._label_outer_xaxis`).
  /// The first row is at the top and has side 2 of the x axis, the first column is at the left and has side 1 of y.
  mutating func hideInnerLabels(isFirst: Bool, isLast: Bool) {
    let hides1 = name == .x ? !isLast : !isFirst
    let hides2 = name == .x ? !isFirst : !isLast
    if hides2 {
      major.showsLabel2 = false
      minor.showsLabel2 = false
      updateOffset()
    }
    if hides1 {
      major.showsLabel1 = false
      minor.showsLabel1 = false
      showsOffset = false
    }
  }
}
