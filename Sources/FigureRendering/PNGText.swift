/// A note in a PNG file: a keyword and a text.
public struct PNGText: Sendable, Equatable {
  /// 1 to 79 Latin-1 characters, as in `Software` (PNG specification, 11.3.3).
  public var keyword: String
  public var text: String

  public init(keyword: String, text: String) {
    self.keyword = keyword
    self.text = text
  }

  /// The notes of a PNG file that are not compressed, in the order of the file; none where the bytes are no PNG.
  public static func notes(in file: [UInt8]) -> [PNGText] {
    PNGChunk.chunks(of: file).compactMap(PNGText.init)
  }

  /// Where the text of a PNG file's first note of that keyword stands; nil where there is none that is not compressed.
  public static func place(of keyword: String, in file: [UInt8]) -> Range<Int>? {
    for chunk in PNGChunk.chunks(of: file) {
      // `tEXt` and `iTXt` both end with the text.
      guard let note = PNGText(chunk), note.keyword == keyword else { continue }
      let length = chunk.type == "tEXt" ? note.text.unicodeScalars.count : note.text.utf8.count
      return (chunk.data.endIndex - length)..<chunk.data.endIndex
    }
    return nil
  }

  /// Works out anew the checksum of the chunk that the byte at `place` belongs to, after the chunk was changed.
  public static func refreshChecksum(around place: Int, in file: inout [UInt8]) {
    PNGChunk.refreshChecksum(around: place, in: &file)
  }

  /// `tEXt` where Latin-1 is enough, else `iTXt`; nil where the keyword is not legal or the text holds a NUL.
  var chunk: PNGChunk? {
    guard let name = Self.latin1(keyword), (1...79).contains(name.count), !keyword.contains("\0") else {
      return nil
    }
    guard !text.unicodeScalars.contains("\0") else { return nil }
    if let latin = Self.latin1(text) { return PNGChunk("tEXt", name + [0] + latin) }
    // Not compressed, no language, no translated keyword.
    return PNGChunk("iTXt", name + [0, 0, 0, 0, 0] + Array(text.utf8))
  }

  init?(_ chunk: PNGChunk) {
    guard let end = chunk.data.firstIndex(of: 0) else { return nil }
    let rest = chunk.data[(end + 1)...]
    switch chunk.type {
    case "tEXt":
      text = Self.string(latin1: rest)
    case "iTXt":
      guard rest.count >= 2, rest[rest.startIndex] == 0 else { return nil }
      let language = rest.dropFirst(2)
      guard let languageEnd = language.firstIndex(of: 0) else { return nil }
      let translation = language[(languageEnd + 1)...]
      guard let translationEnd = translation.firstIndex(of: 0) else { return nil }
      text = String(decoding: translation[(translationEnd + 1)...], as: UTF8.self)
    default:
      return nil
    }
    keyword = Self.string(latin1: chunk.data[..<end])
  }

  private static func latin1(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func string(latin1 bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(byte)) }
    return String(text)
  }
}
