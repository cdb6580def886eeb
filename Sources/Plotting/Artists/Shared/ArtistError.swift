/// An artist that cannot be drawn as asked, as an arrow of an unknown style: what is wrong and what would do.
public struct ArtistError: Error, Sendable, Equatable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
