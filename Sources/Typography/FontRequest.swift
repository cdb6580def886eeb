/// Which font a text asks for: families in order of preference, a style and a weight.
///
/// The rules are those of matplotlib's `font_manager`: every family of the list gives one face, the first draws the
/// text, the others fill in for the characters it lacks.
public struct FontRequest: Sendable, Hashable, Codable {
  public enum Style: String, Sendable, Hashable, Codable { case normal, italic, oblique }

  /// Names of families (`DejaVu Sans`), generic names (`sans-serif`, `serif`, `monospace`, `cursive`, `fantasy`), or
  /// paths of font files.
  public var families: [String]
  public var style: Style
  /// From 0 to 1000; 400 is regular, 700 bold.
  public var weight: Int
  /// What the generic names stand for; nil for matplotlib's own lists.
  public var generics: GenericFamilies?

  public init(
    families: [String] = ["sans-serif"], style: Style = .normal, weight: Int = 400,
    generics: GenericFamilies? = nil
  ) {
    self.families = families
    self.style = style
    self.weight = weight
    self.generics = generics
  }

  /// The number of a weight's name in matplotlib, such as `semibold`; nil for a name it does not know.
  public static func weight(named name: String) -> Int? {
    switch name {
    case "ultralight": 100
    case "light": 200
    case "normal", "regular", "book": 400
    case "medium", "roman": 500
    case "semibold", "demibold", "demi": 600
    case "bold": 700
    case "heavy", "extra bold": 800
    case "black": 900
    default: nil
    }
  }
}

/// The families that generic names stand for, in order of preference: matplotlib's rc keys `font.serif` and so on.
public struct GenericFamilies: Sendable, Hashable, Codable {
  public var serif = [
    "DejaVu Serif", "Bitstream Vera Serif", "Computer Modern Roman", "New Century Schoolbook",
    "Century Schoolbook L", "Utopia", "ITC Bookman", "Bookman", "Nimbus Roman No9 L", "Times New Roman",
    "Times",
    "Palatino", "Charter", "serif",
  ]
  public var sansSerif = [
    "DejaVu Sans", "Bitstream Vera Sans", "Computer Modern Sans Serif", "Lucida Grande", "Verdana", "Geneva",
    "Lucid", "Arial", "Helvetica", "Avant Garde", "sans-serif",
  ]
  public var cursive = [
    "Apple Chancery", "Textile", "Zapf Chancery", "Sand", "Script MT", "Felipa", "Comic Neue",
    "Comic Sans MS",
    "cursive",
  ]
  public var fantasy = ["Chicago", "Charcoal", "Impact", "Western", "xkcd script", "fantasy"]
  public var monospace = [
    "DejaVu Sans Mono", "Bitstream Vera Sans Mono", "Computer Modern Typewriter", "Andale Mono",
    "Nimbus Mono L",
    "Courier New", "Courier", "Fixed", "Terminal", "monospace",
  ]

  public init() {}

  public static let standard = GenericFamilies()

  /// The list of a generic name in any case; nil for a name that is not generic.
  public func families(of name: String) -> [String]? {
    switch name.lowercased() {
    case "serif": serif
    case "sans-serif", "sans serif", "sans": sansSerif
    case "cursive": cursive
    case "fantasy": fantasy
    case "monospace": monospace
    default: nil
    }
  }
}
