import CCairo
import CFonts

/// The owner of the font engine and of all faces opened so far.
///
/// A library and what comes from it belong to one thread at a time: each thread that lays out or draws text makes its
/// own. That is cheap; a face is opened when it is first asked for, from the bytes in the program.
public final class FontLibrary {
  let engine: FontEngine
  private var faces: [String: Face] = [:]

  /// - Throws: ``FontError/freeType(doing:code:message:)`` if the engine does not start.
  public init() throws(FontError) { engine = try FontEngine() }

  /// Names of the bundled faces, in alphabetical order: their file names without extension.
  public static var bundledNames: [String] { BundledFace.all.map(\.name) }

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
    faces[name] = face
    return face
  }
}

/// One FreeType library object; faces keep it alive.
final class FontEngine {
  let handle: FT_Library

  init() throws(FontError) {
    var library: FT_Library?
    try FontError.check(FT_Init_FreeType(&library), "starting")
    guard let library else { throw .freeType(doing: "starting", code: 0, message: "no library") }
    handle = library
  }

  deinit { FT_Done_FreeType(handle) }
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
