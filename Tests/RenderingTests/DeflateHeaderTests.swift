import Testing

@testable import Rendering

@Suite struct DeflateHeaderTests {
  /// Reads the lengths of both codes back, as RFC 1951, 3.2.7, tells.
  static func lengths(_ bytes: [UInt8]) throws -> (first: [UInt8], second: [UInt8], bits: Int) {
    var position = 0
    func read(_ count: Int) -> Int {
      defer { position += count }
      return (0..<count).reduce(0) { value, bit in
        let place = position + bit
        return value | Int(bytes[place / 8] >> UInt8(place % 8) & 1) << bit
      }
    }
    let (first, second, told) = (read(5) + 257, read(5) + 1, read(4) + 4)
    var third = [UInt8](repeating: 0, count: 19)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    for symbol in order[..<told] { third[symbol] = UInt8(read(3)) }
    let words = HuffmanCode(lengths: third).words
    var lengths: [UInt8] = []
    while lengths.count < first + second {
      var word: (bits: UInt64, count: UInt64) = (0, 0)
      var symbol: Int?
      while symbol == nil {
        try #require(word.count < 8)
        word.bits |= UInt64(read(1)) << word.count
        word.count += 1
        symbol = words.firstIndex { $0.count == word.count && $0.bits == word.bits }
      }
      switch symbol ?? 0 {
      case 16: lengths += [UInt8](repeating: try #require(lengths.last), count: 3 + read(2))
      case 17: lengths += [UInt8](repeating: 0, count: 3 + read(3))
      case 18: lengths += [UInt8](repeating: 0, count: 11 + read(7))
      case let length: lengths.append(UInt8(length))
      }
    }
    return (Array(lengths[..<first]), Array(lengths[first...]), position)
  }

  /// Codes with gaps and plateaus of all sizes.
  @Test(arguments: 0..<40) func bothCodesAreTold(seed: Int) throws {
    var noise = Noise(state: UInt64(seed))
    func counts(_ symbols: Int) -> [UInt32] {
      var counts = [UInt32](repeating: 0, count: symbols)
      var symbol = 0
      while symbol < symbols {
        let run = min(1 + Int(noise.next() % (seed < 20 ? 12 : 200)), symbols - symbol)
        let count = noise.next() % 2 == 0 ? 0 : UInt32(1 + noise.next() % 1000)
        for index in symbol..<symbol + run { counts[index] = count }
        symbol += run
      }
      return counts
    }
    let first = HuffmanCode(counts: counts(286), limit: 15)
    let second = HuffmanCode(counts: counts(30), limit: 15)
    let header = DeflateHeader(first, second)
    var output = BitWriter()
    header.write(to: &output)
    let read = try Self.lengths(output.bytes)
    #expect(read.bits == header.bits)
    #expect(read.first + [UInt8](repeating: 0, count: 286 - read.first.count) == first.lengths)
    #expect(read.second + [UInt8](repeating: 0, count: 30 - read.second.count) == second.lengths)
    #expect(read.first.count == 257 || read.first.last != 0)
    #expect(read.second.count == 1 || read.second.last != 0)
  }

  @Test func equalLengthsAreToldAsRuns() {
    let code = HuffmanCode(lengths: [UInt8](repeating: 8, count: 256) + [8])
    let header = DeflateHeader(code, HuffmanCode(lengths: [1, 1]))
    // 259 lengths, most of them six to a symbol.
    #expect(header.bits < 14 + 19 * 3 + 45 * 4)
  }
}
