import CCairo
import Drawing
import Rasterizer
import Typography

/// Replays a drawing on a Cairo surface of any kind.
///
/// Vertices go the same way on all surfaces: they are cut at the canvas, snapped and simplified as in exact pixels.
/// Where the surfaces differ, ``Detail`` says how.
struct CairoReplay {
  /// How finely shapes are drawn.
  enum Detail {
    /// As matplotlib's pixels: curves flattened as it does, markers on whole pixels, glyphs as coverage.
    case pixels(FontLibrary, Hinting)
    /// Good at any zoom: curves, markers where they belong, glyphs as outlines.
    case outlines
  }

  let context: CairoContext
  let canvas: Canvas
  let detail: Detail
  private var faces: [String: CairoFace] = [:]

  init(_ context: CairoContext, _ canvas: Canvas, _ detail: Detail) {
    self.context = context
    self.canvas = canvas
    self.detail = detail
  }

  mutating func draw(_ drawing: Drawing) throws(RenderingError) {
    for element in drawing.elements {
      do {
        try draw(element)
      } catch {
        throw .element(artist: element.artist, reason: "\(error)")
      }
      try context.check(artist: element.artist)
    }
  }

  private mutating func draw(_ element: Drawing.Element) throws {
    cairo_save(context.handle)
    defer { cairo_restore(context.handle) }
    if let box = element.clip { context.clip(to: canvas.pixels(of: box)) }
    if let path = element.clipPath, !path.vertices.isEmpty {
      // A clip is a fill without ink.
      context.clip(to: try staged(path, canvas.flipped(.identity), isFilled: true))
    }
    switch element.primitive {
    case .path(let shape): try draw(shape)
    case .markers(let run): try draw(run)
    case .collection(let collection): try draw(collection)
    case .glyphs(let run): try draw(run, clip: element.clip)
    }
  }

  private var flattens: Bool {
    if case .pixels = detail { return true }
    return false
  }

  private func staged(
    _ path: Path, _ transform: AffineTransform, isFilled: Bool, _ snapping: Snapping = .automatic,
    strokeWidth: Double = 0, simplifyThreshold: Double? = nil
  ) throws(RasterizationError) -> StagedPath {
    try StagedPath(
      path, transform: transform, width: canvas.width, height: canvas.height, clips: !isFilled,
      snapping: snapping, strokeWidth: strokeWidth, simplifyThreshold: isFilled ? nil : simplifyThreshold,
      flattens: flattens)
  }

  // MARK: Paths

  private func draw(_ shape: PathShape) throws {
    let fill = shape.fill?.visible
    let stroke = try shape.stroke?.visible()
    let path = try staged(
      shape.path, canvas.flipped(shape.transform), isFilled: fill != nil, shape.snapping,
      strokeWidth: stroke?.width ?? 0, simplifyThreshold: shape.simplifyThreshold)
    if let fill { context.fill(path, fill) }
    if let stroke { context.stroke(path, stroke) }
  }

  private func draw(_ collection: PathCollection) throws {
    if collection.paths.isEmpty { return }
    let strokes = try collection.strokes.map { try $0.visible() }
    let widths = collection.strokes.map(\.width)
    for index in 0..<max(collection.paths.count, collection.offsets.count) {
      var transform = collection.transform
      if !collection.transforms.isEmpty {
        transform = collection.transforms[index % collection.transforms.count].then(transform)
      }
      if !collection.offsets.isEmpty {
        let offset = collection.offsetTransform(collection.offsets[index % collection.offsets.count])
        transform = transform.then(.translation(offset.x, offset.y))
      }
      let fill = collection.fills.isEmpty ? nil : collection.fills[index % collection.fills.count]
      let stroke = strokes.isEmpty ? nil : strokes[index % strokes.count]
      let path = try staged(
        collection.paths[index % collection.paths.count], canvas.flipped(transform), isFilled: fill != nil,
        collection.snapping, strokeWidth: widths.isEmpty ? 0 : widths[index % widths.count])
      if let fill = fill?.visible { context.fill(path, fill) }
      if let stroke { context.stroke(path, stroke) }
    }
  }

  // MARK: Markers

  private func draw(_ run: MarkerRun) throws {
    let fill = run.fill?.visible
    let stroke = try run.stroke?.visible()
    let marker = try StagedPath(
      run.marker, transform: run.markerTransform.then(.scale(1, -1)), width: canvas.width,
      height: canvas.height,
      clips: false, snapping: run.snapping, strokeWidth: run.stroke?.width ?? 0, simplifyThreshold: nil,
      flattens: flattens)
    let places = try staged(run.places, canvas.flipped(run.transform), isFilled: true, .never)
    let reach = 2 * Double(canvas.width + canvas.height) + 65536
    for step in places.steps {
      guard let place = step.end else { continue }
      // Far from the canvas nothing shows.
      guard abs(place.x) < reach, abs(place.y) < reach else { continue }
      let offset = self.offset(of: place, isSnapped: marker.isSnapped)
      if let fill { context.fill(marker, fill, at: offset) }
      if let stroke { context.stroke(marker, stroke, at: offset) }
    }
  }

  /// Where a marker goes: snapped ones to a whole pixel, so that they stay sharp; others in pictures to the centre of one.
  private func offset(of place: Point, isSnapped: Bool) -> Point {
    guard isSnapped || flattens else { return place }
    let shift = isSnapped ? 0 : 0.5
    return Point((place.x + 0.5).rounded(.down) + shift, (place.y + 0.5).rounded(.down) + shift)
  }

  // MARK: Text

  private mutating func draw(_ run: GlyphRun, clip: Rect?) throws {
    guard let color = run.color.visible else { return }
    let placer = GlyphPlacer(run, drawingHeight: canvas.drawingHeight, dpi: canvas.dpi)
    context.select(color)
    switch detail {
    case .pixels(let fonts, let hinting):
      for glyph in run.glyphs {
        guard let placement = placer.placement(of: glyph) else { continue }
        try context.draw(fonts.coverage(of: placement, hinting: hinting), canvas)
      }
    case .outlines:
      // What cannot be placed on pixels has no place in a document.
      try drawOutlines(run, run.glyphs.filter { placer.placement(of: $0) != nil })
    }
    // Rules are drawn over the whole canvas, as matplotlib does.
    for rule in run.rules {
      cairo_reset_clip(context.handle)
      try draw(placer.shape(of: rule))
    }
  }

  private mutating func drawOutlines(_ run: GlyphRun, _ glyphs: [GlyphRun.Glyph]) throws {
    if glyphs.isEmpty { return }
    cairo_save(context.handle)
    defer { cairo_restore(context.handle) }
    cairo_translate(context.handle, run.anchor.x, Double(canvas.height) - run.anchor.y)
    cairo_rotate(context.handle, -run.rotation * .pi / 180)
    var rest = glyphs[...]
    while let first = rest.first {
      let alike = rest.prefix { $0.face == first.face && $0.size == first.size }
      let face = try faces[first.face] ?? CairoFace(named: first.face)
      faces[first.face] = face
      context.draw(Array(alike), face, size: first.size * canvas.dpi / 72)
      rest = rest.dropFirst(alike.count)
    }
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
