import Testing

@testable import Rendering

@Suite struct DeflateTokenTests {
  /// The least length and the extra bits of symbols 257 to 285 (RFC 1951, 3.2.5).
  static let lengths = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1),
    (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4),
    (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
  ]
  /// The same of distances, of symbols 0 to 29.
  static let distances = [
    (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4),
    (65, 5), (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9), (1537, 9),
    (2049, 10), (3073, 10), (4097, 11), (6145, 11), (8193, 12), (12289, 12), (16385, 13), (24577, 13),
  ]

  /// The symbol by the table: the last one whose least value is no more.
  static func symbol(_ value: Int, _ table: [(Int, Int)], first: Int) -> DeflateToken.Symbol {
    let index = table.lastIndex { $0.0 <= value } ?? 0
    return .init(
      index: first + index, extra: UInt64(value - table[index].0), extraCount: UInt64(table[index].1))
  }

  @Test func lengthsHaveTheirSymbols() {
    for length in 3...258 {
      let token = DeflateToken(length: length, distance: 32768)
      #expect(token.lengthSymbol == Self.symbol(length, Self.lengths, first: 257))
      #expect(token.length == length)
      #expect(!token.isByte)
    }
  }

  @Test func distancesHaveTheirSymbols() {
    let wrong = (1...32768).filter { distance in
      let token = DeflateToken(length: 258, distance: distance)
      return token.distanceSymbol != Self.symbol(distance, Self.distances, first: 0)
        || token.distance != distance
    }
    #expect(wrong.isEmpty)
  }

  @Test func bytesAreTheirOwnSymbols() {
    for byte in UInt8.min...UInt8.max {
      let token = DeflateToken(byte: byte)
      #expect(token.isByte)
      #expect(token.length == 1)
      #expect(token.lengthSymbol == .init(index: Int(byte)))
    }
  }

  @Test func extraBitsAreThoseOfTheTables() {
    #expect((0...256).allSatisfy { DeflateToken.extraBits(ofLength: $0) == 0 })
    #expect((257...285).map(DeflateToken.extraBits(ofLength:)) == Self.lengths.map(\.1))
    #expect((0...29).map(DeflateToken.extraBits(ofDistance:)) == Self.distances.map(\.1))
  }
}
