/// A prefix code with words of limited length, as DEFLATE describes it: by the length of each symbol's word alone
/// (RFC 1951, 3.2.2).
struct HuffmanCode: Equatable {
  /// Bits of each symbol's word; 0 where the symbol has none.
  let lengths: [UInt8]

  init(lengths: [UInt8]) { self.lengths = lengths }

  /// The code with the fewest bits for symbols that occur so often, or nearly so where words reach the limit.
  ///
  /// A code always has two words, the second one unused if need be, since some readers refuse codes of one.
  init(counts: [UInt32], limit: Int) {
    var lengths = [UInt8](repeating: 0, count: counts.count)
    // Symbols by how often they occur: the count above the symbol in one number, which sorts fast.
    var leaves: [UInt64] = []
    leaves.reserveCapacity(counts.count)
    for (symbol, count) in counts.enumerated() where count > 0 {
      leaves.append(UInt64(count) << 16 | UInt64(symbol))
    }
    var spare = 0
    while leaves.count < 2 {
      if counts[spare] == 0 { leaves.append(UInt64(spare)) }
      spare += 1
    }
    leaves.sort()

    // The rarest symbols get the longest words.
    var words = Self.wordsByLength(of: leaves.map { $0 >> 16 }, limit: limit)
    var length = limit
    for leaf in leaves {
      while words[length] == 0 { length -= 1 }
      words[length] -= 1
      lengths[Int(leaf & 0xFFFF)] = UInt8(length)
    }
    self.lengths = lengths
  }

  /// What stands for a symbol.
  struct Word: Equatable {
    /// The first bit lowest, as DEFLATE writes words.
    let bits: UInt64
    let count: UInt64
  }

  /// Each symbol's word.
  var words: [Word] {
    var next = [UInt16](repeating: 0, count: 17)
    for length in lengths where length > 0 { next[Int(length) + 1] += 1 }
    // The first word of each length follows on the last of the length before.
    for length in 1..<17 { next[length] = (next[length] &+ next[length - 1]) << 1 }
    return lengths.map { length in
      guard length > 0 else { return Word(bits: 0, count: 0) }
      let word = next[Int(length)]
      next[Int(length)] &+= 1
      return Word(bits: UInt64(Self.reversed(word) >> (16 - UInt16(length))), count: UInt64(length))
    }
  }

  /// How many words of each length Huffman's tree has, made to fit the limit.
  ///
  /// - Parameter weights: how often each symbol occurs, ascending.
  private static func wordsByLength(of weights: [UInt64], limit: Int) -> [Int] {
    // Leaves and joined pairs are both queues in ascending order: the next two are at their heads.
    let count = weights.count
    var joined: [UInt64] = []
    joined.reserveCapacity(count)
    var parents = [Int](repeating: 0, count: 2 * count - 1)
    var leaf = 0
    var pair = 0
    func lightest(_ parent: Int) -> UInt64 {
      if leaf < count, pair == joined.count || weights[leaf] <= joined[pair] {
        parents[leaf] = parent
        leaf += 1
        return weights[leaf - 1]
      }
      parents[count + pair] = parent
      pair += 1
      return joined[pair - 1]
    }
    for index in 0..<count - 1 { joined.append(lightest(count + index) + lightest(count + index)) }

    var depths = [Int](repeating: 0, count: 2 * count - 1)
    var words = [Int](repeating: 0, count: limit + 1)
    for node in (0..<2 * count - 2).reversed() {
      depths[node] = depths[parents[node]] + 1
      if node < count { words[min(depths[node], limit)] += 1 }
    }
    // Words that were cut to the limit take room that is not there, counted in words of the longest kind.
    var excess = words.indices.dropFirst().reduce(-1 << limit) { $0 + words[$1] << (limit - $1) }
    while excess > 0, let length = (1..<limit).last(where: { words[$0] > 0 }) {
      // Lengthening the longest word below the limit makes room beside it for one that is at the limit.
      words[length] -= 1
      words[length + 1] += 2
      words[limit] -= 1
      excess -= 1
    }
    return words
  }

  private static func reversed(_ word: UInt16) -> UInt16 {
    var bits = word
    bits = bits >> 1 & 0x5555 | (bits & 0x5555) << 1
    bits = bits >> 2 & 0x3333 | (bits & 0x3333) << 2
    bits = bits >> 4 & 0x0F0F | (bits & 0x0F0F) << 4
    return bits.byteSwapped
  }
}
