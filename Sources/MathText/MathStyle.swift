import Typography

/// Which fonts math is set in: matplotlib's rc keys `mathtext.*` and the font of text around math.
public struct MathStyle: Sendable, Hashable {
  /// The families of math fonts: `mathtext.fontset`.
  public enum FontSet: String, Sendable, Hashable, CaseIterable, Codable {
    case dejaVuSans = "dejavusans"
    case dejaVuSerif = "dejavuserif"
    case computerModern = "cm"
    case stix
    case stixSans = "stixsans"
  }

  /// The font in which math begins: `mathtext.default`.
  public enum DefaultFont: String, Sendable, Hashable, CaseIterable, Codable {
    case normal, rm, it, bf, bfit, sf, tt, cal, bb, frak, scr, regular, `default`
  }

  public var fontSet: FontSet
  public var defaultFont: DefaultFont
  /// The face of text outside the dollar signs, by its name in the font library.
  public var textFace: String
  /// Where text outside the dollar signs is sought that ``textFace`` lacks: `font.family` and the fonts after it.
  public var textRequest: FontRequest
  /// Weight and slant where a font of math says nothing else: `font.weight` and `font.style`.
  public var weight: Int
  public var slant: FontRequest.Style

  public init(
    fontSet: FontSet = .dejaVuSans, defaultFont: DefaultFont = .normal, textFace: String = "DejaVuSans",
    textRequest: FontRequest = FontRequest(), weight: Int = 400, slant: FontRequest.Style = .normal
  ) {
    self.fontSet = fontSet
    self.defaultFont = defaultFont
    self.textFace = textFace
    self.textRequest = textRequest
    self.weight = weight
    self.slant = slant
  }
}
