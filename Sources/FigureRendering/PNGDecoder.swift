import CCairo
import FigureDrawing

/// PNG files of every kind to eight bits a channel.
public enum PNGDecoder {
  /// - Throws: ``RenderingError/decoding(reason:)`` where the bytes are no PNG, damaged, or larger than 32767 pixels a
  ///   side.
  public static func decode(_ file: [UInt8]) throws(RenderingError) -> Pixels {
    // libpng keeps a pointer to the file between its two calls, so both happen while the array is pinned.
    try file.withUnsafeBytes { read($0) }.get()
  }

  /// The sides of a PNG file in pixels, from its head alone; nil where the bytes are no PNG.
  public static func size(of file: [UInt8]) -> (width: Int, height: Int)? {
    guard file.count >= 24, file.starts(with: PNGChunk.signature), file[12..<16].elementsEqual("IHDR".utf8)
    else {
      return nil
    }
    return (Int(PNGChunk.number(file[16..<20])), Int(PNGChunk.number(file[20..<24])))
  }

  private static func read(_ file: UnsafeRawBufferPointer) -> Result<Pixels, RenderingError> {
    // The simplified interface returns its errors; libpng's other one would jump over Swift's frames.
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard png_image_begin_read_from_memory(&image, file.baseAddress, file.count) != 0 else {
      return .failure(.decoding(reason: message(of: image)))
    }
    guard image.width <= Drawing.longestSide, image.height <= Drawing.longestSide else {
      let size = "\(image.width) x \(image.height)"
      return .failure(.decoding(reason: "\(size) pixels are more than \(Drawing.longestSide) a side"))
    }
    image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
    var bytes = [UInt8](repeating: 0, count: 4 * Int(image.width) * Int(image.height))
    let finished = bytes.withUnsafeMutableBytes { png_image_finish_read(&image, nil, $0.baseAddress, 0, nil) }
    guard finished != 0 else { return .failure(.decoding(reason: message(of: image))) }
    return .success(Pixels(width: Int(image.width), height: Int(image.height), bytes: bytes))
  }

  private static func message(of image: png_image) -> String {
    withUnsafeBytes(of: image.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
