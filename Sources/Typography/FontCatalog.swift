/// What is known of a bundled face without opening it.
struct CatalogEntry {
  var face: String
  var family: String
  var style: FontRequest.Style = .normal
  var weight = 400

  /// How badly the face suits: the scores for style and weight of matplotlib's `FontManager`.
  func distance(to wanted: FontRequest.Style, _ wantedWeight: Int) -> Double {
    let styleScore = style == wanted ? 0 : style != .normal && wanted != .normal ? 0.1 : 1
    let weightScore = weight == wantedWeight ? 0 : 0.95 * Double(abs(weight - wantedWeight)) / 1000 + 0.05
    return styleScore + weightScore
  }
}

/// The bundled faces by family, style and weight, as matplotlib's `font_manager` lists them.
enum FontCatalog {
  static let entries: [CatalogEntry] = [
    CatalogEntry(face: "DejaVuSans", family: "DejaVu Sans"),
    CatalogEntry(face: "DejaVuSans-Bold", family: "DejaVu Sans", weight: 700),
    CatalogEntry(face: "DejaVuSans-Oblique", family: "DejaVu Sans", style: .oblique),
    CatalogEntry(face: "DejaVuSans-BoldOblique", family: "DejaVu Sans", style: .oblique, weight: 700),
    CatalogEntry(face: "DejaVuSansDisplay", family: "DejaVu Sans Display"),
    CatalogEntry(face: "DejaVuSansMono", family: "DejaVu Sans Mono"),
    CatalogEntry(face: "DejaVuSansMono-Bold", family: "DejaVu Sans Mono", weight: 700),
    CatalogEntry(face: "DejaVuSansMono-Oblique", family: "DejaVu Sans Mono", style: .oblique),
    CatalogEntry(
      face: "DejaVuSansMono-BoldOblique", family: "DejaVu Sans Mono", style: .oblique, weight: 700),
    CatalogEntry(face: "DejaVuSerif", family: "DejaVu Serif"),
    CatalogEntry(face: "DejaVuSerif-Bold", family: "DejaVu Serif", weight: 700),
    CatalogEntry(face: "DejaVuSerif-Italic", family: "DejaVu Serif", style: .italic),
    CatalogEntry(face: "DejaVuSerif-BoldItalic", family: "DejaVu Serif", style: .italic, weight: 700),
    CatalogEntry(face: "DejaVuSerifDisplay", family: "DejaVu Serif Display"),
    CatalogEntry(face: lastResort, family: "Last Resort High-Efficiency"),
    CatalogEntry(face: "STIXGeneral", family: "STIXGeneral"),
    CatalogEntry(face: "STIXGeneralBol", family: "STIXGeneral", weight: 700),
    CatalogEntry(face: "STIXGeneralItalic", family: "STIXGeneral", style: .italic),
    CatalogEntry(face: "STIXGeneralBolIta", family: "STIXGeneral", style: .italic, weight: 700),
    CatalogEntry(face: "STIXNonUni", family: "STIXNonUnicode"),
    CatalogEntry(face: "STIXNonUniBol", family: "STIXNonUnicode", weight: 700),
    CatalogEntry(face: "STIXNonUniIta", family: "STIXNonUnicode", style: .italic),
    CatalogEntry(face: "STIXNonUniBolIta", family: "STIXNonUnicode", style: .italic, weight: 700),
    CatalogEntry(face: "STIXSizOneSymReg", family: "STIXSizeOneSym"),
    CatalogEntry(face: "STIXSizOneSymBol", family: "STIXSizeOneSym", weight: 700),
    CatalogEntry(face: "STIXSizTwoSymReg", family: "STIXSizeTwoSym"),
    CatalogEntry(face: "STIXSizTwoSymBol", family: "STIXSizeTwoSym", weight: 700),
    CatalogEntry(face: "STIXSizThreeSymReg", family: "STIXSizeThreeSym"),
    CatalogEntry(face: "STIXSizThreeSymBol", family: "STIXSizeThreeSym", weight: 700),
    CatalogEntry(face: "STIXSizFourSymReg", family: "STIXSizeFourSym"),
    CatalogEntry(face: "STIXSizFourSymBol", family: "STIXSizeFourSym", weight: 700),
    CatalogEntry(face: "STIXSizFiveSymReg", family: "STIXSizeFiveSym"),
    CatalogEntry(face: "cmb10", family: "cmb10"),
    CatalogEntry(face: "cmex10", family: "cmex10"),
    CatalogEntry(face: "cmmi10", family: "cmmi10"),
    CatalogEntry(face: "cmr10", family: "cmr10"),
    CatalogEntry(face: "cmss10", family: "cmss10"),
    CatalogEntry(face: "cmsy10", family: "cmsy10"),
    CatalogEntry(face: "cmti10", family: "cmti10"),
    CatalogEntry(face: "cmtt10", family: "cmtt10"),
  ]

  /// The face of boxes: it has a glyph for every character, which shows the character's block.
  static let lastResort = "LastResortHE-Regular"

  /// Families that fill in for characters the requested ones lack, in order; those with Unicode characters.
  static let fallbackFamilies = ["DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono", "STIXGeneral"]

  /// The bundled face of one of `families` that suits best, and the place of its family in the list.
  ///
  /// Source: the scores of matplotlib's `FontManager.findfont`: place in the list (times 10), style, and weight.
  static func best(families: [String], style: FontRequest.Style, weight: Int) -> (face: String, place: Int)? {
    let wanted = families.map { $0.lowercased() }
    var best: (face: String, place: Int, score: Double)?
    for entry in entries {
      guard let place = wanted.firstIndex(of: entry.family.lowercased()) else { continue }
      let familyScore = Double(place) / Double(wanted.count)
      let score = familyScore * 10 + entry.distance(to: style, weight)
      if score < best?.score ?? .infinity { best = (entry.face, place, score) }
    }
    return best.map { ($0.face, $0.place) }
  }

  /// The bundled face of the family of this very name that suits best.
  static func best(family: String, style: FontRequest.Style, weight: Int) -> String? {
    entries.lazy.filter { $0.family == family }
      .min { $0.distance(to: style, weight) < $1.distance(to: style, weight) }?.face
  }
}
