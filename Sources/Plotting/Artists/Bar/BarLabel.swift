import FigureDrawing
import FigureNumbers

/// Texts at bars or in them: matplotlib's `bar_label`, called once the limits are known.
public struct BarLabel: Sendable, Equatable, Codable {
  /// Where a text stands.
  public enum Position: String, Sendable, Codable, CaseIterable {
    /// Beyond the end of its bar.
    case edge
    /// In the middle of what shows of its bar.
    case center
  }

  /// One a bar; nil, or where there are fewer, the length of the bar.
  public var labels: [String?]
  /// How a length is written, as in Python: `%g`, `%.1f`, `{:,.0f}`.
  public var format = "%g"
  public var position = Position.edge
  /// How far the texts stand off, in points: one for all, or one a bar.
  public var padding = [0.0]
  /// Size, colour and turn of the texts; their alignment follows the bars.
  public var properties = TextProperties()

  public init(_ labels: [String?] = []) { self.labels = labels }
}

/// The text of one bar.
struct ResolvedBarLabel: ResolvedArtist {
  let bar: ResolvedRectangle
  let orientation: Orientation
  /// How long the bar is, by which its text stands above or below.
  let length: Double
  /// Where the text stands along the bar, in data coordinates.
  let end: Double
  let text: String
  let position: BarLabel.Position
  /// Points.
  let padding: Double
  let properties: TextProperties
  let style: Style

  var elementName: String { "annotation" }

  var zorder: Double { properties.zorder ?? 3 }

  func add(to keeper: inout some LimitKeeper) {}

  private func annotation(in frame: AxesFrame) -> ResolvedAnnotation {
    let along: AxisName = orientation == .vertical ? .y : .x
    let isInverted = frame[along].low > frame[along].high
    let offset = (isInverted ? -1.0 : 1) * (length >= 0 ? 1 : -1) * padding
    var properties = properties
    let (x, y) = (bar.origin.x + (bar.origin.x + bar.width), bar.origin.y + (bar.origin.y + bar.height))
    var target = Point(x / 2, y / 2)
    if along == .y { target.y = end } else { target.x = end }
    properties.horizontalAlignment = .center
    properties.verticalAlignment = .center
    let isBefore = isInverted ? length > 0 : length < 0
    if position == .edge {
      if along == .y {
        properties.verticalAlignment = isBefore ? .top : .bottom
      } else {
        properties.horizontalAlignment = isBefore ? .right : .left
      }
    }
    var annotation = ResolvedAnnotation(
      AnnotationArtist(
        text, target: target, textPosition: Point(along: along, offset, across: 0),
        textCoordinates: .offsetPoints, properties: properties), style: style)
    if position == .center { annotation.targetBox = .some(shownBox(in: frame)) }
    return annotation
  }

  /// What of the bar lies in the axes, in pixels; nil where that is nothing.
  private func shownBox(in frame: AxesFrame) -> Rect? {
    let placed = bar.placed(in: frame)
    let corners = placed.shape.vertices.points.map { placed.transform($0) }
    guard let box = Rect.union(corners.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) }) else {
      return nil
    }
    let shown = Rect(
      x0: max(box.xmin, frame.box.xmin), y0: max(box.ymin, frame.box.ymin), x1: min(box.xmax, frame.box.xmax),
      y1: min(box.ymax, frame.box.ymax))
    return shown.x0 <= shown.x1 && shown.y0 <= shown.y1 ? shown : nil
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) throws -> [Drawing.Element] {
    try annotation(in: frame).draw(in: frame, text: text, name: name)
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) throws -> Rect? {
    try annotation(in: frame).tightBox(in: frame, text: text)
  }

  func obstacles(in frame: AxesFrame, text: TextSetter) throws -> LegendObstacles {
    try annotation(in: frame).obstacles(in: frame, text: text)
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}
