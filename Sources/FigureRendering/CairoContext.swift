import CCairo
import FigureDrawing
import Rasterizer

/// Owner of a Cairo context, in pixels with y down.
final class CairoContext {
  let handle: OpaquePointer

  /// - Parameter scale: units of the surface a pixel.
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
    let levels = color.levels
    cairo_set_source_rgba(
      handle, Double(levels.red) / 255, Double(levels.green) / 255, Double(levels.blue) / 255,
      Double(levels.alpha) / 255)
  }

  func clip(to box: Rect) {
    cairo_rectangle(handle, box.x0, box.y0, box.width, box.height)
    cairo_clip(handle)
  }

  func clip(to path: StagedPath) {
    add(path, .zero)
    cairo_clip(handle)
  }

  /// Fills the path moved by `offset`, in pixels, y down.
  func fill(_ path: StagedPath, _ color: Color, at offset: Point = .zero) {
    select(color)
    add(path, offset)
    cairo_fill(handle)
  }

  /// Strokes the path moved by `offset`, in pixels, y down.
  func stroke(_ path: StagedPath, _ stroke: Stroke, at offset: Point = .zero) {
    select(stroke.color)
    cairo_set_line_width(handle, stroke.width)
    let cap =
      switch stroke.cap {
      case .butt: CAIRO_LINE_CAP_BUTT
      case .projecting: CAIRO_LINE_CAP_SQUARE
      case .round: CAIRO_LINE_CAP_ROUND
      }
    cairo_set_line_cap(handle, cap)
    // Cairo draws right angles exactly, but only with miter joins; along a straight line no join shows.
    let join =
      switch path.isStraight ? .miter : stroke.join {
      case .miter: CAIRO_LINE_JOIN_MITER
      case .round: CAIRO_LINE_JOIN_ROUND
      case .bevel: CAIRO_LINE_JOIN_BEVEL
      }
    cairo_set_line_join(handle, join)
    cairo_set_miter_limit(handle, path.isStraight ? 10 : stroke.miterLimit)
    let dashes = stroke.dashes ?? []
    cairo_set_dash(handle, dashes, CInt(dashes.count), stroke.dashOffset)
    add(path, offset)
    cairo_stroke(handle)
  }

  private func add(_ path: StagedPath, _ offset: Point) {
    // Cairo counts in 1/256 of a pixel within 32 bits: what lies millions of pixels away is drawn at that distance.
    func moved(_ point: Point) -> Point {
      Point(
        min(max(point.x + offset.x, -4_000_000), 4_000_000),
        min(max(point.y + offset.y, -4_000_000), 4_000_000))
    }
    var current = Point.zero
    for step in path.steps {
      switch step {
      case .move(let point):
        current = moved(point)
        cairo_move_to(handle, current.x, current.y)
      case .line(let point):
        current = moved(point)
        cairo_line_to(handle, current.x, current.y)
      case .curve3(let control, let end):
        // The cubic of the same shape has its control points two thirds of the way to the quadratic's.
        let control = moved(control)
        let end = moved(end)
        cairo_curve_to(
          handle, (current.x + 2 * control.x) / 3, (current.y + 2 * control.y) / 3,
          (end.x + 2 * control.x) / 3,
          (end.y + 2 * control.y) / 3, end.x, end.y)
        current = end
      case .curve4(let first, let second, let end):
        let first = moved(first)
        let second = moved(second)
        current = moved(end)
        cairo_curve_to(handle, first.x, first.y, second.x, second.y, current.x, current.y)
      case .close: cairo_close_path(handle)
      }
    }
  }
}

extension StagedPath {
  /// Whether the path is one horizontal or vertical line, along which no join shows.
  var isStraight: Bool {
    guard case .move(let start)? = steps.first else { return false }
    var isHorizontal = true
    var isVertical = true
    for step in steps.dropFirst() {
      guard case .line(let point) = step else { return false }
      isHorizontal = isHorizontal && point.y == start.y
      isVertical = isVertical && point.x == start.x
    }
    return isHorizontal || isVertical
  }
}
