import CDeflate
import Drawing

/// Pixels to a PNG file, losslessly: a palette where it is smaller, else RGB where all is opaque, else RGBA.
public struct PNGEncoder: Sendable, Equatable {
  /// How hard libdeflate works, 1 to 12. Beyond 6 figures get hardly smaller and much slower.
  static let level: CInt = 6
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

  /// - Throws: ``RenderingError/encoding(format:reason:)`` where a note is not legal or memory runs out,
  ///   ``RenderingError/resolution(_:)`` where the resolution is not.
  public func encode(_ pixels: Pixels) throws(RenderingError) -> [UInt8] {
    let image = try Image(pixels)
    var file = PNGChunk.signature
    file.reserveCapacity(image.data.count + 4096)
    let header =
      PNGChunk.bigEndian(UInt32(pixels.width)) + PNGChunk.bigEndian(UInt32(pixels.height)) + [
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

    init(_ pixels: Pixels) throws(RenderingError) {
      let opaque = pixels.isOpaque
      colorType = opaque ? .rgb : .rgba
      bitDepth = 8
      let compressor = try Compressor(level: PNGEncoder.level)
      let channels = opaque ? 3 : 4
      data = try compressor.compress(pixels.height * (1 + channels * pixels.width)) {
        PNGFilter.forEachRow(of: pixels, channels: channels, $0)
      }
      guard let palette = PNGPalette(pixels) else { return }
      let indexed = try compressor.compress(pixels.height * (1 + pixels.width)) {
        palette.forEachIndexedRow(of: pixels, $0)
      }
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

  /// The rows that `produce` hands on, `count` bytes or fewer, as a zlib stream.
  func compress(
    _ count: Int, _ produce: (_ receive: (UnsafeRawBufferPointer) -> Void) -> Void
  ) throws(RenderingError) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(count)
    produce { rows.append(contentsOf: $0) }
    let bound = libdeflate_zlib_compress_bound(handle, rows.count)
    let stream = [UInt8](unsafeUninitializedCapacity: bound) { output, initialized in
      initialized = libdeflate_zlib_compress(handle, rows, rows.count, output.baseAddress, bound)
    }
    guard !stream.isEmpty else {
      throw .encoding(format: "PNG", reason: "libdeflate could not compress the rows")
    }
    return stream
  }
}
