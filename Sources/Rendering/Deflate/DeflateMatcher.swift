/// What a block of a deflate stream says: bytes, and copies of earlier bytes.
struct DeflateTokens: ~Copyable {
  /// Enough for a code to pay, few enough to follow the content.
  static let capacity = 8_000

  /// A literal byte, or a match: length in the upper half, distance less one in the lower.
  let values: UnsafeMutablePointer<UInt32>
  private(set) var count = 0
  /// How often each symbol occurs.
  let literalCounts: UnsafeMutablePointer<UInt32>
  let distanceCounts: UnsafeMutablePointer<UInt32>
  private let lengthSymbols: UnsafeMutablePointer<UInt16>

  init() {
    values = .allocate(capacity: Self.capacity)
    literalCounts = .allocate(capacity: DeflateSymbols.literalCount)
    distanceCounts = .allocate(capacity: DeflateSymbols.distanceCount)
    lengthSymbols = .allocate(capacity: DeflateSymbols.lengths.count)
    for (length, entry) in DeflateSymbols.lengths.enumerated() {
      (lengthSymbols + length).initialize(to: entry.symbol)
    }
    removeAll()
  }

  deinit {
    values.deallocate()
    literalCounts.deallocate()
    distanceCounts.deallocate()
    lengthSymbols.deallocate()
  }

  var hasRoom: Bool { count < Self.capacity }
  var hasRoomForTwo: Bool { count &+ 1 < Self.capacity }

  mutating func removeAll() {
    count = 0
    literalCounts.initialize(repeating: 0, count: DeflateSymbols.literalCount)
    distanceCounts.initialize(repeating: 0, count: DeflateSymbols.distanceCount)
    literalCounts[DeflateSymbols.endOfBlock] = 1
  }

  @inline(__always) mutating func append(literal: UInt8) {
    values[count] = UInt32(literal)
    count &+= 1
    literalCounts[Int(literal)] &+= 1
  }

  @inline(__always) mutating func append(length: Int, distance: Int) {
    values[count] = UInt32(truncatingIfNeeded: length << 16 | (distance &- 1))
    count &+= 1
    literalCounts[Int(lengthSymbols[length])] &+= 1
    distanceCounts[DeflateSymbols.distanceSymbol(distance)] &+= 1
  }
}

/// Finds bytes that occurred before, by hashes of three and of four bytes, as is usual for deflate.
///
/// Filtered pictures are mostly long runs of one byte. Those become matches of distance 1 without a look at each byte,
/// and their places are not remembered. Of the other places few are tried: what repeats in a figure repeats nearby.
struct DeflateMatcher: ~Copyable {
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  /// Where the next token starts.
  private(set) var position = 0

  /// The last place of each hash of four bytes, and the place before each of the last places; negative for none.
  private let heads: UnsafeMutablePointer<Int32>
  private let previous: UnsafeMutablePointer<Int32>
  /// The last place of each hash of three bytes.
  private let shortHeads: UnsafeMutablePointer<Int32>

