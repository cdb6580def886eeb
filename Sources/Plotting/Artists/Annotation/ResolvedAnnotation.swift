import FigureDrawing

/// Text that stands off from a place in the data and may point at it, as matplotlib's `Annotation`.
struct ResolvedAnnotation: ResolvedArtist {
  private let target: Point
  private let textPosition: Point
  private let targetCoordinates: Coordinates
  private let coordinates: Coordinates
  private let isClipped: Bool
  private let wraps: Bool
  private let block: TextBlock
  private let arrow: ResolvedArrow?
  /// A box in pixels whose middle is the target; nothing shows where it is none.
  var targetBox: Rect??
  let zorder: Double

  init(_ artist: AnnotationArtist, style: Style) {
    let block = TextBlock(artist.text, properties: artist.properties, style: style)
    target = artist.target
    textPosition = artist.textPosition ?? artist.target
    targetCoordinates = artist.targetCoordinates
    coordinates = artist.textCoordinates ?? artist.targetCoordinates
    isClipped = artist.isClipped ?? (artist.targetCoordinates == Coordinates(.data))
    wraps = artist.properties.wraps
    arrow = artist.arrow.map { ResolvedArrow($0, fontSize: block.font.size, style: style) }
    self.block = block
    zorder = artist.properties.zorder ?? 3
  }

  var elementName: String { "annotation" }

  func add(to keeper: inout some LimitKeeper) {}

  /// Where the target stands, in pixels.
  private func targetPixel(in frame: AxesFrame) -> Point {
    if let targetBox { return targetBox.map { AffineTransform(to: $0)(Point(0.5, 0.5)) } ?? .zero }
    return targetCoordinates.pixel(target, in: frame, from: .zero, fontSize: block.font.size)
  }

  /// Where the text's anchor stands, in pixels.
  func anchor(in frame: AxesFrame) -> Point {
    coordinates.pixel(textPosition, in: frame, from: targetPixel(in: frame), fontSize: block.font.size)
  }

  private func layout(in frame: AxesFrame, text: TextSetter) throws -> TextLayout {
    guard wraps else { return try text.layout(block) }
    return try text.layout(text.wrapped(block, at: anchor(in: frame), within: frame.extent))
  }

  /// Whether the target lies in the axes, or within half a pixel of them; else nothing shows. Axes without any width or
  /// height hold nothing (`Patch.contains_point`).
  private func isShown(in frame: AxesFrame) -> Bool {
    if let targetBox { return targetBox != nil }
    guard isClipped else { return true }
    guard frame.box.width != 0, frame.box.height != 0 else { return false }
    let pixel = targetPixel(in: frame)
    let box = frame.box.padded(by: 0.5)
    return box.xmin <= pixel.x && pixel.x <= box.xmax && box.ymin <= pixel.y && pixel.y <= box.ymax
  }

  private func placement(in frame: AxesFrame, layout: TextLayout) throws -> ResolvedArrow.Placement {
    let scale = 1 * frame.dpi / 72
    let anchor = anchor(in: frame)
    let isMeasuring = frame.phase == .measuring
    var placement = ResolvedArrow.Placement(
      textBox: layout.windowExtent(at: anchor), hasText: !block.text.isEmpty,
      target: targetPixel(in: frame), pointScale: isMeasuring ? 1 : scale, textScale: scale)
    if let box = block.frame {
      // Before its first drawing matplotlib has not put the box around the text yet.
      placement.frame = isMeasuring ? .elsewhere : .region(try box.region(around: layout, at: anchor))
    }
    return placement
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) throws -> [Drawing.Element] {
    guard isShown(in: frame) else { return [] }
    let layout = try layout(in: frame, text: text)
    let lines = try layout.elements(at: anchor(in: frame), canvas: frame.canvas, name: name)
    guard let arrow else { return lines }
    return try arrow.elements(placement(in: frame, layout: layout), in: frame, name: name) + lines
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) throws -> Rect? {
    // An arrow without a text does not count.
    if block.text.isEmpty { return nil }
    // Before its first drawing a text does not yet know that it stands in data coordinates.
    if coordinates == Coordinates(.data), frame.phase == .drawing, !frame.projection.isInDomain(textPosition)
    {
      return nil
    }
    return isShown(in: frame) ? try extent(in: frame, text: text) : nil
  }

  /// The box around text and arrow.
  private func extent(in frame: AxesFrame, text: TextSetter) throws -> Rect {
    let layout = try layout(in: frame, text: text)
    let box = layout.windowExtent(at: anchor(in: frame))
    guard let reach = try arrow?.extent(placement(in: frame, layout: layout)) else { return box }
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
