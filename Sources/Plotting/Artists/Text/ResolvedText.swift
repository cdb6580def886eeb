import FigureDrawing

/// Text at a place in the axes, as matplotlib's `Axes.text`: it is not clipped.
struct ResolvedText: ResolvedArtist {
  var block: TextBlock
  var position: Point
  var coordinates: TextArtist.Coordinates
  var wraps: Bool
  var zorder: Double

  init(_ artist: TextArtist, style: Style) {
    block = TextBlock(artist.text, properties: artist.properties, style: style)
    position = artist.position
    coordinates = artist.coordinates
    wraps = artist.properties.wraps
    zorder = artist.properties.zorder ?? 3
  }

  var elementName: String { "text" }

  func add(to keeper: inout some LimitKeeper) {}

  private func anchor(in frame: AxesFrame) -> Point {
    switch coordinates {
    case .data: frame.pixel(position)
    case .axesFraction: frame.axesTransform(position)
    case .figureFraction: AffineTransform(to: frame.figureBox)(position)
    case .dataAndAxes: frame.projection.pixel(position, in: .vertical)
    case .axesAndData: frame.projection.pixel(position, in: .horizontal)
    }
  }

  private func layout(in frame: AxesFrame, text: TextSetter) throws -> TextLayout {
    guard wraps else { return try text.layout(block) }
    return try text.layout(text.wrapped(block, at: anchor(in: frame), within: frame.extent))
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) throws -> [Drawing.Element] {
    try layout(in: frame, text: text).elements(at: anchor(in: frame), canvas: frame.canvas, name: name)
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) throws -> Rect? {
    if block.text.isEmpty || coordinates == .data && !frame.projection.isInDomain(position) { return nil }
    return try layout(in: frame, text: text).windowExtent(at: anchor(in: frame))
  }

  func obstacles(in frame: AxesFrame, text: TextSetter) throws -> LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.boxes = [try layout(in: frame, text: text).windowExtent(at: anchor(in: frame))]
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}

extension TextBlock {
  /// Free text: left aligned on its baseline unless `properties` say otherwise.
  init(_ text: String, properties: TextProperties, style: Style) {
    let color = (properties.color ?? style.text.color).resolved(in: style)
    self.init(
      text,
      font: style.textFont(
        size: properties.size, weight: properties.weight, slant: properties.style,
        families: properties.families),
      color: Alpha(properties.alpha).forced(on: color),
      rotation: properties.rotation ?? 0, horizontalAlignment: properties.horizontalAlignment ?? .left,
      verticalAlignment: properties.verticalAlignment ?? .baseline,
      rotationMode: properties.rotationMode ?? .default)
    multialignment = properties.multialignment
    lineSpacing = properties.lineSpacing
    frame = properties.box.map { TextFrame($0, fontSize: font.size, style: style) }
  }
}
