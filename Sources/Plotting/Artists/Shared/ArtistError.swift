/// An arrow that cannot be drawn as asked: what is wrong and what would do.
public struct ArrowError: Error, Sendable, Equatable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
