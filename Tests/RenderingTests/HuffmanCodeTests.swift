import Testing

@testable import Rendering

@Suite struct HuffmanCodeTests {
  /// The share of all words of `limit` bits that begin with one of the code's words.
  static func fullness(_ code: HuffmanCode, limit: Int) -> Int {
    code.lengths.reduce(0) { $0 + ($1 == 0 ? 0 : 1 << (limit - Int($1))) }
  }

  @Test func wordsFollowRFC1951() {
    // The example of section 3.2.2, lengths 3 3 3 3 3 2 4 4 for A to H; words begin at their lowest bit.
    let code = HuffmanCode(frequencies: [10, 10, 10, 10, 10, 20, 4, 5], limit: 15)
    #expect(code.lengths == [3, 3, 3, 3, 3, 2, 4, 4])
    #expect(code.words == [0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111])
  }

  @Test(arguments: [[], [5], [0, 5], [0, 0, 0, 9], [7, 0, 0, 0, 1]] as [[UInt32]])
  func aCodeHasAtLeastTwoWords(frequencies: [UInt32]) {
    let padded = frequencies + [UInt32](repeating: 0, count: 6 - frequencies.count)
    let code = HuffmanCode(frequencies: padded, limit: 15)
    #expect(code.lengths.filter { $0 == 1 }.count == 2)
    for (frequency, length) in zip(padded, code.lengths) where frequency > 0 { #expect(length > 0) }
  }

  @Test(arguments: [7, 9, 15])
  func noWordIsLongerThanTheLimit(limit: Int) {
    // Fibonacci numbers make the deepest tree there is.
    var frequencies: [UInt32] = [1, 1]
    while frequencies.count < 30 {
      frequencies.append(frequencies[frequencies.count - 1] + frequencies[frequencies.count - 2])
    }
    let code = HuffmanCode(frequencies: frequencies, limit: limit)
    #expect(code.lengths.max() == UInt8(limit))
    #expect(code.lengths.allSatisfy { $0 > 0 })
    #expect(Self.fullness(code, limit: limit) == 1 << limit)
    for (left, right) in zip(code.lengths, code.lengths.dropFirst()) { #expect(left >= right) }
  }

  @Test(arguments: 1..<20)
  func codesAreCompleteAndAsShortAsTheEntropyAllows(seed: UInt64) {
    var noise = Noise(state: seed)
    let frequencies = (0..<286).map { _ in
      noise.next() % 3 == 0 ? 0 : UInt32(noise.next() % (1 << (noise.next() % 12)))
    }
    let code = HuffmanCode(frequencies: frequencies, limit: 15)
    #expect(Self.fullness(code, limit: 15) == 1 << 15)
    // Shannon: between one and two bits a symbol would be lost by no Huffman code; total within one bit of the entropy.
    let total = frequencies.reduce(0) { $0 + Int($1) }
    #expect(code.cost(of: frequencies) <= total * 9)
    #expect(code.cost(of: frequencies) >= total)
  }
}
