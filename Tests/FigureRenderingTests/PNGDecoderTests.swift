import Testing

@testable import FigureRendering

@Suite struct PNGDecoderTests {
  static let file = (try? PNGEncoder().encode(PNGEncoderTests.gradient)) ?? []

  @Test(arguments: [0, 7, 8, 20, 40, 100])
  func cutFilesAreErrors(length: Int) {
    #expect(throws: RenderingError.self) { try PNGDecoder.decode(Array(Self.file.prefix(length))) }
  }

  @Test func otherBytesAreErrors() {
    #expect(throws: RenderingError.self) { try PNGDecoder.decode(Array("<svg/>".utf8)) }
  }

  @Test func damagedBytesNeverTrap() {
    var noise = Noise(state: 1)
    var refused = 0
    for _ in 0..<300 {
      var damaged = Self.file
      damaged[Int(noise.next() % UInt64(damaged.count))] ^= UInt8(truncatingIfNeeded: noise.next() | 1)
      if (try? PNGDecoder.decode(damaged)) == nil { refused += 1 }
    }
    #expect(refused > 250)
  }

  @Test func sidesBeyondTheLimitAreErrors() {
    let header: [UInt8] = [0, 0, 0x80, 0, 0, 0, 0, 1, 8, 2, 0, 0, 0]
    var file = PNGChunk.signature
    PNGChunk("IHDR", header).append(to: &file)
    PNGChunk("IDAT", []).append(to: &file)
    PNGChunk("IEND", []).append(to: &file)
    #expect(throws: RenderingError.decoding(reason: "32768 x 1 pixels are more than 32767 a side")) {
      try PNGDecoder.decode(file)
    }
  }

  @Test func notesOfOtherBytesAreNone() {
    #expect(PNGText.notes(in: []).isEmpty)
    #expect(PNGText.notes(in: Array("tEXt".utf8)).isEmpty)
  }
}
