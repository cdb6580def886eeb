import FigureDrawing

/// What is drawn on: whole pixels, and the resolution.
struct Canvas: Equatable {

  /// Pixels across and down.
  let width: Int
  let height: Int
  /// Height in pixels, not rounded.
  let drawingHeight: Double
  /// Pixels an inch.
  let dpi: Double

  /// - Throws: ``RenderingError/size(_:reason:)`` and ``RenderingError/resolution(_:)`` before anything is allocated.
  init(_ drawing: Drawing) throws(RenderingError) {
    let size = drawing.size
    guard size.width.isFinite, size.height.isFinite else {
      throw .size(size, reason: "width and height must be finite numbers")
    }
    guard size.width >= 1, size.height >= 1 else {
      throw .size(size, reason: "width and height must be at least 1 pixel")
    }
    guard size.width < Double(Drawing.longestSide + 1), size.height < Double(Drawing.longestSide + 1) else {
      throw .size(
        size, reason: "a side has at most \(Drawing.longestSide) pixels; make figsize or dpi smaller")
    }
    guard Int(size.width) * Int(size.height) <= Drawing.mostPixels else {
      throw .size(
        size, reason: "a picture has at most \(Drawing.mostPixels) pixels; make figsize or dpi smaller")
    }
    guard drawing.dpi > 0, drawing.dpi.isFinite else { throw .resolution(drawing.dpi) }
    width = Int(size.width)
    height = Int(size.height)
    drawingHeight = size.height
    dpi = drawing.dpi
  }

  var widthInPoints: Double { Double(width) * 72 / dpi }
  var heightInPoints: Double { Double(height) * 72 / dpi }

  /// The transform with y turned down from the top of the canvas.
  func flipped(_ transform: AffineTransform) -> AffineTransform {
    transform.then(.scale(1, -1)).then(.translation(0, Double(height)))
  }

  /// A clip box as whole pixels, y down: its sides go to the nearest pixel edge, as in matplotlib's Agg backend.
  func pixels(of box: Rect) -> Rect {
    func edge(_ value: Double, _ limit: Int) -> Double {
      min(max((value + 0.5).rounded(.down), 0), Double(limit))
    }
    return Rect(
      x0: edge(box.xmin, width), y0: edge(Double(height) - box.ymax, height), x1: edge(box.xmax, width),
      y1: edge(Double(height) - box.ymin, height))
  }
}
