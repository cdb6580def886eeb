/// A place in a description, both from 1; columns count characters.
struct Mark: Sendable, Equatable, Comparable {
  var line: Int
  var column: Int

  static func < (left: Mark, right: Mark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A value of a YAML document and where it stands.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  var content: Content
  var mark: Mark

  /// What a message calls the value: `the text 'abc'`, `a list`.
  var found: String {
    switch content {
    case .scalar(let scalar): scalar.found
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }

  var isScalar: Bool {
    if case .scalar = content { return true }
    return false
  }

  var isList: Bool {
    if case .sequence = content { return true }
    return false
  }

  /// Where an item of a list stands; the list itself where there is no such item.
  func mark(ofItem place: Int) -> Mark {
    guard case .sequence(let items) = content, items.indices.contains(place) else { return mark }
    return items[place].mark
  }

  /// Where the value of a key of a map stands; nil where there is none that is not null.
  func mark(ofKey key: String) -> Mark? {
    guard case .mapping(let entries) = content, let value = entries.first(where: { $0.key == key })?.value,
      !value.isNull
    else { return nil }
    return value.mark
  }

  /// Whether the value is left empty or written `null`.
  var isNull: Bool {
    if case .scalar(let scalar) = content, case .null = scalar.value { return true }
    return false
  }
}

extension YAMLNode {
  /// Adds what the value says to a digest: values by their kind and length, so that no two trees give the same bytes.
  func hash(into hash: inout SHA256) {
    switch content {
    case .scalar(let scalar):
      let isText = scalar.value == .text
      hash.update(Array("\(isText ? "t" : "s")\(scalar.text.utf8.count):\(scalar.text)".utf8))
    case .sequence(let items):
      hash.update(Array("l\(items.count):".utf8))
      for item in items { item.hash(into: &hash) }
    case .mapping(let entries):
      hash.update(Array("m\(entries.count):".utf8))
      for entry in entries {
        hash.update(Array("\(entry.key.utf8.count):\(entry.key)".utf8))
        entry.value.hash(into: &hash)
      }
    }
  }
}

/// A key of a map, with its value.
struct YAMLEntry: Sendable {
  var key: String
  var keyMark: Mark
  var value: YAMLNode
  /// Whether neither a colon nor a value is written, as for `b` in `{label: a, b}`.
  var isBare = false
}
