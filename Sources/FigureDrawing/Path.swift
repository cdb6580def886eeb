import FigureNumbers

/// A path: vertices in coordinates of the owner's choice, and what each vertex is.
///
/// The form is matplotlib's: without codes the vertices are one polyline, its gaps marked by vertices that are not
/// finite. With codes every vertex has one; a quadratic curve takes two vertices coded ``Code/curve3``, a cubic three
/// coded ``Code/curve4``, and the vertex of a ``Code/close`` is ignored.
public struct Path: Sendable, Equatable {
  public enum Code: UInt8, Sendable, Codable {
    case move = 1
    case line = 2
    case curve3 = 3
    case curve4 = 4
    case close = 79
  }

  public var vertices: Vertices
  /// One code a vertex, or nil for a polyline.
  public var codes: [Code]?

  public init(_ vertices: Vertices, codes: [Code]? = nil) {
    self.vertices = vertices
    self.codes = codes
  }

  public init(_ points: [Point], codes: [Code]? = nil) { self.init(Vertices(points), codes: codes) }

  /// The closed unit square, from its lower left corner counterclockwise.
  public static let unitRectangle = Path(
    [Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1), Point(0, 0)],
    codes: [.move, .line, .line, .line, .close])
}

extension Path: Codable {
  enum CodingKeys: String, CodingKey { case vertices, codes }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    vertices = Vertices(try container.decode([Point].self, forKey: .vertices))
    codes = try container.decodeIfPresent([Code].self, forKey: .codes)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(vertices.points, forKey: .vertices)
    try container.encodeIfPresent(codes, forKey: .codes)
  }
}

/// The vertices of a path: held as points, or as two columns that are read block by block.
public struct Vertices: Sendable, Equatable {
  enum Storage: Sendable, Equatable {
    case points([Point])
    case columns(x: Column, y: Column)
  }

  let storage: Storage

  public init(_ points: [Point]) { storage = .points(points) }

  /// - Precondition: the columns are equally long.
  public init(x: Column, y: Column) {
    precondition(x.count == y.count, "x and y differ in length")
    storage = .columns(x: x, y: y)
  }

  public var count: Int {
    switch storage {
    case .points(let points): points.count
    case .columns(let x, _): x.count
    }
  }

  public var isEmpty: Bool { count == 0 }

  public subscript(index: Int) -> Point {
    switch storage {
    case .points(let points): points[index]
    case .columns(let x, let y): Point(x[index], y[index])
    }
  }

  /// All vertices, read out into an array.
  public var points: [Point] {
    if case .points(let points) = storage { return points }
    return (0..<count).map { self[$0] }
  }

  /// Calls `body` with consecutive blocks of the vertices, in order, the last one maybe shorter.
  ///
  /// Blocks hold at most `blockSize` vertices where the vertices are columns; an array of points comes as one block.
  public func forEachBlock<Failure: Error>(
    of blockSize: Int = 1024, _ body: (UnsafeBufferPointer<Point>) throws(Failure) -> Void
  ) throws(Failure) {
    switch storage {
    case .points(let points):
      var failure: Failure?
      points.withUnsafeBufferPointer { buffer in
        do throws(Failure) { try body(buffer) } catch { failure = error }
      }
      if let failure { throw failure }
    case .columns(let x, let y):
      let size = Swift.min(blockSize, Swift.max(count, 1))
      let xs = UnsafeMutableBufferPointer<Double>.allocate(capacity: size)
      let ys = UnsafeMutableBufferPointer<Double>.allocate(capacity: size)
      let block = UnsafeMutableBufferPointer<Point>.allocate(capacity: size)
      block.initialize(repeating: .zero)
      xs.initialize(repeating: 0)
      ys.initialize(repeating: 0)
      defer {
        xs.deallocate()
        ys.deallocate()
        block.deallocate()
      }
      var start = 0
      while start < count {
        let length = Swift.min(size, count - start)
        let x = x.block(from: start, scratch: UnsafeMutableBufferPointer(rebasing: xs[..<length]))
        let y = y.block(from: start, scratch: UnsafeMutableBufferPointer(rebasing: ys[..<length]))
        for index in 0..<length { block[index] = Point(x[index], y[index]) }
        try body(UnsafeBufferPointer(rebasing: block[..<length]))
        start += length
      }
    }
  }
}
