import Testing

@testable import Rendering

@Suite struct DeflateBlockTests {
  static func written(_ text: [UInt8], isLast: Bool = true) -> [UInt8] {
    let tokens = text.map(DeflateToken.init(byte:))
    var output = BitWriter()
    text.withUnsafeBytes { bytes in
      DeflateBlock(tokens[...], DeflateCounts(tokens[...])).write(bytes, isLast: isLast, to: &output)
    }
    output.align()
    return output.bytes
  }

  /// What every compressor makes of nothing and of one letter.
  @Test func shortTextsHaveTheCodesThatEverybodyKnows() {
    #expect(Self.written([]) == [3, 0])
    #expect(Self.written(Array("a".utf8)) == [0x4B, 4, 0])
    #expect(Self.written(Array("a".utf8), isLast: false) == [0x4A, 4, 0])
  }

  @Test func noiseIsStoredAsItIs() {
    var noise = Noise(state: 1)
    let text = (0..<70000).map { _ in UInt8(truncatingIfNeeded: noise.next()) }
    // Two pieces, of 65535 and 4465 bytes, each behind its type, its length and that length's complement.
    let expected: [UInt8] =
      [0, 0xFF, 0xFF, 0, 0] + text[..<65535] + [1, 0x71, 0x11, 0x8E, 0xEE] + text[65535...]
    #expect(Self.written(text) == expected)
  }

  @Test func bytesThatAreNotKnownAreNotStored() {
    var noise = Noise(state: 1)
    let text = (0..<4000).map { _ in UInt8(truncatingIfNeeded: noise.next()) }
    let tokens = text.map(DeflateToken.init(byte:))
    var output = BitWriter()
    DeflateBlock(tokens[...], DeflateCounts(tokens[...])).write(nil, isLast: true, to: &output)
    #expect(output.bytes[0] & 0b110 == 0b100)
    #expect(output.bytes.count > 4000)
  }

  @Test func longTextsHaveCodesOfTheirOwn() {
    let text = (0..<3000).map { UInt8($0 * $0 % 7) }
    let output = Self.written(text)
    #expect(output[0] & 0b111 == 0b101)
    // Of seven remainders six have two bits, and one has three, since the block's end needs a word as well.
    #expect(output.count < 3000 * 15 / 7 / 8 + 20)
  }
}
