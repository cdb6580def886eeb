/// A column of numbers: what an artist's `x` or `y` is made of.
///
/// A column may hold its values, or only say how they come about, so that a line of ten million points costs no more
/// memory than the file it comes from. Values are read in blocks with ``read(from:into:)`` or one by one.
public struct Column: Sendable, Equatable {
  @usableFromInline enum Storage: Sendable, Equatable {
    case values([Double])
    case linspace(Linspace)
    case constant(Double, count: Int)
    case stored(StoredNumbers)
    case computed(ComputedColumn)
  }

  @usableFromInline let storage: Storage

  /// A column that holds `values`.
  public init(_ values: [Double]) { storage = .values(values) }

  /// A column of evenly spaced values that are computed when read.
  public init(_ linspace: Linspace) { storage = .linspace(linspace) }

  /// A column of `count` times the same value.
  public init(repeating value: Double, count: Int) { storage = .constant(value, count: count) }

  /// A column whose values lie among the bytes of a file.
  public init(_ stored: StoredNumbers) { storage = .stored(stored) }

  /// A column whose values are computed when read.
  public init(computed source: some ColumnSource) { storage = .computed(ComputedColumn(source: source)) }

  /// The number of values.
  public var count: Int {
    switch storage {
    case .values(let values): values.count
    case .linspace(let linspace): linspace.count
    case .constant(_, let count): count
    case .stored(let stored): stored.count
    case .computed(let computed): computed.source.count
    }
  }

  /// The value of a column that was made by repeating one; nil for every other column.
  public var repeatedValue: Double? {
    if case .constant(let value, _) = storage { value } else { nil }
  }

  public var isEmpty: Bool { count == 0 }

  public subscript(index: Int) -> Double {
    switch storage {
    case .values(let values): values[index]
    case .linspace(let linspace): linspace[index]
    case .constant(let value, _): value
    case .stored(let stored): stored[index]
    case .computed(let computed): computed.source.value(at: index)
    }
  }

  /// Writes the values from `start` on into `buffer`, as many as it holds.
  ///
  /// - Precondition: `start + buffer.count <= count`.
  public func read(from start: Int, into buffer: UnsafeMutableBufferPointer<Double>) {
    precondition(start >= 0 && start + buffer.count <= count, "the block lies outside the column")
    switch storage {
    case .values(let values):
      values.withUnsafeBufferPointer { source in
        for offset in 0..<buffer.count { buffer[offset] = source[start + offset] }
      }
    case .linspace(let linspace):
      linspace.read(from: start, into: buffer)
    case .constant(let value, _):
      buffer.update(repeating: value)
    case .stored(let stored):
      stored.read(from: start, into: buffer)
    case .computed(let computed):
      computed.source.read(from: start, into: buffer)
    }
  }

  /// The values from `start` on, as many as the scratch holds: those of a file where they lie, others read into the
  /// scratch. They are good while the column and the scratch are.
  ///
  /// - Precondition: `start + scratch.count <= count`.
  public func block(
    from start: Int, scratch: UnsafeMutableBufferPointer<Double>
  ) -> UnsafeBufferPointer<Double> {
    precondition(start >= 0 && start + scratch.count <= count, "the block lies outside the column")
    if case .stored(let stored) = storage, let values = stored.inPlace(from: start, count: scratch.count) {
      return values
    }
    read(from: start, into: scratch)
    return UnsafeBufferPointer(scratch)
  }

  /// Calls `body` with consecutive blocks of the values, in order.
  public func forEachBlock(_ body: (UnsafeBufferPointer<Double>) -> Void) {
    let size = Swift.min(max(count, 1), 4096)
    let scratch = UnsafeMutableBufferPointer<Double>.allocate(capacity: size)
    scratch.initialize(repeating: 0)
    defer { scratch.deallocate() }
    var start = 0
    while start < count {
      let length = Swift.min(size, count - start)
      body(block(from: start, scratch: UnsafeMutableBufferPointer(rebasing: scratch[..<length])))
      start += length
    }
  }

  /// Whether the values are stored as integers.
  public var isStoredAsIntegers: Bool {
    guard case .stored(let stored) = storage else { return false }
    return stored.kind != .float64 && stored.kind != .float32
  }

  /// All values, read out into an array.
  public var values: [Double] {
    if case .values(let values) = storage { return values }
    return [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
      read(from: 0, into: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }
}

extension Column: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Double...) { self.init(elements) }
}

extension Column: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([Double].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }
}
