import Testing

@testable import FigureRendering

@Suite struct SVGTagTests {
  static func tags(_ document: String) -> [SVGTag] { SVGTag.tags(of: Array(document.utf8)) }

  static func text(_ tags: [SVGTag]) -> String {
    var document: [UInt8] = []
    for tag in tags { tag.append(to: &document) }
    return String(decoding: document, as: UTF8.self)
  }

  @Test func tagsHaveNamesKindsAndAttributes() {
    #expect(
      Self.tags("<g id=\"a\" x='1'><use/></g>") == [
        SVGTag(name: "g", kind: .opening, attributes: [.init("id", "a"), .init("x", "1")]),
        SVGTag(name: "use", kind: .empty), SVGTag(name: "g", kind: .closing),
      ])
  }

  /// Quotes, signs of equality and slashes of the other kind belong to the value.
  @Test func valuesEndAtTheirOwnQuote() {
    let tag = Self.tags("<a x=\"it's = /\" y='\"2\"' z=\"\"/>").first
    #expect(tag?["x"] == "it's = /")
    #expect(tag?["y"] == "\"2\"")
    #expect(tag?["z"]?.isEmpty == true)
    #expect(tag?["w"] == nil)
    #expect(tag?.kind == .empty)
  }

  @Test func blanksAndLinesBetweenAttributesDoNotMatter() {
    #expect(Self.tags("<a\n  x=\"1\"\t\ty=\"2\" >") == Self.tags("<a x=\"1\" y=\"2\">"))
  }

  @Test func declarationsCommentsAndTextAreNoTags() {
    #expect(Self.tags("<?xml version=\"1.0\"?>\n<!DOCTYPE svg><!-- a -->text<a/>").map(\.name) == ["a"])
  }

  @Test(arguments: ["", "<", "<a", "a>", "<>", "< x"]) func brokenTagsAreNone(document: String) {
    #expect(Self.tags(document).isEmpty)
  }

  @Test func attributesWithoutAnEndAreLeftOut() {
    #expect(
      Self.tags("<a x=\"1\" y=\"2>") == [SVGTag(name: "a", kind: .opening, attributes: [.init("x", "1")])])
    #expect(Self.tags("<a x=>") == [SVGTag(name: "a", kind: .opening)])
  }

  @Test func tagsAreWrittenOneALine() {
    let tags = [
      SVGTag(name: "g", kind: .opening, attributes: [.init("id", "a"), .init("x", "1")]),
      SVGTag(name: "path", kind: .empty, attributes: [.init("d", "M0 0")]), SVGTag(name: "g", kind: .closing),
    ]
    #expect(Self.text(tags) == "<g id=\"a\" x=\"1\">\n<path d=\"M0 0\"/>\n</g>\n")
    #expect(Self.tags(Self.text(tags)) == tags)
  }

  @Test func neighbouringGroupsOfTheSameAttributesAreJoined() {
    func joined(_ document: String) -> String { Self.text(SVGTag.joiningGroups(Self.tags(document))) }
    let separate = "<g x=\"1\"><a/></g><g x=\"1\"><b/></g><g x=\"1\"><c/></g>"
    #expect(joined(separate) == Self.text(Self.tags("<g x=\"1\"><a/><b/><c/></g>")))
  }

  @Test(arguments: [
    "<g x=\"1\"><a/></g><g x=\"2\"><b/></g>", "<g><a/></g><c/><g><b/></g>", "<g><g><a/></g></g>",
    "<symbol><a/></symbol><symbol><a/></symbol>", "<p><g><a/></g></p><p><g><b/></g></p>",
  ])
  func otherGroupsStayApart(document: String) {
    #expect(SVGTag.joiningGroups(Self.tags(document)) == Self.tags(document))
  }

  @Test func groupsAreJoinedWithinJoinedGroups() {
    let document = "<g x=\"1\"><g><a/></g></g><g x=\"1\"><g><b/></g></g>"
    let expected = "<g x=\"1\"><g><a/></g><g><b/></g></g>"
    #expect(SVGTag.joiningGroups(Self.tags(document)) == Self.tags(expected))
  }
}
