/// A value whose contents can be written as bytes that are the same on every machine: what a hash is made of.
///
/// Numbers are written by their bit patterns, little endian, collections with their counts before them, so that two
/// values have the same bytes only where they are equal in every bit.
public protocol CanonicallyWritable {
  func write(to bytes: inout CanonicalBytes)
}

/// The bytes of a value; see ``CanonicallyWritable``.
public struct CanonicalBytes: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// The bytes of one value.
  public init(of value: some CanonicallyWritable) { append(value) }

  public mutating func append(_ value: some CanonicallyWritable) { value.write(to: &self) }

  public mutating func append(_ value: Double) { append(integer: value.bitPattern) }

  public mutating func append(_ text: String) {
    append(count: text.utf8.count)
    bytes += text.utf8
  }

  /// Bytes as they are.
  public mutating func append(pixels: [UInt8]) { bytes += pixels }

  public mutating func append(count: Int) { append(integer: UInt64(count)) }

  public mutating func append(_ values: [some CanonicallyWritable]) {
    append(count: values.count)
    for value in values { append(value) }
  }

  public mutating func append(_ values: [Double]) {
    append(count: values.count)
    for value in values { append(value) }
  }

  /// A byte that tells whether there is a value, and the value.
  public mutating func append(_ value: (some CanonicallyWritable)?) {
    bytes.append(value == nil ? 0 : 1)
    if let value { append(value) }
  }

  /// A byte that tells one case or flag from another.
  public mutating func append(tag: UInt8) { bytes.append(tag) }

  private mutating func append(integer: UInt64) {
    withUnsafeBytes(of: integer.littleEndian) { bytes += $0 }
  }
}

extension Point: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(x)
    bytes.append(y)
  }
}

extension Size: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(width)
    bytes.append(height)
  }
}

extension Rect: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    for value in [x0, y0, x1, y1] { bytes.append(value) }
  }
}

extension AffineTransform: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    for value in [sx, shx, tx, shy, sy, ty] { bytes.append(value) }
  }
}

extension Color: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    for value in [red, green, blue, alpha] { bytes.append(value) }
    switch role {
    case nil: break
    case .ink: bytes.append(tag: 3)
    case .paper: bytes.append(tag: 4)
    case .grid: bytes.append(tag: 5)
    case .frame: bytes.append(tag: 6)
    case .series(let place):
      bytes.append(tag: 7)
      bytes.append(count: Int(place))
    }
  }
}

extension Path: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(count: vertices.count)
    vertices.forEachBlock { block in
      for vertex in block { bytes.append(vertex) }
    }
    bytes.append(tag: codes == nil ? 0 : 1)
    for code in codes ?? [] { bytes.append(tag: code.rawValue) }
  }
}

extension Stroke: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(color)
    bytes.append(width)
    bytes.append(cap.rawValue)
    bytes.append(join.rawValue)
    bytes.append(tag: dashes == nil ? 0 : 1)
    bytes.append(dashes ?? [])
    bytes.append(dashOffset)
  }
}

extension PathShape: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(path)
    bytes.append(transform)
    bytes.append(fill)
    bytes.append(stroke)
    bytes.append(snapping.rawValue)
    bytes.append(tag: simplifyThreshold == nil ? 0 : 1)
    if let simplifyThreshold { bytes.append(simplifyThreshold) }
    if isAliased { bytes.append(tag: 2) }
    if let hatch {
      bytes.append(tag: 3)
      hatch.write(to: &bytes)
    }
  }
}

extension MarkerRun: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(marker)
    bytes.append(markerTransform)
    bytes.append(places)
    bytes.append(transform)
    bytes.append(fill)
    bytes.append(stroke)
    bytes.append(snapping.rawValue)
  }
}

extension PathCollection: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(paths)
    bytes.append(transforms)
    bytes.append(transform)
    bytes.append(offsets)
    bytes.append(offsetTransform)
    bytes.append(fills)
    bytes.append(strokes)
    bytes.append(snapping.rawValue)
    if isAliased { bytes.append(tag: 2) }
    if !hatches.isEmpty {
      bytes.append(tag: 3)
      bytes.append(hatches)
    }
  }
}

extension Hatch: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(path)
    bytes.append(color)
    bytes.append(lineWidth)
    bytes.append(count: size)
  }
}

extension GlyphRun.Glyph: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(face)
    bytes.append(size)
    bytes.append(count: Int(index))
    bytes.append(x)
    bytes.append(y)
  }
}

extension GlyphRun.Rule: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    for value in [x, y, width, height] { bytes.append(value) }
  }
}

extension GlyphRun: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(text)
    bytes.append(anchor)
    bytes.append(rotation)
    bytes.append(color)
    bytes.append(glyphs)
    bytes.append(rules)
    bytes.append(snapping.rawValue)
  }
}

extension RasterImage: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    for number in [width, height, x, y] { bytes.append(Double(number)) }
    bytes.append(pixels: self.bytes)
  }
}

extension Primitive: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    switch self {
    case .path(let shape):
      bytes.append(tag: 0)
      bytes.append(shape)
    case .markers(let run):
      bytes.append(tag: 1)
      bytes.append(run)
    case .collection(let collection):
      bytes.append(tag: 2)
      bytes.append(collection)
    case .glyphs(let run):
      bytes.append(tag: 3)
      bytes.append(run)
    case .image(let image):
      bytes.append(tag: 4)
      bytes.append(image)
    }
  }
}

extension Drawing.Element: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(artist)
    bytes.append(clip)
    bytes.append(clipPath)
    bytes.append(primitive)
  }
}

extension Drawing: CanonicallyWritable {
  public func write(to bytes: inout CanonicalBytes) {
    bytes.append(size)
    bytes.append(dpi)
    bytes.append(tag: hintsGlyphs ? 1 : 0)
    bytes.append(elements)
  }
}
