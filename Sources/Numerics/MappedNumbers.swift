import LibC

/// Numbers of one kind, little endian, one after the other in a file that is mapped into memory while the value lives.
public struct MappedNumbers: Sendable {
  /// How a number is stored in the file.
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

  /// Why a file could not be mapped.
  public struct MappingError: Error, Sendable, Equatable {
    /// The C library's number of the failure, as in `errno`; 0 where the file is shorter than it should be.
    public let code: CInt
  }

  private final class Mapping: Sendable {
    // The mapping is read-only and lives as long as its owner.
    nonisolated(unsafe) let base: UnsafeRawPointer
    let length: Int

    init(base: UnsafeRawPointer, length: Int) {
      self.base = base
      self.length = length
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: base), length) }
  }

  private let mapping: Mapping?
  private let offset: Int
  public let kind: Kind
  public let count: Int

  /// Maps `count` numbers that begin `offset` bytes into the file at `path`.
  ///
  /// - Throws: ``MappingError`` where the file cannot be opened, mapped, or ends too early.
  public init(path: String, offset: Int, kind: Kind, count: Int) throws(MappingError) {
    self.offset = offset
    self.kind = kind
    self.count = count
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw MappingError(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw MappingError(code: errno) }
    let length = Int(status.st_size)
    let (bytes, overflow) = count.multipliedReportingOverflow(by: kind.size)
    guard !overflow, offset >= 0, count >= 0, bytes <= length - offset else { throw MappingError(code: 0) }
    guard count > 0 else {
      mapping = nil
      return
    }
    guard let base = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else {
      throw MappingError(code: errno)
    }
    madvise(base, length, MADV_SEQUENTIAL)
    mapping = Mapping(base: base, length: length)
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
    guard let mapping, !buffer.isEmpty else { return }
    let source = mapping.base + offset + start * kind.size
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
    guard kind == .float64, 1.littleEndian == 1, let mapping else { return nil }
    let address = mapping.base + offset + start * kind.size
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

extension MappedNumbers: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    guard left.count == right.count else { return false }
    if left.mapping === right.mapping, left.offset == right.offset, left.kind == right.kind { return true }
    return (0..<left.count).allSatisfy { left[$0].bitPattern == right[$0].bitPattern }
  }
}
