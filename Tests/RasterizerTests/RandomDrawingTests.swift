import FigureDrawing
import FigureNumbers
import Testing

@testable import Rasterizer

/// A generator of the same numbers on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Drawings of hostile numbers: none may trap, and drawing them twice gives the same pixels.
@Suite struct RandomDrawingTests {
  @Test(arguments: Array(UInt64(0)..<6)) func survives(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let drawing = Drawing(
      size: Size(Double.random(in: 1...90, using: &generator), Double.random(in: 1...70, using: &generator)),
      dpi: 100, elements: (0..<5).map { _ in Self.element(&generator) })
    let picture = try render(drawing)
    #expect(picture.bytes.count == Int(drawing.size.width) * Int(drawing.size.height) * 4)
    #expect(try render(drawing) == picture)
  }

  private func render(_ drawing: Drawing) throws -> PixelBuffer {
    try ExactRenderer().render(drawing) { placement in
      GlyphBitmap(
        left: placement.delta.x >> 6, top: placement.delta.y >> 6, width: 2, rows: 2,
        coverage: [0, 90, 255, 7])
    }
  }

  private static let hostile: [Double] = [
    .nan, .infinity, -.infinity, 1e300, -1e300, 1e18, -1e9, 4e6, .leastNonzeroMagnitude,
    -.leastNonzeroMagnitude, .leastNormalMagnitude, 0, -0.0, 0.5,
    .greatestFiniteMagnitude,
  ]

  private static func number(_ generator: inout SeededGenerator) -> Double {
    Int.random(in: 0..<4, using: &generator) == 0
      ? hostile.randomElement(using: &generator)! : Double.random(in: -20...110, using: &generator)
  }

  private static func point(_ generator: inout SeededGenerator) -> Point {
    Point(number(&generator), number(&generator))
  }

  private static func path(_ generator: inout SeededGenerator) -> Path {
    let count = [0, 1, 2, 3, 9, 200].randomElement(using: &generator)!
    if Bool.random(using: &generator) {
      return Path((0..<count).map { _ in point(&generator) })
    }
    var points: [Point] = []
    var codes: [Path.Code] = []
    while points.count < min(count, 30) {
      let (code, number): (Path.Code, Int) = [
        (.move, 1), (.line, 1), (.curve3, 2), (.curve4, 3), (.close, 1),
      ].randomElement(using: &generator)!
      for _ in 0..<number {
        points.append(point(&generator))
        codes.append(code)
      }
    }
    return Path(points, codes: codes)
  }

  private static func color(_ generator: inout SeededGenerator) -> Color {
    func component() -> Double {
      [0, 0.5, 1, -3, 1e300, .nan, 0.2].randomElement(using: &generator)!
    }
    return Color(red: component(), green: component(), blue: component(), alpha: component())
  }

  private static func stroke(_ generator: inout SeededGenerator) -> Stroke {
    let patterns: [[Double]?] = [nil, nil, [3, 2], [0, 1], [0.05, 0.05], [1e300, 1], [5, 1, 2]]
    return Stroke(
      color: color(&generator),
      width: [0, .leastNonzeroMagnitude, 1, 2.5, 40, 1e6, 1e300].randomElement(using: &generator)!,
      cap: [.butt, .round, .projecting].randomElement(using: &generator)!,
      join: [.miter, .round, .bevel].randomElement(using: &generator)!,
      dashes: patterns.randomElement(using: &generator)!,
      dashOffset: [0, 3, -2, 1e18].randomElement(using: &generator)!)
  }

  private static func transform(_ generator: inout SeededGenerator) -> AffineTransform {
    if Int.random(in: 0..<3, using: &generator) > 0 { return .identity }
    return AffineTransform(
      sx: number(&generator), shx: number(&generator), tx: number(&generator), shy: number(&generator),
      sy: number(&generator), ty: number(&generator))
  }

  private static func element(_ generator: inout SeededGenerator) -> Drawing.Element {
    let snapping: Snapping = [.automatic, .always, .never].randomElement(using: &generator)!
    let fill = Bool.random(using: &generator) ? color(&generator) : nil
    let primitive: Primitive
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      primitive = .path(
        PathShape(
          path(&generator), transform: transform(&generator), fill: fill, stroke: stroke(&generator),
          snapping: snapping, simplifyThreshold: [nil, 1.0 / 9, 0.7].randomElement(using: &generator)!))
    case 1:
      primitive = .markers(
        MarkerRun(
          marker: path(&generator), markerTransform: transform(&generator), places: path(&generator),
          transform: transform(&generator), fill: fill, stroke: stroke(&generator), snapping: snapping))
    case 2:
      primitive = .collection(
        PathCollection(
          paths: [path(&generator), path(&generator)], transforms: [transform(&generator)],
          transform: transform(&generator), offsets: (0..<3).map { _ in point(&generator) },
          offsetTransform: transform(&generator), fills: fill.map { [$0] } ?? [],
          strokes: [stroke(&generator)], snapping: snapping))
    default:
      primitive = .glyphs(
        GlyphRun(
          text: "", anchor: point(&generator), rotation: number(&generator), color: color(&generator),
          glyphs: [.init(face: "a", size: 10, index: 1, x: number(&generator), y: number(&generator))],
          rules: [.init(x: 0, y: number(&generator), width: number(&generator), height: 0.3)]))
    }
    let clip =
      Bool.random(using: &generator)
      ? Rect(
        x0: number(&generator), y0: number(&generator), x1: number(&generator), y1: number(&generator))
      : nil
    return Drawing.Element(
      artist: "random", clip: clip,
      clipPath: Int.random(in: 0..<5, using: &generator) == 0 ? path(&generator) : nil,
      primitive: primitive)
  }

  @Test func drawsAMillionTinySegments() throws {
    let count = 1_000_000
    let x = Column((0..<count).map { 10 + Double($0 % 7) * 1e-9 })
    let y = Column(Linspace(5, 6, count: count))
    let shape = PathShape(
      Path(Vertices(x: x, y: y)), stroke: Stroke(color: .black, width: 1), simplifyThreshold: nil)
    let picture = try render(
      Drawing(size: Size(20, 12), dpi: 72, elements: [.init(artist: "line", primitive: .path(shape))]))
    #expect(picture.bytes[(6 * 20 + 10) * 4 + 3] > 100)
    #expect(picture.bytes[(6 * 20 + 14) * 4 + 3] == 0)
  }
}
