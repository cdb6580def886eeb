import FigureDrawing

/// A legend. What is nil comes from the style. Lengths are fractions of the font size, as in matplotlib.
public struct Legend: Sendable, Equatable, Codable {
  /// Where the legend stands; the numbers are matplotlib's codes.
  public enum Location: Int, Sendable, Codable, CaseIterable {
    case best = 0
    case upperRight, upperLeft, lowerLeft, lowerRight, right, centerLeft, centerRight, lowerCenter,
      upperCenter,
      center

    /// The name in a description: `upper right`.
    public var name: String {
      switch self {
      case .best: "best"
      case .upperRight: "upper right"
      case .upperLeft: "upper left"
      case .lowerLeft: "lower left"
      case .lowerRight: "lower right"
      case .right: "right"
      case .centerLeft: "center left"
      case .centerRight: "center right"
      case .lowerCenter: "lower center"
      case .upperCenter: "upper center"
      case .center: "center"
      }
    }
  }

  /// A named place, or the legend's lower left corner in axes fractions.
  public enum Placement: Sendable, Equatable, Codable {
    case named(Location)
    case at(Point)
  }

  public var placement: Placement?
  public var columns: Int = 1
  public var title: String?
  public var titleFontSize: FontSize?
  public var fontSize: FontSize?
  /// The colours of the labels, taken in turn; nil takes the style's.
  public var labelColors: [ColorSpec]?
  public var frame: Bool?
  public var frameAlpha: Double?
  public var facecolor: ColorSpec?
  public var edgecolor: ColorSpec?
  public var fancyBox: Bool?
  public var shadow: Bool?
  /// A point (two equal corners) or a box in axes fractions that the legend is placed in or against.
  public var anchor: Rect?
  public var numberOfPoints: Int?
  public var scatterPoints: Int?
  public var markerScale: Double?
  public var markerFirst: Bool = true
  public var reversed: Bool = false
  public var borderPad: Double?
  public var labelSpacing: Double?
  public var handleLength: Double?
  public var handleHeight: Double?
  public var handleTextPad: Double?
  public var borderAxesPad: Double?
  public var columnSpacing: Double?
  /// `expand` fills the width of the anchor.
  public var expands: Bool = false
  /// `left`, `center` or `right`.
  public var alignment: HorizontalAlignment?
  public var draggable: Bool = false
  /// The weight, slant and families of the labels; nil takes the style's.
  public var font = LegendFont()
  /// The same of the title.
  public var titleFont = LegendFont()
  /// What the legend tells of; nil: all artists that have a label.
  public var handles: [LegendItem]?
  /// The labels of the handles in their order, those of all artists where ``handles`` is nil; as many entries as there are
  /// of both.
  public var labels: [String]?
  /// Where a constrained layout makes room for the legend of a figure; nil: nowhere.
  public var outside: Side?

  public init() {}

  public init(_ location: Location) { placement = .named(location) }
}

/// What the texts of a legend are set in besides their size; what is nil comes from the style.
public struct LegendFont: Sendable, Equatable, Codable {
  public var families: [String]?
  public var weight: FontWeight?
  public var slant: FontStyle?

  public init() {}
}

/// Something that a legend tells of: an artist, or a line or patch that stands for something without being drawn.
///
/// ```swift
/// var legend = Legend(.upperLeft)
/// legend.handles = [LegendItem(.artist(0)), LegendItem(.line(dashed), label: "limit")]
/// ```
public struct LegendItem: Sendable, Equatable, Codable {
  public enum Source: Sendable, Equatable, Codable {
    /// The artist at a place among those of the axes.
    case artist(Int)
    /// The artist with a label.
    case labelled(String)
    /// A line with markers; without a colour it has the first of the style's lines.
    case line(LineProperties)
    case patch(FillProperties, isFilled: Bool)
  }

  public var source: Source
  /// Nil: the label of the artist.
  public var label: String?

  public init(_ source: Source, label: String? = nil) {
    self.source = source
    self.label = label
  }
}
