/// The alphabets of RFC 1951, 3.2.5: lengths and distances of matches as symbols and extra bits.
enum DeflateSymbols {
  /// Literals, the end of a block, lengths.
  static var literalCount: Int { 286 }
  static var endOfBlock: Int { 256 }
  static var distanceCount: Int { 30 }
  static var shortestMatch: Int { 3 }
  static var longestMatch: Int { 258 }
  static var farthestMatch: Int { 32768 }

  struct Entry {
    let symbol: UInt16
    let base: UInt16
    let extraBits: UInt8
  }

  /// How many bits follow the symbol of a length, 257 to 285.
  static func lengthExtraBits(_ symbol: Int) -> Int {
    symbol < 265 || symbol == 285 ? 0 : (symbol - 257) / 4 - 1
  }

  /// By length, 3 to 258.
  static let lengths: [Entry] = {
    var table = [Entry](repeating: Entry(symbol: 0, base: 0, extraBits: 0), count: longestMatch + 1)
    var base = 3
    for index in 0..<28 {
      let bits = lengthExtraBits(257 + index)
      for length in base..<min(base + 1 << bits, longestMatch) {
        table[length] = Entry(symbol: UInt16(257 + index), base: UInt16(base), extraBits: UInt8(bits))
      }
      base += 1 << bits
    }
    table[longestMatch] = Entry(symbol: 285, base: UInt16(longestMatch), extraBits: 0)
    return table
  }()

  /// The symbol of a distance, 1 to 32768: two symbols for every power of two.
  @inline(__always) static func distanceSymbol(_ distance: Int) -> Int {
    let value = distance &- 1
    guard value >= 4 else { return value }
    let bits = 62 &- value.leadingZeroBitCount
    return 2 &* (bits &+ 1) &+ ((value >> bits) & 1)
  }

  /// The smallest distance of a symbol, and how many bits tell the others.
  @inline(__always) static func distanceBase(_ symbol: Int) -> (base: Int, extraBits: Int) {
    guard symbol >= 4 else { return (symbol &+ 1, 0) }
    let bits = symbol / 2 &- 1
    return ((2 &+ (symbol & 1)) << bits &+ 1, bits)
  }
}
