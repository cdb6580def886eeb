import FigureDrawing
import Scales

/// The settings behind everything a figure leaves open: matplotlib's rc parameters, with the defaults of its
/// version 3.11 (`rcParamsDefault`). Lengths are points unless a field says otherwise.
public struct Style: Sendable, Equatable, Codable {
  public var figure = FigureStyle()
  public var axes = AxesStyle()
  /// `date.*`.
  public var dates = DatePreferences()
  public var xtick = TickStyle.x
  public var ytick = TickStyle.y
  public var grid = GridStyle()
  public var legend = LegendStyle()
  public var lines = LineStyleDefaults()
  public var patch = PatchStyle()
  public var scatter = ScatterStyle()
  public var errorbar = ErrorBarStyle()
  public var hist = HistogramStyle()
  public var boxplot = BoxPlotStyle()
  public var hatch = HatchStyle()
  public var font = FontDefaults()
  public var text = TextStyle()
  public var mathtext = MathTextStyle()
  public var path = PathStyle()
  public var image = ImageStyle()

  public init() {}

  /// `figure.*`; subplot edges are fractions of the figure.
  public struct FigureStyle: Sendable, Equatable, Codable {
    /// Inches.
    public var figsize = Size(6.4, 4.8)
    public var dpi = 100.0
    public var facecolor = ColorSpec.paper
    /// What pictures have in place of ``facecolor`` (`savefig.facecolor`); nil is that of the figure.
    public var pictureFacecolor: ColorSpec?
    public var edgecolor = ColorSpec.paper
    public var frameon = true
    public var titlesize = FontSize.named(.large)
    public var titleweight = FontWeight.normal
    /// Of the labels of the whole figure.
    public var labelsize = FontSize.named(.large)
    public var labelweight = FontWeight.normal
    public var autolayout = false
    /// `figure.constrained_layout.*`: whether figures have that layout, and what it leaves free.
    public var usesConstrainedLayout = false
    /// Inches.
    public var constrainedColumnPad = 0.04167
    public var constrainedRowPad = 0.04167
    /// Fractions of the figure.
    public var constrainedWspace = 0.02
    public var constrainedHspace = 0.02
    public var subplotLeft = 0.125
    public var subplotRight = 0.9
    public var subplotBottom = 0.11
    public var subplotTop = 0.88
    public var subplotWspace = 0.2
    public var subplotHspace = 0.2
  }

  /// `axes.*`.
  public struct AxesStyle: Sendable, Equatable, Codable {
    public enum Below: String, Sendable, Codable, CaseIterable {
      case below = "true"
      case line
      case above = "false"
    }

    public var autolimitMode = LimitMode.data
    public var axisbelow = Below.line
    public var edgecolor = ColorSpec.ink
    public var facecolor = ColorSpec.paper
    /// Powers of ten outside of which numbers are written in scientific notation.
    public var formatterLimits = [-5, 6]
    public var formatterMinExponent = 0
    public var formatterOffsetThreshold = 4
    public var formatterUseMathtext = false
    public var formatterUseOffset = true
    public var grid = false
    public var gridAxis = AxisChoice.both
    public var gridWhich = TickKind.major
    /// Whether polar axes begin with a grid.
    public var polarGrid = true
    public var labelcolor = ColorSpec.ink
    public var labelpad = 4.0
    public var labelsize = FontSize.named(.medium)
    public var labelweight = FontWeight.normal
    /// Where along their axis the labels stand: `xaxis.labellocation` and `yaxis.labellocation`.
    public var xlabelLocation = "center"
    public var ylabelLocation = "center"
    public var linewidth = 0.8
    public var colorCycle: [Color] = [
      0x1f77b4, 0xff7f0e, 0x2ca02c, 0xd62728, 0x9467bd, 0x8c564b, 0xe377c2, 0x7f7f7f, 0xbcbd22, 0x17becf,
    ].map { Color(hex: $0) }
    public var spineLeft = true
    public var spineRight = true
    public var spineBottom = true
    public var spineTop = true
    /// Nil: the text colour.
    public var titlecolor: ColorSpec?
    public var titlelocation = "center"
    public var titlepad = 6.0
    public var titlesize = FontSize.named(.large)
    public var titleweight = FontWeight.normal
    /// Height of the title as a fraction of the axes; nil places it above what sticks out.
    public var titley: Double?
    public var unicodeMinus = true
    public var xmargin = 0.05
    public var ymargin = 0.05
  }

  /// `xtick.*` or `ytick.*`; `low` is the bottom or left side, `high` the top or right side.
  public struct TickStyle: Sendable, Equatable, Codable {
    public struct Kind: Sendable, Equatable, Codable {
      public var size: Double
      public var width: Double
      public var pad: Double
      public var low = true
      public var high = true
    }

    public var alignment: String
    public var low = true
    public var high = false
    public var labelLow = true
    public var labelHigh = false
    public var color = ColorSpec.ink
    /// Nil: the tick's colour.
    public var labelcolor: ColorSpec?
    public var direction = TickParameters.Direction.outward
    public var labelsize = FontSize.named(.medium)
    public var major = Kind(size: 3.5, width: 0.8, pad: 3.5)
    public var minor = Kind(size: 2.0, width: 0.6, pad: 3.4)
    public var minorVisible = false
    /// Parts a major interval is divided into; nil chooses.
    public var minorDivisions: Int?

    public static let x = TickStyle(alignment: "center")
    public static let y = TickStyle(alignment: "center_baseline")
  }

