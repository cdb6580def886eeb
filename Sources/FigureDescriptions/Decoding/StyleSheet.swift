import CStyleSheets

/// A style sheet: rc keys and their values, a line each, as matplotlib's `.mplstyle` files have them.
struct StyleSheet: Sendable, Equatable {
  struct Line: Sendable, Equatable {
    var number: Int
    var key: String
    var value: String
  }

  let lines: [Line]

  /// A line that says nothing that can be understood.
  struct Mistake: Error, Equatable {
    var line: Int
    var message: String
  }

  /// Reads `key: value` lines; what follows `#` outside of quotes is a comment.
  init(_ text: some StringProtocol) throws(Mistake) {
    var lines: [Line] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let content = Self.trimmed(Self.withoutComment(Substring(line)))
      if content.isEmpty { continue }
      guard let colon = content.firstIndex(of: ":") else {
        throw Mistake(line: index + 1, message: "expected 'key: value'")
      }
      var value = Self.trimmed(content[content.index(after: colon)...])
      if value.count > 1, value.first == "\"", value.last == "\"" { value = value.dropFirst().dropLast() }
      lines.append(
        Line(
          number: index + 1, key: String(Self.trimmed(content[..<colon])),
          value: try Self.colors(of: value, index + 1)))
    }
    self.lines = lines
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    var isQuoted = false
    for index in line.indices {
      if line[index] == "\"" { isQuoted.toggle() }
      if line[index] == "#", !isQuoted { return line[..<index] }
    }
    return line
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }

  /// The colours of `cycler('color', ['r', 'g'])` between commas; other values stay as they are.
  private static func colors(of value: Substring, _ line: Int) throws(Mistake) -> String {
    guard value.hasPrefix("cycler(") else { return String(value) }
    let inside = value.dropFirst("cycler(".count)
    guard inside.hasSuffix(")"), !inside.dropLast().contains(")") else {
      throw Mistake(line: line, message: "a cycle has colours alone: cycler('color', ['r', 'g'])")
    }
    let words = inside.dropLast().split { "'\"[]() ,=".contains($0) }.map(String.init)
    guard words.first == "color", words.count > 1 else {
      throw Mistake(line: line, message: "a cycle has colours alone: cycler('color', ['r', 'g'])")
    }
    // Six hexadecimal digits are a colour without its mark, which begins a comment.
    return words.dropFirst().map { $0.count == 6 && $0.allSatisfy(\.isHexDigit) ? "#" + $0 : $0 }.joined(
      separator: ", ")
  }

  // MARK: matplotlib's own

  /// matplotlib's style sheets by their names, in its order.
  private static let bundled: [(name: String, sheet: StyleSheet)] = {
    let bytes = UnsafeBufferPointer(start: cstylesheets_bytes, count: cstylesheets_count)
    var texts: [(name: String, text: String)] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        texts.append((String(line.dropFirst().dropLast()), ""))
      } else if !texts.isEmpty {
        texts[texts.count - 1].text += line + "\n"
      }
    }
    return texts.compactMap { name, text in (try? StyleSheet(text)).map { (name, $0) } }
  }()

  static var names: [String] { bundled.map(\.name) }

  /// One of matplotlib's own; nil where there is none of this name.
  init?(named name: String) {
    guard let sheet = Self.bundled.first(where: { $0.name == name })?.sheet else { return nil }
    self = sheet
  }
}
