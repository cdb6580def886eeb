import CCairo

/// One face of a font: its characters, its measures, and its glyphs at any size.
///
/// Faces come from a ``FontLibrary`` and belong to that library's thread. What is asked twice is answered from memory.
public final class Face {
  /// The name the library knows the face by: a bundled face's name, or the path of a font file.
  public let name: String
  /// Family and style as the font file says them: `DejaVu Sans`, `Bold Oblique`.
  public let familyName: String
  public let styleName: String
  public let tables: FontTables
  /// Whether the font has a table of kerned pairs.
  public let hasKerning: Bool

  /// The FreeType object, for what this room does not offer. Whoever changes its size or transform must call
  /// ``forgetSize()`` afterwards, and must let go of it before the face goes.
  public let handle: FT_Face

  private let engine: FontEngine
  private var selectedSize: PixelSize?
  private var selectedTransform: GlyphTransform?
  private var indices: [UInt32: UInt32] = [:]
  private var metricsCache: [GlyphKey: GlyphMetrics] = [:]
  private var kerningCache: [PairKey: Int] = [:]
  private var coverageCache: [CoverageKey: GlyphCoverage] = [:]
  private var outlineCache: [UInt32: GlyphOutline] = [:]

  /// How many rasterised glyphs a face remembers before it starts afresh.
  private static let coverageLimit = 4096

  /// Opens a face with `open`, which is FreeType's way of reading the bytes or the file.
  init(name: String, engine: FontEngine, open: (FT_Library, inout FT_Face?) -> FT_Error) throws(FontError) {
    var face: FT_Face?
    try FontError.check(open(engine.handle, &face), "opening the font \(name)")
    guard let face else { throw .unknownFace(name: name) }
    guard face.pointee.face_flags & FT_Long(FT_FACE_FLAG_SCALABLE) != 0 else {
      FT_Done_Face(face)
      throw .notScalable(name: name)
    }
    self.name = name
    self.engine = engine
    handle = face
    familyName = face.pointee.family_name.map { String(cString: $0) } ?? name
    styleName = face.pointee.style_name.map { String(cString: $0) } ?? ""
    tables = FontTables(face)
    hasKerning = face.pointee.face_flags & FT_Long(FT_FACE_FLAG_KERNING) != 0
  }

  deinit { FT_Done_Face(handle) }

  // MARK: Characters

  /// The glyph of a character, 0 (the glyph for what is missing) if the face lacks it.
  public func glyphIndex(of character: Unicode.Scalar) -> UInt32 { glyphIndex(ofCode: character.value) }

  /// The glyph of a code of the face's own character map, which is Unicode where the face has such a map.
  public func glyphIndex(ofCode code: UInt32) -> UInt32 {
    if let index = indices[code] { return index }
    let index = FT_Get_Char_Index(handle, FT_ULong(code))
    indices[code] = index
    return index
  }

