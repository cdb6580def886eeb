import Typography

/// Why a label cannot be set, and where in it.
public struct MathError: Error, Sendable, Equatable, CustomStringConvertible {
  /// One line: what is wrong and what to do about it.
  public var message: String
  /// The place in the label, counted in Unicode characters (scalars) from 1; nil where no one place is to blame.
  public var column: Int?

  public init(_ message: String, column: Int? = nil) {
    self.message = message
    self.column = column
  }

  init(_ error: FontError) { self.init("\(error)") }

  public var description: String { column.map { "column \($0): \(message)" } ?? message }

  /// The same error at a place, unless it has one already.
  func at(_ column: Int) -> MathError { MathError(message, column: self.column ?? column) }
}
