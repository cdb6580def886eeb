import CCairo
import CFonts

/// The owner of the font engine and of all faces opened so far.
///
/// A library and what comes from it belong to one thread at a time: each thread that lays out or draws text makes its
/// own. That is cheap; a face is opened when it is first asked for, from the bytes in the program.
public final class FontLibrary {
  let engine: FontEngine
  /// What to do about characters that no font has.
  public var missingGlyphs: MissingGlyphPolicy

  private var faces: [String: Face] = [:]
  private var selections: [FontRequest: FontSelection] = [:]
  private var lines: [LineKey: TextLine] = [:]
  private var installedFaces: [[Unicode.Scalar]: Face?] = [:]
  private lazy var installedFonts = InstalledFonts()

  /// How many lines of text a library remembers before it starts afresh.
  private static let lineLimit = 4096

  /// - Throws: ``FontError/freeType(doing:code:message:)`` if the engine does not start.
  public init(missingGlyphs: MissingGlyphPolicy = .warn) throws(FontError) {
    engine = try FontEngine()
    self.missingGlyphs = missingGlyphs
  }

  /// Names of the bundled faces, in alphabetical order: their file names without extension.
  public static var bundledNames: [String] { BundledFace.all.map(\.name) }

  /// The name of the bundled face of a family that suits a style and a weight best; nil where no family is called so.
  public static func bundledName(family: String, style: FontRequest.Style, weight: Int) -> String? {
    FontCatalog.best(family: family, style: style, weight: weight)
  }

  /// The face of a name: that of a bundled face, such as `DejaVuSans`, or else the path of a font file, which may end
  /// in `#1` for the second face of a collection.
  ///
  /// - Throws: ``FontError/unknownFace(name:)`` if there is no such face, ``FontError/freeType(doing:code:message:)``
  ///   if a file is not a font.
  public func face(named name: String) throws(FontError) -> Face {
    if let face = faces[name] { return face }
    let face: Face
    if let bundled = BundledFace.named(name) {
      face = try Face(name: name, engine: engine) { library, face in
        FT_New_Memory_Face(library, bundled.bytes.baseAddress, FT_Long(bundled.bytes.count), 0, &face)
      }
    } else if name.utf8.contains(UInt8(ascii: "/")) || FontFile.hasFontExtension(name) {
      let file = FontFile(name)
      face = try Face(name: name, engine: engine) { library, face in
        FT_New_Face(library, file.path, FT_Long(file.index), &face)
      }
    } else {
      throw .unknownFace(name: name)
    }
    if name == FontCatalog.lastResort {
      // Its Unicode map is empty; the first one has the characters.
      try FontError.check(
        FT_Set_Charmap(face.handle, face.handle.pointee.charmaps[0]), "opening the font \(name)")
    }
    faces[name] = face
    return face
  }

  /// The weight of a bundled face; nil for other names.
  public static func bundledWeight(of name: String) -> Int? {
    FontCatalog.entries.first { $0.face == name }?.weight
  }

  /// The faces of a request: for each family the bundled face that suits best, or an installed font of that name.
  ///
  /// - Throws: ``FontError`` if a font file named by path cannot be used.
  public func select(_ request: FontRequest) throws(FontError) -> FontSelection {
    if let known = selections[request] { return known }
    var selection = FontSelection(faces: [], notFound: [])
    for family in request.families {
      if let face = try face(family: family, request: request) {
        if !selection.faces.contains(where: { $0 === face }) { selection.faces.append(face) }
      } else {
        selection.notFound.append(family)
      }
    }
    if selection.faces.isEmpty {
      let standard = FontCatalog.best(families: ["DejaVu Sans"], style: request.style, weight: request.weight)
      selection.faces.append(try face(named: standard?.face ?? "DejaVuSans"))
    }
    selections[request] = selection
    return selection
  }

  private func face(family: String, request: FontRequest) throws(FontError) -> Face? {
    if family.utf8.contains(UInt8(ascii: "/")) || FontFile.hasFontExtension(family) {
      return try face(named: family)
    }
    let families = (request.generics ?? .standard).families(of: family) ?? [family]
    let bundled = FontCatalog.best(families: families, style: request.style, weight: request.weight)
    // A family that comes before the bundled one in the list may be installed.
    for name in families.prefix(bundled?.place ?? families.count) {
      if let file = installedFonts.file(family: name, style: request.style, weight: request.weight),
        let face = try? face(named: file)
      {
        return face
      }
    }
    guard let bundled else { return nil }
    return try face(named: bundled.face)
  }

