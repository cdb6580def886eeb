/// What tokens are likely to cost, told from those before: by it a copy is weighed against bytes as they are.
struct DeflateCosts {
  /// Parts of a bit that costs are counted in.
  static let unit = 16.0
  /// Bytes of a copy that are weighed one by one.
  private static let weighed = 24

  /// Costs of bytes, of copies by length, and of distances by their symbol, with the bits behind the symbols.
  private var bytes: [Int32]
  private var lengths: [Int32]
  private var distances: [Int32]

  init(_ counts: DeflateCounts) {
    let symbols = Self.costs(counts.lengths)
    bytes = Array(symbols[..<256])
    lengths = (0...DeflateToken.longest).map { length in
      let symbol = DeflateToken(length: max(length, 3), distance: 1).lengthSymbol
      return symbols[symbol.index] + Int32(Self.unit) * Int32(symbol.extraCount)
    }
    distances = Self.costs(counts.distances)
    for symbol in distances.indices {
      distances[symbol] += Int32(Self.unit) * Int32(DeflateToken.extraBits(ofDistance: symbol))
    }
  }

  private static func costs(_ counts: [UInt32]) -> [Int32] {
    // Symbols that did not occur yet may.
    let total = DeflateCounts.log2(counts.reduce(1) { $0 &+ $1 } &+ UInt32(counts.count) / 4)
    return counts.map { Int32(Self.unit * min(15, total - ($0 > 0 ? DeflateCounts.log2($0) : -1))) }
  }

  /// What a copy of the text saves over its bytes as they are.
  @inline(__always)
  func saving(of match: DeflateMatcher.Match, _ text: UnsafeRawBufferPointer) -> Int {
    let distance = DeflateToken(length: match.length, distance: match.distance).distanceSymbol.index
    let weighed = min(match.length, Self.weighed)
    var cost = 0
    for index in 0..<weighed { cost &+= Int(bytes[Int(text[index])]) }
    // Bytes beyond are taken to cost a bit each.
    cost &+= (match.length &- weighed) &* Int(Self.unit)
    return cost &- Int(lengths[match.length]) &- Int(distances[distance])
  }
}
