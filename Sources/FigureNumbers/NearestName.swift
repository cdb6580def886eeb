/// The name among `names` that `name` was most likely meant to be, or nil where none is near enough to suggest.
///
/// Nearness is the edit distance of Damerau and Levenshtein in its restricted form (insert, delete, replace, swap of
/// neighbours; Wikipedia "Damerau–Levenshtein distance", optimal string alignment), letter case counting least. One edit
/// is forgiven for every three letters, and one in short names as long as a letter stays. Of equally near names that
/// with the longest common beginning wins, then the first.
public func nearest(_ name: String, among names: some Sequence<String>) -> String? {
  var best: (name: String, distance: Int, beginning: Int)?
  // Whole texts are no names that were mistyped, and comparing them takes long.
  guard name.utf8.count <= 64 else { return nil }
  let wanted = Array(name.lowercased())
  for candidate in names {
    let difference = candidate.utf8.count - name.utf8.count
    guard difference.magnitude <= 64 else { continue }
    let letters = Array(candidate.lowercased())
    // Two steps an edit, so that a difference of case alone breaks ties without costing an edit.
    let distance = editDistance(wanted, letters) * 2 + (candidate == name || letters != wanted ? 0 : 1)
    let length = max(wanted.count, letters.count)
    let allowed = min(2 * max(1, length / 3), 2 * length - 1)
    guard distance <= allowed else { continue }
    let beginning = zip(wanted, letters).prefix { $0 == $1 }.count
    if let best, (best.distance, -best.beginning) <= (distance, -beginning) { continue }
    best = (candidate, distance, beginning)
  }
  return best?.name
}

/// The number of edits that turn `source` into `target`.
func editDistance(_ source: [Character], _ target: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...target.count)
  for row in source.indices {
    var current = [row + 1]
    current.reserveCapacity(target.count + 1)
    for column in target.indices {
      let same = source[row] == target[column]
      var distance = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (same ? 0 : 1))
      if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
        distance = min(distance, beforePrevious[column - 1] + 1)
      }
      current.append(distance)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[target.count]
}
