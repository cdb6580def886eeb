/// How often the symbols of the two alphabets occur in some tokens: what codes are made from.
struct DeflateCounts: Equatable {
  /// The symbol of the first alphabet that ends a block.
  static let end = 256

  private(set) var lengths = [UInt32](repeating: 0, count: 286)
  private(set) var distances = [UInt32](repeating: 0, count: 30)
  /// Bytes that the tokens stand for.
  private(set) var byteCount = 0

  init(_ tokens: ArraySlice<DeflateToken>) {
    for token in tokens {
      byteCount &+= token.length
      lengths[token.lengthSymbol.index] &+= 1
      if !token.isByte { distances[token.distanceSymbol.index] &+= 1 }
    }
    lengths[Self.end] = 1
  }

  /// Counts of both blocks as one.
  func joined(with next: DeflateCounts) -> DeflateCounts {
    var sum = self
    for index in lengths.indices { sum.lengths[index] &+= next.lengths[index] }
    for index in distances.indices { sum.distances[index] &+= next.distances[index] }
    sum.lengths[Self.end] = 1
    sum.byteCount += next.byteCount
    return sum
  }

  /// Bits of symbols, and what follows on them, with the codes of a block.
  func bits(_ lengthCode: HuffmanCode, _ distanceCode: HuffmanCode) -> Int {
    var bits = 0
    for (symbol, count) in lengths.enumerated() {
      bits += Int(count) * (Int(lengthCode.lengths[symbol]) + DeflateToken.extraBits(ofLength: symbol))
    }
    for (symbol, count) in distances.enumerated() {
      bits += Int(count) * (Int(distanceCode.lengths[symbol]) + DeflateToken.extraBits(ofDistance: symbol))
    }
    return bits
  }

  /// About the bits of a block with codes of its own: the entropy of its symbols, and 6 bits to tell of each that occurs.
  ///
  /// What follows on symbols is the same in any block, and so left out.
  var estimatedBits: Double { Self.entropy(lengths) + Self.entropy(distances) }

  private static func entropy(_ counts: [UInt32]) -> Double {
    var total: UInt32 = 0
    var bits = 0.0
    for count in counts where count > 0 {
      total &+= count
      bits += 6 - Double(count) * log2(count)
    }
    return total > 0 ? bits + Double(total) * log2(total) : 0
  }

  /// The binary logarithm to two digits, the same on every machine.
  static func log2(_ count: UInt32) -> Double {
    let number = Double(count)
    // The parabola through the logarithms of 1 and 2 that is also right in between.
    let fraction = number.significand
    return Double(number.exponent) + (2 - fraction / 3) * fraction - 5.0 / 3
  }
}

extension DeflateToken {
  /// Bits behind a symbol of the first alphabet.
  static func extraBits(ofLength symbol: Int) -> Int {
    symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4
  }

  /// Bits behind a symbol of the second alphabet.
  static func extraBits(ofDistance symbol: Int) -> Int { symbol < 4 ? 0 : symbol / 2 - 1 }
}
