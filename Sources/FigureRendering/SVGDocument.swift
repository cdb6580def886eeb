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
    var defined: Set<String> = []
    for tag in tags {
      if unused > 0 {
        unused += tag.kind == .opening ? 1 : tag.kind == .closing ? -1 : 0
        continue
      }
      if tag.name == "defs" { isInDefinitions = tag.kind == .opening }
      if isInDefinitions, let id = tag["id"], names[id].map({ !defined.insert($0).inserted }) ?? true {
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

  /// New names for what is referred to, by kind and content: `glyph0-3` and `clip7` become `g` and `c` with digits.
  private static func names(of tags: [SVGTag]) -> [String: String] {
    var naming = Naming(tags)
    for tag in tags {
      for attribute in tag.attributes {
        if let range = reference(in: attribute) {
          naming.name(String(decoding: attribute.value[range], as: UTF8.self))
        }
      }
    }
    return naming.names
  }

  /// Names definitions after what they hold, those first that they refer to.
  private struct Naming {
    private let tags: [SVGTag]
    /// Where each element with an identifier begins and ends.
    private let ranges: [String: Range<Int>]
    private var contents = SVGNames()
    private(set) var names: [String: String] = [:]
    private var begun: Set<String> = []

    init(_ tags: [SVGTag]) {
      self.tags = tags
      var ranges: [String: Range<Int>] = [:]
      var open: [Int] = []
      for (index, tag) in tags.enumerated() {
        switch tag.kind {
        case .opening: open.append(index)
        case .empty: if let id = tag["id"] { ranges[id] = index..<(index + 1) }
        case .closing:
          guard let start = open.popLast() else { continue }
          if let id = tags[start]["id"] { ranges[id] = start..<(index + 1) }
        }
      }
      self.ranges = ranges
    }

    mutating func name(_ id: String) {
      guard names[id] == nil, let range = ranges[id], let kind = id.first, begun.insert(id).inserted else {
        return
      }
      var content: [UInt8] = []
      for tag in tags[range] {
        var tag = tag
        tag.attributes.removeAll { $0.name == "id" }
        for index in tag.attributes.indices {
          guard let range = reference(in: tag.attributes[index]) else { continue }
          name(String(decoding: tag.attributes[index].value[range], as: UTF8.self))
          tag.attributes[index].value = renamed(tag.attributes[index], names)
        }
        tag.append(to: &content)
      }
      names[id] = contents.name(kind, of: content).name
    }
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
