import Testing

@testable import FigureRendering

@Suite struct PNGChunkTests {
  /// The end of every PNG file, with the checksum that all of them have.
  static let end: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

  static func bytes(_ chunks: PNGChunk...) -> [UInt8] {
    var bytes: [UInt8] = []
    for chunk in chunks { chunk.append(to: &bytes) }
    return bytes
  }

  @Test func chunksAreLengthTypeDataAndChecksum() {
    #expect(Self.bytes(PNGChunk("IEND", [])) == Self.end)
    // The header of a picture of one black or white pixel, as many files have it.
    let header: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0]
    #expect(
      Self.bytes(PNGChunk("IHDR", header))
        == [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52] + header + [0x37, 0x6E, 0xF9, 0x24])
  }

  /// The check value of CRC-32, over type and data but not the length: the digits 1 to 9.
  @Test func checksumsAreOverTypeAndData() {
    #expect(Self.bytes(PNGChunk("1234", Array("56789".utf8))).suffix(4) == [0xCB, 0xF4, 0x39, 0x26])
  }

  @Test func chunksFollowOnWhatIsThere() {
    var file: [UInt8] = [9]
    PNGChunk("IEND", []).append(to: &file)
    #expect(file == [9] + Self.end)
  }

  @Test func chunksOfAFileComeBack() {
    let chunks = [PNGChunk("tEXt", [1, 0, 2]), PNGChunk("IDAT", []), PNGChunk("IEND", [])]
    let file = PNGChunk.signature + Self.bytes(chunks[0], chunks[1], chunks[2])
    #expect(PNGChunk.chunks(of: file) == chunks)
    #expect(PNGChunk.chunks(of: Array(file.dropFirst())).isEmpty)
    #expect(PNGChunk.chunks(of: file.dropLast() + [0]) == Array(chunks[..<2]))
    #expect(PNGChunk.chunks(of: file.dropLast(5)) == Array(chunks[..<2]))
  }

  /// A length beyond the file's end, up to the largest there is.
  @Test(arguments: [[0, 0, 0, 1], [0x7F, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF]] as [[UInt8]])
  func falseLengthsEndTheChunks(length: [UInt8]) {
    #expect(PNGChunk.chunks(of: PNGChunk.signature + length + Self.end.dropFirst(4)).isEmpty)
  }

  @Test func numbersHaveTheirHighestByteFirst() {
    #expect(PNGChunk.bigEndian(0x0102_03FF) == [1, 2, 3, 255])
    #expect(PNGChunk.number([1, 2, 3, 255]) == 0x0102_03FF)
  }
}
