import Typography

/// A font of math as its set describes it; what it leaves open is as in the text around, so that matplotlib's pattern
/// `STIXGeneral` means the bold face where `font.weight` is bold.
struct FontPattern {
  var family: String
  var slant: FontRequest.Style?
  var weight: Int?

  init(_ family: String, slant: FontRequest.Style? = nil, weight: Int? = nil) {
    self.family = family
    self.slant = slant
    self.weight = weight
  }

  /// The upright, italic, bold and bold italic fonts of a family.
  static func roman(_ family: String) -> [MathFont: FontPattern] {
    [
      .roman: FontPattern(family), .italic: FontPattern(family, slant: .italic),
      .bold: FontPattern(family, weight: 700), .boldItalic: FontPattern(family, slant: .italic, weight: 700),
      .size0: FontPattern(family),
    ]
  }

  /// The name of the bundled face; nil where no family is called so.
  func face(in style: MathStyle) -> String? {
    FontLibrary.bundledName(
      family: family, style: slant ?? style.slant, weight: weight ?? style.weight)
  }
}
