import Typography

extension FigurePage {
  /// Warns of families that are not to be had, and of weights that the families' faces do not have: matplotlib's
  /// `findfont` warnings.
  func warnOfFonts(of style: Style, _ fonts: FontLibrary) {
    let keys: [(String, FontWeight)] = [
      ("font.weight", style.font.weight), ("axes.titleweight", style.axes.titleweight),
      ("axes.labelweight", style.axes.labelweight),
    ]
    for (key, weight) in keys where key == "font.weight" || weight != style.font.weight {
      guard let selection = try? fonts.select(style.request(for: style.textFont(weight: weight))) else {
        continue
      }
      for family in selection.notFound where key == "font.weight" {
        warn(
          "the font family '\(family)' is neither bundled nor installed; "
            + "\(selection.faces.first?.familyName ?? "DejaVu Sans") is used",
          at: FigurePlace("rc", "font.family"))
      }
      if let face = selection.faces.first, let actual = FontLibrary.bundledWeight(of: face.name),
        actual != weight.value
      {
        warn(
          "\(face.familyName) has no face of weight \(weight.value); \(actual) is used",
          at: FigurePlace("rc", .key(key)))
      }
    }
  }
}
