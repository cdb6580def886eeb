import Testing

@testable import FigureDescriptions

@Suite struct JSONEscapesTests {
  @Test(arguments: [
    ("{\"a\": \"\\ud83d\\ude00!\"}", "{\"a\": \"\\U0001f600!\"}"),
    (" \n{\"\\uD834\\uDD1E\\u00e9\"", " \n{\"\\U0001d11e\\u00e9\""),
    ("{\"\\\\ud83d\\ude00\"}", "{\"\\\\ud83d\\ude00\"}"),
    ("{\"\\ud83d\"}", "{\"\\ud83d\"}"),
    ("{\"\\ud83d\\n\"}", "{\"\\ud83d\\n\"}"),
    ("{\"\\ud83d\\u", "{\"\\ud83d\\u"),
    ("{\\", "{\\"),
    ("a: \"\\ud83d\\ude00\"", "a: \"\\ud83d\\ude00\""),
    ("", ""),
  ])
  func joinsTheHalvesOfACharacter(_ text: String, _ joined: String) {
    #expect(String(decoding: JSONEscapes.joined(Array(text.utf8)), as: UTF8.self) == joined)
  }

  @Test func charactersBeyondTheFirstPlaneCanBeLabels() throws {
    #expect(try Described.figure("{\"axes\": [{\"title\": \"\\ud83d\\ude00\"}]}").axes[0].title == "😀")
  }
}
