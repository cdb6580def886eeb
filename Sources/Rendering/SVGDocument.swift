/// What becomes of the SVG that Cairo writes: the same picture in fewer bytes that depend on the drawing alone.
///
/// Cairo numbers its surfaces through the life of a process, writes more decimals than it computes with, defines glyphs
/// that nothing uses, and knows neither titles nor metadata.
struct SVGDocument {
  let head: SVGHead

  func rewritten(_ document: [UInt8]) -> [UInt8] {
    let tags = SVGTag.joiningGroups(SVGTag.tags(of: document))
    let names = Self.names(of: tags)
    var styles = Styles()
    var output: [UInt8] = []
    output.reserveCapacity(document.count)
    // Depth within a definition that nothing refers to.
    var unused = 0
    var isInDefinitions = false
    for tag in tags {
      if unused > 0 {
        unused += tag.kind == .opening ? 1 : tag.kind == .closing ? -1 : 0
        continue
      }
      if tag.name == "defs" { isInDefinitions = tag.kind == .opening }
      if isInDefinitions, let id = tag["id"], names[id] == nil {
        unused = tag.kind == .opening ? 1 : 0
        continue
      }
      if tag.name == "svg", tag.kind == .opening {
        head.append(to: &output)
      } else {
        rewritten(tag, names, &styles).append(to: &output)
      }
    }
    return output
  }

  /// New names for what is referred to, by kind and the order of definition: `glyph0-3` and `clip7` become `g3`, `c7`.
  private static func names(of tags: [SVGTag]) -> [String: String] {
    var referred: Set<String> = []
    for tag in tags {
      for attribute in tag.attributes {
        if let range = reference(in: attribute) {
          referred.insert(String(decoding: attribute.value[range], as: UTF8.self))
        }
      }
    }
    var counts: [Character: Int] = [:]
    var names: [String: String] = [:]
    for tag in tags {
      guard let id = tag["id"], let kind = id.first, referred.contains(id) else { continue }
      counts[kind, default: 0] += 1
      names[id] = "\(kind)\(counts[kind, default: 0])"
    }
    return names
  }

  /// Where an attribute such as `xlink:href="#glyph0-3"` or `clip-path="url(#clip7)"` names another element.
  private static func reference(in attribute: SVGTag.Attribute) -> Range<Int>? {
    switch attribute.name {
    case "d", "x", "y", "width", "height", "style", "id": return nil
    default: break
    }
    guard let mark = attribute.value.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let end = attribute.value[mark...].firstIndex(of: UInt8(ascii: ")")) ?? attribute.value.endIndex
    return mark + 1..<end
  }

  private func rewritten(_ tag: SVGTag, _ names: [String: String], _ styles: inout Styles) -> SVGTag {
    var result = SVGTag(name: tag.name, kind: tag.kind)
    for attribute in tag.attributes {
      switch attribute.name {
      case "id":
        guard let name = names[String(decoding: attribute.value, as: UTF8.self)] else { continue }
        result.attributes.append(.init("id", name))
      case "style": result.attributes += styles.presentation(attribute.value)
      case "d": result.attributes.append(.init("d", SVGNumbers.compactPath(attribute.value)))
      case "x", "y", "width", "height":
        result.attributes.append(.init(attribute.name, SVGNumbers.compact(attribute.value)))
      case "clip-rule" where attribute.value.elementsEqual("nonzero".utf8): continue
      default:
        result.attributes.append(.init(attribute.name, Self.renamed(attribute, names)))
      }
    }
    return result
  }

  /// The value with the new name of what it refers to.
  private static func renamed(_ attribute: SVGTag.Attribute, _ names: [String: String]) -> ArraySlice<UInt8> {
    let value = attribute.value
    guard let range = reference(in: attribute) else { return value }
    guard let name = names[String(decoding: value[range], as: UTF8.self)] else { return value }
    return value[..<range.lowerBound] + Array(name.utf8) + value[range.upperBound...]
  }

  /// Styles as attributes, each worked out once.
  private struct Styles {
    private var known: [ArraySlice<UInt8>: [SVGTag.Attribute]] = [:]

    mutating func presentation(_ style: ArraySlice<UInt8>) -> [SVGTag.Attribute] {
      if let attributes = known[style] { return attributes }
      let attributes = Self.attributes(style)
      known[style] = attributes
      return attributes
    }

    /// The declarations without what SVG assumes anyway. Cairo's groups hand down no stroke.
    private static func attributes(_ style: ArraySlice<UInt8>) -> [SVGTag.Attribute] {
      let declarations = style.split(separator: UInt8(ascii: ";")).compactMap {
        declaration -> SVGTag.Attribute? in
        guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = declaration[..<colon].drop { $0 == UInt8(ascii: " ") }
        return .init(String(decoding: name, as: UTF8.self), declaration[(colon + 1)...])
      }
      let hasMiters = declarations.contains { $0 == .init("stroke-linejoin", "miter") }
      return declarations.compactMap { declaration in
        var declaration = declaration
        switch declaration.name {
        case "stroke", "fill": declaration.value = SVGNumbers.compactColor(declaration.value)
        case "stroke-miterlimit" where !hasMiters: return nil
        default: declaration.value = compactWord(declaration.value)
        }
        let assumed = defaults[declaration.name].map { declaration.value.elementsEqual($0.utf8) } ?? false
        return assumed ? nil : declaration
      }
    }

    /// Numbers shorter, words as they are.
    private static func compactWord(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      guard let first = value.first, first < UInt8(ascii: "A") else { return value }
      return SVGNumbers.compact(value, separator: UInt8(ascii: ","))
    }

    /// What holds where nothing is said (SVG 1.1, chapter 11).
    private static let defaults = [
      "stroke": "none", "fill-rule": "nonzero", "fill-opacity": "1", "stroke-opacity": "1",
      "stroke-linecap": "butt",
      "stroke-linejoin": "miter", "stroke-miterlimit": "4", "stroke-width": "1", "stroke-dashoffset": "0",
    ]
  }
}
