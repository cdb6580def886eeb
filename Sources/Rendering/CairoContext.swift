import CCairo
import Drawing

/// Owner of a Cairo context, in pixels with y down.
final class CairoContext {
  let handle: OpaquePointer

  init(_ surface: CairoSurface, scale: Double = 1) throws(RenderingError) {
    guard let handle = cairo_create(surface.handle) else {
      throw .encoding(format: "image", reason: "out of memory")
    }
    self.handle = handle
    cairo_scale(handle, scale, scale)
    try CairoStatus.check(cairo_status(handle), format: "image")
  }

  deinit { cairo_destroy(handle) }

  /// - Throws: ``RenderingError/element(artist:reason:)`` if anything drawn so far failed.
  func check(artist: String) throws(RenderingError) {
    let status = cairo_status(handle)
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .element(artist: artist, reason: CairoStatus.message(status))
  }

  /// Colours in eight bits a channel, as pictures have them.
  func select(_ color: Color) {
    func component(_ value: Double) -> Double { (min(max(value, 0), 1) * 255 + 0.5).rounded(.down) / 255 }
    cairo_set_source_rgba(
      handle, component(color.red), component(color.green), component(color.blue), component(color.alpha))
  }

  func fill(_ path: CairoPath, _ color: Color, x: Double = 0, y: Double = 0) {
    select(color)
    path.add(to: handle, x: x, y: y)
    cairo_fill(handle)
  }

  func stroke(_ path: CairoPath, _ stroke: Stroke, x: Double = 0, y: Double = 0) {
    select(stroke.color)
    cairo_set_line_width(handle, stroke.width)
    let cap =
      switch stroke.cap {
      case .butt: CAIRO_LINE_CAP_BUTT
      case .projecting: CAIRO_LINE_CAP_SQUARE
      case .round: CAIRO_LINE_CAP_ROUND
      }
    cairo_set_line_cap(handle, cap)
    // Cairo draws what has only right angles exactly, but only with miter joins; on a straight line no join shows.
    let join = path.isStraight ? Stroke.Join.miter : stroke.join
    switch join {
    case .miter: cairo_set_line_join(handle, CAIRO_LINE_JOIN_MITER)
    case .round: cairo_set_line_join(handle, CAIRO_LINE_JOIN_ROUND)
    case .bevel: cairo_set_line_join(handle, CAIRO_LINE_JOIN_BEVEL)
    }
    // matplotlib's limit of the ratio of a miter's length to the line's width is the width in pixels.
    cairo_set_miter_limit(handle, path.isStraight ? 10 : max(stroke.width, 1))
    let dashes = stroke.drawableDashes
    cairo_set_dash(handle, dashes, CInt(dashes.count), stroke.dashOffset)
    path.add(to: handle, x: x, y: y)
    cairo_stroke(handle)
  }
}

extension Stroke {
  /// Whether it leaves any ink.
  var isVisible: Bool { width > 0 && color.alpha > 0 }

  /// The dash pattern; empty for a solid line, which patterns without gaps and lengths are, too.
  var drawableDashes: [Double] {
    guard let dashes, dashes.allSatisfy({ $0 >= 0 && $0.isFinite }), dashes.contains(where: { $0 > 0 }) else {
      return []
    }
    return dashes
  }
}
