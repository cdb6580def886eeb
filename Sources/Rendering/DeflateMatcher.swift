/// The text that is being compressed, as far as copies reach back, and where in it bytes came before.
///
/// Places are found by a hash of their next four bytes, chained from the latest back. Inside a run of one byte the run
/// itself is the copy: such places are not even listed, so that flat pictures, whose filtered rows are nearly all zeros,
/// cost next to nothing.
struct DeflateMatcher: ~Copyable {
  struct Match: Equatable {
    var length = 0
    var distance = 0
  }

  /// Bytes of text that are held at most.
  static let capacity = 1 << 18
  private static let hashBits = 15
  private static let hashBitsOfThree = 14
  private static let mask = DeflateToken.window - 1

  private let text: UnsafeMutableRawPointer
  /// Bytes of text that are held.
  private(set) var count = 0
  /// What has been dropped before them.
  private var dropped = 0
  /// The latest place of each hash; places are counted modulo 2^32 and only believed after a look at the text, so that
  /// zeros are as good a beginning as any.
  private let latest: UnsafeMutablePointer<UInt32>
  /// The same of the hash of three bytes.
  private let latestOfThree: UnsafeMutablePointer<UInt32>
  /// How far before each place the last one of the same hash is; 0 where it is out of reach.
  private let steps: UnsafeMutablePointer<UInt16>

  init() {
    func table<Entry: FixedWidthInteger>(_ size: Int) -> UnsafeMutablePointer<Entry> {
      let table = UnsafeMutablePointer<Entry>.allocate(capacity: size)
      table.initialize(repeating: 0, count: size)
      return table
    }
    text = .allocate(byteCount: Self.capacity, alignment: 16)
    latest = table(1 << Self.hashBits)
    latestOfThree = table(1 << Self.hashBitsOfThree)
    steps = table(DeflateToken.window)
  }

  deinit {
    text.deallocate()
    latest.deallocate()
    latestOfThree.deallocate()
    steps.deallocate()
  }

  // MARK: Text

  /// Takes as many of the bytes as fit and tells how many.
  mutating func append(_ bytes: UnsafeRawBufferPointer) -> Int {
    let taken = min(bytes.count, Self.capacity - count)
    if taken > 0 { (text + count).copyMemory(from: bytes.baseAddress!, byteCount: taken) }
    count += taken
    return taken
  }

  /// Forgets the first bytes; places count from the new first one on.
  mutating func drop(_ bytes: Int) {
    text.copyMemory(from: text + bytes, byteCount: count - bytes)
    count -= bytes
    dropped &+= bytes
  }

  func byte(at place: Int) -> UInt8 { text.load(fromByteOffset: place, as: UInt8.self) }

  func bytes(_ places: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text + places.lowerBound, count: places.count)
  }

  // MARK: Copies

  /// Bytes from `place` on that equal the one before; 0 where fewer than four do.
  func run(at place: Int) -> Int {
    guard place &+ 4 <= count, isInRun(place) else { return 0 }
    return length(of: 1, at: place, from: 4, atMost: count &- place)
  }

  /// The best copy for `place`, which is listed for those to come; a length of 0 where there is none.
  ///
  /// - Parameters:
  ///   - least: a copy must be longer to be worth while.
  ///   - tries: earlier places of the same hash that are looked at.
  func match(at place: Int, longerThan least: Int, tries: Int) -> Match {
    var best = Match()
    let most = min(DeflateToken.longest, count &- place)
    guard most >= 4 else { return best }
    let bytes = four(place)
    var longest = max(least, 2)
    var distance: Int
    if isInRun(place) {
      let run = length(of: 1, at: place, from: 4, atMost: most)
      if run > longest {
        longest = run
        best = Match(length: run, distance: 1)
      }
      distance = step(from: place, to: latest[Self.hash(bytes)])
    } else {
      let near = step(from: place, to: latestOfThree[Self.hashOfThree(bytes)])
      if longest < 3, isWithinReach(near, place), (four(place &- near) ^ bytes) << 8 == 0 {
        longest = 3
        best = Match(length: 3, distance: near)
      }
      distance = list(place, bytes)
    }
    // Of four bytes that hash alike the copy must have all.
    longest = max(longest, 3)
    for _ in 0..<tries {
      guard isWithinReach(distance, place), longest < most else { break }
      let there = place &- distance
      // The last four bytes of a longer copy are the least likely to agree.
      if four(there &+ longest &- 3) == four(place &+ longest &- 3), four(there) == bytes {
        let length = length(of: distance, at: place, from: 4, atMost: most)
        if length > longest {
          longest = length
          best = Match(length: length, distance: distance)
        }
      }
      let step = Int(steps[(there &+ dropped) & Self.mask])
      guard step > 0 else { break }
      distance &+= step
    }
    return best
  }

  /// Lists places that were copied, for those to come.
  func list(_ places: Range<Int>) {
    var place = places.lowerBound
    let end = min(places.upperBound, count &- 3)
    while place < end {
      let run = run(at: place)
      if run > 0 {
        // The last three places of a run are not inside it.
        place &+= run &- 3
      } else {
        _ = list(place, four(place))
        place &+= 1
      }
    }
  }

  /// - Returns: how far back the place of the same hash is that was the latest so far.
  @inline(__always)
  private func list(_ place: Int, _ bytes: UInt32) -> Int {
    let here = UInt32(truncatingIfNeeded: place &+ dropped)
    let hash = Self.hash(bytes)
    let distance = step(from: place, to: latest[hash])
    steps[Int(here) & Self.mask] = distance <= DeflateToken.window ? UInt16(truncatingIfNeeded: distance) : 0
    latest[hash] = here
    latestOfThree[Self.hashOfThree(bytes)] = here
    return distance
  }

  @inline(__always)
  private func step(from place: Int, to listed: UInt32) -> Int {
    Int(UInt32(truncatingIfNeeded: place &+ dropped) &- listed)
  }

  @inline(__always)
  private func isWithinReach(_ distance: Int, _ place: Int) -> Bool {
    distance > 0 && distance <= min(place, DeflateToken.window)
  }

  /// Whether the four bytes at `place` and the one before are all the same.
  @inline(__always)
  private func isInRun(_ place: Int) -> Bool { place > 0 && four(place) == four(place &- 1) }

  @inline(__always)
  private func four(_ place: Int) -> UInt32 {
    UInt32(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt32.self))
  }

  @inline(__always)
  private static func hash(_ bytes: UInt32) -> Int { Int((bytes &* 0x9E37_79B1) >> UInt32(32 - hashBits)) }

  @inline(__always)
  private static func hashOfThree(_ bytes: UInt32) -> Int {
    Int(((bytes << 8) &* 0x9E37_79B1) >> UInt32(32 - hashBitsOfThree))
  }

  /// How far the bytes at `place` go on as those `distance` before, of which `known` are known to.
  @inline(__always)
  private func length(of distance: Int, at place: Int, from known: Int, atMost most: Int) -> Int {
    let here = text + place
    let there = here - distance
    var length = known
    while length &+ 8 <= most {
      let differing =
        here.loadUnaligned(fromByteOffset: length, as: UInt64.self)
        ^ there.loadUnaligned(fromByteOffset: length, as: UInt64.self)
      if differing != 0 { return length &+ UInt64(littleEndian: differing).trailingZeroBitCount / 8 }
      length &+= 8
    }
    while length < most,
      here.load(fromByteOffset: length, as: UInt8.self) == there.load(fromByteOffset: length, as: UInt8.self)
    { length &+= 1 }
    return length
  }
}
