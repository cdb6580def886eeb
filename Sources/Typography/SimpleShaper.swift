import CCairo

/// The short way for plain labels, such as tick labels: characters to glyphs one by one, with the pairs of the `kern`
/// table. It gives what libraqm gives, in a tenth of the time, for the characters and faces that ``covers`` names.
enum SimpleShaper {
  /// DejaVu's text faces: their `kern` tables agree with what HarfBuzz reads in `GPOS`, and the only ligatures of
  /// plain characters are those that begin with "ff", "fi" and "fl".
  private static let faces: Set<String> = [
    "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique", "DejaVuSansMono",
    "DejaVuSansMono-Bold", "DejaVuSansMono-Oblique", "DejaVuSansMono-BoldOblique", "DejaVuSerif",
    "DejaVuSerif-Bold",
    "DejaVuSerif-Italic", "DejaVuSerif-BoldItalic",
  ]

  static func knows(_ face: Face) -> Bool { faces.contains(face.name) }

  /// Whether the text is made of ASCII and minus signs only, without characters that join.
  static func covers(_ text: [UInt32]) -> Bool {
    var previous: UInt32 = 0
    for code in text {
      guard 0x20...0x7E ~= code || code == 0x2212 else { return false }
      if previous == 0x66, code == 0x66 || code == 0x69 || code == 0x6C { return false }
      previous = code
    }
    return true
  }

  /// Shapes a text that ``covers(_:)`` in a face that ``knows(_:)``, of the size given.
  static func shape(
    _ text: [UInt32], face: Face, size: Double, dpi: Double, hinting: Hinting
  ) throws(FontError) -> [ShapedGlyph] {
    var glyphs: [ShapedGlyph] = []
    glyphs.reserveCapacity(text.count)
    for (position, code) in text.enumerated() {
      let index = face.glyphIndex(ofCode: code)
      let metrics = try face.metrics(of: index, size: size, dpi: dpi, hinting: hinting)
      if let last = glyphs.last {
        glyphs[position - 1].advanceX += try face.designKerning(last.index, index, size: size, dpi: dpi)
      }
      glyphs.append(
        ShapedGlyph(
          face: 0, index: index, advanceX: metrics.shapedAdvance, advanceY: 0, offsetX: 0, offsetY: 0,
          cluster: position))
    }
    return glyphs
  }
}

extension Face {
  /// The distance of a kerned pair in 26.6 pixels, rounded as HarfBuzz scales font units: the em square to whole 26.6
  /// units first, then 16.16 factors of it.
  func designKerning(_ left: UInt32, _ right: UInt32, size: Double, dpi: Double) throws(FontError) -> Int {
    let units = try kerning(left, right, size: size, dpi: dpi, mode: .unscaled)
    guard units != 0 else { return 0 }
    try select(size: size, dpi: dpi)
    let scale = (Int(handle.pointee.size.pointee.metrics.x_scale) * tables.unitsPerEm + 1 << 15) >> 16
    return (units * ((scale << 16) / tables.unitsPerEm) + 1 << 15) >> 16
  }
}
