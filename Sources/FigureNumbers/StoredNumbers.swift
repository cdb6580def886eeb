/// Numbers of one kind, little endian, one after the other among bytes that something else owns, as a file's contents.
public struct StoredNumbers: Sendable {
  /// How a number is stored.
  public enum Kind: Sendable, Equatable {
    case float64, float32, int8, int16, int32, int64, uint8, uint16, uint32, uint64

    /// Bytes a number.
    public var size: Int {
      switch self {
      case .int8, .uint8: 1
      case .int16, .uint16: 2
      case .float32, .int32, .uint32: 4
      case .float64, .int64, .uint64: 8
      }
    }
  }

  // The bytes do not change, and are there as long as their owner is.
  private nonisolated(unsafe) let base: UnsafeRawPointer?
  private let owner: any AnyObject & Sendable
  public let kind: Kind
  public let count: Int

  /// The `count` numbers that begin `offset` bytes into `bytes`; nil where the bytes end before them.
  ///
  /// - Parameter owner: what keeps the bytes where they are, unchanged, as long as it lives.
  public init?(
    _ bytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable, offset: Int, kind: Kind, count: Int
  ) {
    let (size, overflow) = count.multipliedReportingOverflow(by: kind.size)
    guard !overflow, offset >= 0, count >= 0, size <= bytes.count - offset else { return nil }
    base = count > 0 ? bytes.baseAddress.map { $0 + offset } : nil
    self.owner = owner
    self.kind = kind
    self.count = count
  }

  public subscript(index: Int) -> Double {
    precondition(index >= 0 && index < count, "the index lies outside the numbers")
    var value = 0.0
    withUnsafeMutablePointer(to: &value) {
      read(from: index, into: UnsafeMutableBufferPointer(start: $0, count: 1))
    }
    return value
  }

  func read(from start: Int, into buffer: UnsafeMutableBufferPointer<Double>) {
    guard let base, !buffer.isEmpty else { return }
    let source = base + start * kind.size
    switch kind {
    case .float64: copy(source, buffer) { Double(bitPattern: UInt64(littleEndian: $0)) }
    case .float32: copy(source, buffer) { Double(Float(bitPattern: UInt32(littleEndian: $0))) }
    case .int8: copy(source, buffer) { Double($0 as Int8) }
    case .int16: copy(source, buffer) { Double(Int16(littleEndian: $0)) }
    case .int32: copy(source, buffer) { Double(Int32(littleEndian: $0)) }
    case .int64: copy(source, buffer) { Double(Int64(littleEndian: $0)) }
    case .uint8: copy(source, buffer) { Double($0 as UInt8) }
    case .uint16: copy(source, buffer) { Double(UInt16(littleEndian: $0)) }
    case .uint32: copy(source, buffer) { Double(UInt32(littleEndian: $0)) }
    case .uint64: copy(source, buffer) { Double(UInt64(littleEndian: $0)) }
    }
  }

  /// The numbers from `start` on where they lie, if they lie there as this machine holds them; nil otherwise. They stay
  /// there as long as the value lives.
  func inPlace(from start: Int, count: Int) -> UnsafeBufferPointer<Double>? {
    guard kind == .float64, 1.littleEndian == 1, let base else { return nil }
    let address = base + start * kind.size
    guard Int(bitPattern: address) % MemoryLayout<Double>.alignment == 0 else { return nil }
    return UnsafeBufferPointer(start: address.assumingMemoryBound(to: Double.self), count: count)
  }

  @inline(__always)
  private func copy<Raw: BitwiseCopyable>(
    _ source: UnsafeRawPointer, _ buffer: UnsafeMutableBufferPointer<Double>, _ value: (Raw) -> Double
  ) {
    let size = MemoryLayout<Raw>.size
    for index in 0..<buffer.count {
      buffer[index] = value(source.loadUnaligned(fromByteOffset: index * size, as: Raw.self))
    }
  }
}

extension StoredNumbers: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    guard left.count == right.count else { return false }
    if left.base == right.base, left.kind == right.kind { return true }
    return (0..<left.count).allSatisfy { left[$0].bitPattern == right[$0].bitPattern }
  }
}
