import Testing

@testable import FigureRendering

/// The test vectors of RFC 4648, section 10.
@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func textOfBytes(bytes: String, text: String) {
    #expect(String(decoding: Base64.text(of: Array(bytes.utf8)), as: UTF8.self) == text)
  }
}
