import FigureKit

/// A folder of descriptions and the pictures made of them.
struct DescriptionFolder {
  /// A description and where its pictures lie.
  struct Entry: Sendable {
    var description: String
    /// The pictures' path without their extension.
    var stem: String

    func picture(_ format: OutputFormat) -> String { "\(stem).\(format.rawValue)" }
  }

  /// Why the folder cannot be used.
  struct FolderError: Error, CustomStringConvertible {
    let description: String
  }

  let path: String
  /// In alphabetical order.
  let entries: [Entry]
  /// PNG and SVG files that belong to no description, in alphabetical order.
  let foreign: [String]

  private static let extensions = ["yaml", "yml"]

  /// What is made of each description.
  var plan: [OutputPlan.Item] {
    entries.map { entry in
      OutputPlan.Item(description: entry.description, outputs: [OutputFormat.png, .svg].map(entry.picture))
    }
  }

  /// - Throws: ``FolderError`` where the folder cannot be read, holds no description, or two of one name.
  init(_ path: String) throws(FolderError) {
    self.path = path
    let names: [String]
    do throws(FileError) {
      names = try Folder.names(in: path).filter { !$0.hasPrefix(".") }
    } catch {
      throw FolderError(description: "\(path): \(error)")
    }
    let base = path.hasSuffix("/") ? path : path + "/"
    let descriptions = names.filter { name in Self.extensions.contains { name.hasSuffix(".\($0)") } }
    guard !descriptions.isEmpty else {
      throw FolderError(
        description: "\(path): no descriptions here; a description is a file that ends in .yaml")
    }
    var seen: [String: String] = [:]
    for file in descriptions {
      let name = FigureDescription.name(of: file)
      if let other = seen.updateValue(file, forKey: name) {
        throw FolderError(
          description: "\(base)\(file): makes the same pictures as \(other); rename one of the two")
      }
    }
    entries = descriptions.map { Entry(description: base + $0, stem: base + FigureDescription.name(of: $0)) }
    foreign = names.filter { name in
      (name.hasSuffix(".png") || name.hasSuffix(".svg"))
        && seen[String(name.dropLast(4))] == nil
    }.map { base + $0 }
  }
}
