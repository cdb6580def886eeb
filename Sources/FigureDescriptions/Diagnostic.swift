import FigureFiles

/// One thing that is wrong with a figure description, and where.
public struct Diagnostic: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file's path as it was given, or the name the text was given.
  public var path: String
  /// From 1; 0 where the trouble is with the file as a whole.
  public var line: Int
  /// From 1, in characters; 0 where the trouble is with the file as a whole.
  public var column: Int
  /// One line: the key, what is wrong with it, and what to do.
  public var message: String

  public init(path: String, line: Int, column: Int, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = Self.line(message)
  }

  /// The most bytes of a message: whole labels may be quoted in it.
  private static let longest = 2000

  /// One line that terminals show as it is.
  private static func line(_ message: String) -> String {
    var line = message
    if line.utf8.count > longest { line = "\(line.prefix(longest / 4)) … \(line.suffix(longest / 8))" }
    guard line.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value >= 0x7F }) else { return line }
    return NativePath.shown(line).split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "\\n")
  }

  /// `path:line:column: warning: message`, for what is no error.
  public var warning: String {
    line > 0 ? "\(path):\(line):\(column): warning: \(message)" : "\(path): warning: \(message)"
  }

  /// `path:line:column: message`, as compilers write it.
  public var description: String {
    line > 0 ? "\(path):\(line):\(column): \(message)" : "\(path): \(message)"
  }
}

/// All that is wrong with a figure description, in the order of its lines.
public struct FigureDescriptionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// At least one.
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// One line for each diagnostic.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
