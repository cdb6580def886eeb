import FigureDrawing

/// Reads numbers and choices from the bytes that libFuzzer made up; where they end, it reads zeros.
struct ByteReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var next = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { next >= bytes.count }

  mutating func byte() -> UInt8 {
    guard next < bytes.count else { return 0 }
    next += 1
    return bytes[next - 1]
  }

  mutating func flag() -> Bool { byte() & 1 == 1 }

  /// A number from 0 to before `limit`.
  mutating func number(below limit: Int) -> Int { Int(byte()) % limit }

  mutating func choice<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

  private mutating func bits(_ count: Int) -> UInt64 {
    var bits: UInt64 = 0
    for _ in 0..<count { bits = bits << 8 | UInt64(byte()) }
    return bits
  }

  /// Any double at all, most often one on or near the canvas.
  mutating func coordinate() -> Double {
    let kind = byte()
    switch kind {
    case 0..<120: return Double(kind)
    case 120..<200: return Double(Int16(truncatingIfNeeded: Int(bits(2)))) / 256
    case 200..<215: return Double(Int32(truncatingIfNeeded: Int(bits(4)))) / 16
    case 215..<235: return Self.hostile[Int(kind - 215)]
    default: return Double(bitPattern: bits(8))
    }
  }

  private static let hostile: [Double] = [
    .nan, .signalingNaN, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1e300,
    -1e300, 1e150, 1e18, -1e9, 4e6, -16384, 2_147_483_648, .leastNonzeroMagnitude, .leastNormalMagnitude,
    -0.0,
    1e-14, 1e-15, 0.5.nextUp,
  ]

  /// A length that is mostly not negative: of a dash or a line's width.
  mutating func length() -> Double {
    let kind = byte()
    return kind < 200 ? Double(kind) / 8 : coordinate()
  }

  mutating func point() -> Point { Point(coordinate(), coordinate()) }

  mutating func transform() -> AffineTransform {
    if byte() < 160 { return .identity }
    return AffineTransform(
      sx: coordinate(), shx: coordinate(), tx: coordinate(), shy: coordinate(), sy: coordinate(),
      ty: coordinate())
  }

  mutating func color() -> Color {
    func component(_ byte: UInt8) -> Double { Double(byte) / 255 }
    if byte() > 250 {
      return Color(red: coordinate(), green: coordinate(), blue: coordinate(), alpha: coordinate())
    }
    return Color(
      red: component(byte()), green: component(byte()), blue: component(byte()), alpha: component(byte()))
  }
}
