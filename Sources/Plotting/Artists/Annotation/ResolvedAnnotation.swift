import FigureDrawing
import LibC

/// Text that stands off from a place in the data and may point at it, as matplotlib's `Annotation`.
struct ResolvedAnnotation: ResolvedArtist {
  private let target: Point
  private let textPosition: Point
  private let coordinates: AnnotationArtist.Coordinates
  private let block: TextBlock
  private let arrow: ResolvedArrow?
  /// A box in pixels whose middle is the target; nothing shows where it is none.
  var targetBox: Rect??
  let zorder: Double

  init(_ artist: AnnotationArtist, style: Style) {
    let block = TextBlock(artist.text, properties: artist.properties, style: style)
    target = artist.target
    textPosition = artist.textPosition ?? artist.target
    coordinates = artist.textCoordinates ?? .data
    arrow = artist.arrow.map { ResolvedArrow($0, fontSize: block.font.size, style: style) }
    self.block = block
    zorder = artist.properties.zorder ?? 3
  }

  var elementName: String { "annotation" }

  func add(to keeper: inout some LimitKeeper) {}

  private func targetPixel(in frame: AxesFrame) -> Point {
    guard let targetBox else { return frame.pixel(target) }
    return targetBox.map { AffineTransform(to: $0)(Point(0.5, 0.5)) } ?? .zero
  }

  /// Where the text's anchor stands, in pixels (`_AnnotationBase._get_xy_transform`).
  func anchor(in frame: AxesFrame) -> Point {
    let place = textPosition
    let point = frame.dpi / 72
    func scaled(_ x: Double, _ y: Double, from origin: Point) -> Point {
      AffineTransform(sx: x, tx: origin.x, sy: y, ty: origin.y)(place)
    }
    let corner = Point(frame.box.x0, frame.box.y0)
    switch coordinates {
    case .data: return frame.pixel(place)
    case .polar: return frame.pixel(Point(place.y * cos(place.x), place.y * sin(place.x)))
    case .axesFraction: return scaled(frame.box.width, frame.box.height, from: corner)
    case .axesPoints: return scaled(point, point, from: corner)
    case .axesPixels: return scaled(1, 1, from: corner)
    // A crop moves the axes, but not what is counted from the figure's corner.
    case .figureFraction: return scaled(frame.figureBox.width, frame.figureBox.height, from: .zero)
    case .subfigureFraction: return scaled(frame.extent.width, frame.extent.height, from: .zero)
    case .figurePoints, .subfigurePoints: return scaled(point, point, from: .zero)
    case .figurePixels, .subfigurePixels: return place
    case .offsetPoints: return scaled(point, point, from: targetPixel(in: frame))
    case .offsetPixels: return scaled(1, 1, from: targetPixel(in: frame))
    case .offsetFontsize:
      let size = block.font.size * frame.dpi / 72
      return scaled(size, size, from: targetPixel(in: frame))
    }
  }

  /// Whether the target lies in the axes, or within half a pixel of them; else nothing shows. Axes without any width or
  /// height hold nothing (`Patch.contains_point`).
  private func isShown(in frame: AxesFrame) -> Bool {
    if let targetBox { return targetBox != nil }
    guard frame.box.width != 0, frame.box.height != 0 else { return false }
    let pixel = targetPixel(in: frame)
    let box = frame.box.padded(by: 0.5)
    return box.xmin <= pixel.x && pixel.x <= box.xmax && box.ymin <= pixel.y && pixel.y <= box.ymax
  }

  private func placement(in frame: AxesFrame, textBox: Rect) -> ResolvedArrow.Placement {
    let scale = 1 * frame.dpi / 72
    return ResolvedArrow.Placement(
      textBox: textBox, hasText: !block.text.isEmpty, target: targetPixel(in: frame),
      pointScale: frame.phase == .measuring ? 1 : scale, textScale: scale)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) throws -> [Drawing.Element] {
    guard isShown(in: frame) else { return [] }
    let layout = try text.layout(block)
    let anchor = anchor(in: frame)
    var elements: [Drawing.Element] = []
    if let arrow {
      let placement = placement(in: frame, textBox: layout.windowExtent(at: anchor))
      elements = try arrow.elements(placement, in: frame, name: name)
    }
    return elements
      + layout.runs(at: anchor, canvasHeight: frame.canvas.height).map {
        Drawing.Element(artist: name, primitive: .glyphs($0))
      }
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) throws -> Rect? {
    // Before its first drawing a text does not yet know that it stands in data coordinates.
    if coordinates == .data, frame.phase == .drawing, !frame.projection.isInDomain(textPosition) {
      return nil
    }
    return isShown(in: frame) ? try extent(in: frame, text: text) : nil
  }

  /// The box around text and arrow.
  private func extent(in frame: AxesFrame, text: TextSetter) throws -> Rect {
    let box = try text.layout(block).windowExtent(at: anchor(in: frame))
    guard let reach = try arrow?.extent(placement(in: frame, textBox: box)) else { return box }
    return Rect.union([box, reach]) ?? box
  }

  /// matplotlib takes a hidden annotation for a box of one pixel in the canvas' corner.
  func obstacles(in frame: AxesFrame, text: TextSetter) throws -> LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.boxes = [
      isShown(in: frame) ? try extent(in: frame, text: text) : Rect(x0: 0, y0: 0, x1: 1, y1: 1)
    ]
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}
