/// Why a figure cannot be laid out: one line that says what is wrong and what would be right.
public struct LayoutError: Error, Sendable, Equatable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}
