/// An image in whole pixels of the canvas.
public struct RasterImage: Sendable, Equatable, Codable {
  /// Pixels.
  public let width: Int
  public let height: Int
  /// Red, green, blue and alpha in turn, not premultiplied, the top row first.
  public let bytes: [UInt8]
  /// The left edge, in pixels of the canvas.
  public var x: Int
  /// The lower edge, in pixels of the canvas from its bottom.
  public var y: Int

  /// - Precondition: there are four bytes a pixel.
  public init(width: Int, height: Int, bytes: [UInt8], x: Int, y: Int) {
    precondition(bytes.count == 4 * width * height, "an image has four bytes a pixel")
    self.width = width
    self.height = height
    self.bytes = bytes
    self.x = x
    self.y = y
  }
}
