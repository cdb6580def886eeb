/// Collects the artists in the braces of an ``Axes``, with `if` and `for` among them.
@resultBuilder public enum ArtistBuilder {
  public static func buildExpression(_ artist: Artist) -> [Artist] { [artist] }
  public static func buildExpression(_ content: some ArtistContent) -> [Artist] { [content.artist] }
  public static func buildBlock(_ parts: [Artist]...) -> [Artist] { parts.flatMap { $0 } }
  public static func buildArray(_ parts: [[Artist]]) -> [Artist] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Artist]?) -> [Artist] { part ?? [] }
  public static func buildEither(first part: [Artist]) -> [Artist] { part }
  public static func buildEither(second part: [Artist]) -> [Artist] { part }
}

/// Collects the subplots in the braces of a ``Figure``, with `if` and `for` among them.
@resultBuilder public enum AxesBuilder {
  public static func buildExpression(_ axes: Axes) -> [Axes] { [axes] }
  public static func buildBlock(_ parts: [Axes]...) -> [Axes] { parts.flatMap { $0 } }
  public static func buildArray(_ parts: [[Axes]]) -> [Axes] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Axes]?) -> [Axes] { part ?? [] }
  public static func buildEither(first part: [Axes]) -> [Axes] { part }
  public static func buildEither(second part: [Axes]) -> [Axes] { part }
}
