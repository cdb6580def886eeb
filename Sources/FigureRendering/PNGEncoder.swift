import CDeflate
import FigureDrawing

/// Pixels to a PNG file, losslessly: a palette where it is smaller, else RGB where all is opaque, else RGBA.
public struct PNGEncoder: Sendable, Equatable {
  /// How hard libdeflate works, 1 to 12. At 4 figures are 5 % larger, at 6 not one in a thousand smaller.
  static let level: CInt = 5
  /// Most bytes of an `IDAT` chunk.
  static let largestPiece = 1 << 20

  /// Pixels an inch, written as `pHYs`; nil writes none.
  public var dpi: Double?
  /// Notes, written in this order.
  public var text: [PNGText]

  public init(dpi: Double? = nil, text: [PNGText] = []) {
    self.dpi = dpi
    self.text = text
  }

  /// - Parameter pixels: whoever hands over the last reference saves the encoder a copy.
  /// - Throws: ``RenderingError/encoding(format:reason:)`` where a note is not legal or memory runs out,
  ///   ``RenderingError/resolution(_:)`` where the resolution is not.
  public func encode(_ pixels: consuming Pixels) throws(RenderingError) -> [UInt8] {
    let (width, height) = (pixels.width, pixels.height)
    let image = try Image(pixels)
    var file = PNGChunk.signature
    file.reserveCapacity(image.data.count + 4096)
    let header =
      PNGChunk.bigEndian(UInt32(width)) + PNGChunk.bigEndian(UInt32(height)) + [
        UInt8(image.bitDepth), image.colorType.rawValue, 0, 0, 0,
      ]
    PNGChunk("IHDR", header).append(to: &file)
    for note in text {
      guard let chunk = note.chunk else {
        throw .encoding(
          format: "PNG",
          reason:
            "the note \"\(note.keyword)\" needs a keyword of 1 to 79 Latin-1 characters and a text without NUL"
        )
      }
      chunk.append(to: &file)
    }
    if let dpi {
      guard dpi > 0, dpi < 1e8 else { throw .resolution(dpi) }
      let perMetre = PNGChunk.bigEndian(UInt32(dpi / 0.0254 + 0.5))
      PNGChunk("pHYs", perMetre + perMetre + [1]).append(to: &file)
    }
    for chunk in image.chunks { chunk.append(to: &file) }
    var rest = image.data[...]
    while !rest.isEmpty {
      PNGChunk("IDAT", rest.prefix(Self.largestPiece)).append(to: &file)
      rest = rest.dropFirst(Self.largestPiece)
    }
    PNGChunk("IEND", []).append(to: &file)
    return file
  }

  /// The smallest of the forms that hold the picture.
  private struct Image {
    /// As the header writes it (PNG specification, table 11.1).
    enum ColorType: UInt8 {
      case rgb = 2
      case palette = 3
      case rgba = 6
    }

    var colorType: ColorType
    var bitDepth: Int
    /// What goes between the header and the data.
    var chunks: [PNGChunk] = []
    /// Filtered scanlines as a zlib stream.
    var data: [UInt8]

    init(_ pixels: consuming Pixels) throws(RenderingError) {
      let compressor = try Compressor(level: PNGEncoder.level)
      let palette = PNGPalette(copy pixels)
      var indexed: [UInt8] = []
      if let palette { indexed = try compressor.compress(palette.indexedRows(of: pixels)) }
      let opaque = pixels.isOpaque
      colorType = opaque ? .rgb : .rgba
      bitDepth = 8
      data = try compressor.compress(pixels.filteredRows(channels: opaque ? 3 : 4))
      guard let palette else { return }
      let paletteChunks = [palette.paletteChunk] + [palette.transparencyChunk].compactMap { $0 }
      let overhead = paletteChunks.reduce(0) { $0 + 12 + $1.data.count }
      guard indexed.count + overhead < data.count else { return }
      colorType = .palette
      bitDepth = palette.bitDepth
      chunks = paletteChunks
      data = indexed
    }
  }
}

extension Pixels {
  /// Whether every pixel's alpha is 255.
  var isOpaque: Bool {
    bytes.withUnsafeBytes { bytes in
      var all: UInt32 = .max
      for pixel in 0..<bytes.count / 4 {
        all &= bytes.loadUnaligned(fromByteOffset: 4 &* pixel, as: UInt32.self)
      }
      return UInt32(littleEndian: all) >> 24 == 255
    }
  }

  /// The filtered rows, in the picture's own memory where they fit and nobody else refers to it.
  consuming func filteredRows(channels: Int) -> ArraySlice<UInt8> {
    let (width, height) = (width, height)
    let count = height * (1 + channels * width)
    if count <= bytes.count {
      bytes.withUnsafeMutableBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        PNGFilter.filter(start, width: width, height: height, channels: channels, into: start)
      }
      return bytes[..<count]
    }
    let rows = [UInt8](unsafeUninitializedCapacity: count) { rows, initialized in
      bytes.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress, let rows = rows.baseAddress else { return }
        PNGFilter.filter(start, width: width, height: height, channels: channels, into: rows)
      }
      initialized = count
    }
    return rows[...]
  }
}

/// Owner of a libdeflate compressor.
private final class Compressor {
  private let handle: OpaquePointer

  init(level: CInt) throws(RenderingError) {
    guard let handle = libdeflate_alloc_compressor(level) else {
      throw .encoding(format: "PNG", reason: "out of memory")
    }
    self.handle = handle
  }

  deinit { libdeflate_free_compressor(handle) }

  /// The rows as a zlib stream.
  func compress(_ rows: ArraySlice<UInt8>) throws(RenderingError) -> [UInt8] {
    let bound = libdeflate_zlib_compress_bound(handle, rows.count)
    let stream = [UInt8](unsafeUninitializedCapacity: bound) { output, initialized in
      initialized = rows.withUnsafeBytes {
        libdeflate_zlib_compress(handle, $0.baseAddress, $0.count, output.baseAddress, bound)
      }
    }
    guard !stream.isEmpty else {
      throw .encoding(format: "PNG", reason: "libdeflate could not compress the rows")
    }
    return stream
  }
}
