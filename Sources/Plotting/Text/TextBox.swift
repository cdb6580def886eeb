import FigureDrawing
import FigureNumbers

/// A box around a text, as matplotlib's `bbox`.
///
/// ```swift
/// var properties = TextProperties()
/// properties.box = TextBox("round,pad=0.5")
/// properties.box?.properties.facecolor = "wheat"
/// ```
public struct TextBox: Hashable, Sendable, Codable {
  /// The name of a style, maybe with parameters, as in matplotlib: `round`, `square,pad=0.5`, `sawtooth,tooth_size=0.2`.
  /// Nil: a square box.
  public var boxstyle: String?
  /// Around the text where the style does not say it: a multiple of the font size, or points without a style. Nil: 0.3, or
  /// 4 points.
  public var pad: Double?
  /// The edge is drawn in the style's `patch.edgecolor` where nothing else is asked for.
  public var properties: FillProperties
  public var isFilled = true

  public init(_ boxstyle: String? = nil, pad: Double? = nil, properties: FillProperties = FillProperties()) {
    self.boxstyle = boxstyle
    self.pad = pad
    self.properties = properties
  }
}

/// A ``TextBox`` with its defaults filled in.
struct TextFrame: Hashable, Sendable {
  /// With its padding among the parameters, rounded as matplotlib writes it.
  let boxstyle: String
  let look: PatchLook
  /// Points, which the parameters of the style are multiples of.
  let fontSize: Double
  /// Points; the line of the edge reaches half of it out of the box where arrows begin.
  let edgeWidth: Double

  init(_ box: TextBox, fontSize: Double, style: Style) {
    self.fontSize = fontSize
    if let name = box.boxstyle {
      boxstyle = name.contains("pad") ? name : "\(name),pad=\((box.pad ?? 0.3).text(.fixed(2)))"
    } else {
      boxstyle = "square,pad=\(((box.pad ?? 4) / fontSize).text(.fixed(2)))"
    }
    look = PatchLook(framing: box.properties, isFilled: box.isFilled, style: style)
    edgeWidth = look.edge.alpha == 0 ? 0 : box.properties.linewidth ?? style.patch.linewidth
  }

  /// The outline about the lower left corner of the text, and the way from there to pixels.
  private func placed(around layout: TextLayout, at anchor: Point) throws(ArtistError) -> Placed<Path> {
    let box = Rect(x0: 0, y0: 0, x1: layout.size.width, y1: layout.size.height)
    let path = try BoxStyle(boxstyle).path(around: box, scale: fontSize * layout.dpi / 72)
    let turn = AffineTransform.identity.rotated(degrees: layout.block.rotation)
    return Placed(
      path, transform: turn.then(.translation(anchor.x + layout.corner.x, anchor.y + layout.corner.y)))
  }

  /// What is drawn around a text; nil where nothing shows.
  func shape(around layout: TextLayout, at anchor: Point) throws(ArtistError) -> PathShape? {
    let placed = try placed(around: layout, at: anchor)
    return look.shape(
      placed.shape, transform: placed.transform, dpi: layout.dpi, snapping: layout.snapping)
  }

  /// The region that arrows of a text leave: the box and its edge.
  func region(around layout: TextLayout, at anchor: Point) throws(ArtistError) -> PolygonRegion {
    let placed = try placed(around: layout, at: anchor)
    return PolygonRegion(placed.shape, through: placed.transform, grownBy: edgeWidth / 2)
  }
}

extension PatchLook {
  /// The look of a box that has an edge even where none is asked for (`FancyBboxPatch`).
  init(framing properties: FillProperties, isFilled: Bool, style: Style) {
    var properties = properties
    let edge = properties.color ?? properties.edgecolor ?? style.patch.edgecolor
    properties.facecolor = isFilled ? properties.color ?? properties.facecolor : ColorSpec.none
    (properties.edgecolor, properties.color) = (edge, nil)
    self.init(properties, style: style)
  }
}
