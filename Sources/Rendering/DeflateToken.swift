/// What a DEFLATE stream is made of: a byte as it is, or a copy of bytes that came before (RFC 1951, 3.2.5).
struct DeflateToken: Equatable {
  /// Most bytes a copy has.
  static let longest = 258
  /// How far back a copy reaches at most.
  static let window = 32768

  /// The byte, or the distance with the length above it.
  private let bits: UInt32

  init(byte: UInt8) { bits = UInt32(byte) }

  /// - Precondition: a length of 3 to 258, a distance of 1 to 32768.
  init(length: Int, distance: Int) {
    bits = UInt32(truncatingIfNeeded: length) << 16 | UInt32(truncatingIfNeeded: distance)
  }

  var isByte: Bool { bits < 1 << 16 }
  /// Bytes that the token stands for.
  var length: Int { isByte ? 1 : Int(bits >> 16) }
  var distance: Int { Int(bits & 0xFFFF) }

  /// A symbol of one of the two alphabets, and the bits that tell apart what shares it.
  struct Symbol: Equatable {
    var index: Int
    var extra: UInt64 = 0
    var extraCount: UInt64 = 0
  }

  /// The byte or the length in the first alphabet, where 256 ends a block.
  var lengthSymbol: Symbol {
    if isByte { return Symbol(index: Int(bits)) }
    let beyond = UInt64(bits) >> 16 &- 3
    if beyond < 8 { return Symbol(index: 257 &+ Int(beyond)) }
    // The longest has a symbol of its own.
    if beyond == 255 { return Symbol(index: 285) }
    // Four symbols for each power of two.
    let extraCount = 61 &- UInt64(truncatingIfNeeded: beyond.leadingZeroBitCount)
    let index = 257 &+ 4 &* extraCount &+ beyond >> extraCount
    return Symbol(index: Int(index), extra: beyond & (1 << extraCount &- 1), extraCount: extraCount)
  }

  /// The distance of a copy in the second alphabet.
  var distanceSymbol: Symbol {
    let beyond = UInt64(bits) & 0xFFFF &- 1
    if beyond < 4 { return Symbol(index: Int(beyond)) }
    // Two symbols for each power of two.
    let extraCount = 62 &- UInt64(truncatingIfNeeded: beyond.leadingZeroBitCount)
    let index = 2 &* extraCount &+ beyond >> extraCount
    return Symbol(index: Int(index), extra: beyond & (1 << extraCount &- 1), extraCount: extraCount)
  }
}
