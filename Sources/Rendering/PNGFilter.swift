#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The filters of PNG scanlines (PNG specification, 9.2), and the choice of one for each row.
///
/// A row that equals the one above becomes zeros under `up`. Of the others the filter with the least sum of absolute
/// differences wins, the usual heuristic (PNG specification, 12.8); figures are mostly flat, so this is both small and
/// fast. `average` never pays on figures and is left out.
enum PNGFilter: UInt8, CaseIterable {
  case none = 0
  case sub = 1
  case up = 2
  case paeth = 4

  /// The rows of a picture, each a filter byte and its pixels of `channels` bytes.
  ///
  /// - Parameter channels: 3 leaves out alpha, 4 keeps it.
  static func filtered(_ pixels: Pixels, channels: Int) -> [UInt8] {
    let rowBytes = channels * pixels.width
    let length = pixels.height * (rowBytes + 1)
    return [UInt8](unsafeUninitializedCapacity: length) { output, initialized in
      pixels.bytes.withUnsafeBufferPointer { bytes in
        var scanline = Scanline(width: pixels.width, channels: channels)
        defer { scanline.deallocate() }
        let source = bytes.baseAddress!
        for row in 0..<pixels.height {
          let target = output.baseAddress! + row * (rowBytes + 1)
          let line = source + row * 4 * pixels.width
          if row > 0, memcmp(line, line - 4 * pixels.width, 4 * pixels.width) == 0 {
            target.initialize(to: PNGFilter.up.rawValue)
            (target + 1).initialize(repeating: 0, count: rowBytes)
          } else {
            scanline.load(line)
            scanline.write(to: target)
          }
        }
      }
      initialized = length
    }
  }
}

/// One row, the row above it, and what the filters make of it.
///
/// The loops are free of branches and overflow checks so that the compiler turns them into vector code.
private struct Scanline {
  private let count: Int
  private let width: Int
  private let channels: Int
  private var current: UnsafeMutablePointer<UInt8>
  private var above: UnsafeMutablePointer<UInt8>
  private var best: UnsafeMutablePointer<UInt8>
  private var trial: UnsafeMutablePointer<UInt8>

  init(width: Int, channels: Int) {
    self.width = width
    self.channels = channels
    count = width * channels
    // Four bytes are stored for a pixel of three.
    let capacity = count + 1
    func buffer() -> UnsafeMutablePointer<UInt8> {
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      buffer.initialize(repeating: 0, count: capacity)
      return buffer
    }
    current = buffer()
    above = buffer()
    best = buffer()
    trial = buffer()
  }

  func deallocate() {
    for buffer in [current, above, best, trial] { buffer.deallocate() }
  }

  /// Takes the next row; the row so far is now above it.
  mutating func load(_ source: UnsafePointer<UInt8>) {
    swap(&current, &above)
    guard channels == 3 else {
      current.update(from: source, count: count)
      return
    }
    let input = UnsafeRawPointer(source)
    let output = UnsafeMutableRawPointer(current)
    for pixel in 0..<width {
      let word = input.loadUnaligned(fromByteOffset: 4 &* pixel, as: UInt32.self)
      // The fourth byte is the next pixel's first, and stored again with it.
      output.storeBytes(of: word, toByteOffset: 3 &* pixel, as: UInt32.self)
    }
  }

  mutating func write(to output: UnsafeMutablePointer<UInt8>) {
    var winner = PNGFilter.none
    best.update(from: current, count: count)
    var least = sumOfAbsolutes(best)
    for filter in [PNGFilter.sub, .up, .paeth] {
      apply(filter)
      let sum = sumOfAbsolutes(trial)
      if sum < least {
        least = sum
        winner = filter
        swap(&best, &trial)
      }
    }
    output.initialize(to: winner.rawValue)
    (output + 1).initialize(from: best, count: count)
  }

  private func sumOfAbsolutes(_ row: UnsafePointer<UInt8>) -> UInt64 {
    var total: UInt64 = 0
    var start = 0
    // 128 a byte at most: a block's sum fits 16 bits.
    while start < count {
      let end = min(start + 256, count)
      var sum: UInt16 = 0
      for index in start..<end {
        let byte = row[index]
        sum &+= UInt16(truncatingIfNeeded: min(byte, 0 &- byte))
      }
      total &+= UInt64(sum)
      start = end
    }
    return total
  }

  private func apply(_ filter: PNGFilter) {
    switch filter {
    case .none:
      trial.update(from: current, count: count)
    case .sub:
      trial.update(from: current, count: channels)
      for index in channels..<count { trial[index] = current[index] &- current[index &- channels] }
    case .up:
      for index in 0..<count { trial[index] = current[index] &- above[index] }
    case .paeth:
      // Left of the first pixel lies nothing: the predictor is the byte above.
      for index in 0..<channels { trial[index] = current[index] &- above[index] }
      for index in channels..<count {
        let left = Int16(truncatingIfNeeded: current[index &- channels])
        let up = Int16(truncatingIfNeeded: above[index])
        let corner = Int16(truncatingIfNeeded: above[index &- channels])
        let toLeft = abs(up &- corner)
        let toUp = abs(left &- corner)
        let toCorner = abs(left &+ up &- corner &- corner)
        let upOrCorner = toUp <= toCorner ? up : corner
        let predicted = toLeft <= toUp && toLeft <= toCorner ? left : upOrCorner
        trial[index] = current[index] &- UInt8(truncatingIfNeeded: predicted)
      }
    }
  }
}
