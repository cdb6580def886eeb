import LibC
import Testing

@testable import FigureFiles

@Suite struct NativePathTests {
  @Test(arguments: [[0x61], [0xE9], [0xC3, 0xA9, 0xFF, 0x62], [0xF0, 0x9F], [0xED, 0xA0, 0x80], []])
  func bytesSurvive(bytes: [UInt8]) { #expect(NativePath.bytes(NativePath.text(bytes)) == bytes) }

  @Test func everyByteSurvives() {
    let bytes = (1...255).map { UInt8($0) }
    #expect(NativePath.bytes(NativePath.text(bytes)) == bytes)
  }

  @Test(arguments: [
    ("plain é 日本", "plain é 日本"), ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("a\rb\tc", "a\\u{D}b\\u{9}c"),
    ("two\nlines", "two\nlines"), ("\u{202E}txt", "\\u{202E}txt"), ("\u{9B}m", "\\u{9B}m"),
  ])
  func controlsAreShown(text: String, shown: String) { #expect(NativePath.shown(text) == shown) }

  @Test func bytesThatAreNoUTF8AreShown() {
    #expect(NativePath.shown(NativePath.text([0x72, 0xE9, 0x2E])) == "r\\xE9.")
  }

  @Test func filesWithSuchNamesAreReadAndWritten() throws {
    let folder = try TestFolder()
    let path = folder.path + "/" + NativePath.text([0xE9, 0xFE])
    try OutputFile.replace(path, with: [5])
    #expect(try InputFile.read(path) == [5])
    #expect(try Folder.names(in: folder.path).map(NativePath.bytes) == [[0xE9, 0xFE]])
    #expect(NativePath.withCString(path) { unlink($0) } == 0)
  }
}
