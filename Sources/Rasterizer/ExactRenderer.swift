import FigureDrawing

/// Turns drawings into the very pixels that matplotlib's Agg renderer makes of the same calls.
///
/// Paths go through the stages of matplotlib's `_backend_agg.h`: transform, removal of what is not finite, canvas clip,
/// snapping, simplification, curves to lines, stroke, coverage, blend. Glyph coverage comes from the caller.
public struct ExactRenderer: Sendable {

  public init() {}

  /// Draws all elements in order onto a canvas of transparent white.
  ///
  /// The picture is as large as the whole parts of the drawing's sides.
  ///
  /// - Parameter glyphs: renders one glyph; called once for every glyph, in drawing order.
  /// - Throws: ``RasterizationError`` where the drawing cannot be drawn, and what `glyphs` throws.
  public func render(
    _ drawing: Drawing, glyphs: (GlyphPlacement) throws -> GlyphBitmap
  ) throws -> PixelBuffer {
    let (width, height) = (drawing.size.width, drawing.size.height)
    let sides = 1..<Double(Drawing.longestSide + 1)
    guard sides.contains(width), sides.contains(height),
      Int(width) * Int(height) <= Drawing.mostPixels
    else { throw RasterizationError.canvasSize(width: width, height: height) }
    let ground = Ground(drawing.elements.first, width: Int(width), height: Int(height))
    var buffer = PixelBuffer(
      width: Int(width), height: Int(height), color: ground?.color ?? .transparentWhite)
    let pixelHeight = buffer.height
    let pixelWidth = buffer.width
    try buffer.bytes.withUnsafeMutableBytes { bytes in
      try bytes.withMemoryRebound(to: UInt32.self) { pixels in
        guard let base = pixels.baseAddress else { return }
        let canvas = Canvas(pixels: base, width: Int32(pixelWidth), height: Int32(pixelHeight))
        let painter = Painter(canvas, drawingHeight: height, dpi: drawing.dpi)
        // What leaves the ground as it is need not be drawn, up to the first element that does not.
        let elements = drawing.elements.drop { ground?.hides($0) ?? false }
        for element in elements { try painter.draw(element, glyphs: glyphs) }
      }
    }
    return buffer
  }
}
