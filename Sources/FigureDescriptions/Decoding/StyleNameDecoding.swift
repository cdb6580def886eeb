import FigureNumbers

extension Read {
  /// A name and maybe parameters with numbers, `fancy,head_length=0.4`, or a map of them,
  /// `{value: fancy, head_length: 0.4}`.
  ///
  /// - Parameters:
  ///   - what: what is named, for messages: `arrow style`.
  ///   - styles: the names, and the parameters that each has.
  static func styleName(
    _ what: String, _ styles: [(name: String, parameters: [String])]
  ) -> Reading<String> {
    { node throws(Mistakes) in
      let text = try composed(what, node)
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
      guard let style = styles.first(where: { $0.name == parts[0].lowercased() }) else {
        throw unknown(what, parts[0], among: styles.map(\.name), at: node.mark)
      }
      for part in parts.dropFirst() {
        let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
          trimmed($0)
        }
        guard style.parameters.contains(sides[0]) else {
          throw unknown("parameter of '\(style.name)'", sides[0], among: style.parameters, at: node.mark)
        }
        guard sides.count == 2, let value = Double(decimalText: sides[1]), value.isFinite else {
          throw Mistakes("expected a number after \(sides[0])= in \(quoted(text))", at: node.mark)
        }
      }
      return text
    }
  }

  private static func composed(_ what: String, _ node: YAMLNode) throws(Mistakes) -> String {
    guard case .mapping(let entries) = node.content else { return try text(node) }
    guard let name = entries.first(where: { $0.key == "value" }) else {
      throw Mistakes("expected the key 'value', the name of the \(what)", at: node.mark)
    }
    var parts = [try text(name.value)]
    for entry in entries where entry.key != "value" {
      parts.append("\(entry.key)=\(try number(entry.value).text(.shortest))")
    }
    return parts.joined(separator: ",")
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
