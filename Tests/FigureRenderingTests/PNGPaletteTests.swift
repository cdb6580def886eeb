import Testing

@testable import FigureRendering

@Suite struct PNGPaletteTests {
  /// A row of the colours 0 to `count - 1`, in red and green, opaque.
  static func row(_ count: Int) -> Pixels {
    picture(count, 1) { column, _ in [UInt8(column & 255), UInt8(column >> 8), 0, 255] }
  }

  static func rows(of pixels: Pixels) throws -> [[UInt8]] {
    let palette = try #require(PNGPalette(pixels))
    let rows = Array(palette.indexedRows(of: pixels))
    let length = rows.count / pixels.height
    return stride(from: 0, to: rows.count, by: length).map { Array(rows[$0..<$0 + length]) }
  }

  @Test func oneColourTooManyIsNoPalette() {
    #expect(PNGPalette(Self.row(256))?.colors.count == 256)
    #expect(PNGPalette(Self.row(257)) == nil)
  }

  @Test(arguments: [(1, 1), (2, 1), (3, 2), (4, 2), (5, 4), (16, 4), (17, 8), (256, 8)])
  func indicesAreAsShortAsTheyCanBe(colors: Int, depth: Int) {
    #expect(PNGPalette(Self.row(colors))?.bitDepth == depth)
  }

  @Test func coloursAreInTheOrderOfThePictureTranslucentOnesFirst() throws {
    let alphas: [UInt8] = [255, 128, 255, 0]
    let pixels = picture(4, 2) { column, _ in [UInt8(column), 0, 9, alphas[column]] }
    let palette = try #require(PNGPalette(pixels))
    #expect(palette.colors == [0x8009_0001, 0x0009_0003, 0xFF09_0000, 0xFF09_0002])
    #expect(palette.paletteChunk == PNGChunk("PLTE", [1, 0, 9, 3, 0, 9, 0, 0, 9, 2, 0, 9]))
    #expect(palette.transparencyChunk == PNGChunk("tRNS", [128, 0]))
    #expect(try Self.rows(of: pixels) == [[0, 0b10_00_11_01], [0, 0b10_00_11_01]])
  }

  @Test func opaqueColoursHaveNoTransparencyChunk() {
    #expect(PNGPalette(Self.row(3))?.transparencyChunk == nil)
  }

  /// The leftmost pixel is highest, and what is left of the last byte is zeros.
  @Test func indicesArePackedIntoBytes() throws {
    let bits = picture(11, 2) { column, row in column % (3 + row) == 0 ? [9, 9, 9, 255] : [0, 0, 0, 255] }
    #expect(try Self.rows(of: bits) == [[0, 0b0110_1101, 0b1010_0000], [0, 0b0111_0111, 0b0110_0000]])
    #expect(try Self.rows(of: Self.row(3)) == [[0, 0b00_01_10_00]])
    #expect(try Self.rows(of: Self.row(5)) == [[0, 0x01, 0x23, 0x40]])
    #expect(try Self.rows(of: Self.row(17)) == [[0] + (0..<17)])
  }

  @Test func repeatedRowsAreHandedOnAgain() throws {
    let pixels = picture(2, 4) { column, row in [row == 3 ? 5 : UInt8(column), 0, 0, 255] }
    #expect(
      try Self.rows(of: pixels) == [
        [0, 0b00_01_00_00], [0, 0b00_01_00_00], [0, 0b00_01_00_00], [0, 0b10_10_00_00],
      ])
  }
}
