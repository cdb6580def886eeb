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
  public func textFont(
    size: FontSize? = nil, weight: FontWeight? = nil, slant: FontStyle? = nil, families: [String]? = nil
  ) -> TextFont {
    TextFont(
      families: families ?? font.family, size: size?.points(base: font.size) ?? font.size,
      weight: weight ?? font.weight,
      slant: slant ?? font.style)
  }

  /// What the fonts' library is asked for where a style names fonts of its own, in the weights and slants that titles and
  /// labels take; none where all families are those of a style that was not changed.
  package var namedFonts: [FontRequest] {
    let standard = Style().font
    guard
      font.family != standard.family || font.sansSerif != standard.sansSerif || font.serif != standard.serif
        || font.monospace != standard.monospace
    else { return [] }
    return [FontWeight.normal, font.weight, axes.titleweight, axes.labelweight].map {
      request(for: textFont(weight: $0))
    }
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
