import FigureDrawing
import Rasterizer
import Typography

/// The exact renderer with glyph coverage from the font library.
struct ExactPixels {
  let hinting: Hinting
  let fonts: FontLibrary

  func draw(_ drawing: Drawing) throws(RenderingError) -> Pixels {
    do {
      let buffer = try ExactRenderer().render(drawing, glyphs: bitmap)
      return Pixels(width: buffer.width, height: buffer.height, bytes: buffer.bytes)
    } catch {
      throw .element(artist: culprit(of: drawing), reason: "\(error)")
    }
  }

  private func bitmap(_ placement: GlyphPlacement) throws -> GlyphBitmap {
    let coverage = try fonts.coverage(of: placement, hinting: hinting)
    return GlyphBitmap(
      left: coverage.left, top: coverage.top, width: coverage.width, rows: coverage.height,
      coverage: coverage.values)
  }

  /// The artist whose element cannot be drawn even alone, on the smallest canvas.
  private func culprit(of drawing: Drawing) -> String {
    let element = drawing.elements.first { element in
      let alone = Drawing(size: Size(1, 1), dpi: drawing.dpi, elements: [element])
      return (try? ExactRenderer().render(alone, glyphs: bitmap)) == nil
    }
    return element?.artist ?? "the figure"
  }
}

extension FontLibrary {
  /// The pixels of a glyph where it is placed.
  func coverage(of placement: GlyphPlacement, hinting: Hinting) throws(FontError) -> GlyphCoverage {
    let matrix = placement.matrix
    return try face(named: placement.face).coverage(
      of: placement.index, size: placement.size, dpi: placement.dpi, hinting: hinting,
      matrix: GlyphMatrix(xx: matrix.xx, xy: matrix.xy, yx: matrix.yx, yy: matrix.yy), x: placement.delta.x,
      y: placement.delta.y)
  }
}
