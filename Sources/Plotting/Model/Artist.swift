import Drawing
import Numerics

/// Something drawn into the axes from data.
public enum Artist: Sendable, Equatable, Codable {
  case line(LineArtist)
  case scatter(ScatterArtist)
  case fillBetween(FillBetweenArtist)
  case referenceLine(ReferenceLineArtist)
  case span(SpanArtist)
  case text(TextArtist)
  case annotation(AnnotationArtist)
  case errorBar(ErrorBarArtist)
  case bar(BarArtist)
}

/// How a line and its markers look. What is nil comes from the style or the colour cycle. Lengths are points.
public struct LineProperties: Sendable, Equatable, Codable {
  public var color: ColorSpec?
  public var alpha: Double?
  public var linestyle: LineStyle?
  public var linewidth: Double?
  public var marker: Marker?
  public var markersize: Double?
  public var markerfacecolor: ColorSpec?
  public var markeredgecolor: ColorSpec?
  public var markeredgewidth: Double?
  public var markevery: MarkEvery?
  public var drawstyle: DrawStyle?
  public var zorder: Double?
  public var dashCapstyle: Stroke.Cap?
  public var solidCapstyle: Stroke.Cap?
  public var solidJoinstyle: Stroke.Join?
  public var clipOn: Bool?

  public init(
    color: ColorSpec? = nil, alpha: Double? = nil, linestyle: LineStyle? = nil, linewidth: Double? = nil,
    marker: Marker? = nil, markersize: Double? = nil
  ) {
    self.color = color
    self.alpha = alpha
    self.linestyle = linestyle
    self.linewidth = linewidth
    self.marker = marker
    self.markersize = markersize
  }
}

/// A line through samples; a sample that is not finite breaks it.
public struct LineArtist: Sendable, Equatable, Codable {
  public var x: Column
  public var y: Column
  public var label: String?
  public var properties: LineProperties

  /// - Precondition: `x` and `y` are equally long.
  public init(x: Column, y: Column, label: String? = nil, properties: LineProperties = LineProperties()) {
    precondition(x.count == y.count, "x and y differ in length")
    self.x = x
    self.y = y
    self.label = label
    self.properties = properties
  }
}

/// A horizontal (`axhline`) or vertical (`axvline`) line through the whole axes.
public struct ReferenceLineArtist: Sendable, Equatable, Codable {
  public enum Direction: String, Sendable, Codable, CaseIterable { case horizontal, vertical }

  public var direction: Direction
  /// In data coordinates.
  public var position: Double
  public var label: String?
  public var properties: LineProperties

  public init(
    _ direction: Direction, at position: Double, label: String? = nil,
    properties: LineProperties = LineProperties()
  ) {
    self.direction = direction
    self.position = position
    self.label = label
    self.properties = properties
  }
}

/// Markers at samples, each with a size and colours of its own. Lists are taken in turn.
public struct ScatterArtist: Sendable, Equatable, Codable {
  public var x: Column
  public var y: Column
  /// Areas in square points; nil takes the style's.
  public var sizes: [Double]?
  /// The `c` argument: one colour, or one a sample.
  public var c: [ColorSpec]?
  /// The `c` argument as numbers, one a sample: from the least to the largest they take the colours of the map viridis.
  /// Samples whose number is not finite are left out. They beat all other colours of faces.
  public var values: [Double]?
  /// The `color` argument: faces and edges alike.
  public var color: [ColorSpec]?
  public var facecolors: [ColorSpec]?
  public var edgecolors: EdgeColors?
  public var linewidths: [Double]?
  public var marker: Marker?
  public var alpha: Double?
  public var zorder: Double?
  public var clipOn: Bool?
  public var label: String?

  public enum EdgeColors: Sendable, Equatable, Codable {
    /// The same as the face.
    case face
    case colors([ColorSpec])
  }

  public init(x: Column, y: Column, label: String? = nil) {
    precondition(x.count == y.count, "x and y differ in length")
    self.x = x
    self.y = y
    self.label = label
  }
}

/// How a filled shape looks. What is nil comes from the style or the colour cycle. Lengths are points.
public struct FillProperties: Sendable, Equatable, Codable {
  /// Face and edge alike.
  public var color: ColorSpec?
  public var facecolor: ColorSpec?
  public var edgecolor: ColorSpec?
  public var alpha: Double?
  public var linewidth: Double?
  public var linestyle: LineStyle?
  public var zorder: Double?

  public init(color: ColorSpec? = nil, alpha: Double? = nil) {
    self.color = color
    self.alpha = alpha
  }
}

/// The area between two curves.
public struct FillBetweenArtist: Sendable, Equatable, Codable {
  public enum Step: String, Sendable, Codable, CaseIterable { case pre, post, mid }

  public var x: Column
  public var y1: Column
  public var y2: Column
  /// Where the area is filled; nil: everywhere.
  public var condition: [Bool]?
  public var step: Step?
  /// Whether the area is filled up to where the curves cross.
  public var interpolates: Bool
  public var label: String?
  public var properties: FillProperties

  public init(
    x: Column, y1: Column, y2: Column, condition: [Bool]? = nil, step: Step? = nil,
    interpolates: Bool = false,
    label: String? = nil, properties: FillProperties = FillProperties()
  ) {
    self.x = x
    self.y1 = y1
    self.y2 = y2
    self.condition = condition
    self.step = step
    self.interpolates = interpolates
    self.label = label
    self.properties = properties
  }
}

/// A band across the whole axes: `axhspan` (horizontal) or `axvspan` (vertical).
public struct SpanArtist: Sendable, Equatable, Codable {
  public var direction: ReferenceLineArtist.Direction
  public var low: Double
  public var high: Double
  public var label: String?
  public var properties: FillProperties

