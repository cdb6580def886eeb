/// A picture: red, green, blue and alpha a pixel, eight bits each, colours not multiplied by alpha; rows from the top.
///
/// Two pictures are the same when their pixels are; how a file encodes them is of no matter.
public struct Pixels: Sendable, Equatable {
  /// Pixels across.
  public let width: Int
  /// Rows of pixels.
  public let height: Int
  /// `4 * width * height` bytes.
  public var bytes: [UInt8]

  /// - Precondition: `bytes` holds four bytes for each of the `width * height` pixels.
  public init(width: Int, height: Int, bytes: [UInt8]) {
    precondition(width > 0 && height > 0 && bytes.count == 4 * width * height, "bytes do not fit the size")
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// How far two pictures of one size lie apart, over red, green, blue and alpha of every pixel.
  public struct Distance: Sendable, Equatable {
    /// Root of the mean squared difference of a channel, 0 to 255.
    public var rootMeanSquare: Double
    /// Largest difference of a channel, 0 to 255.
    public var largest: Int
    /// Pixels that differ in any channel.
    public var differing: Int
  }

  /// The distance to another picture; nil where the sizes differ.
  public func distance(to other: Pixels) -> Distance? {
    guard width == other.width, height == other.height else { return nil }
    var squares = 0
    var largest = 0
    var differing = 0
    for pixel in stride(from: 0, to: bytes.count, by: 4) {
      var differs = false
      for channel in pixel..<pixel + 4 where bytes[channel] != other.bytes[channel] {
        let difference = abs(Int(bytes[channel]) - Int(other.bytes[channel]))
        squares += difference * difference
        largest = max(largest, difference)
        differs = true
      }
      if differs { differing += 1 }
    }
    let mean = Double(squares) / Double(bytes.count)
    return Distance(rootMeanSquare: mean.squareRoot(), largest: largest, differing: differing)
  }
}
