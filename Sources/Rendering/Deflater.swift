import CDeflate

/// Compresses bytes, as they come, to a zlib stream (RFC 1950, RFC 1951).
///
/// General compressors spend as much on each byte of a run as on any other, and nearly all bytes of a figure's filtered
/// rows lie in runs of zeros. Here a run costs a few comparisons, and no more of the text is held than copies need.
struct Deflater: ~Copyable {
  /// Tokens after which a block may end.
  private static let portion = 2048
  /// Tokens after which a block ends.
  private static let largestBlock = 1 << 15
  /// Earlier places that are tried for a copy.
  private static let tries = 12
  /// A copy of this length is taken without a look at the next byte.
  private static let goodLength = 64
  /// Bytes that are left for later while more are to come, so that copies are not cut short.
  private static let lookahead = 2 * DeflateToken.longest

  private var matcher = DeflateMatcher()
  private var checksum: UInt32 = 1
  private var output = BitWriter()
  /// Where in the text the next token begins, and where the block that is not yet written; less than 0 where its
  /// beginning is no longer held.
  private var place = 0
  private var blockStart = 0
  /// The block's tokens: those that are counted, and the portion that is not.
  private var tokens: [DeflateToken] = []
  private var countedTokens = 0
  private var counts = DeflateCounts([])
  private var bits = 0.0
  private var costs = DeflateCosts(DeflateCounts([]))

  init() {
    // Compressed by deflate, a window of 32 KiB, no dictionary, the usual effort.
    output.append(0x9C78, count: 16)
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    checksum = libdeflate_adler32(checksum, bytes.baseAddress, bytes.count)
    var rest = bytes[...]
    while true {
      let taken = matcher.append(UnsafeRawBufferPointer(rebasing: rest))
      rest = rest.dropFirst(taken)
      if rest.isEmpty { return }
      compress(upTo: matcher.count - Self.lookahead)
      makeRoom()
    }
  }

  /// The stream of all bytes.
  consuming func finish() -> [UInt8] {
    compress(upTo: matcher.count)
    weighPortion()
    writeBlock(isLast: true)
    output.align()
    output.append(UInt64(checksum.byteSwapped), count: 32)
    return output.bytes
  }

  private mutating func makeRoom() {
    var kept = place - DeflateToken.window
    // A block is stored as it is only where tokens are hardly shorter than their bytes; else these are not needed.
    if blockStart >= 0, place - blockStart <= 4 * tokens.count { kept = min(kept, blockStart) }
    guard kept > 0 else { return }
    matcher.drop(kept)
    place -= kept
    blockStart -= kept
  }

  // MARK: Blocks

  /// Ends the block before the last portion where the text has changed so much that this needs codes of its own.
  private mutating func weighPortion() {
    let portion = DeflateCounts(tokens[countedTokens...])
    let portionBits = portion.estimatedBits
    let joined = counts.joined(with: portion)
    let joinedBits = joined.estimatedBits
    if countedTokens == 0 || (joinedBits <= bits + portionBits && tokens.count <= Self.largestBlock) {
      counts = joined
      bits = joinedBits
    } else {
      writeBlock(isLast: false)
      counts = portion
      bits = portionBits
    }
    countedTokens = tokens.count
    costs = DeflateCosts(counts)
  }

  /// Writes the tokens that are counted.
  private mutating func writeBlock(isLast: Bool) {
    let end = blockStart + counts.byteCount
    let bytes = blockStart >= 0 ? matcher.bytes(blockStart..<end) : nil
    DeflateBlock(tokens[..<countedTokens], counts).write(bytes, isLast: isLast, to: &output)
    tokens.removeFirst(countedTokens)
    blockStart = end
  }

  // MARK: Tokens

  /// Cuts the text into tokens: copies where there are any, else bytes.
  private mutating func compress(upTo end: Int) {
    while place < end {
      appendRun()
      appendNext()
      if tokens.count >= countedTokens + Self.portion { weighPortion() }
    }
  }

  /// Takes what a run has beyond one last copy, which may yet go on beyond the run.
  private mutating func appendRun() {
    var run = matcher.run(at: place)
    while run > DeflateToken.longest {
      tokens.append(DeflateToken(length: DeflateToken.longest, distance: 1))
      place += DeflateToken.longest
      run -= DeflateToken.longest
    }
  }

  private mutating func appendNext() {
    var match = matcher.match(at: place, longerThan: 2, tries: Self.tries)
    var saving = saving(of: match, at: place)
    guard saving > 0 else { return appendByte() }
    var listed = place + 1
    while match.length < Self.goodLength, match.distance > 1 {
      // A better copy may begin at the next byte.
      let later = matcher.match(
        at: listed, longerThan: match.length - 2, tries: match.length < 16 ? Self.tries : Self.tries / 4)
      let laterSaving = self.saving(of: later, at: listed)
      listed += 1
      guard laterSaving > saving else { break }
      appendByte()
      match = later
      saving = laterSaving
    }
    if match.distance > 1, saving < savingOfRun(at: place + 2, atLeast: match.length - 2) {
      // Figures are full of runs two bytes behind what came before from far, as behind a row's filter.
      if listed == place + 1 { matcher.list(listed..<listed + 1) }
      appendByte()
      appendByte()
      return
    }
    tokens.append(DeflateToken(length: match.length, distance: match.distance))
    place += match.length
    if listed < place { matcher.list(listed..<place) }
  }

  private func saving(of match: DeflateMatcher.Match, at place: Int) -> Int {
    match.length == 0 ? 0 : costs.saving(of: match, matcher.bytes(place..<place + match.length))
  }

  /// What the run at `there` saves; 0 where there is none of that length.
  private func savingOfRun(at there: Int, atLeast least: Int) -> Int {
    let run = min(matcher.run(at: there), DeflateToken.longest)
    return run > 0 && run >= least ? saving(of: .init(length: run, distance: 1), at: there) : 0
  }

  private mutating func appendByte() {
    tokens.append(DeflateToken(byte: matcher.byte(at: place)))
    place += 1
  }
}
