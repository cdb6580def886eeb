/// Where the texts of a description stand, for errors that only show when a figure is laid out.
struct TextPlaces: Sendable {
  private var places: [(text: String, mark: Mark)] = []

  init(_ root: YAMLNode) { collect(root) }

  /// Where a text or a line of it stands; a text with a sweep's name in braces is found by what stands before them.
  func mark(of line: String) -> Mark? {
    if let exact = places.first(where: { $0.text.contains(line) }) { return exact.mark }
    return places.first { place in
      guard let brace = place.text.firstIndex(of: "{"), brace != place.text.startIndex else { return false }
      return line.hasPrefix(place.text[..<brace])
    }?.mark
  }

  private mutating func collect(_ node: YAMLNode) {
    switch node.content {
    case .scalar:
      if let text = try? Read.text(node), !text.isEmpty { places.append((text, node.mark)) }
    case .sequence(let items): for item in items { collect(item) }
    case .mapping(let entries): for entry in entries { collect(entry.value) }
    }
  }
}
