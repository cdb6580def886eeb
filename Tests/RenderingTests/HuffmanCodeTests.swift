import Testing

@testable import Rendering

@Suite struct HuffmanCodeTests {
  /// The example of RFC 1951, 3.2.2: words of A to H, as they are read there.
  @Test func wordsFollowFromLengths() {
    let code = HuffmanCode(lengths: [3, 3, 3, 3, 3, 2, 4, 4])
    let read = code.words.map { word in
      (0..<word.count).map { word.bits >> $0 & 1 == 1 ? "1" : "0" }.joined()
    }
    #expect(read == ["010", "011", "100", "101", "110", "00", "1110", "1111"])
  }

  @Test func symbolsWithoutAWordTakeNoRoom() {
    let words = HuffmanCode(lengths: [0, 1, 0, 1]).words
    #expect(words.map(\.count) == [0, 1, 0, 1])
    #expect(words[1].bits == 0)
    #expect(words[3].bits == 1)
  }

  @Test func frequentSymbolsHaveShortWords() {
    #expect(HuffmanCode(counts: [5, 9, 12, 13, 16, 45], limit: 15).lengths == [4, 4, 3, 3, 3, 1])
    #expect(HuffmanCode(counts: [1, 1, 1, 1], limit: 15).lengths == [2, 2, 2, 2])
  }

  @Test(
    arguments: [
      ([0, 0, 0], [1, 1, 0]), ([7, 0, 0], [1, 1, 0]), ([0, 7, 0], [1, 1, 0]), ([0, 0, 7], [1, 0, 1]),
    ] as [([UInt32], [UInt8])])
  func aCodeHasTwoWordsAtLeast(counts: [UInt32], lengths: [UInt8]) {
    #expect(HuffmanCode(counts: counts, limit: 15).lengths == lengths)
  }

  /// How much of all bit strings the words begin, in parts of 2^15.
  static func room(_ lengths: [UInt8]) -> Int {
    lengths.reduce(0) { $0 + ($1 > 0 ? 1 << (15 - Int($1)) : 0) }
  }

  /// Fibonacci's numbers make the deepest trees.
  @Test(arguments: [7, 9, 15]) func wordsKeepTheLimitAndFillTheirRoom(limit: Int) {
    var counts: [UInt32] = [1, 1]
    while counts.count < 30 { counts.append(counts[counts.count - 1] + counts[counts.count - 2]) }
    let lengths = HuffmanCode(counts: counts, limit: limit).lengths
    #expect(lengths.max() == UInt8(limit))
    #expect(lengths.min() == 1)
    #expect(Self.room(lengths) == 1 << 15)
    #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 >= $1 })
  }

  /// A tree joined the slow way has the same number of bits, where no word meets the limit.
  @Test(arguments: [2, 3, 19, 30, 286]) func noOtherCodeIsShorter(symbols: Int) {
    var noise = Noise(state: UInt64(symbols))
    let counts = (0..<symbols).map { _ in UInt32(1 + noise.next() % 50) }
    let lengths = HuffmanCode(counts: counts, limit: 15).lengths
    var trees = counts.map(Int.init)
    var least = 0
    while trees.count > 1 {
      trees.sort(by: >)
      let joined = trees.removeLast() + trees.removeLast()
      least += joined
      trees.append(joined)
    }
    #expect(zip(counts, lengths).reduce(0) { $0 + Int($1.0) * Int($1.1) } == least)
    #expect(Self.room(lengths) == 1 << 15)
  }
}
