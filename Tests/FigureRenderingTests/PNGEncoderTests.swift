import Testing

@testable import FigureRendering

/// Pixels of a simple pattern; `color` gives red, green, blue, alpha.
func picture(_ width: Int, _ height: Int, _ color: (Int, Int) -> [UInt8]) -> Pixels {
  var bytes: [UInt8] = []
  for row in 0..<height {
    for column in 0..<width { bytes += color(column, row) }
  }
  return Pixels(width: width, height: height, bytes: bytes)
}

/// Numbers without pattern, the same at every run (Steele and Vigna's splitmix64).
struct Noise {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite struct PNGEncoderTests {
  static let gradient = picture(61, 47) { [UInt8($0 * 4), UInt8($1 * 5), UInt8(($0 * $1) & 255), 255] }
  static let translucent = picture(33, 29) { [UInt8($0 * 7), UInt8($1 * 8), 9, UInt8(($0 + $1 * 9) & 255)] }

  static func header(_ file: [UInt8]) -> (depth: UInt8, type: UInt8) { (file[24], file[25]) }

  static func noise(_ width: Int, _ height: Int, opaque: Bool) -> Pixels {
    var noise = Noise(state: UInt64(width * 1000 + height))
    return picture(width, height) { _, _ in
      let bits = noise.next()
      let channels = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: bits >> $0) }
      return opaque ? Array(channels[..<3]) + [255] : channels
    }
  }

  @Test(arguments: [(1, 1), (1, 40), (40, 1), (3, 5), (257, 130), (700, 700)], [true, false])
  func decodedPixelsAreTheSame(size: (Int, Int), opaque: Bool) throws {
    let pixels = Self.noise(size.0, size.1, opaque: opaque)
    #expect(try PNGDecoder.decode(PNGEncoder().encode(pixels)) == pixels)
  }

  @Test(arguments: [gradient, translucent])
  func gradientsComeBack(pixels: Pixels) throws {
    #expect(try PNGDecoder.decode(PNGEncoder().encode(pixels)) == pixels)
  }

  @Test func aPictureOfManyColoursIsRGBWhereOpaqueElseRGBA() throws {
    #expect(Self.header(try PNGEncoder().encode(Self.gradient)) == (8, 2))
    #expect(Self.header(try PNGEncoder().encode(Self.translucent)) == (8, 6))
  }

  @Test(arguments: [(1, 1), (2, 1), (3, 2), (4, 2), (5, 4), (16, 4), (17, 8), (256, 8)])
  func fewColoursBecomeAPalette(colors: Int, depth: UInt8) throws {
    var noise = Noise(state: UInt64(colors))
    var seen = 0
    let pixels = picture(91, 53) { _, _ in
      let color = seen < colors ? seen : Int(noise.next() % UInt64(colors))
      seen += 1
      return [UInt8(color), UInt8(255 - color), 77, color.isMultiple(of: 3) ? 255 : UInt8(color)]
    }
    let file = try PNGEncoder().encode(pixels)
    #expect(Self.header(file) == (depth, 3))
    #expect(try PNGDecoder.decode(file) == pixels)
  }

  /// Few colours and many, in pictures whose rows end anywhere within a byte.
  @Test(arguments: [2, 3, 4, 5, 16, 17, 256, 257], [1, 2, 3, 4, 5, 6, 7, 8, 9, 64])
  func picturesOfAllWidthsComeBack(colors: Int, width: Int) throws {
    for opaque in [true, false] {
      for height in [1, 2, 60] {
        var noise = Noise(state: UInt64(colors * width))
        let pixels = picture(width, height) { _, row in
          // Every other row repeats the one above.
          let color = row % 2 == 0 ? Int(noise.next() % UInt64(colors)) : 0
          return [UInt8(color & 255), UInt8(color >> 8), 77, opaque ? 255 : UInt8(color & 255)]
        }
        #expect(try PNGDecoder.decode(PNGEncoder().encode(pixels)) == pixels)
      }
    }
  }

  @Test func onlyColoursThatAreOpaqueAreWrittenWithoutAlpha() throws {
    var pixels = Self.gradient
    #expect(pixels.isOpaque)
    pixels.bytes[pixels.bytes.count - 1] = 254
    #expect(!pixels.isOpaque)
    #expect(try PNGDecoder.decode(PNGEncoder().encode(pixels)) == pixels)
  }

  @Test func chunksCarryResolutionAndNotes() throws {
    let text = [PNGText(keyword: "Software", text: "figures"), PNGText(keyword: "Title", text: "größer ≥ σ")]
    let file = try PNGEncoder(dpi: 150, text: text).encode(Self.gradient)
    let chunks = PNGChunk.chunks(of: file)
    #expect(chunks.map(\.type) == ["IHDR", "tEXt", "iTXt", "pHYs", "IDAT", "IEND"])
    // 150 / 0.0254 = 5905.5 pixels a metre.
    #expect(chunks.first { $0.type == "pHYs" }?.data == [0, 0, 0x17, 0x12, 0, 0, 0x17, 0x12, 1])
    #expect(PNGText.notes(in: file) == text)
  }

  @Test(arguments: [
    PNGText(keyword: "", text: ""), PNGText(keyword: String(repeating: "k", count: 80), text: ""),
    PNGText(keyword: "σ", text: ""), PNGText(keyword: "a\0", text: ""), PNGText(keyword: "a", text: "b\0c"),
  ])
  func illegalNotesAreErrors(note: PNGText) {
    #expect(throws: RenderingError.self) { try PNGEncoder(text: [note]).encode(Self.gradient) }
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e9])
  func illegalResolutionsAreErrors(dpi: Double) {
    #expect(throws: RenderingError.self) { try PNGEncoder(dpi: dpi).encode(Self.gradient) }
  }

  @Test func longDataIsCutIntoPieces() throws {
    let pixels = Self.noise(700, 700, opaque: true)
    let pieces = PNGChunk.chunks(of: try PNGEncoder().encode(pixels)).filter { $0.type == "IDAT" }
    #expect(pieces.count == 2)
    #expect(pieces.first?.data.count == PNGEncoder.largestPiece)
  }
}
