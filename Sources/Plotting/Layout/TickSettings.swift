import FigureDrawing

/// What was asked of the ticks of one kind on one axis; what is nil comes from the style (the keyword arguments that
/// matplotlib's `Axis` keeps for its ticks). Side 1 is the bottom or left, side 2 the top or right.
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
  var showsGrid = false
  var showsMark1: Bool?
  var showsMark2: Bool?
  var showsLabel1: Bool?
  var showsLabel2: Bool?
  var gridColor: ColorSpec?
  var gridAlpha: Double?
  var gridLinewidth: Double?
  var gridLinestyle: LineStyle?

  /// Whether anything of the ticks could show; if not, none are made.
  var isAnyVisible: Bool {
    showsMark1 != false || showsMark2 != false || showsLabel1 != false || showsLabel2 != false || showsGrid
  }

  /// Takes over what `parameters` say about an axis.
  mutating func apply(_ parameters: TickParameters, axis: AxisName) {
    func take<Value>(_ setting: inout Value?, _ value: Value?) { if let value { setting = value } }
    let isX = axis == .x
    take(&length, parameters.length)
    take(&width, parameters.width)
    take(&pad, parameters.pad)
    take(&direction, parameters.direction)
    take(&color, parameters.color ?? parameters.colors)
    take(&labelSize, parameters.labelsize)
    take(&labelColor, parameters.labelcolor ?? parameters.colors)
    take(&labelFamily, parameters.labelfontfamily)
    take(&labelRotation, parameters.labelrotation)
    take(&showsMark1, isX ? parameters.bottom : parameters.left)
    take(&showsMark2, isX ? parameters.top : parameters.right)
    take(&showsLabel1, isX ? parameters.labelbottom : parameters.labelleft)
    take(&showsLabel2, isX ? parameters.labeltop : parameters.labelright)
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
  var label: (font: TextFont, color: Color, rotation: Double)
  /// The grid line; nil where there is none.
  var grid: LineLook?
  var mark1: LineLook?
  var mark2: LineLook?
  var showsLabel1: Bool
  var showsLabel2: Bool

  /// The settings completed from the style, as matplotlib's `Tick.__init__` does.
  init(_ settings: TickSettings, axis: AxisName, isMajor: Bool, style: Style) {
    let defaults = axis == .x ? style.xtick : style.ytick
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
    var font = style.textFont(size: settings.labelSize ?? defaults.labelsize)
    if let family = settings.labelFamily { font.families = [family] }
    let labelColor = settings.labelColor ?? defaults.labelcolor ?? defaults.color
    label = (font, labelColor.resolved(in: style), settings.labelRotation ?? 0)
    showsLabel1 = settings.showsLabel1 ?? true
    showsLabel2 = settings.showsLabel2 ?? false
    grid = settings.showsGrid ? Self.grid(settings, isMajor: isMajor, style: style) : nil

    let width = settings.width ?? kind.width
    let color = settings.color ?? defaults.color
    func mark(_ marker: Marker) -> LineLook {
      var properties = LineProperties(
        color: color, linestyle: LineStyle.none, marker: marker, markersize: length)
      properties.markeredgecolor = color
      properties.markeredgewidth = width
      return LineLook(properties, color: .black, in: style)
    }
    let markers = Self.markers(direction, axis: axis)
    mark1 = settings.showsMark1 ?? true ? mark(markers.0) : nil
    mark2 = settings.showsMark2 ?? true ? mark(markers.1) : nil
  }

  private static func markers(_ direction: TickParameters.Direction, axis: AxisName) -> (Marker, Marker) {
    switch (direction, axis) {
    case (.outward, .x): (.tickDown, .tickUp)
    case (.inward, .x): (.tickUp, .tickDown)
    case (.both, .x): (.verticalLine, .verticalLine)
    case (.outward, .y): (.tickLeft, .tickRight)
    case (.inward, .y): (.tickRight, .tickLeft)
    case (.both, .y): (.horizontalLine, .horizontalLine)
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
