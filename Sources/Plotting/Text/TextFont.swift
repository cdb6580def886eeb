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

  /// The families behind `families`, generic names replaced by the style's lists.
  func expandedFamilies(_ families: [String]) -> [String] {
    families.flatMap { family -> [String] in
      switch family.lowercased() {
      case "sans-serif", "sans serif", "sans": font.sansSerif
      case "serif": font.serif
      case "monospace", "mono": font.monospace
      default: [family]
      }
    }
  }
}

/// The bundled families and their faces.
struct FontFamily {
  let name: String
  let faces: [(face: String, weight: Int, slant: FontStyle)]

  static let bundled: [FontFamily] = [
    FontFamily(
      name: "DejaVu Sans",
      faces: [
        ("DejaVuSans", 400, .normal), ("DejaVuSans-Bold", 700, .normal),
        ("DejaVuSans-Oblique", 400, .oblique),
        ("DejaVuSans-BoldOblique", 700, .oblique),
      ]),
    FontFamily(
      name: "DejaVu Serif",
      faces: [
        ("DejaVuSerif", 400, .normal), ("DejaVuSerif-Bold", 700, .normal),
        ("DejaVuSerif-Italic", 400, .italic),
        ("DejaVuSerif-BoldItalic", 700, .italic),
      ]),
    FontFamily(
      name: "DejaVu Sans Mono",
      faces: [
        ("DejaVuSansMono", 400, .normal), ("DejaVuSansMono-Bold", 700, .normal),
        ("DejaVuSansMono-Oblique", 400, .oblique), ("DejaVuSansMono-BoldOblique", 700, .oblique),
      ]),
    FontFamily(
      name: "STIXGeneral",
      faces: [
        ("STIXGeneral", 400, .normal), ("STIXGeneralBol", 700, .normal), ("STIXGeneralItalic", 400, .italic),
        ("STIXGeneralBolIta", 700, .italic),
      ]),
    FontFamily(name: "DejaVu Sans Display", faces: [("DejaVuSansDisplay", 400, .normal)]),
    FontFamily(name: "DejaVu Serif Display", faces: [("DejaVuSerifDisplay", 400, .normal)]),
    FontFamily(name: "cmr10", faces: [("cmr10", 400, .normal)]),
    FontFamily(name: "cmb10", faces: [("cmb10", 400, .normal)]),
    FontFamily(name: "cmss10", faces: [("cmss10", 400, .normal)]),
    FontFamily(name: "cmtt10", faces: [("cmtt10", 400, .normal)]),
    FontFamily(name: "cmmi10", faces: [("cmmi10", 400, .normal)]),
    FontFamily(name: "cmsy10", faces: [("cmsy10", 400, .normal)]),
    FontFamily(name: "cmex10", faces: [("cmex10", 400, .normal)]),
    FontFamily(name: "cmti10", faces: [("cmti10", 400, .normal)]),
  ]

  static func named(_ name: String) -> FontFamily? {
    let wanted = name.lowercased()
    return bundled.first { $0.name.lowercased() == wanted }
  }

  /// The face nearest to a weight and slant, by the scores of matplotlib's `font_manager` (`score_style`,
  /// `score_weight`): a wrong slant counts as much as any difference of weight, italic for oblique a tenth of it.
  func face(weight: FontWeight, slant: FontStyle) -> String {
    func score(_ face: (face: String, weight: Int, slant: FontStyle)) -> Double {
      let style =
        face.slant == slant ? 0 : face.slant != .normal && slant != .normal ? 0.1 : 1
      let difference = 0.95 * (Double(abs(face.weight - weight.value)) / 1000) + 0.05
      return style + difference
    }
    return faces.min { score($0) < score($1) }?.face ?? name
  }
}