  public init(
    _ direction: ReferenceLineArtist.Direction, from low: Double, to high: Double, label: String? = nil,
    properties: FillProperties = FillProperties()
  ) {
    self.direction = direction
    self.low = low
    self.high = high
    self.label = label
    self.properties = properties
  }
}

/// How free text looks. What is nil comes from the style.
public struct TextProperties: Sendable, Equatable, Codable {
  public var size: FontSize?
  public var color: ColorSpec?
  public var horizontalAlignment: HorizontalAlignment?
  public var verticalAlignment: VerticalAlignment?
  /// Degrees, counterclockwise.
  public var rotation: Double?
  public var alpha: Double?
  public var weight: FontWeight?
  public var style: FontStyle?
  public var zorder: Double?

  public init() {}
}

/// Text at a place in the axes.
public struct TextArtist: Sendable, Equatable, Codable {
  public enum Coordinates: String, Sendable, Codable, CaseIterable {
    case data
    case axesFraction = "axes fraction"
  }

  public var position: Point
  public var coordinates: Coordinates
  public var text: String
  public var properties: TextProperties

  public init(
    _ text: String, at position: Point, coordinates: Coordinates = .data,
    properties: TextProperties = TextProperties()
  ) {
    self.text = text
    self.position = position
    self.coordinates = coordinates
    self.properties = properties
  }
}

/// Text that points at something.
public struct AnnotationArtist: Sendable, Equatable, Codable {
  /// What the text's position is measured in.
  public enum Coordinates: String, Sendable, Codable, CaseIterable {
    case data
    case axesFraction = "axes fraction"
    case axesPoints = "axes points"
    case axesPixels = "axes pixels"
    case figureFraction = "figure fraction"
    case figurePoints = "figure points"
    case figurePixels = "figure pixels"
    case subfigureFraction = "subfigure fraction"
    case subfigurePoints = "subfigure points"
    case subfigurePixels = "subfigure pixels"
    case offsetPoints = "offset points"
    case offsetPixels = "offset pixels"
    case offsetFontsize = "offset fontsize"
    case polar
  }

  public var text: String
  /// The place pointed at, in data coordinates.
  public var target: Point
  /// Where the text stands; nil: at the target.
  public var textPosition: Point?
  public var textCoordinates: Coordinates?
  public var arrow: Arrow?
  public var properties: TextProperties

  public init(
    _ text: String, target: Point, textPosition: Point? = nil, textCoordinates: Coordinates? = nil,
    arrow: Arrow? = nil, properties: TextProperties = TextProperties()
  ) {
    self.text = text
    self.target = target
    self.textPosition = textPosition
    self.textCoordinates = textCoordinates
    self.arrow = arrow
    self.properties = properties
  }

  /// The `arrowprops`. Lengths are points. Without `arrowstyle` it is the simple arrow of `width`, `headwidth`,
  /// `headlength` and `shrink`.
  public struct Arrow: Sendable, Equatable, Codable {
    /// As in matplotlib, with its parameters: `->`, `-|>`, `fancy,head_length=0.4`.
    public var arrowstyle: String?
    /// As in matplotlib, with its parameters: `arc3,rad=0.2`.
    public var connectionstyle: String?
    public var color: ColorSpec?
    public var facecolor: ColorSpec?
    public var edgecolor: ColorSpec?
    public var linewidth: Double?
    public var linestyle: LineStyle?
    public var alpha: Double?
    public var shrinkA: Double?
    public var shrinkB: Double?
    public var relativePosition: Point?
    public var mutationScale: Double?
    public var width: Double?
    public var headwidth: Double?
    public var headlength: Double?
    public var shrink: Double?
    public var zorder: Double?

    public init() {}
  }
}

/// A line with bars of uncertainty.
public struct ErrorBarArtist: Sendable, Equatable, Codable {
  /// Lengths of the bars below and above (or left and right of) each sample.
  public struct Errors: Sendable, Equatable, Codable {
    public var lower: [Double]
    public var upper: [Double]

    public init(lower: [Double], upper: [Double]) {
      self.lower = lower
      self.upper = upper
    }
  }

  public var x: Column
  public var y: Column
  public var xerr: Errors?
  public var yerr: Errors?
  /// Length of the caps, in points; nil takes the style's.
  public var capsize: Double?
  public var ecolor: ColorSpec?
  public var elinewidth: Double?
  public var label: String?
  public var properties: LineProperties

  public init(
    x: Column, y: Column, xerr: Errors? = nil, yerr: Errors? = nil, label: String? = nil,
    properties: LineProperties = LineProperties()
  ) {
    precondition(x.count == y.count, "x and y differ in length")
    self.x = x
    self.y = y
    self.xerr = xerr
    self.yerr = yerr
    self.label = label
    self.properties = properties
  }
}

/// Vertical bars. Lists are taken in turn; a single value holds for all bars.
public struct BarArtist: Sendable, Equatable, Codable {
  public enum Align: String, Sendable, Codable, CaseIterable { case center, edge }

  public var x: [Double]
  public var height: [Double]
  public var width: [Double]
  public var bottom: [Double]
  public var align: Align
  public var color: [ColorSpec]?
  public var edgecolor: [ColorSpec]?
  public var linewidth: [Double]?
  public var alpha: Double?
  public var zorder: Double?
  public var label: String?

  public init(
    x: [Double], height: [Double], width: [Double] = [0.8], bottom: [Double] = [0], align: Align = .center,
    label: String? = nil
  ) {
    self.x = x
    self.height = height
    self.width = width
    self.bottom = bottom
    self.align = align
    self.label = label
  }
}
