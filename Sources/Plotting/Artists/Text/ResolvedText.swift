import FigureDrawing

/// Text at a place in the axes, as matplotlib's `Axes.text`: it is not clipped.
struct ResolvedText: ResolvedArtist {
  var block: TextBlock
  var position: Point
  var coordinates: TextArtist.Coordinates
  var zorder: Double

  init(_ artist: TextArtist, style: Style) {
    block = TextBlock(artist.text, properties: artist.properties, style: style)
    position = artist.position
    coordinates = artist.coordinates
    zorder = artist.properties.zorder ?? 3
  }

  var elementName: String { "text" }

  func add(to keeper: inout some LimitKeeper) {}

  private func anchor(in frame: AxesFrame) -> Point {
    coordinates == .data ? frame.pixel(position) : frame.axesTransform(position)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) throws -> [Drawing.Element] {
    try text.layout(block).runs(at: anchor(in: frame), canvasHeight: frame.canvas.height).map {
      Drawing.Element(artist: name, primitive: .glyphs($0))
    }
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) throws -> Rect? {
    if block.text.isEmpty || coordinates == .data && !frame.projection.isInDomain(position) { return nil }
    return try text.layout(block).windowExtent(at: anchor(in: frame))
  }

  func obstacles(in frame: AxesFrame, text: TextSetter) throws -> LegendObstacles {
    var obstacles = LegendObstacles()
    obstacles.boxes = [try text.layout(block).windowExtent(at: anchor(in: frame))]
    return obstacles
  }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}

extension TextBlock {
  /// Free text: left aligned on its baseline unless `properties` say otherwise.
  init(_ text: String, properties: TextProperties, style: Style) {
    let color = (properties.color ?? style.text.color).resolved(in: style)
    self.init(
      text, font: style.textFont(size: properties.size, weight: properties.weight, slant: properties.style),
      color: Alpha(properties.alpha).forced(on: color),
      rotation: properties.rotation ?? 0, horizontalAlignment: properties.horizontalAlignment ?? .left,
      verticalAlignment: properties.verticalAlignment ?? .baseline,
      rotationMode: properties.rotationMode ?? .default)
  }
}
