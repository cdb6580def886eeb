import Testing

@testable import FigureRendering

@Suite struct XMLTextTests {
  @Test func markupIsEscaped() {
    #expect(XMLText.escaped("a < b && c > \"d\"") == "a &lt; b &amp;&amp; c &gt; \"d\"")
    #expect(XMLText.escaped("&amp;") == "&amp;amp;")
    #expect(XMLText.escaped("σ\u{1F600}") == "σ\u{1F600}")
  }

  @Test func blanksStayAndCarriageReturnsAreKeptFromTheReader() {
    #expect(XMLText.escaped("a\tb\nc\rd\r\n") == "a\tb\nc&#13;d&#13;\n")
  }

  /// XML 1.0, 2.2: no control characters but these three, and not the two last ones of the plane.
  @Test func charactersThatXMLForbidsAreReplaced() {
    let legal: Set<UInt32> = [9, 10, 13]
    for value in UInt32(0)..<32 where !legal.contains(value) {
      let character = Character(Unicode.Scalar(value) ?? " ")
      #expect(XMLText.escaped("a\(character)b") == "a\u{FFFD}b")
    }
    #expect(XMLText.escaped("\u{FFFE}\u{FFFF}\u{FFFD}") == "\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(XMLText.escaped("\u{20}\u{7F}\u{E000}\u{10000}") == "\u{20}\u{7F}\u{E000}\u{10000}")
  }

  @Test(arguments: ["", "plain", "a < b", "&lt;", "&amp;lt;", "& &", "1 > 0\r\n", "&&&", "]]>"])
  func contentComesBack(text: String) {
    let document = Array("<svg><title>\(XMLText.escaped(text))</title><path/></svg>".utf8)
    #expect(XMLText.content(of: "title", in: document) == text)
  }

  @Test func theFirstElementOfTheNameCounts() {
    let document = Array("<a>x</a><b>1</b><b>2</b><bc>3</bc>".utf8)
    #expect(XMLText.content(of: "b", in: document) == "1")
    #expect(XMLText.content(of: "bc", in: document) == "3")
  }

  @Test(arguments: ["", "<", "<a", "<a>", "<a>text", "</a>", "</a><a>", "<b>text</b>"])
  func thereIsNoContentWithoutBothTags(document: String) {
    #expect(XMLText.content(of: "a", in: Array(document.utf8)) == nil)
  }

  @Test func unknownEntitiesStayAsTheyAre() {
    #expect(XMLText.content(of: "a", in: Array("<a>&quot;&x&</a>".utf8)) == "&quot;&x&")
  }
}
