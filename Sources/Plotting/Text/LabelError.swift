import MathText

/// Why a label cannot be set: its text, and what the math engine says of it.
public struct LabelError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The line of the label, its math with its dollar signs.
  public let text: String
  public let cause: MathError

  public var description: String { "the label '\(text)' cannot be set: \(cause)" }
}
