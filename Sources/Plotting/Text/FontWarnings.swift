import Typography

extension Style {
  /// Warnings of families that are not to be had, and of weights that the families' faces do not have: matplotlib's
  /// `findfont` warnings.
  func fontWarnings(_ fonts: FontLibrary) -> [LayoutWarning] {
    var warnings: [LayoutWarning] = []
    let keys: [(String, FontWeight)] = [
      ("font.weight", font.weight), ("axes.titleweight", axes.titleweight),
      ("axes.labelweight", axes.labelweight),
    ]
    for (key, weight) in keys where key == "font.weight" || weight != font.weight {
      guard let selection = try? fonts.select(request(for: textFont(weight: weight))) else {
        continue
      }
      for family in selection.notFound where key == "font.weight" {
        warnings.append(
          LayoutWarning(
            "the font family '\(family)' is neither bundled nor installed; "
              + "\(selection.faces.first?.familyName ?? "DejaVu Sans") is used",
            at: FigurePlace("rc", "font.family")))
      }
      if let face = selection.faces.first, let actual = FontLibrary.bundledWeight(of: face.name),
        actual != weight.value
      {
        warnings.append(
          LayoutWarning(
            "\(face.familyName) has no face of weight \(weight.value); \(actual) is used",
            at: FigurePlace("rc", .key(key))))
      }
    }
    return warnings
  }
}
