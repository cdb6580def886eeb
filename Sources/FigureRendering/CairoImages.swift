import CCairo
import FigureDrawing

extension CairoContext {
  /// Draws an image, each of its pixels on one of the canvas.
  ///
  /// - Parameter top: the row of the canvas, from its top, that the image begins at.
  /// - Throws: ``RenderingError`` if Cairo has no room for the image.
  func draw(_ image: RasterImage, top: Int) throws(RenderingError) {
    guard image.width > 0, image.height > 0 else { return }
    let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, CInt(image.width), CInt(image.height))
    defer { cairo_surface_destroy(surface) }
    guard let data = cairo_image_surface_get_data(surface) else {
      throw .encoding(format: "image", reason: "out of memory")
    }
    let stride = Int(cairo_image_surface_get_stride(surface))
    for row in 0..<image.height {
      for column in 0..<image.width {
        let place = 4 * (row * image.width + column)
        let alpha = UInt32(image.bytes[place + 3])
        func channel(_ offset: Int) -> UInt32 { (UInt32(image.bytes[place + offset]) * alpha + 127) / 255 }
        let pixel = alpha << 24 | channel(0) << 16 | channel(1) << 8 | channel(2)
        UnsafeMutableRawPointer(data + row * stride + 4 * column).storeBytes(of: pixel, as: UInt32.self)
      }
    }
    cairo_surface_mark_dirty(surface)
    cairo_set_source_surface(handle, surface, Double(image.x), Double(top))
    cairo_pattern_set_filter(cairo_get_source(handle), CAIRO_FILTER_NEAREST)
    cairo_paint(handle)
    try CairoStatus.check(cairo_surface_status(surface), format: "image")
  }
}