  private static var hashBits: Int { 15 }
  private static var windowMask: Int { DeflateSymbols.farthestMatch - 1 }
  /// How many places of equal hash are tried.
  private static var depth: Int { 4 }
  /// What a match one byte later must save over the one found, in bits, to be worth the literal.
  private static var patience: Int { 6 }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes.baseAddress!
    count = bytes.count
    func table(_ count: Int) -> UnsafeMutablePointer<Int32> {
      let table = UnsafeMutablePointer<Int32>.allocate(capacity: count)
      table.initialize(repeating: -1, count: count)
      return table
    }
    heads = table(1 << Self.hashBits)
    previous = table(DeflateSymbols.farthestMatch)
    shortHeads = table(1 << Self.hashBits)
  }

  deinit {
    heads.deallocate()
    previous.deallocate()
    shortHeads.deallocate()
  }

  var isAtEnd: Bool { position == count }

  /// Appends tokens until there is no room for more or the bytes end.
  mutating func fill(_ tokens: inout DeflateTokens) {
    while position < count, tokens.hasRoom {
      if isRun(at: position) {
        tokens.append(length: DeflateSymbols.longestMatch, distance: 1)
        passRun(DeflateSymbols.longestMatch)
        continue
      }
      var match = longestMatch(at: position, above: DeflateSymbols.shortestMatch - 1)
      remember(position)
      guard match.isFound else {
        tokens.append(literal: bytes[position])
        position &+= 1
        continue
      }
      while match.length < DeflateSymbols.longestMatch, position &+ 1 < count, tokens.hasRoomForTwo {
        let later = longestMatch(at: position &+ 1, above: match.length)
        guard later.isFound, later.saving(over: match) > Self.patience else { break }
        tokens.append(literal: bytes[position])
        position &+= 1
        remember(position)
        match = later
      }
      tokens.append(length: match.length, distance: match.distance)
      if match.distance == 1 {
        passRun(match.length)
      } else {
        for place in position &+ 1..<position &+ match.length { remember(place) }
        position &+= match.length
      }
    }
  }

  /// A copy of `length` bytes from `distance` bytes before.
  private struct Match {
    var length: Int
    /// 0 where there is nothing to copy.
    var distance: Int

    @inline(__always) var isFound: Bool { distance > 0 }

    /// How much it saves over another one: about four bits a byte, less what the longer distance costs.
    @inline(__always) func saving(over other: Match) -> Int {
      guard other.isFound else { return 4 &* (length &- other.length) }
      return 4 &* (length &- other.length) &+ distance.leadingZeroBitCount
        &- other.distance.leadingZeroBitCount
    }
  }

  /// Whether the byte before `position` is repeated for the length of the longest match.
  @inline(__always) private func isRun(at position: Int) -> Bool {
    guard position > 0, count &- position >= DeflateSymbols.longestMatch else { return false }
    return matchLength(position &- 1, position, limit: DeflateSymbols.longestMatch)
      == DeflateSymbols.longestMatch
  }

  /// Passes a run: only its end, where something else begins, is of use later.
  @inline(__always) private mutating func passRun(_ length: Int) {
    let end = position &+ length
    for place in end &- 3..<end { remember(place) }
    position = end
  }

  @inline(__always) private func word(_ position: Int) -> UInt32 {
    UInt32(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt32.self))
  }

  /// Fibonacci hashing: the upper bits of a product with 2^32 over the golden ratio.
  @inline(__always) private func hash(_ word: UInt32) -> Int {
    Int((word &* 0x9E37_79B1) >> UInt32(32 &- Self.hashBits))
  }

  @inline(__always) private func remember(_ position: Int) {
    guard position &+ 4 <= count else { return }
    let word = word(position)
    let place = Int32(truncatingIfNeeded: position)
    let hash = hash(word)
    previous[position & Self.windowMask] = heads[hash]
    heads[hash] = place
    shortHeads[self.hash(word & 0xFF_FFFF)] = place
  }

  /// The best match at `position` that is longer than `minimum`.
  @inline(__always) private func longestMatch(at position: Int, above minimum: Int) -> Match {
    let limit = min(DeflateSymbols.longestMatch, count &- position)
    var best = Match(length: minimum, distance: 0)
    guard limit > minimum else { return best }
    if position > 0 {
      let run = matchLength(position &- 1, position, limit: limit)
      if run > minimum { best = Match(length: run, distance: 1) }
    }
    guard limit >= 4 else { return best }
    let start = word(position)
    if best.length < 3 {
      let place = Int(shortHeads[hash(start & 0xFF_FFFF)])
      if isInWindow(place, position), (word(place) ^ start) & 0xFF_FFFF == 0 {
        best = Match(length: matchLength(place, position, limit: limit), distance: position &- place)
      }
    }
    // Below, matches have at least four bytes.
    best.length = max(best.length, 3)
    var place = Int(heads[hash(start)])
    var tries = Self.depth
    while best.length < limit, tries > 0, isInWindow(place, position) {
      // Longer than the best so far only if the bytes around its end agree, too.
      let end = best.length &- 3
      if word(place) == start, word(place &+ end) == word(position &+ end) {
        let length = matchLength(place, position, limit: limit)
        let match = Match(length: length, distance: position &- place)
        if length > best.length, match.saving(over: best) > 0 { best = match }
      }
      let next = Int(previous[place & Self.windowMask])
      // Places that left the window were overwritten by later ones.
      guard next < place else { break }
      place = next
      tries &-= 1
    }
    return best
  }

  @inline(__always) private func isInWindow(_ place: Int, _ position: Int) -> Bool {
    place >= 0 && position &- place <= DeflateSymbols.farthestMatch
  }

  /// How many bytes from `first` and from `second` on are alike, up to `limit`.
  @inline(__always) private func matchLength(_ first: Int, _ second: Int, limit: Int) -> Int {
    let raw = UnsafeRawPointer(bytes)
    var length = 0
    while length &+ 8 <= limit {
      let difference =
        raw.loadUnaligned(fromByteOffset: first &+ length, as: UInt64.self)
        ^ raw.loadUnaligned(fromByteOffset: second &+ length, as: UInt64.self)
      if difference != 0 {
        return length &+ UInt64(littleEndian: difference).trailingZeroBitCount / 8
      }
      length &+= 8
    }
    while length < limit, bytes[first &+ length] == bytes[second &+ length] { length &+= 1 }
    return length
  }
}
