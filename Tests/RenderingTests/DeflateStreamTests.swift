import CDeflate
import Testing

@testable import Rendering

@Suite struct DeflateStreamTests {
  /// What libdeflate makes of a zlib stream; nil where it finds a fault.
  static func inflated(_ stream: [UInt8], count: Int) -> [UInt8]? {
    let decompressor = libdeflate_alloc_decompressor()
    defer { libdeflate_free_decompressor(decompressor) }
    var output = [UInt8](repeating: 0, count: max(count, 1))
    var actual = 0
    let result = libdeflate_zlib_decompress(decompressor, stream, stream.count, &output, count, &actual)
    return result == LIBDEFLATE_SUCCESS ? Array(output[..<actual]) : nil
  }

  static func noise(_ count: Int, seed: UInt64, below limit: UInt64 = 256) -> [UInt8] {
    var noise = Noise(state: seed)
    return (0..<count).map { _ in UInt8(noise.next() % limit) }
  }

  @Test(arguments: [
    0, 1, 2, 3, 4, 5, 7, 8, 9, 257, 258, 259, 260, 261, 262, 515, 516, 517, 518, 65535, 65536, 100_000,
  ])
  func runsComeBack(count: Int) {
    let zeros = [UInt8](repeating: 0, count: count)
    let stream = DeflateStream.zlib(zeros)
    #expect(Self.inflated(stream, count: count) == zeros)
    #expect(stream.count < 30 + count / 500)
    let between = [7, 8] + zeros + [9] + zeros
    #expect(Self.inflated(DeflateStream.zlib(between), count: between.count) == between)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 100, 300, 3601, 32767, 32768, 32769])
  func periodsComeBack(period: Int) {
    let pattern = Self.noise(period, seed: UInt64(period))
    let bytes = (0..<80_000).map { pattern[$0 % period] }
    let stream = DeflateStream.zlib(bytes)
    #expect(Self.inflated(stream, count: bytes.count) == bytes)
    // One byte farther than matches reach, a period helps no more.
    #expect((stream.count < 40_000) == (period <= 32768))
  }

  @Test(arguments: [2, 3, 10, 60, 256])
  func noiseComesBack(letters: UInt64) {
    let bytes = Self.noise(150_000, seed: letters, below: letters)
    let stream = DeflateStream.zlib(bytes)
    #expect(Self.inflated(stream, count: bytes.count) == bytes)
    // What does not shrink is stored, five bytes for each piece.
    #expect(stream.count < bytes.count + 200)
  }

  @Test func mixturesComeBack() {
    var noise = Noise(state: 42)
    for length in [10, 100, 1000, 20_000, 200_000] {
      var bytes: [UInt8] = []
      while bytes.count < length {
        let count = Int(noise.next() % 600) + 1
        switch noise.next() % 4 {
        case 0: bytes += [UInt8](repeating: UInt8(noise.next() % 3), count: count)
        case 1: bytes += Self.noise(count / 8 + 1, seed: noise.next())
        case 2:
          let from = Int(noise.next() % UInt64(bytes.count + 1))
          bytes += Array(bytes[from..<min(from + count, bytes.count)])
        default: bytes += (0..<count).map { UInt8(truncatingIfNeeded: $0 * 3) }
        }
      }
      #expect(Self.inflated(DeflateStream.zlib(bytes), count: bytes.count) == bytes)
    }
  }

  @Test(arguments: RendererTests.names)
  func figuresAreSmallerThanLibdeflateMakesThem(name: String) throws {
    let rows = PNGFilter.filtered(try RendererTests.reference(name), channels: 3)
    let compressor = libdeflate_alloc_compressor(6)
    defer { libdeflate_free_compressor(compressor) }
    var output = [UInt8](repeating: 0, count: libdeflate_zlib_compress_bound(compressor, rows.count))
    let other = libdeflate_zlib_compress(compressor, rows, rows.count, &output, output.count)
    #expect(DeflateStream.zlib(rows).count < other)
  }
}
