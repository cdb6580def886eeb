import CDeflate

/// Which of two compressors makes the zlib stream of a picture's rows.
enum PNGCompression: Equatable {
  /// ``Deflater``, which passes over runs in no time: best for pictures that are flat for the most part, as figures are.
  case runs
  /// libdeflate, which is the faster for all other bytes: best for images, gradients and crowded figures.
  case general

  /// How hard libdeflate works, 1 to 12. Beyond 6 pictures get hardly smaller and much slower.
  private static let level: CInt = 6

  /// The better one for a picture, by the share of its pixels that differ from the one above.
  init(for pixels: Pixels) {
    // Neighbouring rows are alike: one in eight tells enough.
    let rows = Array(stride(from: 1, to: pixels.height, by: 8))
    let changed = rows.reduce(0) { $0 + pixels.changes(inRow: $1) }
    self = 14 * changed <= rows.count * pixels.width ? .runs : .general
  }

  /// The zlib stream of the rows that `produce` hands on, `count` bytes or fewer.
  ///
  /// - Throws: ``RenderingError/encoding(format:reason:)`` where memory runs out.
  func zlibStream(
    of count: Int, _ produce: (_ receive: (UnsafeRawBufferPointer) -> Void) -> Void
  ) throws(RenderingError) -> [UInt8] {
    switch self {
    case .runs:
      var deflater = Deflater()
      produce { deflater.append($0) }
      return deflater.finish()
    case .general:
      var rows: [UInt8] = []
      rows.reserveCapacity(count)
      produce { rows.append(contentsOf: $0) }
      guard let compressor = libdeflate_alloc_compressor(Self.level) else {
        throw .encoding(format: "PNG", reason: "out of memory")
      }
      defer { libdeflate_free_compressor(compressor) }
      let bound = libdeflate_zlib_compress_bound(compressor, rows.count)
      return [UInt8](unsafeUninitializedCapacity: bound) { output, initialized in
        initialized = libdeflate_zlib_compress(compressor, rows, rows.count, output.baseAddress, bound)
      }
    }
  }
}

extension Pixels {
  /// Pixels of a row that differ from the one above.
  ///
  /// - Precondition: the row is not the first.
  fileprivate func changes(inRow row: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      let line = bytes.baseAddress! + 4 * width * row
      let above = line - 4 * width
      var changes: UInt32 = 0
      for pixel in 0..<width {
        let differs =
          line.loadUnaligned(fromByteOffset: 4 &* pixel, as: UInt32.self)
          != above.loadUnaligned(fromByteOffset: 4 &* pixel, as: UInt32.self)
        changes &+= differs ? 1 : 0
      }
      return Int(changes)
    }
  }
}
