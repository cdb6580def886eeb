/// One tag of an XML document as Cairo writes it: without namespaces to resolve, comments or character data.
struct SVGTag: Equatable {
  /// Values are bytes, since path data is long and read once.
  struct Attribute: Equatable {
    var name: String
    var value: ArraySlice<UInt8>

    init(_ name: String, _ value: ArraySlice<UInt8>) {
      self.name = name
      self.value = value
    }

    init(_ name: String, _ value: String) { self.init(name, Array(value.utf8)[...]) }
  }

  enum Kind: Equatable { case opening, closing, empty }

  var name: String
  var kind: Kind
  var attributes: [Attribute] = []

  init(name: String, kind: Kind, attributes: [Attribute] = []) {
    self.name = name
    self.kind = kind
    self.attributes = attributes
  }

  subscript(name: String) -> String? {
    attributes.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// All tags of a document in order; what stands between them, and the XML declaration, is left out.
  static func tags(of document: [UInt8]) -> [SVGTag] {
    var tags: [SVGTag] = []
    var position = 0
    while let start = document[position...].firstIndex(of: UInt8(ascii: "<")),
      let end = document[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      if let tag = SVGTag(document[(start + 1)..<end]) { tags.append(tag) }
      position = end + 1
    }
    return tags
  }

  /// The tags with neighbouring groups of the same attributes made one.
  static func joiningGroups(_ tags: [SVGTag]) -> [SVGTag] {
    var result: [SVGTag] = []
    result.reserveCapacity(tags.count)
    var open: [SVGTag] = []
    // The tag that opened what the last tag closed.
    var closed: SVGTag?
    for tag in tags {
      if tag.kind == .opening {
        open.append(tag)
        if tag.name == "g", tag == closed {
          result.removeLast()
        } else {
          result.append(tag)
        }
        closed = nil
      } else {
        closed = tag.kind == .closing ? open.popLast() : nil
        result.append(tag)
      }
    }
    return result
  }

  /// Reads what stands between the angle brackets; nil for declarations and comments.
  private init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    guard let first = rest.first, first != UInt8(ascii: "?"), first != UInt8(ascii: "!") else { return nil }
    kind = .opening
    if first == UInt8(ascii: "/") {
      kind = .closing
      rest = rest.dropFirst()
    } else if rest.last == UInt8(ascii: "/") {
      kind = .empty
      rest = rest.dropLast()
    }
    let end = rest.firstIndex { $0 <= UInt8(ascii: " ") } ?? rest.endIndex
    name = String(decoding: rest[..<end], as: UTF8.self)
    rest = rest[end...]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let quote = equals + 1
      guard quote < rest.endIndex, let close = rest[(quote + 1)...].firstIndex(of: rest[quote]) else {
        return
      }
      let key = rest[..<equals].drop { $0 <= UInt8(ascii: " ") }
      attributes.append(Attribute(String(decoding: key, as: UTF8.self), rest[(quote + 1)..<close]))
      rest = rest[(close + 1)...]
    }
  }

  /// - Precondition: the attributes' values need no escaping, as those that are read.
  func append(to document: inout [UInt8]) {
    document.append(UInt8(ascii: "<"))
    if kind == .closing { document.append(UInt8(ascii: "/")) }
    document.append(contentsOf: name.utf8)
    for attribute in attributes {
      document.append(UInt8(ascii: " "))
      document.append(contentsOf: attribute.name.utf8)
      document.append(contentsOf: "=\"".utf8)
      document.append(contentsOf: attribute.value)
      document.append(UInt8(ascii: "\""))
    }
    document.append(contentsOf: kind == .empty ? "/>\n".utf8 : ">\n".utf8)
  }
}
