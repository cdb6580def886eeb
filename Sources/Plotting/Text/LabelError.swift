/// Why a label cannot be set: its text, and what the math engine or the fonts say of it.
public struct LabelError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The line of the label, its math with its dollar signs.
  public let text: String
  public let cause: String

  init(text: String, cause: some Error) {
    self.text = text
    self.cause = "\(cause)"
  }

  public var description: String {
    "the label '\(text.prefix(80))\(text.count > 80 ? "…" : "")' cannot be set: \(cause)"
  }
}
