import FigureDrawing

/// Text that points at something.
public struct AnnotationArtist: Sendable, Equatable, Codable {
  public var text: String
  /// The place pointed at.
  public var target: Point
  /// What ``target`` is measured in; not in an offset.
  public var targetCoordinates = Coordinates(.data)
  /// Where the text stands; nil: at the target.
  public var textPosition: Point?
  /// What ``textPosition`` is measured in; nil: as the target.
  public var textCoordinates: Coordinates?
  public var arrow: Arrow?
  public var properties: TextProperties
  /// Whether nothing shows where the target lies outside of the axes; nil: so where the target is in data coordinates.
  public var isClipped: Bool?

  public init(
    _ text: String, target: Point, textPosition: Point? = nil, textCoordinates: Coordinates.System? = nil,
    arrow: Arrow? = nil, properties: TextProperties = TextProperties()
  ) {
    self.text = text
    self.target = target
    self.textPosition = textPosition
    self.textCoordinates = textCoordinates.map { Coordinates($0) }
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

public typealias Annotation = AnnotationArtist

extension AnnotationArtist: ArtistContent {
  public var artist: Artist { .annotation(self) }

  public func settle(into axes: inout ArtistSettler) { axes.add(ResolvedAnnotation(self, style: axes.style)) }
}
