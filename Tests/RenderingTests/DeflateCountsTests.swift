import Testing

@testable import Rendering

@Suite struct DeflateCountsTests {
  static let tokens = [
    DeflateToken(byte: 7), DeflateToken(byte: 7), DeflateToken(length: 12, distance: 6),
    DeflateToken(length: 258, distance: 1),
  ]

  @Test func symbolsAndBytesAreCounted() {
    let counts = DeflateCounts(Self.tokens[...])
    var lengths = [UInt32](repeating: 0, count: 286)
    lengths[7] = 2
    lengths[265] = 1
    lengths[285] = 1
    lengths[256] = 1
    #expect(counts.lengths == lengths)
    #expect(counts.distances == [1, 0, 0, 0, 1] + [UInt32](repeating: 0, count: 25))
    #expect(counts.byteCount == 272)
  }

  @Test func joinedCountsAreThoseOfAllTokensAndOneEnd() {
    let joined = DeflateCounts(Self.tokens[..<1]).joined(with: DeflateCounts(Self.tokens[1...]))
    #expect(joined == DeflateCounts(Self.tokens[...]))
  }

  @Test func bitsAreThoseOfWordsAndWhatFollowsThem() {
    var lengths = [UInt8](repeating: 0, count: 286)
    for (symbol, length) in [(7, 1), (256, 3), (265, 3), (285, 2)] { lengths[symbol] = UInt8(length) }
    let distances = [3, 0, 0, 0, 5] + [UInt8](repeating: 0, count: 25)
    let bits = DeflateCounts(Self.tokens[...]).bits(.init(lengths: lengths), .init(lengths: distances))
    // Two bytes; a copy of 12 with one bit more, its distance with one; the longest copy; the end.
    #expect(bits == 2 * 1 + (3 + 1) + (5 + 1) + (2 + 3) + 3)
  }

  @Test func estimatesGrowWithVariety() {
    let alike = DeflateCounts([DeflateToken](repeating: .init(byte: 1), count: 512)[...])
    let varied = DeflateCounts((0..<512).map { DeflateToken(byte: UInt8($0 & 255)) }[...])
    #expect(alike.estimatedBits < 64)
    // 512 bytes of 8 bits each, and 6 bits for each of 257 symbols.
    #expect(abs(varied.estimatedBits - Double(512 * 8 + 257 * 6)) < 64)
  }

  @Test func logarithmsAreRightToTwoDigits() {
    let exact: [(UInt32, Double)] = [
      (1, 0), (2, 1), (3, 1.584963), (5, 2.321928), (7, 2.807355), (1000, 9.965784), (1 << 20, 20),
    ]
    for (count, logarithm) in exact { #expect(abs(DeflateCounts.log2(count) - logarithm) < 0.01) }
  }
}
