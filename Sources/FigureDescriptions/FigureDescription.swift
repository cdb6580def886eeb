import FigureFiles
import Plotting

/// A figure described in YAML or JSON.
///
/// ```swift
/// let description = try FigureDescription(contentsOf: "Figures/sigmoid.yaml")
/// let figure = description.figure
/// ```
public struct FigureDescription: Sendable {
  /// The file's name without its ending, which names the pictures.
  public let name: String
  public let figure: Figure
  /// The data that it asks for from files, in the order in which it is first named.
  public let data: [DataSeries]
  /// What may be meant otherwise than it is said, in the order of the lines.
  public let warnings: [Diagnostic]
  private let texts: YAMLNode
  private let artistEntries: [FigurePlace: [Int]]
  private let axesPlaces: [FigurePlace]
  private let path: String

  /// Reads the description at `path`; data files lie beside it.
  ///
  /// - Throws: a ``FigureDescriptionError`` with all that is wrong, in the order of the lines.
  public init(contentsOf path: String) throws(FigureDescriptionError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile.read(path, atMost: Self.largest)
    } catch {
      throw FigureDescriptionError([Diagnostic(path: path, line: 0, column: 0, message: error.message)])
    }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) }
    try self.init(
      yaml: bytes, name: Self.name(of: path), folder: folder == "" ? "/" : folder ?? "", path: path)
  }

  /// Decodes a description that is already in memory.
  ///
  /// - Parameters:
  ///   - bytes: YAML or JSON in UTF-8.
  ///   - name: what the figure is called.
  ///   - folder: where the data files lie; empty for the current folder.
  ///   - path: what messages call the description; its name if left out.
  /// - Throws: a ``FigureDescriptionError`` with all that is wrong, in the order of the lines.
  public init(
    yaml bytes: [UInt8], name: String, folder: String = "", path: String? = nil
  ) throws(FigureDescriptionError) {
    let decoding = Decoding(path: path ?? name, folder: folder)
    let root: YAMLNode
    do throws(YAMLSyntaxError) {
      let document = try YAMLDocument.document(bytes)
      root = document.root
      for warning in document.warnings { decoding.warn(warning.message, at: warning.mark) }
    } catch {
      decoding.report(error.message, at: error.mark)
      try decoding.check()
      throw FigureDescriptionError([])
    }
    figure = decoding.figure(root)
    try decoding.check()
    self.name = name
    data = decoding.files.series
    artistEntries = decoding.artistEntries
    axesPlaces = decoding.axesPlaces
    warnings = decoding.sortedWarnings
    texts = root
    self.path = decoding.path
  }

  /// Decodes a description in a string; see ``init(yaml:name:folder:path:)-([UInt8],_,_,_)``.
  public init(
    yaml text: String, name: String, folder: String = "", path: String? = nil
  ) throws(FigureDescriptionError) {
    try self.init(yaml: Array(text.utf8), name: name, folder: folder, path: path)
  }

  /// What goes wrong with a label when the figure is laid out, at the place where the label stands.
  ///
  /// - Parameters:
  ///   - text: the label, or a line of it.
  ///   - message: what is wrong with it.
  public func diagnostic(of text: String, _ message: String) -> Diagnostic {
    let mark = TextPlaces(texts).mark(of: text)
    return Diagnostic(path: path, line: mark?.line ?? 0, column: mark?.column ?? 0, message: message)
  }

  /// What is said of a place of the figure, where that stands in the description, or what it stands in.
  public func diagnostic(at place: FigurePlace?, _ message: String) -> Diagnostic {
    var node = texts
    var mark: Mark?
    for step in written(place?.steps ?? []) {
      switch (step, node.content) {
      case (.key(let key), .mapping(let entries)):
        guard let entry = entries.last(where: { $0.key == key }) else { break }
        (node, mark) = (entry.value, entry.keyMark)
        continue
      case (.index(let index), .sequence(let items)) where items.indices.contains(index):
        (node, mark) = (items[index], items[index].mark)
        continue
      default: break
      }
      break
    }
    let key = place?.steps.last.flatMap { step in if case .key(let key) = step { key } else { nil } }
    return Diagnostic(
      path: path, line: mark?.line ?? 0, column: mark?.column ?? 0,
      message: key.map { "\($0): \(message)" } ?? message)
  }

  /// The same steps as they are written: axes may be named by a mosaic, and a sweep makes many artists of one entry.
  private func written(_ steps: [FigurePlace.Step]) -> [FigurePlace.Step] {
    var steps = steps
    if steps.count >= 2, steps[0] == "axes", case .index(let axes) = steps[1],
      axesPlaces.indices.contains(axes)
    {
      steps.replaceSubrange(0..<2, with: axesPlaces[axes].steps)
    }
    guard let list = steps.lastIndex(of: "artists"), steps.indices.contains(list + 1),
      case .index(let artist) = steps[list + 1],
      let entries = artistEntries[FigurePlace(steps: Array(steps[..<list]))], entries.indices.contains(artist)
    else { return steps }
    steps[list + 1] = .index(entries[artist])
    return steps
  }

  /// The most bytes that a description may have.
  public static let largest = 64 << 20

  /// What the file names of descriptions end in.
  public static let endings = [".yaml", ".yml", ".json"]

  /// The last part of `path` without the ending of a description: `lr0.1` of `runs/lr0.1.yaml`.
  public static func name(of path: String) -> String {
    let file = String(path.split(separator: "/").last ?? "")
    guard let ending = endings.first(where: { file.lowercased().hasSuffix($0) && file.count > $0.count })
    else {
      return file
    }
    return String(file.dropLast(ending.count))
  }

  /// SHA-256 of what the description says: neither comments nor the way it is written count, nor the kind of its line
  /// ends.
  public var digest: String {
    var hash = SHA256()
    texts.hash(into: &hash)
    return hash.digest()
  }

  /// SHA-256 of the names of the data and of the numbers that were read.
  public var dataDigest: String {
    var hash = SHA256()
    for series in data { series.hash(into: &hash) }
    return hash.digest()
  }
}