  /// `grid.*`; what is nil for the major or minor grid comes from the general setting.
  public struct GridStyle: Sendable, Equatable, Codable {
    public struct Kind: Sendable, Equatable, Codable {
      public var color: ColorSpec?
      public var alpha: Double?
      public var linestyle: LineStyle?
      public var linewidth: Double?
    }

    public var color = ColorSpec.color(Color(hex: 0xb0b0b0).with(role: .grid))
    public var alpha = 1.0
    public var linestyle = LineStyle.solid
    public var linewidth = 0.8
    public var major = Kind()
    public var minor = Kind()
  }

  /// `legend.*`; paddings are fractions of the font size.
  public struct LegendStyle: Sendable, Equatable, Codable {
    public var location = Legend.Location.best
    public var borderaxespad = 0.5
    public var borderpad = 0.4
    public var columnspacing = 2.0
    /// Nil: as the axes (`inherit`).
    public var facecolor: ColorSpec?
    /// Nil: as the axes (`inherit`).
    public var edgecolor: ColorSpec? = .color(Color(white: 0.8).with(role: .frame))
    public var fancybox = true
    public var fontsize = FontSize.named(.medium)
    public var framealpha: Double? = 0.8
    public var frameon = true
    public var handleheight = 0.7
    public var handlelength = 2.0
    public var handletextpad = 0.8
    /// Nil: the text colour.
    public var labelcolor: ColorSpec?
    public var labelspacing = 0.5
    /// Nil: the patch line width.
    public var linewidth: Double?
    public var markerscale = 1.0
    public var numpoints = 1
    public var scatterpoints = 1
    public var shadow = false
    /// Nil: the legend's font size.
    public var titleFontsize: FontSize?
  }

  /// `lines.*` and `markers.*`.
  public struct LineStyleDefaults: Sendable, Equatable, Codable {
    public var color = ColorSpec.cycle(0)
    public var linestyle = LineStyle.solid
    public var linewidth = 1.5
    public var marker = Marker.none
    /// Nil: the line's colour.
    public var markeredgecolor: ColorSpec?
    /// Nil: the line's colour.
    public var markerfacecolor: ColorSpec?
    public var markeredgewidth = 1.0
    public var markersize = 6.0
    public var dashCapstyle = Stroke.Cap.butt
    public var dashJoinstyle = Stroke.Join.round
    public var solidCapstyle = Stroke.Cap.projecting
    public var solidJoinstyle = Stroke.Join.round
    /// In multiples of the line width.
    public var dashedPattern = [3.7, 1.6]
    public var dashdotPattern = [6.4, 1.6, 1.0, 1.6]
    public var dottedPattern = [1.0, 1.65]
    public var scaleDashes = true
  }

  /// `image.*`.
  public struct ImageStyle: Sendable, Equatable, Codable {
    /// The name of a colour map.
    public var colorMap = "viridis"
    public var origin = ImageArtist.Origin.upper
    public var aspect = Aspect.ratio(1)
    public var interpolation = ImageArtist.Interpolation.auto
  }

  /// `hatch.*`.
  public struct HatchStyle: Sendable, Equatable, Codable {
    /// Nil is the edge's.
    public var color: ColorSpec?
    public var linewidth = 1.0
  }

  /// `patch.*`.
  public struct PatchStyle: Sendable, Equatable, Codable {
    public var edgecolor = ColorSpec.ink
    public var facecolor = ColorSpec.cycle(0)
    public var forceEdgecolor = false
    public var linewidth = 1.0
  }

  /// `scatter.*`.
  public struct ScatterStyle: Sendable, Equatable, Codable {
    public var marker = Marker.circle
    public var edgecolors = ScatterArtist.EdgeColors.face
  }

  /// `hist.*`.
  public struct HistogramStyle: Sendable, Equatable, Codable {
    public var bins = HistogramArtist.Bins.count(10)
  }

  /// `errorbar.*`.
  public struct ErrorBarStyle: Sendable, Equatable, Codable {
    public var capsize = 0.0
    /// Nil is that of lines and of markers.
    public var elinewidth: Double?
    public var capthick: Double?
  }

  /// `font.*`.
  public struct FontDefaults: Sendable, Equatable, Codable {
    public var size = 10.0
    /// Families in the order in which they are tried; generic names stand for the lists below.
    public var family = ["sans-serif"]
    public var sansSerif = ["DejaVu Sans"]
    public var serif = ["DejaVu Serif"]
    public var monospace = ["DejaVu Sans Mono"]
    public var style = FontStyle.normal
    public var weight = FontWeight.normal
  }

  /// `text.*`.
  public struct TextStyle: Sendable, Equatable, Codable {
    public enum Hinting: String, Sendable, Codable, CaseIterable {
      case `default`
      case noHinting = "no_hinting"
    }

    public var color = ColorSpec.ink
    public var hinting = Hinting.default
    public var parseMath = true
  }

  /// `mathtext.*`.
  public struct MathTextStyle: Sendable, Equatable, Codable {
    public var fontset = "dejavusans"
    public var `default` = "normal"
    public var fallback = "cm"
  }

  /// `path.*`; the threshold is in pixels.
  public struct PathStyle: Sendable, Equatable, Codable {
    public var simplify = true
    public var simplifyThreshold = 0.111111111111
    public var snap = true

    /// How paths that say nothing else are snapped.
    var snapping: Snapping { snap ? .automatic : .never }
  }
}
