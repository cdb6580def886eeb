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

  /// Whether the value is left empty or written `null`.
  var isNull: Bool {
    if case .scalar(let scalar) = content, case .null = scalar.value { return true }
    return false
  }
}

/// A key of a map, with its value.
struct YAMLEntry: Sendable {
  var key: String
  var keyMark: Mark
  var value: YAMLNode
}
