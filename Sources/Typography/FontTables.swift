import CCairo

/// Measures that hold for a face as a whole, in font units unless said otherwise; y up.
public struct FontTables: Sendable, Equatable {
  /// Font units of the em square's side.
  public var unitsPerEm: Int
  /// What a line needs above and below the baseline and between lines: `OS/2` where there is one, else `hhea`.
  /// The descender is negative where it reaches below the baseline.
  public var ascender: Int
  public var descender: Int
  public var lineGap: Int
  /// Height of small letters and of capitals in `OS/2`; nil where the face does not say.
  public var xHeight: Int?
  public var capitalHeight: Int?
  /// Height of small letters in `PCLT`; nil without that table.
  public var pcltXHeight: Int?
  /// Middle of the underline above the baseline, and its thickness, as in `post`.
  public var underlinePosition: Int
  public var underlineThickness: Int
  /// Slope of the letters in degrees, counterclockwise from upright: negative for a font that leans right.
  public var italicAngle: Double
  /// `usWeightClass` of `OS/2`: 400 is regular, 700 bold.
  public var weightClass: Int
  public var glyphCount: Int

  /// Ascent, descent (positive downwards) and line gap in pixels, as matplotlib computes them for text of `size` points.
  public func lineMetrics(size: Double, dpi: Double) -> (ascent: Double, descent: Double, lineGap: Double) {
    let scale = 1 / Double(unitsPerEm) * size * dpi / 72
    return (Double(ascender) * scale, Double(-descender) * scale, Double(lineGap) * scale)
  }

  init(_ face: FT_Face) {
    let record = face.pointee
    unitsPerEm = max(Int(record.units_per_EM), 1)
    glyphCount = Int(record.num_glyphs)
    underlinePosition = Int(record.underline_position)
    underlineThickness = Int(record.underline_thickness)
    ascender = Int(record.ascender)
    descender = Int(record.descender)
    lineGap = Int(record.height) - ascender + descender
    italicAngle = 0
    weightClass = record.style_flags & FT_Long(FT_STYLE_FLAG_BOLD) != 0 ? 700 : 400
    if let post = FT_Get_Sfnt_Table(face, FT_SFNT_POST)?.assumingMemoryBound(to: TT_Postscript.self).pointee {
      italicAngle = Double(post.italicAngle) / 65536
    }
    let os2 = FT_Get_Sfnt_Table(face, FT_SFNT_OS2)?.assumingMemoryBound(to: TT_OS2.self).pointee
    if let os2, os2.version != 0xFFFF {
      ascender = Int(os2.sTypoAscender)
      descender = Int(os2.sTypoDescender)
      lineGap = Int(os2.sTypoLineGap)
      weightClass = Int(os2.usWeightClass)
      if os2.version >= 2 {
        xHeight = Int(os2.sxHeight)
        capitalHeight = Int(os2.sCapHeight)
      }
    } else if let hhea = FT_Get_Sfnt_Table(face, FT_SFNT_HHEA)?.assumingMemoryBound(to: TT_HoriHeader.self)
      .pointee
    {
      ascender = Int(hhea.Ascender)
      descender = Int(hhea.Descender)
      lineGap = Int(hhea.Line_Gap)
    }
    if let pclt = FT_Get_Sfnt_Table(face, FT_SFNT_PCLT)?.assumingMemoryBound(to: TT_PCLT.self).pointee {
      pcltXHeight = Int(pclt.xHeight)
    }
  }
}
