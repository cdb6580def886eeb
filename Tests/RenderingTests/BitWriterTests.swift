import Testing

@testable import Rendering

@Suite struct BitWriterTests {
  @Test func bytesAreFilledFromTheLowestBitOn() {
    var writer = BitWriter()
    writer.append(1, count: 1)
    writer.append(0b10, count: 2)
    writer.append(0b1_0011, count: 5)
    writer.append(0b11, count: 2)
    #expect(writer.bytes == [0b1001_1101, 0b11])
  }

  @Test func alignmentFillsTheByteWithZeros() {
    var writer = BitWriter()
    writer.append(1, count: 1)
    writer.align()
    writer.align()
    writer.append(0xFF, count: 8)
    #expect(writer.bytes == [1, 0xFF])
  }

  @Test func nothingIsNoBytes() {
    var writer = BitWriter()
    #expect(writer.bytes.isEmpty)
    writer.align()
    writer.append(0, count: 0)
    #expect(writer.bytes.isEmpty)
  }

  /// Bits of all lengths across the ends of words, against bits put down one by one.
  @Test func bitsOfAllLengthsFollowOnOneAnother() {
    var noise = Noise(state: 4)
    var writer = BitWriter()
    var bits: [UInt8] = []
    for round in 0..<400 {
      let count = round % 64
      let value = noise.next() & (1 << UInt64(count) - 1)
      writer.append(value, count: count)
      for bit in 0..<count { bits.append(UInt8(value >> UInt64(bit) & 1)) }
    }
    let bytes = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].reversed().reduce(UInt8(0)) { $0 << 1 | $1 }
    }
    #expect(writer.bytes == bytes)
  }
}
