/// Tokens that share their codes, and the ways to write them (RFC 1951, 3.2.3).
struct DeflateBlock {
  let tokens: ArraySlice<DeflateToken>
  let counts: DeflateCounts

  init(_ tokens: ArraySlice<DeflateToken>, _ counts: DeflateCounts) {
    self.tokens = tokens
    self.counts = counts
  }

  /// Codes of both alphabets.
  private struct Codes {
    let lengths: HuffmanCode
    let distances: HuffmanCode
    /// How the block tells its codes; nil where they are the ones that everybody knows.
    let header: DeflateHeader?

    /// The codes that need no telling (RFC 1951, 3.2.6).
    static let fixed = Codes(
      lengths: HuffmanCode(lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
      distances: HuffmanCode(lengths: [UInt8](repeating: 5, count: 30)), header: nil)

    /// The codes that are best for those counts.
    init(_ counts: DeflateCounts) {
      lengths = HuffmanCode(counts: counts.lengths, limit: 15)
      distances = HuffmanCode(counts: counts.distances, limit: 15)
      header = DeflateHeader(lengths, distances)
    }

    private init(lengths: HuffmanCode, distances: HuffmanCode, header: DeflateHeader?) {
      self.lengths = lengths
      self.distances = distances
      self.header = header
    }

    /// Bits of a block with these codes.
    func bits(_ counts: DeflateCounts) -> Int { 3 + (header?.bits ?? 0) + counts.bits(lengths, distances) }
  }

  /// Appends the block in whichever of the three ways is shortest.
  ///
  /// - Parameter bytes: what the tokens stand for; nil where it is not known, and the block not stored as it is.
  func write(_ bytes: UnsafeRawBufferPointer?, isLast: Bool, to output: inout BitWriter) {
    let own = Codes(counts)
    let codes = Codes.fixed.bits(counts) <= own.bits(counts) ? Codes.fixed : own
    // Bytes as they are need the block's type, padding and two lengths for each piece.
    let pieces = max(1, (counts.byteCount + 65534) / 65535)
    if let bytes, codes.bits(counts) >= 8 * counts.byteCount + 42 * pieces {
      return Self.store(bytes, isLast: isLast, to: &output)
    }
    output.append((isLast ? 1 : 0) | (codes.header == nil ? 1 : 2) << 1, count: 3)
    codes.header?.write(to: &output)
    let lengths = codes.lengths.words
    let distances = codes.distances.words
    for token in tokens {
      let length = token.lengthSymbol
      let word = lengths[length.index]
      output.append(word.bits | length.extra << word.count, count: Int(word.count &+ length.extraCount))
      guard !token.isByte else { continue }
      let distance = token.distanceSymbol
      let distanceWord = distances[distance.index]
      output.append(
        distanceWord.bits | distance.extra << distanceWord.count,
        count: Int(distanceWord.count &+ distance.extraCount))
    }
    output.append(lengths[DeflateCounts.end])
  }

  private static func store(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, to output: inout BitWriter
  ) {
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(65535)
      rest = rest.dropFirst(65535)
      output.append(isLast && rest.isEmpty ? 1 : 0, count: 3)
      output.align()
      output.append(UInt64(piece.count), count: 16)
      output.append(~UInt64(piece.count) & 0xFFFF, count: 16)
      for byte in piece { output.append(UInt64(byte), count: 8) }
    } while !rest.isEmpty
  }
}
