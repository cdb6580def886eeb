import Typography

/// What a text is set in: families in the order in which they are tried, a size in points, a weight and a slant.
public struct TextFont: Hashable, Sendable {
  /// Names of families; generic ones (`sans-serif`, `serif`, `monospace`) stand for the style's lists.
  public var families: [String]
  /// Points.
  public var size: Double
  public var weight: FontWeight
  public var slant: FontStyle

  public init(families: [String], size: Double, weight: FontWeight = .normal, slant: FontStyle = .normal) {
    self.families = families
    self.size = size
    self.weight = weight
    self.slant = slant
  }
}

extension Style {
  /// The font of a text, what is nil taken from `font.*`.
  public func textFont(size: FontSize? = nil, weight: FontWeight? = nil, slant: FontStyle? = nil) -> TextFont
  {
    TextFont(
      families: font.family, size: size?.points(base: font.size) ?? font.size, weight: weight ?? font.weight,
      slant: slant ?? font.style)
  }

  /// What the fonts' library is asked for.
  func request(for font: TextFont) -> FontRequest {
    var generics = GenericFamilies()
    generics.sansSerif = self.font.sansSerif
    generics.serif = self.font.serif
    generics.monospace = self.font.monospace
    return FontRequest(
      families: font.families, style: FontRequest.Style(rawValue: font.slant.rawValue) ?? .normal,
      weight: font.weight.value, generics: generics)
  }
}
