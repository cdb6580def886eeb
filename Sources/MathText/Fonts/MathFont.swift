/// The fonts of math, by what TeX calls them; which face serves each is up to the font set.
enum MathFont: UInt8, Sendable, Hashable, CaseIterable {
  /// Math's own: letters slanted, the rest upright.
  case normal
  case roman
  case italic
  case bold
  case boldItalic
  case sansSerif
  case typewriter
  case calligraphic
  case blackboard
  case fraktur
  case script
  /// The font of text outside math.
  case `default`
  case regular

  /// Large symbols.
  case display
  /// The sizes of delimiters, from text size up.
  case size0
  case size1
  case size2
  case size3
  case size4
  case size5
  /// STIX glyphs that have no Unicode code point.
  case privateRoman
  case privateItalic
  case privateBold
  case privateBoldItalic

  /// The names of the fonts that commands choose, in the order of the cases.
  static let commandNames = [
    "normal", "rm", "it", "bf", "bfit", "sf", "tt", "cal", "bb", "frak", "scr", "default", "regular",
  ]

  /// The sizes of delimiters, smallest first.
  static let sizes: [MathFont] = [.size0, .size1, .size2, .size3, .size4, .size5]

  /// The font of a command such as `\rm`, or of the end of `\mathrm`; nil for any other name.
  init?(command: String) {
    guard let index = Self.commandNames.firstIndex(of: command) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// The name of the font's command; nil for fonts without one.
  var command: String? {
    Int(rawValue) < Self.commandNames.count ? Self.commandNames[Int(rawValue)] : nil
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
