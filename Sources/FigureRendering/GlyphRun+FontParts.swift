import FigureDrawing
import Rasterizer

extension GlyphRun {
  /// Neighbouring glyphs of one face and size, in points.
  struct FontPart {
    var face: String
    var size: Double
    var glyphs: [Glyph]
  }

  /// The glyphs in order; what cannot be placed on pixels has no place in a document either.
  func glyphsByFont(_ placer: GlyphPlacer) -> [FontPart] {
    var parts: [FontPart] = []
    for glyph in glyphs where placer.placement(of: glyph) != nil {
      if let last = parts.last, last.face == glyph.face, last.size == glyph.size {
        parts[parts.count - 1].glyphs.append(glyph)
      } else {
        parts.append(FontPart(face: glyph.face, size: glyph.size, glyphs: [glyph]))
      }
    }
    return parts
  }
}
