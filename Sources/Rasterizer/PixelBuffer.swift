/// A picture of 8-bit straight-alpha RGBA pixels, rows from the top, without padding.
public struct PixelBuffer: Sendable, Equatable {
  /// Pixels a row.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Red, green, blue, alpha of each pixel in turn, colours not multiplied by alpha.
  public var bytes: [UInt8]

  /// A buffer of one colour; transparent white, (255, 255, 255, 0), is what matplotlib's Agg canvas starts as.
  ///
  /// - Precondition: neither side is negative.
  init(width: Int, height: Int, color: PixelColor = .transparentWhite) {
    precondition(width >= 0 && height >= 0, "a picture's sides are not negative")
    self.width = width
    self.height = height
    let count = width * height * 4
    bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).withMemoryRebound(to: UInt32.self) { pixels in
        pixels[..<(count / 4)].update(repeating: color.word)
      }
      initialized = count
    }
  }
}
