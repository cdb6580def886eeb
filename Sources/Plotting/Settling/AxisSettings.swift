import FigureDrawing

/// What was asked of one axis of one subplot, apart from limits, scale and places of ticks, which may be shared.
struct AxisSettings: Sendable, Equatable {
  let name: AxisName
  private(set) var major = TickSettings()
  private(set) var minor = TickSettings()
  /// The side that the label of the axis stands on.
  private(set) var labelSide: Side
  /// The side that the text with what all tick labels have in common stands on, and whether it shows.
  private(set) var offsetSide: Side
  private(set) var showsOffset = true
  private(set) var offsetColor: ColorSpec
  /// Whether anything of the axis shows.
  var isVisible = true

  /// The settings of a new subplot (`Axes.__init__`, `Axes.clear`).
  init(_ name: AxisName, style: Style) {
    self.name = name
    let tick = style.tick(on: name)
    (labelSide, offsetSide) = (name.nearSide, name.nearSide)
    offsetColor = tick.labelcolor ?? tick.color
    resetGrid(style.axes)
    major.showsGrid = false
    if style.axes.gridAxis == .both || style.axes.gridAxis.rawValue == name.rawValue {
      if style.axes.gridWhich != .minor { major.showsGrid = style.axes.grid }
      if style.axes.gridWhich != .major { minor.showsGrid = style.axes.grid }
    }
    func sides(_ settings: inout TickSettings, _ kind: Style.TickStyle.Kind) {
      settings.showsMark = PerSide(near: tick.low && kind.low, far: tick.high && kind.high)
      settings.showsLabel = PerSide(near: tick.labelLow && kind.low, far: tick.labelHigh && kind.high)
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
    showsOffset = major.showsLabel.all.contains(true)
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
    if name.sides.contains(where: { parameters.label(on: $0) != nil }) { updateOffset() }
    if let color = parameters.labelcolor ?? parameters.colors { offsetColor = color }
  }

  /// Has the labels of ticks look as asked (`Axis.set_ticklabels`, `pyplot.xticks`).
  mutating func apply(_ look: TickLabelLook, to kind: TickKind) {
    if kind != .minor { major.labels = major.labels.with(look) }
    if kind != .major { minor.labels = minor.labels.with(look) }
  }

  /// Hides the labels of ticks; what they have in common stays.
  mutating func hideLabels(of kind: TickKind) {
    if kind != .minor { major.showsLabel = PerSide(near: false, far: false) }
    if kind != .major { minor.showsLabel = PerSide(near: false, far: false) }
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

  /// Has ticks and tick labels on one side alone; labels stay away where there were none (`Axis.tick_right` and its like).
  ///
  /// - Parameter showsLabels: whether labels show in any case.
  mutating func moveTicks(to side: Side, showsLabels: Bool = false) {
    let hadLabels = showsLabels || major.showsLabel.all.contains { $0 ?? true }
    for which in [\Self.major, \Self.minor] {
      self[keyPath: which].showsMark[side] = true
      self[keyPath: which].showsMark[side.opposite] = false
      self[keyPath: which].showsLabel[side] = hadLabels
      self[keyPath: which].showsLabel[side.opposite] = false
    }
    offsetSide = side
    updateOffset()
  }

  /// The settings of polar axes: no marks, labels on the near side, and a grid of the major ticks
  /// (`PolarAxes.clear`).
  mutating func beginPolar(style: Style) {
    for which in [\Self.major, \Self.minor] {
      self[keyPath: which].showsMark = PerSide(near: false, far: false)
      self[keyPath: which].showsLabel = PerSide(near: nil, far: nil)
    }
    resetGrid(style.axes)
    major.showsGrid = style.axes.polarGrid
    showsOffset = true
  }

  mutating func showMarksOnBothSides() {
    major.showsMark = PerSide(near: true, far: true)
    minor.showsMark = PerSide(near: true, far: true)
  }

  mutating func hideGrid() {
    major.showsGrid = false
    minor.showsGrid = false
  }

  /// Has the label of the axis on a side.
  mutating func moveLabel(to side: Side) { labelSide = side }

  /// Hides the labels of the sides that do not lie at the edge of the grid of subplots (`Axes._label_outer_xaxis`).
  mutating func hideInnerLabels(where isInner: (Side) -> Bool) {
    if isInner(name.farSide) {
      major.showsLabel.far = false
      minor.showsLabel.far = false
      updateOffset()
    }
    if isInner(name.nearSide) {
      major.showsLabel.near = false
      minor.showsLabel.near = false
      showsOffset = false
    }
  }
}
