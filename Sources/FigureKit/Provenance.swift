import FigureDescriptions
import FigureFiles
import Plotting
import Typography

/// What a picture was made from: enough to tell without rendering whether it is out of date.
///
/// A picture carries its record as text, a PNG file in a note, an SVG file in its metadata, and with it a digest of the
/// whole file (``FileSeal``).
public struct Provenance: Sendable, Equatable {
  /// The version of the program.
  public var version: String
  /// SHA-256 of what the description says.
  public var description: String
  /// SHA-256 of the data that was read.
  public var data: String
  /// SHA-256 of the bundled faces.
  public var faces: String
  /// SHA-256 of the installed fonts that the description names; empty where it names none.
  public var fonts: String
  /// What was asked for besides the description, as in `engine=cairo`; empty where nothing was.
  public var options: String

  /// The version of the program, which changes whenever its pictures may.
  public static let currentVersion = "0.3.0"

  /// The keyword of the record in a PNG file.
  public static let keyword = "Provenance"

  public init(of figure: FigureDescription, options: String = "") {
    version = Self.currentVersion
    description = figure.digest
    data = figure.dataDigest
    faces = BundledFaces.digest
    fonts = Self.digest(ofFontsOf: figure.figure)
    self.options = options
  }

  /// The digest of the font files that a figure's families lead to, apart from the bundled ones.
  private static func digest(ofFontsOf figure: Figure) -> String {
    let names = figure.style.namedFonts
    guard !names.isEmpty, let library = try? FontLibrary() else { return "" }
    let faces = names.flatMap { (try? library.select($0))?.faces ?? [] }
    let files = Set(faces.map(\.name).filter { $0.contains("/") }.map { $0.prefix { $0 != "#" } }).sorted()
    guard !files.isEmpty else { return "" }
    var hash = SHA256()
    for file in files {
      (try? InputFile.contents(of: String(file)))?.withBytes { hash.update($0) }
    }
    return hash.digest()
  }

  /// The record as one line.
  public var record: String {
    let fields = [
      "figures \(version)", "description \(description)", "data \(data)", "faces \(faces)",
      fonts.isEmpty ? "" : "fonts \(fonts)", options.isEmpty ? "" : "options \(options)",
    ]
    return fields.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
