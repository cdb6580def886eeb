import CCairo
import FigureNumbers

/// What went wrong with a font, said with what was being done.
public enum FontError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No bundled face has this name and it is no path of a font file.
  case unknownFace(name: String)
  /// A font of pictures in fixed sizes, which cannot be scaled.
  case notScalable(name: String)
  /// A library call failed; `doing` says what was being done, `code` is the library's own number.
  case freeType(doing: String, code: Int32, message: String)
  /// A text could not be shaped.
  case shaping(doing: String)
  /// A size that no text can have.
  case size(points: Double, dpi: Double)
  /// More accents on one letter than can be set.
  case accents(count: Int)
  /// No font has these characters, and the policy is to refuse them.
  case missingGlyphs(MissingGlyph)

  public var description: String {
    switch self {
    case .unknownFace(let name):
      "no font named '\(name)': name a bundled face such as DejaVuSans, or give the path of a font file"
    case .notScalable(let name):
      "the font \(name) has no outlines: name a TrueType or OpenType font that has"
    case .freeType(let doing, let code, let message):
      "FreeType failed \(doing): \(message) (error \(code))"
    case .shaping(let doing):
      "libraqm failed \(doing)"
    case .size(let points, let dpi):
      "a text of \(points) points at \(dpi) dpi cannot be drawn: "
        + "its em must be from 1 to 65535 pixels high"
    case .accents(let count):
      "a text has \(count.groupedText) accents in a row on one letter; \(LineLayout.mostAccents) can be set"
    case .missingGlyphs(let missing):
      missing.description
    }
  }

  /// The error of a FreeType call that returned `code`.
  init(_ code: FT_Error, _ doing: String) {
    self = .freeType(doing: doing, code: code, message: Self.message(of: code))
  }

  /// Throws unless `code` is FreeType's success.
  static func check(_ code: FT_Error, _ doing: @autoclosure () -> String) throws(FontError) {
    guard code == 0 else { throw FontError(code, doing()) }
  }

  private static func message(of code: FT_Error) -> String {
    if let text = FT_Error_String(code) { return String(cString: text) }
    return switch code {
    case 0x01: "the file cannot be opened"
    case 0x02: "the file format is not known"
    case 0x03: "the font file is broken"
    case 0x06, 0x10: "there is no such glyph"
    case 0x17, 0x97: "the size is out of range"
    case 0x14, 0x62, 0x63: "the glyph is too large"
    case 0x40: "out of memory"
    default: "the font cannot be used this way"
    }
  }
}
