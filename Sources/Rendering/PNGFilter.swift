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

  /// Filters rows of `stride` bytes into rows of a filter byte and `stride` bytes.
  ///
  /// - Parameter step: bytes a pixel, at least 1.
  static func filtered(_ rows: [UInt8], stride: Int, step: Int) -> [UInt8] {
    let height = rows.count / stride
    var scratch = [UInt8](repeating: 0, count: stride)
    let blank = [UInt8](repeating: 0, count: stride)
    return [UInt8](unsafeUninitializedCapacity: height * (stride + 1)) { output, initialized in
      rows.withUnsafeBufferPointer { rows in
        blank.withUnsafeBufferPointer { blank in
          scratch.withUnsafeMutableBufferPointer { scratch in
            for row in 0..<height {
              let scanline = Scanline(
                current: rows.baseAddress! + row * stride,
                above: row == 0 ? blank.baseAddress! : rows.baseAddress! + (row - 1) * stride,
                count: stride, step: step)
              scanline.write(to: output.baseAddress! + row * (stride + 1), scratch: scratch.baseAddress!)
            }
          }
        }
      }
      initialized = height * (stride + 1)
    }
  }
}

/// One row and the row above it.
///
/// The loops are free of branches and overflow checks so that the compiler turns them into vector code.
private struct Scanline {
  let current: UnsafePointer<UInt8>
  let above: UnsafePointer<UInt8>
  let count: Int
  let step: Int

  func write(to output: UnsafeMutablePointer<UInt8>, scratch: UnsafeMutablePointer<UInt8>) {
    let row = output + 1
    if equalsAbove {
      output.pointee = PNGFilter.up.rawValue
      row.initialize(repeating: 0, count: count)
      return
    }
    output.pointee = PNGFilter.none.rawValue
    row.initialize(from: current, count: count)
    var least = sumOfAbsolutes(row)
    for filter in [PNGFilter.sub, .up, .paeth] {
      apply(filter, to: scratch)
      let sum = sumOfAbsolutes(scratch)
      if sum < least {
        least = sum
        output.pointee = filter.rawValue
        row.update(from: scratch, count: count)
      }
    }
  }

  private var equalsAbove: Bool {
    var difference: UInt8 = 0
    for index in 0..<count { difference |= current[index] ^ above[index] }
    return difference == 0
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

  private func apply(_ filter: PNGFilter, to output: UnsafeMutablePointer<UInt8>) {
    let head = min(step, count)
    switch filter {
    case .none:
      output.update(from: current, count: count)
    case .sub:
      output.update(from: current, count: head)
      for index in head..<count { output[index] = current[index] &- current[index &- step] }
    case .up:
      for index in 0..<count { output[index] = current[index] &- above[index] }
    case .paeth:
      // Left of the first pixel lies nothing: the predictor is the byte above.
      for index in 0..<head { output[index] = current[index] &- above[index] }
      for index in head..<count {
        let left = Int16(truncatingIfNeeded: current[index &- step])
        let up = Int16(truncatingIfNeeded: above[index])
        let corner = Int16(truncatingIfNeeded: above[index &- step])
        let toLeft = abs(up &- corner)
        let toUp = abs(left &- corner)
        let toCorner = abs(left &+ up &- corner &- corner)
        let upOrCorner = toUp <= toCorner ? up : corner
        let predicted = toLeft <= toUp && toLeft <= toCorner ? left : upOrCorner
        output[index] = current[index] &- UInt8(truncatingIfNeeded: predicted)
      }
    }
  }
}
