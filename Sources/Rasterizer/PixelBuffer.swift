/// A picture of 8-bit straight-alpha RGBA pixels, rows from the top, without padding.
public struct PixelBuffer: Sendable, Equatable {
  /// Pixels a row.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Red, green, blue, alpha of each pixel in turn, colours not multiplied by alpha.
  public var bytes: [UInt8]

  /// A buffer filled with transparent white, (255, 255, 255, 0): what matplotlib's Agg canvas starts as.
  ///
  /// - Precondition: neither side is negative.
  public init(width: Int, height: Int) {
    precondition(width >= 0 && height >= 0, "a picture's sides are not negative")
    self.width = width
    self.height = height
    let count = width * height * 4
    bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let pixel = UInt32(littleEndian: 0x00FF_FFFF)
      UnsafeMutableRawBufferPointer(buffer).withMemoryRebound(to: UInt32.self) { pixels in
        pixels[..<(count / 4)].update(repeating: pixel)
      }
      initialized = count
    }
  }

  /// Whether every pixel is opaque, so that the alpha channel carries nothing.
  public var isOpaque: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var conjunction: UInt8 = 255
      var index = 3
      while index < bytes.count {
        conjunction &= bytes[index]
        index += 4
      }
      return conjunction == 255
    }
  }
}
