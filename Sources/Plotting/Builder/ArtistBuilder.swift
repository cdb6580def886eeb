/// What can stand in the braces of an ``Axes``: the artists of the model.
public protocol ArtistContent {
  /// The artist of the figure model that this is.
  var artist: Artist { get }
}

extension Artist: ArtistContent {
  public var artist: Artist { self }
}

extension LineArtist: ArtistContent {
  public var artist: Artist { .line(self) }
}

extension ScatterArtist: ArtistContent {
  public var artist: Artist { .scatter(self) }
}

extension FillBetweenArtist: ArtistContent {
  public var artist: Artist { .fillBetween(self) }
}

extension ReferenceLineArtist: ArtistContent {
  public var artist: Artist { .referenceLine(self) }
}

extension SpanArtist: ArtistContent {
  public var artist: Artist { .span(self) }
}

extension TextArtist: ArtistContent {
  public var artist: Artist { .text(self) }
}

extension AnnotationArtist: ArtistContent {
  public var artist: Artist { .annotation(self) }
}

extension ErrorBarArtist: ArtistContent {
  public var artist: Artist { .errorBar(self) }
}

extension BarArtist: ArtistContent {
  public var artist: Artist { .bar(self) }
}

/// Collects the artists in the braces of an ``Axes``, with `if` and `for` among them.
@resultBuilder public enum ArtistBuilder {
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
