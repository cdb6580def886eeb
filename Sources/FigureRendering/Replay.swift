import FigureDrawing
import Rasterizer

/// What a drawing can be replayed on: a Cairo surface, an SVG document.
///
/// Lengths and places are pixels, y down from the top of the canvas.
protocol ReplaySurface {
  /// Whether shapes are drawn as coarse as matplotlib's pixels have them: curves as lines, markers on whole pixels.
  /// Otherwise they look good at any zoom.
  var isPicture: Bool { get }

  /// Begins a part of the scene; what is drawn until it ends belongs to it.
  mutating func begin(_ part: Drawing.Part)

  mutating func end(_ part: Drawing.Part)

  /// Begins an element that shows within the box and the path only; nil is no limit.
  mutating func begin(clip box: Rect?, clipPath: StagedPath?)

  /// Lets what follows of the element show everywhere.
  mutating func removeClip()

  /// - Throws: ``RenderingError`` if anything drawn since its beginning failed.
  mutating func end(artist: String) throws(RenderingError)

  /// Draws the path at each of the places, which it is moved by.
  mutating func draw(_ path: StagedPath, _ paint: Paint, at places: [Point])

  /// Draws an image on its pixels.
  mutating func draw(_ image: RasterImage) throws(RenderingError)

  /// Draws the run's glyphs, without its rules, in a colour that leaves ink.
  mutating func drawGlyphs(of run: GlyphRun, _ placer: GlyphPlacer) throws
}

extension ReplaySurface {
  // Pictures have no parts.
  mutating func begin(_ part: Drawing.Part) {}
  mutating func end(_ part: Drawing.Part) {}
}

/// How a path is filled and then stroked; nil where that would leave no ink.
struct Paint {
  var fill: Color?
  var stroke: Stroke?
  /// Whether edges are sharp, without half-tones.
  var isAliased: Bool

  /// - Throws: ``RasterizationError`` where the stroke's width or dashes make no sense.
  init(fill: Color?, stroke: Stroke?, isAliased: Bool = false) throws(RasterizationError) {
    self.fill = fill?.visible
    self.stroke = try stroke?.visible()
    self.isAliased = isAliased
  }
}

/// Replays a drawing on a surface of any kind.
///
/// Vertices go the same way on all surfaces: they are cut at the canvas, snapped and simplified as in exact pixels.
struct Replay<Surface: ReplaySurface> {
  let canvas: Canvas
  var surface: Surface

  init(_ surface: Surface, _ canvas: Canvas) {
    self.surface = surface
    self.canvas = canvas
  }

  /// - Throws: ``RenderingError``, naming the artist whose element could not be drawn.
  mutating func draw(_ drawing: Drawing) throws(RenderingError) {
    try drawing.walk { (step) throws(RenderingError) in
      switch step {
      case .begin(let part): surface.begin(part)
      case .end(let part): surface.end(part)
      case .element(let element):
        for part in element.withoutHatches(on: Size(Double(canvas.width), Double(canvas.height))) {
          do {
            try draw(part)
          } catch {
            throw .element(artist: element.artist, reason: "\(error)")
          }
          try surface.end(artist: element.artist)
        }
      }
    }
  }

  private mutating func draw(_ element: Drawing.Element) throws {
    var clipPath: StagedPath?
    if let path = element.clipPath, !path.vertices.isEmpty {
      // A clip is a fill without ink.
      clipPath = try staged(path, canvas.flipped(.identity), isFilled: true)
    }
    surface.begin(clip: element.clip.map(canvas.pixels(of:)), clipPath: clipPath)
    switch element.primitive {
    case .path(let shape): try draw(shape)
    case .markers(let run): try draw(run)
    case .collection(let collection): try draw(collection)
    case .glyphs(let run): try draw(run)
    case .image(let image): try draw(image)
    }
  }

  private func staged(
    _ path: Path, _ transform: AffineTransform, isFilled: Bool, _ snapping: Snapping = .automatic,
    strokeWidth: Double = 0, simplifyThreshold: Double? = nil
  ) throws(RasterizationError) -> StagedPath {
    try StagedPath(
      path, transform: transform, width: canvas.width, height: canvas.height, clips: !isFilled,
      snapping: snapping, strokeWidth: strokeWidth, simplifyThreshold: isFilled ? nil : simplifyThreshold,
      flattens: surface.isPicture)
  }

  // MARK: Paths

  private mutating func draw(_ shape: PathShape) throws {
    let paint = try Paint(fill: shape.fill, stroke: shape.stroke, isAliased: shape.isAliased)
    let path = try staged(
      shape.path, canvas.flipped(shape.transform), isFilled: paint.fill != nil, shape.snapping,
      strokeWidth: paint.stroke?.width ?? 0, simplifyThreshold: shape.simplifyThreshold)
    surface.draw(path, paint, at: [.zero])
  }

