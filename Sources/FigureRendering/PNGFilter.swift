import LibC

/// The filters of PNG scanlines (PNG specification, 9.2), and the choice of one for each row.
///
/// A row that equals the one above becomes zeros under `up`. Of the others the filter with the least sum of absolute
/// differences wins, the usual heuristic (PNG specification, 12.8), the first in the order below where sums are equal;
/// figures are mostly flat, so this is both small and fast. `average` never pays on figures and is left out.
enum PNGFilter: UInt8, CaseIterable {
  case none = 0
  case sub = 1
  case up = 2
  case paeth = 4

  /// Filters the rows of a picture, each to a filter byte and its pixels of `channels` bytes.
  ///
  /// A row is read before it is written and not looked at again. So rows without alpha, which are no longer than those of
  /// the picture, may be written over the picture itself.
  ///
  /// - Parameters:
  ///   - pixels: rows of four bytes a pixel.
  ///   - channels: 3 leaves out alpha, 4 keeps it.
  ///   - rows: has room for `height * (1 + channels * width)` bytes.
  static func filter(
    _ pixels: UnsafeRawPointer, width: Int, height: Int, channels: Int, into rows: UnsafeMutableRawPointer
  ) {
    var scanline = Scanline(width: width, channels: channels)
    for row in 0..<height {
      scanline.load(pixels + 4 * width * row)
      scanline.filter(into: rows + (channels * width + 1) * row)
    }
  }
}

/// One row, the row above it, and what the filters make of it.
///
/// Where neither a pixel nor its left neighbour differs from the row above, `up` and `paeth` leave zeros, and the other
/// filters what they left above. So everything is worked out for the stretches of the row that changed, and the sums are
/// carried over from row to row. The loops are free of branches and overflow checks so that the compiler turns them into
/// vector code.
private struct Scanline: ~Copyable {
  /// Unchanged pixels that a stretch runs over rather than ends at.
  private static let gap = 16

  private let width: Int
  private let channels: Int
  /// The row's bytes, behind zeros for the pixel left of the first.
  private let current: UnsafeMutablePointer<UInt8>
  /// The same of the row above; outside the stretches both rows are equal.
  private let above: UnsafeMutablePointer<UInt8>
  private let trial: UnsafeMutablePointer<UInt8>
  private let paeth: UnsafeMutablePointer<UInt8>
  /// The row's pixels of four bytes, to tell what the next row changes.
  private let pixels: UnsafeMutableRawPointer
  private var isFirst = true
  /// Bytes of the row that changed, and what follows on them; in order and apart.
  private var stretches: [Range<Int>] = []
  /// Sums of what the filters leave of the row.
  private var sumOfNone = 0
  private var sumOfSub = 0

  init(width: Int, channels: Int) {
    self.width = width
    self.channels = channels
    // Four bytes are stored for a pixel of three.
    let capacity = (width + 1) * channels + 1
    func buffer() -> UnsafeMutablePointer<UInt8> {
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      buffer.initialize(repeating: 0, count: capacity)
      return buffer
    }
    current = buffer() + channels
    above = buffer() + channels
    trial = buffer() + channels
    paeth = buffer() + channels
    pixels = .allocate(byteCount: 4 * width, alignment: 16)
  }

  deinit {
    for buffer in [current, above, trial, paeth] { (buffer - channels).deallocate() }
    pixels.deallocate()
  }

  /// Takes the next row; the row so far is now above it.
  mutating func load(_ line: UnsafeRawPointer) {
    for stretch in stretches {
      (above + stretch.lowerBound).update(from: current + stretch.lowerBound, count: stretch.count)
    }
    stretches.removeAll(keepingCapacity: true)
    if isFirst {
      // Nothing lies above the first row: filters take it for zeros, and so every pixel for changed.
      isFirst = false
      load(line, changes: 0..<width)
    } else if memcmp(line, pixels, 4 * width) != 0 {
      loadChanges(line)
    }
  }

  private mutating func loadChanges(_ line: UnsafeRawPointer) {
    let before = UnsafeRawPointer(pixels)
    var pixel = 0
    while let first = Self.firstDifference(line, before, pixel, width) {
      var end = first + 1
      pixel = end
      while pixel < width, pixel - end < Self.gap {
        let offset = 4 &* pixel
        pixel &+= 1
        if line.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
          != before.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        {
          end = pixel
        }
      }
      load(line, changes: first..<end)
    }
  }

