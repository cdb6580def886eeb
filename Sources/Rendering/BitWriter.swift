/// Bits one after the other, each byte filled from its lowest bit on (RFC 1951, 3.1.1).
struct BitWriter {
  /// The bits so far, the first lowest, but for the last ones.
  private var words: [UInt64] = []
  private var pending: UInt64 = 0
  /// How many bits are pending, less than a word.
  private var pendingCount = 0

  /// Appends the lowest `count` bits.
  ///
  /// - Precondition: the other bits are zero; fewer than 64.
  mutating func append(_ bits: UInt64, count: Int) {
    pending |= bits &<< UInt64(truncatingIfNeeded: pendingCount)
    pendingCount &+= count
    guard pendingCount >= 64 else { return }
    words.append(pending)
    pendingCount &-= 64
    pending = bits &>> UInt64(truncatingIfNeeded: count &- pendingCount)
  }

  mutating func append(_ word: HuffmanCode.Word) { append(word.bits, count: Int(word.count)) }

  /// Fills the last byte with zeros.
  mutating func align() { append(0, count: -pendingCount & 7) }

  /// The bytes so far, the last one filled with zeros.
  var bytes: [UInt8] {
    let count = 8 * words.count + (pendingCount + 7) / 8
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
      for (index, word) in words.enumerated() {
        UnsafeMutableRawPointer(bytes.baseAddress!).storeBytes(
          of: word.littleEndian, toByteOffset: 8 &* index, as: UInt64.self)
      }
      for index in 8 * words.count..<count {
        bytes[index] = UInt8(truncatingIfNeeded: pending >> (8 * UInt64(index - 8 * words.count)))
      }
      initialized = count
    }
  }
}
