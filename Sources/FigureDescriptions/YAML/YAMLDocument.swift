import CYAML

/// Builds the tree of the one document in a YAML text, from libyaml's events.
///
/// Anchors, aliases and merge keys (`<<`) mean what they mean in PyYAML's `safe_load`. Two equal keys in one map are an
/// error, as are tags other than those of text, numbers, lists and maps.
struct YAMLDocument {
  /// How deep lists and maps may lie in each other.
  static let maximumDepth = 64
  /// How many values all aliases of a document together may stand for.
  static let maximumAliasedValues = 1_000_000

  /// The root, or the reason why there is none.
  static func parse(_ bytes: [UInt8]) throws(YAMLSyntaxError) -> YAMLNode {
    try document(bytes).root
  }

  /// The root, and what may be said otherwise than it was meant.
  static func document(
    _ bytes: [UInt8]
  ) throws(YAMLSyntaxError) -> (root: YAMLNode, warnings: [YAMLSyntaxError]) {
    let events = YAMLEvents(JSONEscapes.joined(bytes))
    var composer = Composer(events: events)
    return (try composer.document(), composer.warnings)
  }
}

/// Why a text is no YAML document that can be read.
struct YAMLSyntaxError: Error, Equatable {
  var mark: Mark
  var message: String
}

private struct Composer {
  /// A value that an alias may stand for, with the number of values in it and how deep they lie in each other.
  struct Anchored {
    var node: YAMLNode
    var count = 1
    var height = 0
  }

  let events: YAMLEvents
  var anchors: [String: Anchored] = [:]
  var aliasedValues = 0
  private(set) var warnings: [YAMLSyntaxError] = []

  init(events: YAMLEvents) { self.events = events }

  mutating func document() throws(YAMLSyntaxError) -> YAMLNode {
    _ = try events.next()
    guard case .documentStart = try events.next().kind else {
      throw YAMLSyntaxError(mark: Mark(line: 1, column: 1), message: "the description is empty")
    }
    let root = try node(from: try events.next(), depth: 0).node
    _ = try events.next()
    let after = try events.next()
    if case .documentStart = after.kind {
      throw YAMLSyntaxError(
        mark: after.mark, message: "a second document begins here; write one figure in each file")
    }
    return root
  }

  private mutating func node(from event: YAMLEvents.Event, depth: Int) throws(YAMLSyntaxError) -> Anchored {
    let result: Anchored
    switch event.kind {
    case .alias(let name):
      guard let anchored = anchors[name] else {
        throw YAMLSyntaxError(
          mark: event.mark,
          message: "the alias *\(name) stands for nothing: no anchor &\(name) ends before it")
      }
      try check(depth: depth + anchored.height, at: event.mark)
      aliasedValues += anchored.count
      guard aliasedValues <= YAMLDocument.maximumAliasedValues else {
        throw YAMLSyntaxError(
          mark: event.mark,
          message:
            "the aliases stand for more than \(YAMLDocument.maximumAliasedValues) values; write less of them")
      }
      return Anchored(
        node: YAMLNode(content: anchored.node.content, mark: event.mark), count: anchored.count,
        height: anchored.height)
    case .scalar(let scalar):
      result = Anchored(node: YAMLNode(content: .scalar(scalar), mark: event.mark))
    case .sequenceStart:
      result = try sequence(at: event.mark, depth: depth)
    case .mappingStart:
      result = try mapping(at: event.mark, depth: depth)
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .collectionEnd:
      throw YAMLSyntaxError(mark: event.mark, message: "a value is missing here")
    }
    if let anchor = event.anchor {
      guard anchors.updateValue(result, forKey: anchor) == nil else {
        throw YAMLSyntaxError(mark: event.mark, message: "a second anchor &\(anchor); give it another name")
      }
    }
    return result
  }

