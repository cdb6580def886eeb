import CDeflate
import Testing

@testable import Rendering

@Suite struct DeflaterTests {
  /// The stream of a text that comes in pieces of that size.
  static func stream(_ text: [UInt8], pieces: Int = 4457) -> [UInt8] {
    var deflater = Deflater()
    var rest = text[...]
    while !rest.isEmpty {
      rest.prefix(pieces).withUnsafeBytes { deflater.append($0) }
      rest = rest.dropFirst(pieces)
    }
    return deflater.finish()
  }

  /// What libdeflate reads from a zlib stream; nil where it finds fault, be it with the checksum.
  static func inflated(_ stream: [UInt8], count: Int) -> [UInt8]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    var isGood = false
    let text = [UInt8](unsafeUninitializedCapacity: count + 1) { output, initialized in
      let result = libdeflate_zlib_decompress(
        decompressor, stream, stream.count, output.baseAddress, count + 1, &initialized)
      isGood = result == LIBDEFLATE_SUCCESS
    }
    return isGood ? text : nil
  }

  static func noise(_ count: Int, below limit: UInt64 = 256, seed: UInt64 = 1) -> [UInt8] {
    var noise = Noise(state: seed)
    return (0..<count).map { _ in UInt8(noise.next() % limit) }
  }

  static func expectRoundTrip(_ text: [UInt8], pieces: Int = 4457) {
    #expect(inflated(stream(text, pieces: pieces), count: text.count) == text)
  }

  @Test func theStreamOfNothingIsTheKnownOne() {
    #expect(Self.stream([]) == [0x78, 0x9C, 3, 0, 0, 0, 0, 1])
  }

  @Test(arguments: 1...12) func shortTextsComeBack(count: Int) {
    Self.expectRoundTrip([UInt8](repeating: 0, count: count))
    Self.expectRoundTrip(Self.noise(count))
    Self.expectRoundTrip(Array("abcabcabcabc".utf8.prefix(count)))
  }

  @Test(arguments: [1, 2, 3, 4, 5, 257, 258, 259, 260, 261, 262, 516, 517, 518, 519, 520, 5000])
  func runsOfAllLengthsComeBack(length: Int) {
    let run = [UInt8](repeating: 9, count: length)
    Self.expectRoundTrip(run)
    Self.expectRoundTrip([1] + run + [2] + run + [3, 4] + run)
  }

  @Test(arguments: [1, 2, 5, 256], [100, 20_000, 300_000])
  func textsOfFewAndManyLettersComeBack(letters: UInt64, count: Int) {
    Self.expectRoundTrip(Self.noise(count, below: letters))
  }

  /// Far more than is held at once: runs, repeats from afar, noise, and all over again.
  @Test(arguments: [1000, 65536, 1 << 22]) func longTextsOfAllKindsComeBack(pieces: Int) {
    var text: [UInt8] = []
    for round in 0..<2 {
      text += [UInt8](repeating: UInt8(round), count: 150_000)
      text += Self.noise(90_000, seed: UInt64(round))
      text += text.suffix(32768)
      text += text.suffix(40000)
      text += Self.noise(100_000, below: 5, seed: UInt64(round))
      for row in 0..<60 { text += Self.noise(20, seed: UInt64(row % 7)) + [UInt8](repeating: 0, count: 900) }
    }
    Self.expectRoundTrip(text, pieces: pieces)
  }

  @Test func noiseGrowsByNextToNothing() {
    let text = Self.noise(300_000)
    #expect(Self.stream(text).count < text.count + 100)
  }

  @Test func runsCostNextToNothing() {
    #expect(Self.stream([UInt8](repeating: 0, count: 1_000_000)).count < 1100)
  }

  /// The reason to have it: what libdeflate makes of the filtered rows of figures is no smaller.
  @Test(arguments: ["mixed", "relu", "sigmoid"]) func figuresAreNoLargerThanLibdeflateMakesThem(
    name: String
  ) throws {
    let rows = PNGFilterTests.filtered(try RendererTests.reference(name), channels: 3)
    let stream = Self.stream(rows)
    #expect(Self.inflated(stream, count: rows.count) == rows)
    let general = try PNGCompression.general.zlibStream(of: rows.count) { rows.withUnsafeBytes($0) }
    #expect(stream.count <= general.count)
  }
}
