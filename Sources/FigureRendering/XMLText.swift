/// Text between tags.
public enum XMLText {
  /// The text with `&`, `<` and `>` escaped, and U+FFFD for characters that XML 1.0 has no way to write.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // A plain carriage return would be read as a line feed.
      case "\r": result += "&#13;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&#13;": "\r"]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let entity = entities.first { rest.hasPrefix($0.key) }
      result += entity?.value ?? "&"
      rest = rest.dropFirst(entity?.key.count ?? 1)
    }
    return result + rest
  }

  /// The text of an SVG document's first element of that name, such as `title` or `metadata`; nil where there is none.
  public static func content(of element: String, in document: [UInt8]) -> String? {
    place(of: element, in: document).map { unescaped(String(decoding: document[$0], as: UTF8.self)) }
  }

  /// Where the text of an SVG document's first element of that name stands; nil where there is none.
  public static func place(of element: String, in document: [UInt8]) -> Range<Int>? {
    guard let tag = index(of: "<\(element)>", in: document[...]) else { return nil }
    let start = tag + element.utf8.count + 2
    return index(of: "</\(element)>", in: document[start...]).map { start..<$0 }
  }

  private static func index(of pattern: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let pattern = Array(pattern.utf8)
    guard bytes.count >= pattern.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - pattern.count).first { bytes[$0...].starts(with: pattern) }
  }
}
