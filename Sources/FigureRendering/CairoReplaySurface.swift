import CCairo
import FigureDrawing
import Rasterizer
import Typography

/// A Cairo surface of any kind as a drawing is replayed on it.
struct CairoReplaySurface: ReplaySurface {
  /// What becomes of glyphs.
  enum Glyphs {
    /// Pixels of their coverage, as matplotlib blends them.
    case coverage(FontLibrary, Hinting)
    /// Text of embedded fonts or outlines.
    case text
  }

  private let context: CairoContext
  private let canvas: Canvas
  private let glyphs: Glyphs
  private var faces: [String: CairoFace] = [:]

  init(_ context: CairoContext, _ canvas: Canvas, _ glyphs: Glyphs) {
    self.context = context
    self.canvas = canvas
    self.glyphs = glyphs
  }

  var isPicture: Bool {
    if case .coverage = glyphs { return true }
    return false
  }

  func begin(clip box: Rect?, clipPath: StagedPath?) {
    cairo_save(context.handle)
    if let box { context.clip(to: box) }
    if let clipPath { context.clip(to: clipPath) }
  }

  func removeClip() { cairo_reset_clip(context.handle) }

  func end(artist: String) throws(RenderingError) {
    cairo_restore(context.handle)
    try context.check(artist: artist)
  }

  func draw(_ path: StagedPath, _ paint: Paint, at places: [Point]) {
    if paint.isAliased { cairo_set_antialias(context.handle, CAIRO_ANTIALIAS_NONE) }
    defer { if paint.isAliased { cairo_set_antialias(context.handle, CAIRO_ANTIALIAS_DEFAULT) } }
    for place in places {
      if let fill = paint.fill { context.fill(path, fill, at: place) }
      if let stroke = paint.stroke { context.stroke(path, stroke, at: place) }
    }
  }

  func draw(_ image: RasterImage) throws(RenderingError) {
    try context.draw(image, top: canvas.height - image.y - image.height)
  }

  mutating func drawGlyphs(of run: GlyphRun, _ placer: GlyphPlacer) throws {
    context.select(run.color)
    switch glyphs {
    case .coverage(let fonts, let hinting):
      for glyph in run.glyphs {
        guard let placement = placer.placement(of: glyph) else { continue }
        try context.draw(fonts.coverage(of: placement, hinting: hinting), canvas)
      }
    case .text: try drawText(run, placer)
    }
  }

  private mutating func drawText(_ run: GlyphRun, _ placer: GlyphPlacer) throws {
    let parts = run.glyphsByFont(placer)
    if parts.isEmpty { return }
    cairo_save(context.handle)
    defer { cairo_restore(context.handle) }
    cairo_translate(context.handle, run.anchor.x, Double(canvas.height) - run.anchor.y)
    cairo_rotate(context.handle, -run.rotation * .pi / 180)
    for part in parts {
      let face = try faces[part.face] ?? CairoFace(named: part.face)
      faces[part.face] = face
      context.draw(part.glyphs, face, size: part.size * canvas.dpi / 72)
    }
  }
}
