import CCairo
import FigureDrawing
import Typography

extension CairoContext {
  /// Blends the pixels of a glyph in the current colour.
  ///
  /// - Throws: ``RenderingError`` if Cairo does not take the coverage.
  func draw(_ coverage: GlyphCoverage, _ canvas: Canvas) throws(RenderingError) {
    guard coverage.width > 0, coverage.height > 0 else { return }
    let stride = Int(cairo_format_stride_for_width(CAIRO_FORMAT_A8, CInt(coverage.width)))
    var rows = [UInt8](repeating: 0, count: stride * coverage.height)
    for row in 0..<coverage.height {
      let source = coverage.values[row * coverage.width..<(row + 1) * coverage.width]
      rows.replaceSubrange(row * stride..<row * stride + coverage.width, with: source)
    }
    let status = rows.withUnsafeMutableBufferPointer { rows in
      let mask = cairo_image_surface_create_for_data(
        rows.baseAddress, CAIRO_FORMAT_A8, CInt(coverage.width), CInt(coverage.height), CInt(stride))
      defer { cairo_surface_destroy(mask) }
      cairo_mask_surface(handle, mask, Double(coverage.left), Double(canvas.height - coverage.top))
      // The mask may not be asked for after the rows are gone.
      cairo_surface_finish(mask)
      return cairo_surface_status(mask)
    }
    try CairoStatus.check(status, format: "image")
  }

  /// Shows glyphs of one face and size, in pixels, as outlines in the current colour; the origin is the run's anchor.
  func draw(_ glyphs: some Collection<GlyphRun.Glyph>, _ face: CairoFace, size: Double) {
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_set_font_options(handle, options)
    cairo_set_font_face(handle, face.handle)
    cairo_set_font_size(handle, size)
    let placed = glyphs.map { cairo_glyph_t(index: UInt($0.index), x: $0.x, y: -$0.y) }
    cairo_show_glyphs(handle, placed, CInt(placed.count))
  }
}
