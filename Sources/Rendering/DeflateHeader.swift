/// How a block tells the lengths of its codes' words: as runs, in a third code (RFC 1951, 3.2.7).
struct DeflateHeader {
  /// The third code's symbols: lengths up to 15, then these.
  private enum Run {
    /// The length before, 3 to 6 times more.
    static let previous = 16
    /// Zero, 3 to 10 times.
    static let zeros = 17
    /// Zero, 11 to 138 times.
    static let manyZeros = 18
  }

  /// The order in which the third code's lengths are told, so that the last ones are often zero.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private let lengthCount: Int
  private let distanceCount: Int
  private let runs: [DeflateToken.Symbol]
  private let code: HuffmanCode
  /// How many of the third code's lengths are told.
  private let told: Int
  /// Bits of the header.
  let bits: Int

  init(_ lengths: HuffmanCode, _ distances: HuffmanCode) {
    lengthCount = max(257, 1 + (lengths.lengths.lastIndex { $0 > 0 } ?? 0))
    distanceCount = max(1, 1 + (distances.lengths.lastIndex { $0 > 0 } ?? 0))
    runs = Self.runs(of: lengths.lengths[..<lengthCount] + distances.lengths[..<distanceCount])
    var counts = [UInt32](repeating: 0, count: 19)
    for run in runs { counts[run.index] += 1 }
    let code = HuffmanCode(counts: counts, limit: 7)
    self.code = code
    told = max(4, 1 + (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 0))
    bits = runs.reduce(14 + 3 * told) { $0 + Int(code.lengths[$1.index]) + Int($1.extraCount) }
  }

  func write(to output: inout BitWriter) {
    output.append(UInt64(lengthCount - 257), count: 5)
    output.append(UInt64(distanceCount - 1), count: 5)
    output.append(UInt64(told - 4), count: 4)
    for symbol in Self.order[..<told] { output.append(UInt64(code.lengths[symbol]), count: 3) }
    let words = code.words
    for run in runs {
      output.append(words[run.index])
      output.append(run.extra, count: Int(run.extraCount))
    }
  }

  private static func runs(of lengths: ArraySlice<UInt8>) -> [DeflateToken.Symbol] {
    var runs: [DeflateToken.Symbol] = []
    var rest = lengths
    while let first = rest.first {
      var count = rest.prefix { $0 == first }.count
      rest = rest.dropFirst(count)
      if first > 0 {
        runs.append(.init(index: Int(first)))
        count -= 1
      }
      while count >= 3 {
        let piece: Int
        switch (first, count) {
        case (0, 11...):
          piece = min(count, 138)
          runs.append(.init(index: Run.manyZeros, extra: UInt64(piece - 11), extraCount: 7))
        case (0, _):
          piece = count
          runs.append(.init(index: Run.zeros, extra: UInt64(piece - 3), extraCount: 3))
        default:
          piece = min(count, 6)
          runs.append(.init(index: Run.previous, extra: UInt64(piece - 3), extraCount: 2))
        }
        count -= piece
      }
      for _ in 0..<count { runs.append(.init(index: Int(first))) }
    }
    return runs
  }
}
