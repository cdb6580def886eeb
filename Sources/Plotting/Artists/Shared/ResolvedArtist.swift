import FigureDrawing

/// An artist made ready for its axes: colours taken from the cycle, lengths in points, defaults filled in.
///
/// It corresponds to one child of matplotlib's axes; one ``Artist`` of the model may give several (an error bar).
public protocol ResolvedArtist: Sendable {
  /// Artists are drawn in ascending order of depth, equals in the order in which they were added.
  var zorder: Double { get }

  /// What the artist's element in the drawing is called before its number: `line`.
  var elementName: String { get }

  /// Widens the data limits and asks for autoscaling, as adding the artist to the axes does.
  func add(to keeper: inout some LimitKeeper)

  /// What the artist draws, in drawing order.
  ///
  /// - Parameters:
  ///   - frame: the place and the transforms of the axes.
  ///   - text: measures and sets text.
  ///   - name: the artist's path in the drawing: `figure/axes1/line1`.
  func draw(in frame: AxesFrame, text: TextSetter, name: String) throws -> [Drawing.Element]

  /// The box of the artist's ink in pixels that the tight layout and the tight crop reckon with, clipped to the axes
  /// where the artist is; nil where it has none.
  func tightBox(in frame: AxesFrame, text: TextSetter) throws -> Rect?

  /// What a legend placed at "best" should not cover.
  func obstacles(in frame: AxesFrame, text: TextSetter) throws -> LegendObstacles

  /// The artist's entry in the geometry of the figure.
  func geometry(in frame: AxesFrame, text: TextSetter) throws -> ArtistGeometry?
}

/// What an artist shows in the geometry of a figure; all lengths are pixels, y up.
public enum ArtistGeometry: Sendable, Equatable {
  case line(
    label: String, color: Color, alpha: Double?, linewidth: Double, count: Int, first: Point?, last: Point?)
  case collection(kind: String, box: Rect)
}
