import Testing

@testable import FigureNumbers

/// Bytes that are gone when the value is.
private final class Bytes: Sendable {
  nonisolated(unsafe) let buffer: UnsafeRawBufferPointer

  init(_ bytes: [UInt8]) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    buffer.copyBytes(from: bytes)
    self.buffer = UnsafeRawBufferPointer(rebasing: buffer[..<bytes.count])
  }

  deinit { buffer.baseAddress?.deallocate() }

  func numbers(offset: Int, kind: StoredNumbers.Kind, count: Int) throws -> StoredNumbers {
    try #require(StoredNumbers(buffer, owner: self, offset: offset, kind: kind, count: count))
  }
}

@Suite struct StoredNumbersTests {
  static func bytes(_ numbers: [some BitwiseCopyable]) -> [UInt8] { numbers.withUnsafeBytes { Array($0) } }

  @Test func everyKindIsRead() throws {
    let kinds: [(StoredNumbers.Kind, [UInt8], [Double])] = [
      (.float64, Self.bytes([1.5, -.infinity, 1e-310]), [1.5, -.infinity, 1e-310]),
      (.float32, Self.bytes([1.5, -2.25, 0] as [Float]), [1.5, -2.25, 0]),
      (.int8, Self.bytes([-128, 0, 127] as [Int8]), [-128, 0, 127]),
      (.int16, Self.bytes([-32768, 1, 32767] as [Int16]), [-32768, 1, 32767]),
      (.int32, Self.bytes([.min, 1, .max] as [Int32]), [-2_147_483_648, 1, 2_147_483_647]),
      (.int64, Self.bytes([-1, 0, 1 << 53] as [Int64]), [-1, 0, 9_007_199_254_740_992]),
      (.uint8, Self.bytes([0, 1, 255] as [UInt8]), [0, 1, 255]),
      (.uint16, Self.bytes([0, 1, 65535] as [UInt16]), [0, 1, 65535]),
      (.uint32, Self.bytes([0, 1, .max] as [UInt32]), [0, 1, 4_294_967_295]),
      (.uint64, Self.bytes([0, 1, 1 << 63] as [UInt64]), [0, 1, 9_223_372_036_854_775_808]),
    ]
    for (kind, bytes, expected) in kinds {
      // Offsets that fit the numbers' alignment and those that do not.
      for offset in [0, 8, 3] {
        let file = Bytes([UInt8](repeating: 7, count: offset) + bytes)
        let column = Column(
          try file.numbers(offset: offset, kind: kind, count: expected.count))
        #expect(column.values == expected)
        let scratch = UnsafeMutableBufferPointer<Double>.allocate(capacity: 2)
        defer { scratch.deallocate() }
        #expect(Array(column.block(from: 1, scratch: scratch)) == Array(expected[1...]))
      }
    }
  }

  @Test func numbersOfTheMachinesKindStayWhereTheyLie() throws {
    let file = Bytes(Self.bytes([1.5, 2.5, 3.5]))
    let aligned = try file.numbers(offset: 8, kind: .float64, count: 2)
    #expect(aligned.inPlace(from: 1, count: 1).map(Array.init) == [3.5])
    let odd = try file.numbers(offset: 4, kind: .float64, count: 2)
    #expect(odd.inPlace(from: 0, count: 2) == nil)
    let single = try file.numbers(offset: 0, kind: .float32, count: 2)
    #expect(single.inPlace(from: 0, count: 2) == nil)
  }

  @Test func bytesThatEndTooEarlyHaveNoNumbers() {
    let file = Bytes(Self.bytes([1.5, 2.5]))
    for (offset, count) in [(0, 3), (8, 2), (17, 0), (-1, 1), (0, -1), (0, .max)] {
      #expect(StoredNumbers(file.buffer, owner: file, offset: offset, kind: .float64, count: count) == nil)
    }
  }

  @Test func noNumbersNeedNoBytes() throws {
    let file = Bytes([])
    #expect(Column(try file.numbers(offset: 0, kind: .int8, count: 0)).values.isEmpty)
  }
}
