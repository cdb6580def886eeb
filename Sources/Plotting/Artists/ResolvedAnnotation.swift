import Drawing

/// Text that stands off from a place in the data and may point at it, as matplotlib's `Annotation`.
struct ResolvedAnnotation: ResolvedArtist {
  var artist: AnnotationArtist
  var block: TextBlock
  var zorder: Double

  init(_ artist: AnnotationArtist, style: Style) {
    self.artist = artist
    block = TextBlock(artist.text, properties: artist.properties, style: style)
    zorder = artist.properties.zorder ?? 3
  }

  func add(to keeper: inout some LimitKeeper) {}

  /// Where the text's anchor stands, in pixels.
  func anchor(in frame: AxesFrame) -> Point {
    let target = frame.pixel(artist.target)
    guard let place = artist.textPosition else { return target }
    let dpi = frame.dpi
    let fontSize = block.font.size * dpi / 72
    let axes = frame.box
    switch artist.textCoordinates ?? .data {
    case .data: return frame.pixel(place)
    case .axesFraction: return frame.axesTransform(place)
    case .axesPoints: return Point(axes.x0 + place.x * dpi / 72, axes.y0 + place.y * dpi / 72)
    case .axesPixels: return Point(axes.x0 + place.x, axes.y0 + place.y)
    case .figureFraction, .subfigureFraction:
      return AffineTransform(to: frame.figureBox)(place)
    case .figurePoints, .subfigurePoints: return Point(place.x * dpi / 72, place.y * dpi / 72)
    case .figurePixels, .subfigurePixels: return place
    case .offsetPoints: return Point(target.x + place.x * dpi / 72, target.y + place.y * dpi / 72)
    case .offsetPixels: return Point(target.x + place.x, target.y + place.y)
    case .offsetFontsize: return Point(target.x + place.x * fontSize, target.y + place.y * fontSize)
    case .polar: return frame.pixel(place)
    }
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) throws -> [Drawing.Element] {
    try text.layout(block).runs(at: anchor(in: frame), canvasHeight: frame.canvas.height).map {
      Drawing.Element(artist: name, primitive: .glyphs($0))
    }
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) throws -> Rect? {
    try text.layout(block).windowExtent(at: anchor(in: frame))
  }

  func obstacles(in frame: AxesFrame, text: TextSetter) throws -> LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.boxes = [try text.layout(block).windowExtent(at: anchor(in: frame))]
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}
