import FigureDrawing

/// A figure: what is to be drawn, in data coordinates and points. It knows no pixels.
///
/// The words are matplotlib's; what is nil or left out has matplotlib's default, taken from ``style``.
public struct Figure: Sendable, Equatable, Codable {
  public enum Layout: String, Sendable, Codable, CaseIterable {
    case none
    /// Subplots are moved so that all labels fit, as `tight_layout` does.
    case tight
    /// Subplots, colour bars and titles are moved so that all fits, as the layout engine `constrained` does.
    case constrained
    /// As ``constrained``, and what fixed aspects leave over goes to the edges of the figure.
    case compressed

    /// Whether margins of cells are found, not spaces between them.
    var isConstrained: Bool { self == .constrained || self == .compressed }
  }

  /// The layout asked for, or that of the style where none is.
  var appliedLayout: Layout {
    guard layout == .none else { return layout }
    return style.figure.autolayout ? .tight : style.figure.usesConstrainedLayout ? .constrained : .none
  }

  /// Which part of the canvas a picture shows.
  public enum Crop: Sendable, Equatable, Codable {
    case full
    /// The figure's ink, and `padding` inches around it; nil takes the figure's ``Figure/padding``.
    case tight(padding: Double?)
  }

  /// Which subplots share an axis.
  public enum Sharing: String, Sendable, Codable, CaseIterable { case none, all, row, col }

  /// Width and height in inches; nil takes the style's `figure.figsize`.
  public var size: Size?
  /// Pixels an inch; nil takes the style's `figure.dpi`.
  public var dpi: Double?
  /// Pixels an inch of pictures, as `savefig(dpi=)`: the figure is laid out at ``dpi`` first, so that a tight layout leaves
  /// the room it needs there. Nil: ``dpi``.
  public var pictureDPI: Double?
  /// Whether the figure and its axes have no ground, as `savefig(transparent=True)`.
  public var isTransparent = false
  public var layout: Layout
  /// What a tight layout leaves free.
  public var layoutPadding = TightLayoutPadding()
  /// What a constrained layout leaves free.
  public var constrainedPadding = ConstrainedLayoutPadding()
  public var crop: Crop
  /// Inches around the ink of a tight crop; nil takes matplotlib's 0.1 (`savefig.pad_inches`).
  public var padding: Double?
  public var style: Style
  public var grid: SubplotGrid
  public var sharex: Sharing
  public var sharey: Sharing
  public var facecolor: ColorSpec?
  public var suptitle: Label?
  /// Labels below and left of all subplots.
  public var supxlabel: Label?
  public var supylabel: Label?
  /// Texts anywhere on the figure, in fractions of it.
  public var texts: [TextArtist] = []
  /// Legends of all axes, placed in the figure; their anchors and places are fractions of it.
  public var legends: [Legend] = []
  /// Row by row; may be fewer than the grid has places.
  public var axes: [Axes]
  /// Colour bars beside several axes.
  public var colorbars: [SharedColorbar] = []
  /// Turns the labels of the x axes in the last row, and takes those above away.
  public var dateLabels: DateLabels?

  public init(
    size: Size? = nil, dpi: Double? = nil, layout: Layout = .none, crop: Crop = .full, style: Style = Style(),
    grid: SubplotGrid = SubplotGrid(), sharex: Sharing = .none, sharey: Sharing = .none,
    facecolor: ColorSpec? = nil, suptitle: Label? = nil, axes: [Axes] = []
  ) {
    self.size = size
    self.dpi = dpi
    self.layout = layout
    self.crop = crop
    self.style = style
    self.grid = grid
    self.sharex = sharex
    self.sharey = sharey
    self.facecolor = facecolor
    self.suptitle = suptitle
    self.axes = axes
  }
}

/// Turned labels of dates, and the room below for them (`Figure.autofmt_xdate`).
public struct DateLabels: Sendable, Equatable, Codable {
  /// The lower edge of the subplots in fractions of the figure; what the grid itself says goes before.
  public var bottom = 0.2
  /// Degrees counterclockwise.
  public var rotation = 30.0
  public var horizontalAlignment = HorizontalAlignment.right
  public var which = TickKind.major

  public init() {}
}

/// What a tight layout leaves free around subplots and between them, as `tight_layout` takes it.
public struct TightLayoutPadding: Sendable, Equatable, Codable {
  /// Around all subplots, as a fraction of the font size.
  public var pad = 1.08
  /// Between rows and between columns, as fractions of the font size; nil is ``pad``.
  public var rowPad: Double?
  public var columnPad: Double?
  /// Where the subplots and all their labels have to fit, in fractions of the figure; nil is the whole figure.
  public var rect: Rect?

  public init() {}
}

/// What a constrained layout leaves free, as the layout engine takes it; nil is what the style says.
public struct ConstrainedLayoutPadding: Sendable, Equatable, Codable {
  /// Around axes with their decorations, in inches: above and below, left and right.
  public var rowPad: Double?
  public var columnPad: Double?
  /// Between columns and rows: fractions of the figure, shared out over all gaps.
  public var wspace: Double?
  public var hspace: Double?
  /// What all subplots and their labels fill, in fractions of the figure; nil is the whole figure.
  public var rect: Rect?

  public init() {}
}

/// How a figure is divided into subplots. Lengths are fractions of the figure; nil takes the style's.
public struct SubplotGrid: Sendable, Equatable, Codable {
  public var rows: Int
  public var columns: Int
  /// Whether cells without axes are gaps, as in a mosaic. Otherwise their axes are left out, as by `Axes.remove`, which
  /// ticks of shared axes can tell.
  public var hasGaps = false
  public var widthRatios: [Double]?
  public var heightRatios: [Double]?
  /// Space between columns, as a fraction of the mean width of the axes.
  public var wspace: Double?
  /// Space between rows, as a fraction of the mean height of the axes.
  public var hspace: Double?
  public var left: Double?
  public var right: Double?
  public var bottom: Double?
  public var top: Double?

  public init(
    rows: Int = 1, columns: Int = 1, widthRatios: [Double]? = nil, heightRatios: [Double]? = nil,
    wspace: Double? = nil, hspace: Double? = nil, left: Double? = nil, right: Double? = nil,
    bottom: Double? = nil, top: Double? = nil
  ) {
    self.rows = rows
    self.columns = columns
    self.widthRatios = widthRatios
    self.heightRatios = heightRatios
    self.wspace = wspace
    self.hspace = hspace
    self.left = left
    self.right = right
    self.bottom = bottom
    self.top = top
  }
}