  private static func firstDifference(
    _ line: UnsafeRawPointer, _ before: UnsafeRawPointer, _ start: Int, _ width: Int
  ) -> Int? {
    var pixel = start
    while pixel &+ 8 <= width {
      let offset = 4 &* pixel
      let differing =
        line.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt32>.self)
        .!= before.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt32>.self)
      if any(differing) { break }
      pixel &+= 8
    }
    while pixel < width {
      let offset = 4 &* pixel
      if line.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        != before.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      {
        return pixel
      }
      pixel &+= 1
    }
    return nil
  }

  /// Takes those pixels of the row.
  private mutating func load(_ line: UnsafeRawPointer, changes: Range<Int>) {
    (pixels + 4 * changes.lowerBound).copyMemory(
      from: line + 4 * changes.lowerBound, byteCount: 4 * changes.count)
    let output = UnsafeMutableRawPointer(current)
    if channels == 4 {
      (output + 4 * changes.lowerBound).copyMemory(
        from: line + 4 * changes.lowerBound, byteCount: 4 * changes.count)
    } else {
      // The fourth byte is the next pixel's first, and stored again with it; the last one's is put back.
      let next = current[3 * changes.upperBound]
      for pixel in changes {
        let word = line.loadUnaligned(fromByteOffset: 4 &* pixel, as: UInt32.self)
        output.storeBytes(of: word, toByteOffset: 3 &* pixel, as: UInt32.self)
      }
      current[3 * changes.upperBound] = next
    }
    // The pixel behind has a new left neighbour.
    let end = min(changes.upperBound + 1, width)
    stretches.append(channels * changes.lowerBound..<channels * end)
  }

  /// Filters the row in the best way.
  ///
  /// - Parameter output: has room for the filter byte and the row.
  mutating func filter(into output: UnsafeMutableRawPointer) {
    let row = (output + 1).assumingMemoryBound(to: UInt8.self)
    let count = channels * width
    if stretches.isEmpty {
      output.storeBytes(of: PNGFilter.up.rawValue, as: UInt8.self)
      row.update(repeating: 0, count: count)
      return
    }
    var sumOfUp = 0
    var sumOfPaeth = 0
    for stretch in stretches {
      if stretch.count == count {
        sumOfNone = 0
        sumOfSub = 0
      } else {
        sumOfNone -= Self.sum(above, stretch)
        sub(above, stretch)
        sumOfSub -= Self.sum(trial, stretch)
      }
      sumOfNone += Self.sum(current, stretch)
      sub(current, stretch)
      sumOfSub += Self.sum(trial, stretch)
      up(stretch)
      sumOfUp += Self.sum(trial, stretch)
      paeth(stretch)
      sumOfPaeth += Self.sum(paeth, stretch)
    }
    let least = min(sumOfNone, sumOfSub, sumOfUp, sumOfPaeth)
    let filter: PNGFilter =
      least == sumOfNone ? .none : least == sumOfSub ? .sub : least == sumOfUp ? .up : .paeth
    output.storeBytes(of: filter.rawValue, as: UInt8.self)
    switch filter {
    case .none: row.update(from: current, count: count)
    case .sub:
      sub(current, 0..<count)
      row.update(from: trial, count: count)
    case .up, .paeth:
      row.update(repeating: 0, count: count)
      for stretch in stretches {
        if filter == .up { up(stretch) }
        let filtered = filter == .up ? trial : paeth
        (row + stretch.lowerBound).update(from: filtered + stretch.lowerBound, count: stretch.count)
      }
    }
  }

  private static func sum(_ row: UnsafePointer<UInt8>, _ bytes: Range<Int>) -> Int {
    var total = 0
    var start = bytes.lowerBound
    // 128 a byte at most: a block's sum fits 16 bits.
    while start < bytes.upperBound {
      let end = min(start &+ 256, bytes.upperBound)
      var sum: UInt16 = 0
      for index in start..<end {
        let byte = row[index]
        sum &+= UInt16(truncatingIfNeeded: min(byte, 0 &- byte))
      }
      total &+= Int(sum)
      start = end
    }
    return total
  }

  // MARK: Filters, each of some bytes of the row

  private func sub(_ row: UnsafePointer<UInt8>, _ bytes: Range<Int>) {
    for index in bytes { trial[index] = row[index] &- row[index &- channels] }
  }

  private func up(_ bytes: Range<Int>) {
    for index in bytes { trial[index] = current[index] &- above[index] }
  }

  private func paeth(_ bytes: Range<Int>) {
    for index in bytes {
      let left = Int16(truncatingIfNeeded: current[index &- channels])
      let up = Int16(truncatingIfNeeded: above[index])
      let corner = Int16(truncatingIfNeeded: above[index &- channels])
      let toLeft = abs(up &- corner)
      let toUp = abs(left &- corner)
      let toCorner = abs(left &+ up &- corner &- corner)
      let upOrCorner = toUp <= toCorner ? up : corner
      let predicted = toLeft <= toUp && toLeft <= toCorner ? left : upOrCorner
      paeth[index] = current[index] &- UInt8(truncatingIfNeeded: predicted)
    }
  }
}