  private mutating func sequence(at mark: Mark, depth: Int) throws(YAMLSyntaxError) -> Anchored {
    try check(depth: depth, at: mark)
    var items: [YAMLNode] = []
    var count = 1
    var height = 1
    while true {
      let event = try events.next()
      if case .collectionEnd = event.kind { break }
      let item = try node(from: event, depth: depth + 1)
      items.append(item.node)
      count += item.count
      height = max(height, item.height + 1)
    }
    return Anchored(node: YAMLNode(content: .sequence(items), mark: mark), count: count, height: height)
  }

  private mutating func mapping(at mark: Mark, depth: Int) throws(YAMLSyntaxError) -> Anchored {
    try check(depth: depth, at: mark)
    var own: [YAMLEntry] = []
    var merged: [YAMLEntry] = []
    var places: [String: Mark] = [:]
    var count = 1
    var height = 1
    while true {
      let event = try events.next()
      if case .collectionEnd = event.kind { break }
      guard case .scalar(let key) = try node(from: event, depth: depth + 1).node.content else {
        throw YAMLSyntaxError(mark: event.mark, message: "a key is a word, not a list or a map")
      }
      let valueEvent = try events.next()
      let value = try node(from: valueEvent, depth: depth + 1)
      let isBare = try checkComment(after: key.text, valueEvent)
      count += value.count + 1
      height = max(height, value.height + 1)
      if key.text == "<<", key.kind == .implicit {
        merged += try mergedEntries(of: value.node)
        continue
      }
      if let first = places.updateValue(event.mark, forKey: key.text) {
        throw YAMLSyntaxError(
          mark: event.mark,
          message: "the key \(quoted(key.text)) stands here twice, first on line \(first.line)")
      }
      own.append(YAMLEntry(key: key.text, keyMark: event.mark, value: value.node, isBare: isBare))
    }
    // Of merged maps the later one wins, and the map's own keys win over all.
    for entry in merged.reversed() where places.updateValue(entry.keyMark, forKey: entry.key) == nil {
      own.append(entry)
    }
    return Anchored(node: YAMLNode(content: .mapping(own), mark: mark), count: count, height: height)
  }

  /// Looks for what a comment took away from a value.
  ///
  /// - Returns: whether neither a colon nor a value is written.
  private mutating func checkComment(after key: String, _ event: YAMLEvents.Event) throws(YAMLSyntaxError)
    -> Bool
  {
    guard case .scalar(let scalar) = event.kind, scalar.kind == .implicit else { return false }
    guard scalar.text.isEmpty else {
      // `run #3`: a comment that begins without a blank is seldom meant as one. `# like this` is.
      if scalar.value == .text, let comment = event.end.flatMap({ events.comment(at: $0) }),
        let next = comment.dropFirst().first, !next.isWhitespace
      {
        warnings.append(
          YAMLSyntaxError(
            mark: event.mark,
            message: "\(key): \(quoted(comment)) is a comment; quote the text if it belongs to it"))
      }
      return false
    }
    if let comment = events.comment(at: event.mark) {
      throw YAMLSyntaxError(
        mark: event.mark,
        message:
          "\(key): the value is empty, since \(quoted(comment)) is a comment; quote a text that begins "
          + "with #, or leave the key out")
    }
    return !events.followsColon(event.mark)
  }

  /// The entries that a merge key brings in; of a list of maps the earlier one wins.
  private func mergedEntries(of node: YAMLNode) throws(YAMLSyntaxError) -> [YAMLEntry] {
    switch node.content {
    case .mapping(let entries): return entries
    case .sequence(let items):
      var all: [YAMLEntry] = []
      for item in items.reversed() {
        guard case .mapping(let entries) = item.content else {
          throw YAMLSyntaxError(
            mark: item.mark, message: "<< takes a map or a list of maps, found \(item.found)")
        }
        all += entries
      }
      return all
    case .scalar:
      throw YAMLSyntaxError(mark: node.mark, message: "<< takes a map or a list of maps, found \(node.found)")
    }
  }

  private func check(depth: Int, at mark: Mark) throws(YAMLSyntaxError) {
    guard depth < YAMLDocument.maximumDepth else {
      throw YAMLSyntaxError(
        mark: mark, message: "lists and maps lie more than \(YAMLDocument.maximumDepth) deep in each other")
    }
  }
}