  /// The name of a glyph in the font file; nil where the file names none.
  public func glyphName(of index: UInt32) -> String? {
    guard handle.pointee.face_flags & FT_Long(FT_FACE_FLAG_GLYPH_NAMES) != 0 else { return nil }
    var buffer = [CChar](repeating: 0, count: 128)
    guard FT_Get_Glyph_Name(handle, index, &buffer, FT_UInt(buffer.count)) == 0 else { return nil }
    return buffer.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  /// The glyph of that name; nil if there is none.
  public func glyphIndex(named name: String) -> UInt32? {
    let index = FT_Get_Name_Index(handle, name)
    return index == 0 ? nil : index
  }

  // MARK: Size

  /// Sets the size that FreeType works at, and the untransformed outlines.
  ///
  /// - Throws: ``FontError/size(points:dpi:)`` for a size that is not a positive finite number or too large.
  public func select(size: Double, dpi: Double) throws(FontError) {
    try select(try PixelSize(points: size, dpi: dpi))
    selectTransform(.identity)
  }

  /// Says that the FreeType object's size or transform was changed from outside.
  public func forgetSize() {
    selectedSize = nil
    selectedTransform = nil
  }

  private func select(_ size: PixelSize) throws(FontError) {
    guard size != selectedSize else { return }
    selectedSize = nil
    let code = FT_Set_Char_Size(handle, FT_F26Dot6(size.points), 0, size.dpi, size.dpi)
    guard code == 0 else { throw .size(points: Double(size.points) / 64, dpi: Double(size.dpi)) }
    selectedSize = size
  }

  private func selectTransform(_ transform: GlyphTransform) {
    guard transform != selectedTransform else { return }
    let matrix = transform.matrix
    var ftMatrix = FT_Matrix(
      xx: FT_Fixed(matrix.xx), xy: FT_Fixed(matrix.xy), yx: FT_Fixed(matrix.yx), yy: FT_Fixed(matrix.yy))
    var delta = FT_Vector(x: FT_Pos(transform.x), y: FT_Pos(transform.y))
    FT_Set_Transform(handle, &ftMatrix, &delta)
    selectedTransform = transform
  }

  // MARK: Measures

  /// The measures of a glyph of `size` points at `dpi`.
  public func metrics(of index: UInt32, size: Double, dpi: Double, hinting: Hinting) throws(FontError)
    -> GlyphMetrics
  {
    let key = GlyphKey(index: index, size: try PixelSize(points: size, dpi: dpi), hinting: hinting)
    if let known = metricsCache[key] { return known }
    try select(key.size)
    selectTransform(.identity)
    try load(index, flags: hinting.loadFlags)
    let slot = handle.pointee.glyph.pointee
    var shapedAdvance = Int(slot.metrics.horiAdvance)
    if hinting == .none {
      var advance: FT_Fixed = 0
      try FontError.check(
        FT_Get_Advance(handle, index, hinting.loadFlags, &advance), "measuring glyph \(index) of \(name)")
      shapedAdvance = (Int(advance) + 512) >> 10
    }
    var box = FT_BBox()
    if slot.outline.n_points > 0 { FT_Outline_Get_CBox(&handle.pointee.glyph.pointee.outline, &box) }
    let result = GlyphMetrics(
      width: Int(slot.metrics.width), height: Int(slot.metrics.height),
      bearingX: Int(slot.metrics.horiBearingX),
      bearingY: Int(slot.metrics.horiBearingY), advance: Int(slot.metrics.horiAdvance),
      linearAdvance: Int(slot.linearHoriAdvance), xMin: Int(box.xMin), yMin: Int(box.yMin),
      xMax: Int(box.xMax),
      yMax: Int(box.yMax), shapedAdvance: shapedAdvance)
    metricsCache[key] = result
    return result
  }

  /// How distances of kerned pairs are given.
  public enum KerningMode: Sendable, Hashable {
    /// Whole pixels: FreeType's `FT_KERNING_DEFAULT`.
    case fitted
    /// Not rounded: FreeType's `FT_KERNING_UNFITTED`.
    case unfitted
    /// Font units.
    case unscaled
  }

  /// How far the second glyph of a pair moves, in 26.6 pixels (font units for ``KerningMode/unscaled``), from the
  /// font's `kern` table; 0 for a pair it does not name.
  public func kerning(
    _ left: UInt32, _ right: UInt32, size: Double, dpi: Double, mode: KerningMode = .fitted
  ) throws(FontError) -> Int {
    guard hasKerning else { return 0 }
    let key = PairKey(left: left, right: right, size: try PixelSize(points: size, dpi: dpi), mode: mode)
    if let known = kerningCache[key] { return known }
    try select(key.size)
    let ftMode =
      switch mode {
      case .fitted: FT_KERNING_DEFAULT
      case .unfitted: FT_KERNING_UNFITTED
      case .unscaled: FT_KERNING_UNSCALED
      }
    var delta = FT_Vector()
    try FontError.check(
      FT_Get_Kerning(handle, left, right, ftMode.rawValue, &delta), "reading the kerning of \(name)")
    kerningCache[key] = Int(delta.x)
    return Int(delta.x)
  }

  // MARK: Shapes

  /// The pixels that a glyph covers when its outline, scaled and hinted at the origin, is put through `matrix` and
  /// moved by (`x`, `y`), in 26.6 pixels, y up: FreeType's own order, and so matplotlib's.
  public func coverage(
    of index: UInt32, size: Double, dpi: Double, hinting: Hinting, matrix: GlyphMatrix = .identity,
    x: Int = 0,
    y: Int = 0
  ) throws(FontError) -> GlyphCoverage {
    // Whole pixels only move the bitmap, so that one picture serves all places with the same fraction.
    let key = CoverageKey(
      glyph: GlyphKey(index: index, size: try PixelSize(points: size, dpi: dpi), hinting: hinting),
      transform: GlyphTransform(matrix: matrix, x: x & 63, y: y & 63))
    var result: GlyphCoverage
    if let known = coverageCache[key] {
      result = known
    } else {
      result = try rasterized(key)
      if coverageCache.count >= Self.coverageLimit { coverageCache.removeAll(keepingCapacity: true) }
      coverageCache[key] = result
    }
    result.left += x >> 6
    result.top += y >> 6
    return result
  }

  private func rasterized(_ key: CoverageKey) throws(FontError) -> GlyphCoverage {
    try select(key.glyph.size)
    selectTransform(key.transform)
    try load(key.glyph.index, flags: key.glyph.hinting.loadFlags)
    guard let slot = handle.pointee.glyph else { throw .unknownFace(name: name) }
    try FontError.check(
      FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL), "drawing glyph \(key.glyph.index) of \(name)")
    let bitmap = slot.pointee.bitmap
    let width = Int(bitmap.width)
    let height = Int(bitmap.rows)
    var values: [UInt8] = []
    if let buffer = bitmap.buffer, width > 0, height > 0,
      bitmap.pixel_mode == UInt8(FT_PIXEL_MODE_GRAY.rawValue)
    {
      values.reserveCapacity(width * height)
      for row in 0..<height {
        values.append(contentsOf: UnsafeBufferPointer(start: buffer + row * Int(bitmap.pitch), count: width))
      }
    }
    return GlyphCoverage(
      left: Int(slot.pointee.bitmap_left), top: Int(slot.pointee.bitmap_top),
      width: values.isEmpty ? 0 : width,
      height: values.isEmpty ? 0 : height, values: values)
  }

