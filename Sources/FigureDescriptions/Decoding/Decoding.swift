import Activations
import FigureDrawing
import Plotting

/// One description on its way to a figure: what is known of it so far, and what is wrong with it.
final class Decoding {
  /// As it stands before the line and the column in messages.
  let path: String
  let files: DataFiles
  /// The figure's style, as far as it is known.
  var style = Style()
  /// Those that were parsed, by their text: a sweep evaluates the same one again and again.
  var expressions: [String: Expression] = [:]
  /// Whether an expression of the artist that is decoded has used the name of its sweep.
  var usesSweep = false
  /// For the artists of axes the entries of the list that they come from: a sweep makes many of one.
  var artistEntries: [FigurePlace: [Int]] = [:]
  /// Where the axes of the figure stand in the description, in the order of the figure.
  var axesPlaces: [FigurePlace] = []
  /// The categories of the axes that are decoded, in the order in which they come first.
  var categories: [AxisName: [String]] = [:]
  /// Those of the axes that are decoded whose values are dates.
  var dateAxes: Set<AxisName> = []
  /// The rows and columns of the grid of subplots.
  var gridSize = (rows: 1, columns: 1)
  private var diagnostics: [Diagnostic] = []
  private var warnings: [Diagnostic] = []

  init(path: String, folder: String) {
    self.path = path
    files = DataFiles(folder: folder)
  }

  func report(_ message: String, at mark: Mark) {
    diagnostics.append(Diagnostic(path: path, line: mark.line, column: mark.column, message: message))
  }

  /// Notes what is done as it is said but may be meant otherwise.
  func warn(_ message: String, at mark: Mark) {
    warnings.append(Diagnostic(path: path, line: mark.line, column: mark.column, message: message))
  }

  /// The warnings in the order of the lines, each once.
  var sortedWarnings: [Diagnostic] { Self.sorted(warnings) }

  /// What `body` returns; nil where it throws, which is reported as a mistake of `key`.
  func attempt<Value>(_ key: String, _ body: () throws(Mistakes) -> Value) -> Value? {
    do throws(Mistakes) {
      return try body()
    } catch {
      for mistake in error.all { report("\(key): \(mistake.message)", at: mistake.mark) }
      return nil
    }
  }

  /// - Throws: all that was reported, in the order of the lines.
  func check() throws(FigureDescriptionError) {
    guard !diagnostics.isEmpty else { return }
    throw FigureDescriptionError(Self.sorted(diagnostics))
  }

  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let sorted = diagnostics.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
    }
    // What an alias or a sweep repeats is decoded again and again, and its mistakes with it.
    var distinct: [Diagnostic] = []
    for (_, diagnostic) in sorted where distinct.last != diagnostic { distinct.append(diagnostic) }
    return distinct
  }
}
