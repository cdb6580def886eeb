import Plotting
import Testing

@testable import FigureDescriptions

/// Descriptions made on the spot; their data files are those beside the tests.
enum Described {
  /// The folder `Fixtures`.
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    + "/Fixtures"

  static func figure(_ yaml: String) throws(FigureDescriptionError) -> Figure {
    try FigureDescription(yaml: yaml, name: "f", folder: folder).figure
  }

  /// The one subplot that the lines of `yaml` describe.
  static func axes(_ yaml: String) throws -> Axes {
    let indented = yaml.split(separator: "\n").joined(separator: "\n    ")
    return try #require(try figure("axes:\n  - " + indented).axes.first)
  }

  /// The artists of an entry written on one line: `line: {x: 0, y: 0}`.
  static func artists(_ entry: String) throws(FigureDescriptionError) -> [Artist] {
    try figure("axes: [{artists: [\(entry)]}]").axes[0].artists
  }

  /// What is wrong with a description, each `line:column: message`.
  static func mistakes(_ yaml: String) -> [String] {
    do throws(FigureDescriptionError) {
      _ = try figure(yaml)
      return []
    } catch {
      return error.diagnostics.map { String($0.description.dropFirst(2)) }
    }
  }

  /// What is wrong with an entry of the list of artists, without places.
  static func mistakes(ofArtist entry: String) -> [String] { mistakes(ofSubplot: "artists: [\(entry)]") }

  /// What is wrong with an entry of a subplot, without places.
  static func mistakes(ofSubplot entry: String) -> [String] {
    mistakes("axes: [{\(entry)}]").map { mistake in
      String(mistake.drop { $0 != " " }.dropFirst())
    }
  }
}
