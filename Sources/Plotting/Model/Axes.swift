import FigureDrawing
import Scales

/// One subplot, or axes that stand elsewhere: artists, two axes, labels, grid and legend.
public struct Axes: Sendable, Equatable, Codable {
  public var title: Label?
  public var x: Axis
  public var y: Axis
  /// Grids in the order in which they are asked for; empty: as the style says.
  public var grid: GridLines?
  /// Tick settings in the order in which they are applied.
  public var tickParameters: [TickParameters]
  public var minorTicks: Bool
  /// The lines of the frame that differ from the style.
  public var spines: [Side: Spine]
  public var legend: Legend?
  /// More legends, which are drawn before ``legend``, in this order.
  public var furtherLegends: [Legend] = []
  /// Nil: as an image in the axes says, or auto.
  public var aspect: Aspect?
  /// What a fixed aspect changes.
  public var adjustable = Adjustable.box
  /// Whether ground, frame, ticks and labels of the axes show; the title, the legend and the artists do in any case.
  public var showsFrame = true
  /// How data gets to the page: along straight axes, or by angle and radius.
  public var projection = AxesProjection.rectilinear
  /// Where the axes stand.
  public var panel = Panel.nextCell
  /// Axes that stand over these or within them: twins and insets.
  public var attached: [Axes] = []
  public var facecolor: ColorSpec?
  /// In the order in which they are added; drawn by their order in depth (`zorder`) first.
  public var artists: [Artist]

  public init(
    title: Label? = nil, x: Axis = Axis(), y: Axis = Axis(), grid: GridLines? = nil,
    tickParameters: [TickParameters] = [], minorTicks: Bool = false, spines: [Side: Spine] = [:],
    legend: Legend? = nil, aspect: Aspect? = nil, facecolor: ColorSpec? = nil, artists: [Artist] = []
  ) {
    self.title = title
    self.x = x
    self.y = y
    self.grid = grid
    self.tickParameters = tickParameters
    self.minorTicks = minorTicks
    self.spines = spines
    self.legend = legend
    self.aspect = aspect
    self.facecolor = facecolor
    self.artists = artists
  }
}

/// What gives way where the aspect of axes is fixed.
public enum Adjustable: String, Sendable, Codable, CaseIterable {
  /// The box shrinks around its centre.
  case box
  /// The limits move apart. Of axes with a twin it is always these.
  case datalim
}

public enum Aspect: Sendable, Equatable, Codable {
  /// The box stays; a data unit may be longer on one axis than on the other.
  case auto
  /// A y unit is `ratio` times as long as an x unit; see ``Axes/adjustable``.
  case ratio(Double)
}

/// One axis of a subplot.
public struct Axis: Sendable, Equatable, Codable {
  public var label: Label?
  /// The first and the last value shown; the first may be the larger. A nil end is found from the data.
  public var limits: Limits?
  /// Nil is linear, too, but leaves the ticks of an axis shared with others as they are, where setting the scale of one
  /// subplot renews them for all.
  public var scale: AxisScale?
  public var ticks: FixedTicks?
  /// Places of minor ticks where they are given.
  public var minorTicks: FixedTicks?
  /// Locator, formatter and labels of the ticks, as far as they are not those of the scale and the style.
  public var major = TickChoice()
  public var minor = TickChoice()
  /// How numbers at major ticks are written (`ticklabel_format`).
  public var numbers: ScalarNotation?
  /// Whether the values are dates, in days since the beginning of 1970, which decides ticks and labels unless others are
  /// given.
  public var holdsDates = false
  /// What the values 0, 1, 2 and so on are called: the ticks of the axis where no others are given. Empty: numbers.
  public var categories: [String] = []
  /// Space around the data, as a fraction of its range; nil takes the style's.
  public var margin: Double?

  public init(
    label: Label? = nil, limits: Limits? = nil, scale: AxisScale? = nil, ticks: FixedTicks? = nil,
    margin: Double? = nil
  ) {
    self.label = label
    self.limits = limits
    self.scale = scale
    self.ticks = ticks
    self.margin = margin
  }

  public struct Limits: Sendable, Equatable, Codable {
    public var low: Double?
    public var high: Double?

    public init(_ low: Double?, _ high: Double?) {
      self.low = low
      self.high = high
    }
  }
}

/// Ticks at given places.
public struct FixedTicks: Sendable, Equatable, Codable {
  public var at: [Double]
  /// One text a tick, or nil for the numbers.
  public var labels: [String]?

