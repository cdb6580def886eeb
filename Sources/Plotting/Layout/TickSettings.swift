import FigureDrawing

/// What was asked of the ticks of one kind on one axis; what is nil comes from the style (the keyword arguments that
/// matplotlib's `Axis` keeps for its ticks).
struct TickSettings: Sendable, Equatable {
  var length: Double?
  var width: Double?
  var pad: Double?
  var direction: TickParameters.Direction?
  var color: ColorSpec?
  var labelSize: FontSize?
  var labelColor: ColorSpec?
  var labelFamily: String?
  var labelRotation: Double?
  var labelRotationMode: TextBlock.RotationMode?
  /// What was asked of the labels themselves since.
  var labels = TickLabelLook()
  var showsGrid = false
  var showsMark = PerSide<Bool?>(near: nil, far: nil)
  var showsLabel = PerSide<Bool?>(near: nil, far: nil)
  var gridColor: ColorSpec?
  var gridAlpha: Double?
  var gridLinewidth: Double?
  var gridLinestyle: LineStyle?

  /// Whether anything of the ticks could show; if not, none are made.
  var isAnyVisible: Bool {
    (showsMark.all + showsLabel.all).contains { $0 != false } || showsGrid
  }

  /// Takes over what `parameters` say about an axis.
  mutating func apply(_ parameters: TickParameters, axis: AxisName) {
    func take<Value>(_ setting: inout Value?, _ value: Value?) { if let value { setting = value } }
    take(&length, parameters.length)
    take(&width, parameters.width)
    take(&pad, parameters.pad)
    take(&direction, parameters.direction)
    take(&color, parameters.color ?? parameters.colors)
    take(&labelSize, parameters.labelsize)
    take(&labelColor, parameters.labelcolor ?? parameters.colors)
    take(&labelFamily, parameters.labelfontfamily)
    take(&labelRotation, parameters.labelrotation)
    take(&labelRotationMode, parameters.labelrotationMode)
    // The last word counts.
    if parameters.labelsize != nil { labels.size = nil }
    if parameters.labelcolor ?? parameters.colors != nil { labels.color = nil }
    if parameters.labelfontfamily != nil { labels.family = nil }
    if parameters.labelrotation != nil { labels.rotation = nil }
    if parameters.labelrotationMode != nil { labels.rotationMode = nil }
    for side in axis.sides {
      take(&showsMark[side], parameters.mark(on: side))
      take(&showsLabel[side], parameters.label(on: side))
    }
    take(&gridColor, parameters.gridColor)
    take(&gridAlpha, parameters.gridAlpha)
    take(&gridLinewidth, parameters.gridLinewidth)
    take(&gridLinestyle, parameters.gridLinestyle)
  }
}

/// How ticks of one kind look once all settings are known. Lengths are points.
struct TickLook {
  var isMajor: Bool
  var length: Double
  /// From the axes' edge to the label.
  var pad: Double
  var direction: TickParameters.Direction
  var label: Label
  /// The grid line; nil where there is none.
  var grid: LineLook?
  /// Nil on a side where there is none.
  var mark: PerSide<LineLook?>
  var showsLabel: PerSide<Bool>

  /// How labels look and hang.
  struct Label {
    var font: TextFont
    var color: Color
    var rotation: Double
    /// Nil, as the next two, for that of the side of the axes.
    var horizontalAlignment: HorizontalAlignment?
    var verticalAlignment: VerticalAlignment?
    var rotationMode: TextBlock.RotationMode?
  }

  /// The settings completed from the style, as matplotlib's `Tick.__init__` does.
  init(_ settings: TickSettings, axis: AxisName, isMajor: Bool, style: Style) {
    let defaults = style.tick(on: axis)
    let kind = isMajor ? defaults.major : defaults.minor
    self.isMajor = isMajor
    length = settings.length ?? kind.size
    direction = settings.direction ?? defaults.direction
    let outside: Double =
      switch direction {
      case .inward: 0
      case .both: 0.5
      case .outward: 1
      }
    pad = (settings.pad ?? kind.pad) + length * outside
    let look = settings.labels
    var font = style.textFont(
      size: look.size ?? settings.labelSize ?? defaults.labelsize, weight: look.weight, slant: look.style)
    if let family = look.family ?? settings.labelFamily { font.families = [family] }
    let labelColor = look.color ?? settings.labelColor ?? defaults.labelcolor ?? defaults.color
    label = Label(
      font: font, color: labelColor.resolved(in: style, alpha: look.alpha),
      rotation: look.rotation ?? settings.labelRotation ?? 0, horizontalAlignment: look.horizontalAlignment,
      verticalAlignment: look.verticalAlignment, rotationMode: look.rotationMode ?? settings.labelRotationMode
    )
    showsLabel = PerSide(axis) { settings.showsLabel[$0] ?? !$0.isFar }
    grid = settings.showsGrid ? Self.grid(settings, isMajor: isMajor, style: style) : nil

    let width = settings.width ?? kind.width
    let color = settings.color ?? defaults.color
    let (direction, length) = (direction, length)
    mark = PerSide(axis) { side in
      guard settings.showsMark[side] ?? true else { return nil }
      var properties = LineProperties(
        color: color, linestyle: LineStyle.none, marker: side.marker(of: direction), markersize: length)
      properties.markeredgecolor = color
      properties.markeredgewidth = width
      return LineLook(properties, color: .black, in: style)
    }
  }

  private static func grid(_ settings: TickSettings, isMajor: Bool, style: Style) -> LineLook {
    let kind = isMajor ? style.grid.major : style.grid.minor
    let color = settings.gridColor ?? kind.color ?? style.grid.color
    var alpha = settings.gridAlpha
    if alpha == nil {
      // A colour that is translucent itself keeps its own alpha.
      if case .color(let fixed) = color, fixed.alpha < 1 {
        alpha = fixed.alpha
      } else {
        alpha = kind.alpha ?? style.grid.alpha
      }
    }
    var properties = LineProperties(
      color: color, alpha: alpha, linestyle: settings.gridLinestyle ?? kind.linestyle ?? style.grid.linestyle,
      linewidth: settings.gridLinewidth ?? kind.linewidth ?? style.grid.linewidth)
    properties.marker = Marker.none
    return LineLook(properties, color: .black, in: style)
  }
}

extension Side {
  /// The marker of a tick on this side.
  fileprivate func marker(of direction: TickParameters.Direction) -> Marker {
    switch (direction, self) {
    case (.both, .bottom), (.both, .top): .verticalLine
    case (.both, .left), (.both, .right): .horizontalLine
    case (.outward, .bottom), (.inward, .top): .tickDown
    case (.outward, .top), (.inward, .bottom): .tickUp
    case (.outward, .left), (.inward, .right): .tickLeft
    case (.outward, .right), (.inward, .left): .tickRight
    }
  }
}

extension Style {
  /// The settings of ticks on an axis.
  func tick(on axis: AxisName) -> TickStyle { axis == .x ? xtick : ytick }
}
