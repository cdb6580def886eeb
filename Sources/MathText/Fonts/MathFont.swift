/// The fonts of math, by what TeX calls them; which face serves each is up to the font set.
enum MathFont: String, Sendable, Hashable, CaseIterable {
  /// Math's own: letters slanted, the rest upright.
  case normal
  case roman = "rm"
  case italic = "it"
  case bold = "bf"
  case boldItalic = "bfit"
  case sansSerif = "sf"
  case typewriter = "tt"
  case calligraphic = "cal"
  case blackboard = "bb"
  case fraktur = "frak"
  case script = "scr"
  /// The font of text outside math.
  case `default`
  case regular

  /// Large symbols.
  case display = "ex"
  /// The sizes of delimiters, from text size up.
  case size0 = "0"
  case size1 = "1"
  case size2 = "2"
  case size3 = "3"
  case size4 = "4"
  case size5 = "5"
  /// STIX glyphs that have no Unicode code point.
  case privateRoman = "nonunirm"
  case privateItalic = "nonuniit"
  case privateBold = "nonunibf"
  case privateBoldItalic = "nonunibfit"

  /// The sizes of delimiters, smallest first.
  static let sizes: [MathFont] = [.size0, .size1, .size2, .size3, .size4, .size5]

  /// The font of a command such as `\rm`, or of the end of `\mathrm`; nil for any other name.
  init?(command: some StringProtocol) {
    guard let font = MathFont(rawValue: String(command)) else { return nil }
    switch font {
    case .display, .size0, .size1, .size2, .size3, .size4, .size5, .privateRoman, .privateItalic,
      .privateBold,
      .privateBoldItalic:
      return nil
    default: self = font
    }
  }
}

/// The font that characters are set in: a font, the alphabet it varies, and a size in points.
struct FontState: Sendable, Hashable {
  var font: MathFont
  /// The last of the fonts chosen that has a whole alphabet: `\mathbf{\mathfrak{A}}` is fraktur with the class bold.
  var fontClass: MathFont
  var size: Double

  /// Chooses a font.
  mutating func select(_ font: MathFont) {
    switch font {
    case .normal, .roman, .italic, .bold, .boldItalic: fontClass = font
    default: break
    }
    self.font = font
  }
}
