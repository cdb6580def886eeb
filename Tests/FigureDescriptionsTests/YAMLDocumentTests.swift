import Testing

@testable import FigureDescriptions

@Suite struct YAMLDocumentTests {
  /// A tree written on one line, with the places of its values.
  private static func shown(_ node: YAMLNode, places: Bool = false) -> String {
    let place = places ? "@\(node.mark.line):\(node.mark.column)" : ""
    switch node.content {
    case .scalar(let scalar): return (scalar.kind == .text ? "'\(scalar.text)'" : scalar.text) + place
    case .sequence(let items):
      return "[" + items.map { shown($0, places: places) }.joined(separator: " ") + "]" + place
    case .mapping(let entries):
      let shownEntries = entries.map { entry in
        entry.key + (places ? "@\(entry.keyMark.line):\(entry.keyMark.column)" : "") + ":"
          + shown(entry.value, places: places)
      }
      return "{" + shownEntries.joined(separator: " ") + "}" + place
    }
  }

  private static func parse(_ text: String, places: Bool = false) throws -> String {
    shown(try YAMLDocument.parse(Array(text.utf8)), places: places)
  }

  private static func failure(_ text: String) -> YAMLSyntaxError? { failure(Array(text.utf8)) }

  private static func failure(_ bytes: [UInt8]) -> YAMLSyntaxError? {
    do throws(YAMLSyntaxError) {
      _ = try YAMLDocument.parse(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("a: 1", "{a:1}"),
    ("{\"a\": [1, \"x\", null, true]}", "{a:[1 'x' null true]}"),
    ("{\n\t\"a\":1,\n\t\"b\": {\"c\":\"\\u00e9\\n\"}\n}", "{a:1 b:{c:'é\n'}}"),
    ("- |\n  x\n- >\n  y\n  z\n", "['x\n' 'y z\n']"),
    ("--- # a comment\na: 'it''s'\n...\n", "{a:'it's'}"),
    ("\u{FEFF}a: 1", "{a:1}"),
    ("a: !!str 5\nb: !!float 5\nc: ! 5\nd: !!seq [1]", "{a:'5' b:5 c:'5' d:[1]}"),
    ("a:\nb: ''", "{a: b:''}"),
  ])
  func buildsTheTree(_ text: String, _ tree: String) throws {
    #expect(try Self.parse(text) == tree)
  }

  @Test func knowsThePlaces() throws {
    #expect(
      try Self.parse("a:\n  - é: 1\n    b: [2,\n  3]", places: true)
        == "{a@1:1:[{é@2:5:1@2:8 b@3:5:[2@3:9 3@4:3]@3:8}@2:5]@2:3}@1:1")
  }

  // Expected values as PyYAML's safe_load gives them; keys in the order in which the map writes them.
  @Test(arguments: [
    ("a: &x [1, 2]\nb: *x", "{a:[1 2] b:[1 2]}"),
    ("a: &x {p: 1, q: 2}\nb: {<<: *x, q: 3}", "{a:{p:1 q:2} b:{q:3 p:1}}"),
    ("a: &x {p: 1}\nb: &y {p: 2, q: 3}\nc: {<<: [*x, *y]}", "{a:{p:1} b:{p:2 q:3} c:{p:1 q:3}}"),
    ("a: &x {p: 1}\nb: &y {<<: *x, q: 2}\nc: {<<: *y, r: 3}", "{a:{p:1} b:{q:2 p:1} c:{r:3 p:1 q:2}}"),
    ("a: {'<<': 1}", "{a:{<<:1}}"),
  ])
  func expandsAliasesAndMerges(_ text: String, _ tree: String) throws {
    #expect(try Self.parse(text) == tree)
  }

  @Test(arguments: [
    ("", 1, 1, "the description is empty"),
    ("# nothing\n", 1, 1, "the description is empty"),
    ("a: 1\n---\nb: 2", 2, 1, "a second document begins here; write one figure in each file"),
    ("a: 1\nb: 2\na: 3", 3, 1, "the key 'a' stands here twice, first on line 1"),
    ("{\"a\": 1, \"a\": 1}", 1, 10, "the key 'a' stands here twice, first on line 1"),
    ("? [1]\n: 2", 1, 3, "a key is a word, not a list or a map"),
    ("a: *b", 1, 4, "the alias *b stands for nothing: no anchor &b ends before it"),
    ("a: &b [*b]", 1, 8, "the alias *b stands for nothing: no anchor &b ends before it"),
    ("a: &b 1\nc: &b 2", 2, 4, "a second anchor &b; give it another name"),
    (
      "a: !!python/object:os.system 1", 1, 4,
      "the tag '!!python/object:os.system' means nothing here; leave it out"
    ),
    ("a: !mine [1]", 1, 4, "the tag '!mine' means nothing here; leave it out"),
    ("<<: 5", 1, 5, "<< takes a map or a list of maps, found the number 5"),
    ("<<: [[1]]", 1, 6, "<< takes a map or a list of maps, found a list"),
    (
      "a: \"\\sigma\"", 1, 5,
      "not valid YAML: found unknown escape character while parsing a quoted scalar that begins on line 1; write "
        + "math in single quotes, where a backslash is a backslash"
    ),
    (
      "a: b: c", 1, 5,
      "not valid YAML: mapping values are not allowed in this context; quote a text that has ': ' in it"
    ),
    (
      "a: [1, 2", 2, 1,
      "not valid YAML: did not find expected ',' or ']' while parsing a flow sequence that begins on line 1; it is not closed"
    ),
    ("é: \u{0}", 1, 4, "a NUL byte; a description is text"),
    ("a: 1\nb: \u{7}", 2, 4, "the control character U+0007; a description is text"),
  ])
  func saysWhatIsWrong(_ text: String, _ line: Int, _ column: Int, _ message: String) {
    #expect(
      Self.failure(text) == YAMLSyntaxError(mark: Mark(line: line, column: column), message: message))
  }

  @Test func refusesWhatIsNotUTF8() {
    #expect(
      Self.failure(Array("a: 1\nb: x".utf8) + [0xFF, 0x41])
        == YAMLSyntaxError(
          mark: Mark(line: 2, column: 5), message: "not UTF-8 text (invalid leading UTF-8 octet)"))
  }

  @Test func limitsTheDepth() {
    let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(Self.failure(deep)?.message == "lists and maps lie more than 64 deep in each other")
    #expect(Self.failure(String(repeating: "[", count: 1_000_000)) != nil)
    #expect(Self.failure(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) == nil)
    // What is deep only through aliases is deep as well.
    let half = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let outer = String(repeating: "[", count: 40) + "*a" + String(repeating: "]", count: 40)
    #expect(Self.failure("a: &a \(half)\nb: \(outer)")?.message.contains("64 deep") == true)
  }

  @Test func limitsWhatAliasesStandFor() {
    var text = "a0: &a0 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"
    for level in 1...20 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(Self.failure(text)?.message.hasPrefix("the aliases stand for more than 1000000 values") == true)
  }
}
