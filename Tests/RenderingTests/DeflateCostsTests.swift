import Testing

@testable import Rendering

@Suite struct DeflateCostsTests {
  static func saving(_ costs: DeflateCosts, _ text: [UInt8], distance: Int) -> Int {
    text.withUnsafeBytes { costs.saving(of: .init(length: text.count, distance: distance), $0) }
  }

  /// Zeros are as good as free, other bytes dear, and copies in between.
  static let costs = DeflateCosts(
    DeflateCounts(
      ([DeflateToken](repeating: .init(byte: 0), count: 900)
        + (1...100).map { DeflateToken(byte: $0) }
        + [DeflateToken](repeating: .init(length: 4, distance: 3000), count: 50)
        + [DeflateToken](repeating: .init(length: 4, distance: 1), count: 50))[...]))

  @Test func aCopyOfDearBytesPays() {
    #expect(Self.saving(Self.costs, [1, 2, 3, 4], distance: 3000) > 0)
    #expect(Self.saving(Self.costs, [0, 0, 0, 0], distance: 3000) < 0)
  }

  @Test func farCopiesPayLess() {
    let near = Self.saving(Self.costs, [1, 2, 3, 4], distance: 1)
    let far = Self.saving(Self.costs, [1, 2, 3, 4], distance: 3000)
    // Symbols that occur as often, and ten bits to tell the distance, of sixteen parts each.
    #expect(near - far == 10 * 16)
  }

  @Test func longerCopiesPayMore() {
    let savings = [3, 4, 8, 16, 24, 25, 64, 258].map { length in
      Self.saving(Self.costs, [UInt8](repeating: 5, count: length), distance: 1)
    }
    #expect(zip(savings[1...], savings[2...]).allSatisfy { $0 < $1 })
  }

  @Test func symbolsThatDidNotOccurAreDearButPossible() {
    let text: [UInt8] = [200, 201, 202, 203]
    #expect(
      Self.saving(Self.costs, text, distance: 3000) > Self.saving(Self.costs, [1, 2, 3, 4], distance: 3000))
    #expect(
      Self.saving(Self.costs, [1, 2, 3, 4], distance: 9) < Self.saving(Self.costs, [1, 2, 3, 4], distance: 1))
  }
}