  /// Lays out one line of text: shaping, kerning, ink. Line breaks are control characters here.
  ///
  /// - Parameters:
  ///   - size: in points.
  ///   - dpi: pixels an inch.
  /// - Throws: ``FontError/size(points:dpi:)``, ``FontError/missingGlyphs(_:)`` if the policy says so, or what the
  ///   libraries report.
  public func line(
    _ text: String, font request: FontRequest = FontRequest(), size: Double, dpi: Double,
    hinting: Hinting = .full
  ) throws(FontError) -> TextLine {
    let key = LineKey(
      text: ExactText(text), request: request, size: try PixelSize(points: size, dpi: dpi), hinting: hinting)
    let line: TextLine
    if let known = lines[key] {
      line = known
    } else {
      let faces = try select(request).faces
      let layout = LineLayout(
        library: self, faces: faces, request: request, size: size, dpi: dpi, hinting: hinting)
      line = try layout.line(text)
      if lines.count >= Self.lineLimit { lines.removeAll(keepingCapacity: true) }
      lines[key] = line
    }
    if missingGlyphs == .error, let missing = line.fallback.missing { throw .missingGlyphs(missing) }
    return line
  }

  /// Ascent, descent and line gap in pixels that a line of the request's first face takes at least.
  ///
  /// Source: `OS/2`'s typographic ascender, descender and line gap, as in matplotlib's `Text._get_layout`.
  public func lineMetrics(
    font request: FontRequest = FontRequest(), size: Double, dpi: Double
  ) throws(FontError) -> (ascent: Double, descent: Double, lineGap: Double) {
    guard let face = try select(request).faces.first else { throw .unknownFace(name: "DejaVuSans") }
    return face.tables.lineMetrics(size: size, dpi: dpi)
  }

  /// The bundled face that has all of `characters`, in the request's style or else regular; nil if there is none.
  func bundledFallback(for characters: [Unicode.Scalar], request: FontRequest) throws(FontError) -> Face? {
    for family in FontCatalog.fallbackFamilies {
      for (style, weight) in [(request.style, request.weight), (.normal, 400)] {
        guard let name = FontCatalog.best(families: [family], style: style, weight: weight)?.face else {
          continue
        }
        let face = try face(named: name)
        if characters.allSatisfy({ face.glyphIndex(of: $0) != 0 }) { return face }
      }
    }
    return nil
  }

  /// The face that draws a character which the first face of a request lacks: another one of the request, a bundled one,
  /// an installed one; nil if no font has it.
  ///
  /// - Throws: ``FontError`` where a bundled face cannot be opened.
  public func fallbackFace(
    for character: Unicode.Scalar, request: FontRequest = FontRequest()
  ) throws(FontError) -> Face? {
    for face in try select(request).faces where face.glyphIndex(of: character) != 0 { return face }
    return try bundledFallback(for: [character], request: request)
      ?? installedFallback(for: [character], request: request)
  }

  /// The installed face that has all of `characters`; nil if there is none.
  func installedFallback(for characters: [Unicode.Scalar], request: FontRequest) -> Face? {
    if let known = installedFaces[characters] { return known }
    var found: Face?
    if let file = installedFonts.file(characters: characters, style: request.style, weight: request.weight) {
      found = try? face(named: file)
    }
    installedFaces[characters] = .some(found)
    return found
  }
}

/// A text that equals only itself; strings also equal others that look the same but are spelled differently.
private struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

private struct LineKey: Hashable {
  var text: ExactText
  var request: FontRequest
  var size: PixelSize
  var hinting: Hinting
}

/// A face whose font file is part of the program.
struct BundledFace {
  let name: String
  let bytes: UnsafeBufferPointer<UInt8>

  /// The table of the bundled faces, which never changes.
  static var all: [BundledFace] {
    UnsafeBufferPointer(start: cfonts_faces, count: Int(cfonts_face_count)).map { entry in
      BundledFace(
        name: String(cString: entry.name), bytes: UnsafeBufferPointer(start: entry.bytes, count: entry.count))
    }
  }

  static func named(_ name: String) -> BundledFace? { all.first { $0.name == name } }
}

/// Where a font file is, and which of its faces is meant.
struct FontFile: Hashable {
  var path: String
  var index: Int

  /// Reads `PATH` or `PATH#INDEX`.
  init(_ name: String) {
    path = name
    index = 0
    guard let mark = name.lastIndex(of: "#"), let number = Int(name[name.index(after: mark)...]), number >= 0
    else {
      return
    }
    path = String(name[..<mark])
    index = number
  }

  static func hasFontExtension(_ name: String) -> Bool {
    let lowercased = FontFile(name).path.lowercased()
    return [".ttf", ".otf", ".ttc", ".otc", ".pfb"].contains { lowercased.hasSuffix($0) }
  }
}