  private mutating func draw(_ collection: PathCollection) throws {
    for index in 0..<collection.itemCount {
      let item = collection.item(index)
      let path = try staged(
        item.path, canvas.flipped(item.transform), isFilled: item.fill != nil, collection.snapping,
        strokeWidth: item.stroke?.width ?? 0)
      let paint = try Paint(fill: item.fill, stroke: item.stroke, isAliased: collection.isAliased)
      surface.draw(path, paint, at: [.zero])
    }
  }

  // MARK: Images

  /// Draws an image, in documents as rectangles where these are shorter.
  private mutating func draw(_ image: RasterImage) throws {
    guard !surface.isPicture, let areas = try shorterRectangles(of: image) else {
      return try surface.draw(image)
    }
    for (color, path) in areas {
      surface.draw(path, try Paint(fill: color, stroke: nil, isAliased: true), at: [.zero])
    }
  }

  /// The rectangles that an image is made of; nil where they take more bytes in a document than a picture.
  private func shorterRectangles(of image: RasterImage) throws -> [(Color, StagedPath)]? {
    guard image.width > 0, image.height > 0, let rectangles = ImageRectangles(image) else { return nil }
    let areas = try rectangles.areas.map { area in
      (area.color, try staged(area.path, canvas.flipped(.identity), isFilled: true, .never))
    }
    let length = areas.reduce(0) { $0 + SVGPathData($1.1).bytes.count + Self.bytesOfElement }
    let picture = try PNGEncoder().encode(
      Pixels(width: image.width, height: image.height, bytes: image.bytes))
    return length < Base64.length(of: picture) ? areas : nil
  }

  /// What a path takes in a document beside its data.
  private static var bytesOfElement: Int { 32 }

  // MARK: Markers

  private mutating func draw(_ run: MarkerRun) throws {
    let paint = try Paint(fill: run.fill, stroke: run.stroke)
    let marker = try StagedPath(
      run.marker, transform: run.markerTransform.then(.scale(1, -1)), width: canvas.width,
      height: canvas.height, clips: false, snapping: run.snapping, strokeWidth: run.stroke?.width ?? 0,
      simplifyThreshold: nil, flattens: surface.isPicture)
    let places = try staged(run.places, canvas.flipped(run.transform), isFilled: true, .never)
    let reach = 2 * Double(canvas.width + canvas.height) + 65536
    let offsets = places.steps.compactMap { step -> Point? in
      // Far from the canvas nothing shows.
      guard let place = step.end, abs(place.x) < reach, abs(place.y) < reach else { return nil }
      return offset(of: place, isSnapped: marker.isSnapped)
    }
    surface.draw(marker, paint, at: offsets)
  }

  /// Where a marker goes: snapped ones to a whole pixel, so that they stay sharp; others in pictures to the centre of one.
  private func offset(of place: Point, isSnapped: Bool) -> Point {
    guard isSnapped || surface.isPicture else { return place }
    let shift = isSnapped ? 0 : 0.5
    return Point((place.x + 0.5).rounded(.down) + shift, (place.y + 0.5).rounded(.down) + shift)
  }

  // MARK: Text

  private mutating func draw(_ run: GlyphRun) throws {
    guard run.color.visible != nil else { return }
    let placer = GlyphPlacer(run, drawingHeight: canvas.drawingHeight, dpi: canvas.dpi)
    try surface.drawGlyphs(of: run, placer)
    if run.rules.isEmpty { return }
    // Rules are drawn over the whole canvas, as matplotlib does.
    surface.removeClip()
    for rule in run.rules { try draw(placer.shape(of: rule)) }
  }
}

extension Color {
  /// Nil for a colour that leaves no ink.
  fileprivate var visible: Color? { alpha > 0 ? self : nil }
}

extension Stroke {
  /// The stroke with a dash pattern that can be drawn; nil for one that leaves no ink.
  ///
  /// - Throws: ``RasterizationError`` where the width or the dashes make no sense.
  fileprivate func visible() throws(RasterizationError) -> Stroke? {
    let style = try StrokeStyle(self)
    guard style.width > 0, color.alpha > 0 else { return nil }
    var stroke = self
    stroke.dashes = style.dashes.isEmpty ? nil : style.dashes
    return stroke
  }
}

extension StagedPath.Step {
  /// Where the step ends; nil where the path closes.
  fileprivate var end: Point? {
    switch self {
    case .move(let point), .line(let point), .curve3(_, let point), .curve4(_, _, let point): point
    case .close: nil
    }
  }
}
