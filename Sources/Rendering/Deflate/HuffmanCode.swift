/// A prefix code of least total length, no word longer than a limit, in the canonical order of RFC 1951, 3.2.2.
struct HuffmanCode: Equatable {
  /// Bits of each symbol's word; 0 for symbols that do not occur.
  let lengths: [UInt8]
  /// Each symbol's word, its first bit lowest, as deflate sends them.
  let words: [UInt16]

  /// - Parameter limit: the most bits of a word; `2^limit` must be at least the number of symbols.
  init(frequencies: some Collection<UInt32>, limit: Int) {
    var occurring = frequencies.enumerated().filter { $0.element > 0 }.map {
      (symbol: $0.offset, count: $0.element)
    }
    // A code of fewer than two words is not a complete one, which some decoders insist on.
    for symbol in 0..<2 where occurring.count < 2 && !occurring.contains(where: { $0.symbol == symbol }) {
      occurring.append((symbol, 1))
    }
    // Ties go by symbol, so that the code depends on nothing else.
    occurring.sort { ($0.count, $0.symbol) < ($1.count, $1.symbol) }
    let depths = Self.limited(Self.depths(of: occurring.map { UInt64($0.count) }), to: limit)
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    for (entry, depth) in zip(occurring, depths) { lengths[entry.symbol] = UInt8(depth) }
    self.init(lengths: lengths)
  }

  private init(lengths: [UInt8]) {
    var counts = [UInt16](repeating: 0, count: 17)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var next = [UInt16](repeating: 0, count: 17)
    for length in 1..<16 { next[length + 1] = (next[length] + counts[length]) << 1 }
    var words = [UInt16](repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      words[symbol] = Self.reversed(next[Int(length)], bits: Int(length))
      next[Int(length)] += 1
    }
    self.lengths = lengths
    self.words = words
  }

  /// The bits of a text of those frequencies.
  func cost(of frequencies: some Collection<UInt32>) -> Int {
    zip(frequencies, lengths).reduce(0) { $0 + Int($1.0) * Int($1.1) }
  }

  /// How deep each of the weights, smallest first, lies in Huffman's tree; deepest first.
  private static func depths(of weights: [UInt64]) -> [Int] {
    // Inner nodes come in the order of their weights, so that two queues, leaves and nodes, are enough.
    var nodes: [UInt64] = []
    var parents = [Int](repeating: 0, count: 2 * weights.count - 1)
    var leaf = 0
    var node = 0
    func takeSmallest() -> (weight: UInt64, index: Int) {
      if node == nodes.count || (leaf < weights.count && weights[leaf] <= nodes[node]) {
        leaf += 1
        return (weights[leaf - 1], leaf - 1)
      }
      node += 1
      return (nodes[node - 1], weights.count + node - 1)
    }
    for inner in weights.count..<2 * weights.count - 1 {
      let first = takeSmallest()
      let second = takeSmallest()
      nodes.append(first.weight + second.weight)
      parents[first.index] = inner
      parents[second.index] = inner
    }
    var depths = [Int](repeating: 0, count: parents.count)
    for index in (0..<parents.count - 1).reversed() { depths[index] = depths[parents[index]] + 1 }
    return Array(depths[..<weights.count])
  }

  /// The depths, deepest first, changed so that none exceeds the limit and the words still fill the code.
  private static func limited(_ depths: [Int], to limit: Int) -> [Int] {
    guard let deepest = depths.first, deepest > limit else { return depths }
    var counts = [Int](repeating: 0, count: limit + 1)
    for depth in depths { counts[min(depth, limit)] += 1 }
    // Leaves that were lifted to the limit take more room than there is: to free one place, a leaf from above goes one
    // level down and gets a leaf of the lowest level as its sibling.
    var excess = counts.indices.reduce(-(1 << limit)) { $0 + ($1 == 0 ? 0 : counts[$1] << (limit - $1)) }
    while excess > 0 {
      let level = counts[..<limit].lastIndex { $0 > 0 } ?? limit - 1
      counts[limit] -= 1
      counts[level] -= 1
      counts[level + 1] += 2
      excess -= 1
    }
    return (1...limit).reversed().flatMap { [Int](repeating: $0, count: counts[$0]) }
  }

  private static func reversed(_ word: UInt16, bits: Int) -> UInt16 {
    var word = word
    var result: UInt16 = 0
    for _ in 0..<bits {
      result = result << 1 | word & 1
      word >>= 1
    }
    return result
  }
}
