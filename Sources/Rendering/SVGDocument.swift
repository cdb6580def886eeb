import Numerics

/// What becomes of the SVG that Cairo writes: the same picture in fewer bytes that depend on the drawing alone.
///
/// Cairo numbers its surfaces through the life of a process, writes more decimals than it computes with, defines glyphs
/// that nothing uses, and knows neither titles nor metadata.
struct SVGDocument {
  let canvas: Canvas
  let title: String?
  let metadata: String?

  init(_ canvas: Canvas, title: String?, metadata: String?) {
    self.canvas = canvas
    self.title = title
    self.metadata = metadata
  }

  func rewritten(_ document: [UInt8]) -> [UInt8] {
    let tags = SVGTag.joiningGroups(SVGTag.tags(of: document))
    let names = Self.names(of: tags)
    var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
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
        appendHead(to: &output)
      } else {
        rewritten(tag, names).append(to: &output)
      }
    }
    return output
  }

  private func appendHead(to output: inout [UInt8]) {
    let head = SVGTag(
      name: "svg", kind: .opening,
      attributes: [
        .init(name: "xmlns", value: "http://www.w3.org/2000/svg"),
        .init(name: "xmlns:xlink", value: "http://www.w3.org/1999/xlink"),
        .init(name: "width", value: canvas.widthInPoints.plainText(decimals: 6) + "pt"),
        .init(name: "height", value: canvas.heightInPoints.plainText(decimals: 6) + "pt"),
        .init(name: "viewBox", value: "0 0 \(canvas.width) \(canvas.height)"),
        .init(name: "version", value: "1.1"),
      ])
    head.append(to: &output)
    if let title { output.append(contentsOf: "<title>\(XMLText.escaped(title))</title>\n".utf8) }
    if let metadata { output.append(contentsOf: "<metadata>\(XMLText.escaped(metadata))</metadata>\n".utf8) }
  }

  /// New names for what is referred to, by kind and the order of definition: `glyph0-3` and `clip7` become `g3`, `c7`.
  private static func names(of tags: [SVGTag]) -> [String: String] {
    var referred: Set<String> = []
    for tag in tags {
      for attribute in tag.attributes {
        guard let mark = attribute.value.firstIndex(of: "#") else { continue }
        referred.insert(
          attribute.value[attribute.value.index(after: mark)...].prefix { $0 != ")" }.description)
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

  private func rewritten(_ tag: SVGTag, _ names: [String: String]) -> SVGTag {
    var result = SVGTag(name: tag.name, kind: tag.kind)
    for attribute in tag.attributes {
      let value = attribute.value
      switch attribute.name {
      case "id":
        guard let name = names[value] else { continue }
        result.attributes.append(.init(name: "id", value: name))
      case "style": result.attributes += Self.presentation(value)
      case "d": result.attributes.append(.init(name: "d", value: SVGNumbers.compactPath(value)))
      case "x", "y", "width", "height":
        result.attributes.append(.init(name: attribute.name, value: SVGNumbers.compact(value)))
      case "clip-rule" where value == "nonzero": continue
      default:
        result.attributes.append(.init(name: attribute.name, value: Self.renamed(value, names)))
      }
    }
    return result
  }

  /// The value with the new name of what it refers to.
  private static func renamed(_ value: String, _ names: [String: String]) -> String {
    guard let mark = value.firstIndex(of: "#") else { return value }
    let start = value.index(after: mark)
    let end = value[start...].firstIndex(of: ")") ?? value.endIndex
    return value[..<start] + (names[String(value[start..<end])] ?? String(value[start..<end])) + value[end...]
  }

  /// A style as attributes, without what SVG assumes anyway. Cairo's groups hand down no stroke.
  private static func presentation(_ style: String) -> [SVGTag.Attribute] {
    let declarations = style.split(separator: ";").compactMap { declaration -> SVGTag.Attribute? in
      guard let colon = declaration.firstIndex(of: ":") else { return nil }
      let name = declaration[..<colon].drop { $0 == " " }
      return .init(name: String(name), value: String(declaration[declaration.index(after: colon)...]))
    }
    let hasMiters = declarations.contains { $0.name == "stroke-linejoin" && $0.value == "miter" }
    return declarations.compactMap { declaration in
      var declaration = declaration
      switch declaration.name {
      case "stroke", "fill": declaration.value = SVGNumbers.compactColor(declaration.value)
      case "stroke-miterlimit" where !hasMiters: return nil
      default: declaration.value = compactWord(declaration.value)
      }
      return defaults[declaration.name] == declaration.value ? nil : declaration
    }
  }

  /// Numbers shorter, words as they are.
  private static func compactWord(_ value: String) -> String {
    guard let first = value.utf8.first, first < UInt8(ascii: "A") else { return value }
    return value.split(separator: ",").map { SVGNumbers.compact(String($0)) }.joined(separator: ",")
  }

  /// What holds where nothing is said (SVG 1.1, chapter 11).
  private static let defaults = [
    "stroke": "none", "fill-rule": "nonzero", "fill-opacity": "1", "stroke-opacity": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter", "stroke-miterlimit": "4", "stroke-width": "1", "stroke-dashoffset": "0",
  ]
}
