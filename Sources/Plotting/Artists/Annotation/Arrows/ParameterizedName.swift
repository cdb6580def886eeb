/// A style by name with parameters, `fancy,head_length=0.4`: how matplotlib writes arrow and connection styles
/// (`patches.py`, `_Style`). Spaces do not count, nor do capitals of the name.
struct ParameterizedName {
  let name: String
  private let text: String
  private var parameters: [(key: String, value: Double)] = []

  /// - Throws: ``ArtistError`` where a parameter is not a key, an equals sign and a number.
  init(_ text: String) throws(ArtistError) {
    self.text = text
    let parts = text.utf8.filter { $0 != UInt8(ascii: " ") }.split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    name = (parts.first ?? "").lowercased()
    for part in parts.dropFirst() {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let value = Double(sides[1]) else {
        throw ArtistError("expected NAME=NUMBER instead of '\(part)' in '\(text)'")
      }
      parameters.append((String(sides[0]), value))
    }
  }

  /// The last value given for a parameter, removed.
  mutating func take(_ key: String) -> Double? {
    defer { parameters.removeAll { $0.key == key } }
    return parameters.last { $0.key == key }?.value
  }

  /// - Throws: ``ArtistError`` where a parameter has not been taken.
  func finish() throws(ArtistError) {
    guard let unknown = parameters.first else { return }
    throw ArtistError("'\(name)' has no parameter '\(unknown.key)', as asked for in '\(text)'")
  }
}
