import CCairo
import FigureDrawing
import Rasterizer
import Testing

@testable import FigureRendering

@Suite struct CairoContextTests {
  /// The alphas of a picture of ten by six pixels that `draw` has drawn on, row by row.
  static func alphas(scale: Double = 1, _ draw: (CairoContext) throws -> Void) throws -> [[UInt8]] {
    let surface = try CairoSurface.image(width: 10, height: 6)
    let context = try CairoContext(surface, scale: scale)
    try draw(context)
    let bytes = try surface.pixels().bytes
    return (0..<6).map { row in (0..<10).map { bytes[4 * (10 * row + $0) + 3] } }
  }

  /// A picture whose pixels at those columns and rows are opaque and the others clear.
  static func block(_ columns: Range<Int>, _ rows: Range<Int>) -> [[UInt8]] {
    (0..<6).map { row in (0..<10).map { columns.contains($0) && rows.contains(row) ? 255 : 0 } }
  }

  static func staged(_ points: [Point], codes: [Path.Code]? = nil) throws -> StagedPath {
    try StagedPath(
      Path(points, codes: codes), transform: .identity, width: 10, height: 6, clips: false, snapping: .never,
      strokeWidth: 0, simplifyThreshold: nil, flattens: false)
  }

  static func rectangle(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) throws -> StagedPath {
    try staged(
      [Point(x0, y0), Point(x1, y0), Point(x1, y1), Point(x0, y1), Point(x0, y0)],
      codes: [.move, .line, .line, .line, .close])
  }

  @Test func fillsAreMovedByTheOffset() throws {
    let path = try Self.rectangle(1, 1, 3, 4)
    #expect(try Self.alphas { $0.fill(path, .black) } == Self.block(1..<3, 1..<4))
    #expect(try Self.alphas { $0.fill(path, .black, at: Point(5, 1)) } == Self.block(6..<8, 2..<5))
  }

  @Test func theScaleIsThatOfTheSurface() throws {
    let path = try Self.rectangle(2, 2, 6, 8)
    #expect(try Self.alphas(scale: 0.5) { $0.fill(path, .black) } == Self.block(1..<3, 1..<4))
  }

  @Test func clipsBoundWhatFollows() throws {
    let path = try Self.rectangle(0, 0, 10, 6)
    let byBox = try Self.alphas { context in
      context.clip(to: Rect(x0: 2, y0: 1, x1: 7, y1: 3))
      context.fill(path, .black)
    }
    #expect(byBox == Self.block(2..<7, 1..<3))
    let byPath = try Self.alphas { context in
      context.clip(to: try Self.rectangle(2, 1, 7, 3))
      context.fill(path, .black)
    }
    #expect(byPath == byBox)
  }

  @Test(arguments: [(Stroke.Cap.butt, 3..<7), (.projecting, 2..<8)])
  func capsEndStrokes(cap: Stroke.Cap, columns: Range<Int>) throws {
    let line = try Self.staged([Point(3, 3), Point(7, 3)])
    let alphas = try Self.alphas { $0.stroke(line, Stroke(color: .black, width: 2, cap: cap)) }
    #expect(alphas == Self.block(columns, 2..<4))
  }

  @Test func roundCapsCoverLessThanProjectingOnes() throws {
    let line = try Self.staged([Point(3, 3), Point(7, 3)])
    let alphas = try Self.alphas { $0.stroke(line, Stroke(color: .black, width: 2, cap: .round)) }
    #expect((100..<255).contains(alphas[2][2]))
    #expect(alphas[2][3] == 255)
  }

  @Test func joinsShowAtCorners() throws {
    let corner = try Self.staged([Point(1, 5), Point(7, 5), Point(7, 0)])
    let shares = try [Stroke.Join.miter, .round, .bevel].map { join in
      try Self.alphas { $0.stroke(corner, Stroke(color: .black, width: 2, join: join)) }[5][7]
    }
    #expect(shares[0] == 255)
    #expect(shares[1] < shares[0])
    #expect(shares[2] < shares[1])
  }

  @Test func dashesBeginAtTheirOffset() throws {
    let line = try Self.staged([Point(0, 3), Point(10, 3)])
    let alphas = try Self.alphas {
      $0.stroke(line, Stroke(color: .black, width: 2, dashes: [3, 2], dashOffset: 1))
    }
    #expect(alphas[2] == [255, 255, 0, 0, 255, 255, 255, 0, 0, 255])
  }

  @Test func coloursAreRoundedToEightBits() throws {
    let pixel = try {
      let surface = try CairoSurface.image(width: 1, height: 1)
      let context = try CairoContext(surface)
      context.select(Color(red: 0.4999, green: 2, blue: -1, alpha: 1))
      cairo_paint(context.handle)
      return try surface.pixels().bytes
    }()
    // 0.4999 x 255 = 127.47.
    #expect(pixel == [127, 255, 0, 255])
  }

  /// The cubic of a quadratic curve covers what the curve's own polygon covers, to the tenth of a pixel that Cairo
  /// flattens curves to.
  @Test func quadraticCurvesKeepTheirShape() throws {
    let curve = try Self.staged([Point(1, 5), Point(5, -3), Point(9, 5)], codes: [.move, .curve3, .curve3])
    let points = (0...200).map { step in
      let t = Double(step) / 200
      return Point(1 + 8 * t, 5 * (1 - t) * (1 - t) - 6 * t * (1 - t) + 5 * t * t)
    }
    let polygon = try Self.staged(points)
    let pairs = try zip(
      Self.alphas { $0.fill(curve, .black) }.joined(), Self.alphas { $0.fill(polygon, .black) }.joined())
    #expect(pairs.allSatisfy { abs(Int($0) - Int($1)) <= 26 })
  }

  /// Cairo's numbers would wrap around and bring the line back.
  @Test func linesFarAwayStayThere() throws {
    let line = try Self.staged([Point(-5, 3), Point(1e8, 3)])
    #expect(try Self.alphas { $0.stroke(line, Stroke(color: .black, width: 2)) } == Self.block(0..<10, 2..<4))
    let beyond = try Self.staged([Point(1e12, 3), Point(2e12, 3)])
    #expect(
      try Self.alphas { $0.stroke(beyond, Stroke(color: .black, width: 2)) } == Self.block(0..<0, 0..<0))
  }

  @Test func failuresNameTheArtist() throws {
    let surface = try CairoSurface.image(width: 2, height: 2)
    let context = try CairoContext(surface)
    try context.check(artist: "axes/line")
    cairo_restore(context.handle)
    let error = #expect(throws: RenderingError.self) { try context.check(artist: "axes/line") }
    #expect(error?.description == "cannot draw axes/line: cairo_restore() without matching cairo_save()")
  }

  @Test(
    arguments: [
      ([Point(0, 1), Point(5, 1), Point(2, 1)], true), ([Point(3, 0), Point(3, 9)], true),
      ([Point(0, 0), Point(5, 1)], false), ([Point(0, 0), Point(5, 0), Point(5, 3)], false), ([], false),
    ] as [([Point], Bool)])
  func straightPathsAreHorizontalOrVerticalThroughout(points: [Point], isStraight: Bool) throws {
    #expect(try Self.staged(points).isStraight == isStraight)
  }

  @Test func closedPathsAreNotStraight() throws {
    #expect(
      try !Self.staged([Point(0, 1), Point(5, 1), Point(0, 1)], codes: [.move, .line, .close]).isStraight)
  }
}
