import FigureDescriptions
import Typography

/// What a picture was made from: enough to tell without rendering whether it is out of date.
///
/// A picture carries its record as text: a PNG file in a note, an SVG file in its metadata.
public struct Provenance: Sendable, Equatable {
  /// The version of the program.
  public var version: String
  /// SHA-256 of the description.
  public var description: String
  /// SHA-256 of the names and bytes of the data files, in the order in which they are first named.
  public var data: String
  /// SHA-256 of the bundled faces.
  public var faces: String
  /// What was asked for besides the description, as in `engine=cairo`; empty where nothing was.
  public var options: String

  /// The version of the program, which changes whenever its pictures may.
  public static let currentVersion = "0.3.0"

  /// The keyword of the record in a PNG file.
  public static let keyword = "Provenance"

  /// - Throws: a `Diagnostic` where a data file cannot be read.
  public init(of figure: FigureDescription, options: String = "") throws(Diagnostic) {
    version = Self.currentVersion
    description = SHA256.digest(of: figure.source)
    var hash = SHA256()
    for file in figure.dataFiles {
      hash.update(Array(file.name.utf8) + [0])
      try file.forEachBlock { hash.update($0) }
    }
    data = hash.digest()
    faces = BundledFaces.digest
    self.options = options
  }

  /// The record as one line.
  public var record: String {
    let fields = [
      "figures \(version)", "description \(description)", "data \(data)", "faces \(faces)",
      options.isEmpty ? "" : "options \(options)",
    ]
    return fields.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