  /// The outline of a glyph as it is designed: in font units, unhinted, y up.
  public func outline(of index: UInt32) throws(FontError) -> GlyphOutline {
    if let known = outlineCache[index] { return known }
    // Without scaling FreeType would still apply the transform of the last picture.
    try load(index, flags: Int32(FT_LOAD_NO_SCALE | FT_LOAD_IGNORE_TRANSFORM))
    guard let slot = handle.pointee.glyph else { throw .unknownFace(name: name) }
    let outline = try GlyphOutline(
      &slot.pointee.outline, advance: Int(slot.pointee.metrics.horiAdvance),
      doing: "reading glyph \(index) of \(name)")
    outlineCache[index] = outline
    return outline
  }

  /// How long a font unit of an outline is at `size` points, in pixels.
  ///
  /// - Throws: ``FontError/size(points:dpi:)`` for a size that pictures cannot have either.
  public func pixelsPerUnit(size: Double, dpi: Double) throws(FontError) -> Double {
    _ = try PixelSize(points: size, dpi: dpi)
    return size * dpi / 72 / Double(tables.unitsPerEm)
  }

  private func load(_ index: UInt32, flags: Int32) throws(FontError) {
    try FontError.check(FT_Load_Glyph(handle, index, flags), "loading glyph \(index) of \(name)")
  }
}

/// A size as FreeType takes it: 26.6 points, cut off, and whole dots an inch, cut off.
struct PixelSize: Hashable {
  let points: Int32
  let dpi: UInt32

  init(points: Double, dpi: Double) throws(FontError) {
    // Products beyond 65535 pixels overflow FreeType's scaling.
    guard points > 0, dpi >= 1, points * dpi <= 65535 * 72, dpi <= 65535 * 72 else {
      throw .size(points: points, dpi: dpi)
    }
    self.points = Int32(points * 64)
    self.dpi = UInt32(dpi)
  }
}

struct GlyphTransform: Hashable {
  var matrix: GlyphMatrix
  /// 26.6 pixels.
  var x: Int
  var y: Int

  static let identity = GlyphTransform(matrix: .identity, x: 0, y: 0)
}

private struct GlyphKey: Hashable {
  var index: UInt32
  var size: PixelSize
  var hinting: Hinting
}

private struct PairKey: Hashable {
  var left: UInt32
  var right: UInt32
  var size: PixelSize
  var mode: Face.KerningMode
}

private struct CoverageKey: Hashable {
  var glyph: GlyphKey
  var transform: GlyphTransform
}
