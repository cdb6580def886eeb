/// What is wrong with an expression, and where.
public struct ExpressionError: Error, Sendable, Equatable {
  /// The expression as it was written.
  public let source: String
  /// The place, counted in characters from 1; one past the last character where something is missing at the end.
  public let column: Int
  /// What was found and what was expected, without the place.
  public let message: String

  public init(source: String, column: Int, message: String) {
    self.source = source
    self.column = column
    self.message = message
  }

  /// The expression and, below the place, a caret: two lines for a terminal.
  public var excerpt: String { source + "\n" + String(repeating: " ", count: column - 1) + "^" }
}

extension ExpressionError: CustomStringConvertible {
  public var description: String { "column \(column) of '\(source)': \(message)" }
}
