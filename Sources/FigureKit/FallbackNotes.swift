import Typography

extension FallbackReport {
  /// One line for each face that stood in, with the characters it drew, one for each alphabet's gap, and one for what no
  /// font has.
  public var notes: [String] {
    var faces: [(name: String, characters: [Unicode.Scalar])] = []
    for substitution in substitutions {
      if let index = faces.firstIndex(where: { $0.name == substitution.face }) {
        faces[index].characters.append(substitution.character)
      } else {
        faces.append((substitution.face, [substitution.character]))
      }
    }
    let lines = faces.map { face in
      let characters = String(String.UnicodeScalarView(face.characters))
      return "the characters '\(characters)' are drawn in \(face.name)"
    }
    return lines + alphabetGaps.map { "\($0.description); ¤ stands in its place" }
      + (missing.map { [$0.description] } ?? [])
  }
}
