import FigureDrawing
import Scales

/// Why a figure is laid out.
enum LayoutPhase: Sendable {
  /// To find the tight layout, before the figure is first drawn.
  case measuring
  case drawing
}

/// A figure whose limits, ticks and colours are decided, and whose axes have their places: nothing autoscales any more.
struct SettledFigure: Sendable {
  let model: Figure
  let page: FigurePage
  /// Where the cells of the grid stand.
  let placement: SubplotPlacement
  /// In drawing order: those of the figure first, then colour bars and twins.
  let axes: [SettledAxes]
  /// Where a layout has put the texts of the figure.
  var labelPlaces = FigureLabelPlaces()
}

/// Axes whose limits, ticks and colours are decided.
struct SettledAxes: Sendable {
  let model: Axes
  let style: Style
  /// The way to the axes from the figure.
  let origin: FigurePlace
  /// The path of the axes in the drawing: `figure/axes1`.
  let name: String
  /// The cells of the grid of subplots that the axes stand in; nil where they stand elsewhere.
  let span: GridSpan?
  let frame: AxesFrame
  let artists: ArtistSettler
  let x: SettledAxis
  let y: SettledAxis
  /// What axes that are a colour bar show.
  let colorbar: ResolvedColorbar?
  /// Axes that stand over the same place have one number.
  let place: Int
  /// Whether the ground of the axes shows: the lowest of those over one place hides what lies below.
  let hasGround: Bool
  /// Axes that stand within these.
  let insets: [SettledAxes]

  /// What `body` makes of a child; an artist that cannot be drawn is an error at its place.
  func located<Value>(_ child: Int, _ body: (any ResolvedArtist) throws -> Value) throws -> Value {
    do {
      return try body(artists.children[child])
    } catch let error as ArtistError {
      var place = origin
      place.steps += ["artists", .index(artists.origins[child])]
      throw LayoutError("\(error)", at: place)
    }
  }
}

/// One axis whose limits and ticks are decided.
struct SettledAxis: Sendable {
  let name: AxisName
  let label: Label
  let settings: AxisSettings
  /// All ticks that the locators find, those outside the view included.
  let ticks: AxisTicks
  let view: ViewInterval
  /// Whether the axis has a locator of minor ticks, whether or not it finds any.
  let hasMinorLocator: Bool
}
