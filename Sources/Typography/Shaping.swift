import CCairo
import CRaqm

/// A glyph as it comes from shaping; lengths are 26.6 pixels, y up.
struct ShapedGlyph {
  /// Which of the faces given to the shaper the glyph is of.
  var face: Int
  var index: UInt32
  var advanceX: Int
  var advanceY: Int
  var offsetX: Int
  var offsetY: Int
  /// Index of the first character that the glyph stands for.
  var cluster: Int
}

/// Turns characters into glyphs in visual order: bidirectional order, ligatures, marks and kerning, by libraqm.
enum Shaper {
  /// Shapes `text`, character `i` in `faces[assignment[i]]`.
  ///
  /// The faces have their sizes set and no transform: HarfBuzz takes its advances from FreeType as it finds it.
  static func shape(
    _ text: [UInt32], faces: [Face], assignment: [Int], hinting: Hinting
  ) throws(FontError) -> [ShapedGlyph] {
    guard !text.isEmpty, let first = faces.first else { return [] }
    guard let layout = raqm_create() else { throw .shaping(doing: "starting") }
    defer { raqm_destroy(layout) }
    guard raqm_set_text(layout, text, text.count), raqm_set_freetype_face(layout, first.handle) else {
      throw .shaping(doing: "taking a text of \(text.count) characters")
    }
    for (position, face) in assignment.enumerated() where face != 0 {
      guard raqm_set_freetype_face_range(layout, faces[face].handle, position, 1) else {
        throw .shaping(doing: "setting a part of a text in \(faces[face].name)")
      }
    }
    guard raqm_set_freetype_load_flags(layout, hinting.loadFlags), raqm_layout(layout) else {
      throw .shaping(doing: "laying out a text of \(text.count) characters in \(first.name)")
    }
    var count = 0
    guard let glyphs = raqm_get_glyphs(layout, &count) else { return [] }
    return UnsafeBufferPointer(start: glyphs, count: count).map { glyph in
      ShapedGlyph(
        face: faces.firstIndex { $0.handle == glyph.ftface } ?? 0, index: glyph.index,
        advanceX: Int(glyph.x_advance), advanceY: Int(glyph.y_advance), offsetX: Int(glyph.x_offset),
        offsetY: Int(glyph.y_offset), cluster: Int(glyph.cluster))
    }
  }
}