  public init(at: [Double], labels: [String]? = nil) {
    self.at = at
    self.labels = labels
  }
}

/// What puts ticks of one kind on an axis, what labels them, and how the labels look; nil takes what the scale has.
public struct TickChoice: Sendable, Equatable, Codable {
  public var locator: AxisLocator?
  public var formatter: AxisFormatter?
  public var labels = TickLabelLook()

  public init(locator: AxisLocator? = nil, formatter: AxisFormatter? = nil) {
    self.locator = locator
    self.formatter = formatter
  }
}

/// How the labels of ticks look, beyond what `tick_params` says; what is nil is as there.
public struct TickLabelLook: Sendable, Equatable, Codable {
  /// Degrees counterclockwise.
  public var rotation: Double?
  public var horizontalAlignment: HorizontalAlignment?
  public var verticalAlignment: VerticalAlignment?
  public var rotationMode: TextBlock.RotationMode?
  public var size: FontSize?
  public var color: ColorSpec?
  public var weight: FontWeight?
  public var style: FontStyle?
  /// Names of font families.
  public var family: String?
  public var alpha: Double?

  public init() {}

  /// The look with what `other` says of it.
  func with(_ other: TickLabelLook) -> TickLabelLook {
    var look = self
    look.rotation = other.rotation ?? rotation
    look.horizontalAlignment = other.horizontalAlignment ?? horizontalAlignment
    look.verticalAlignment = other.verticalAlignment ?? verticalAlignment
    look.rotationMode = other.rotationMode ?? rotationMode
    look.size = other.size ?? size
    look.color = other.color ?? color
    look.weight = other.weight ?? weight
    look.style = other.style ?? style
    look.family = other.family ?? family
    look.alpha = other.alpha ?? alpha
    return look
  }
}

public enum TickKind: String, Sendable, Codable, CaseIterable { case major, minor, both }
public enum AxisChoice: String, Sendable, Codable, CaseIterable { case x, y, both }

/// Grid lines: which, and how they differ from the style.
public struct GridLines: Sendable, Equatable, Codable {
  public var which: TickKind
  public var axis: AxisChoice
  public var color: ColorSpec?
  public var alpha: Double?
  public var linestyle: LineStyle?
  public var linewidth: Double?

  public init(
    which: TickKind = .major, axis: AxisChoice = .both, color: ColorSpec? = nil, alpha: Double? = nil,
    linestyle: LineStyle? = nil, linewidth: Double? = nil
  ) {
    self.which = which
    self.axis = axis
    self.color = color
    self.alpha = alpha
    self.linestyle = linestyle
    self.linewidth = linewidth
  }
}

/// The keyword arguments of matplotlib's `tick_params`; nil leaves a setting as it is. Lengths are points.
public struct TickParameters: Sendable, Equatable, Codable {
  public enum Direction: String, Sendable, Codable, CaseIterable {
    case inward = "in"
    case outward = "out"
    case both = "inout"
  }

  public var axis: AxisChoice = .both
  public var which: TickKind = .major
  public var reset: Bool = false
  public var direction: Direction?
  public var length: Double?
  public var width: Double?
  public var color: ColorSpec?
  public var pad: Double?
  public var labelsize: FontSize?
  public var labelcolor: ColorSpec?
  public var labelfontfamily: String?
  public var labelrotation: Double?
  public var labelrotationMode: TextBlock.RotationMode?
  /// `colors`: the ticks and their labels alike.
  public var colors: ColorSpec?
  public var zorder: Double?
  public var bottom: Bool?
  public var top: Bool?
  public var left: Bool?
  public var right: Bool?
  public var labelbottom: Bool?
  public var labeltop: Bool?
  public var labelleft: Bool?
  public var labelright: Bool?
  public var gridColor: ColorSpec?
  public var gridAlpha: Double?
  public var gridLinewidth: Double?
  public var gridLinestyle: LineStyle?

  public init() {}

  /// Whether ticks show on a side.
  func mark(on side: Side) -> Bool? {
    switch side {
    case .left: left
    case .right: right
    case .bottom: bottom
    case .top: top
    }
  }

  /// Whether tick labels show on a side.
  func label(on side: Side) -> Bool? {
    switch side {
    case .left: labelleft
    case .right: labelright
    case .bottom: labelbottom
    case .top: labeltop
    }
  }
}
