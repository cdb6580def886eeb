import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct GlyphPlacerTests {
  static func placer(rotation: Double = 0, height: Double = 50) -> GlyphPlacer {
    let run = GlyphRun(text: "", anchor: Point(10, 20), rotation: rotation, color: .black, glyphs: [])
    return GlyphPlacer(run, drawingHeight: height, dpi: 150)
  }

  static func glyph(_ x: Double, _ y: Double) -> GlyphRun.Glyph {
    GlyphRun.Glyph(face: "DejaVuSans", size: 12.5, index: 68, x: x, y: y)
  }

  /// Positions in 64ths of a pixel from the lower left corner, halves to the even neighbour.
  @Test func placesUprightGlyphs() throws {
    let placement = try #require(Self.placer().placement(of: Self.glyph(1.5, -2.25)))
    let expected = GlyphPlacement(
      face: "DejaVuSans", index: 68, size: 12.5, dpi: 150,
      matrix: .init(xx: 65536, xy: 0, yx: 0, yy: 65536), delta: .init(x: 736, y: 1136))
    #expect(placement == expected)
    #expect(Self.placer().placement(of: Self.glyph(0.5 / 64, 1.5 / 64))?.delta == .init(x: 640, y: 1282))
  }

  @Test func turnsGlyphsAboutTheAnchor() throws {
    let upwards = try #require(Self.placer(rotation: 90).placement(of: Self.glyph(4, 1)))
    #expect(upwards.matrix == .init(xx: 0, xy: -65536, yx: 65536, yy: 0))
    #expect(upwards.delta == .init(x: 9 * 64, y: 24 * 64))
    let slanted = try #require(Self.placer(rotation: 30).placement(of: Self.glyph(10, 0)))
    #expect(slanted.matrix == .init(xx: 56756, xy: -32768, yx: 32768, yy: 56756))
    #expect(slanted.delta == .init(x: 1194, y: 1600))
  }

  /// The height that is not rounded cancels out, up to the last bits.
  @Test func fractionalHeightsPlaceAlike() {
    let placement = Self.placer(height: 50.7).placement(of: Self.glyph(0, 0))
    #expect(placement?.delta == .init(x: 640, y: 1280))
  }

  @Test(arguments: [1e9, -1e9, .nan, .infinity]) func glyphsFarOffAreLeftOut(x: Double) {
    #expect(Self.placer().placement(of: Self.glyph(x, 0)) == nil)
    #expect(Self.placer().placement(of: Self.glyph(0, x)) == nil)
  }

  // MARK: Blending

  static let bitmap = GlyphBitmap(left: 1, top: 3, width: 2, rows: 2, coverage: [255, 0, 128, 255])

  @Test func blendsRowsFromTheTop() {
    let painted = PaintedCanvas(width: 4, height: 4)
    Self.placer().blend(Self.bitmap, PixelColor(.black), painted.canvas.bounds, painted.canvas)
    #expect(painted.inked == [[1, 1], [1, 2], [2, 2]])
    #expect(painted.pixel(1, 1) == [0, 0, 0, 255])
    #expect(painted.pixel(1, 2) == [127, 127, 127, 255])
  }

  static let places: [(Int, Int, [[Int]])] = [
    (-1, 4, [[0, 1]]), (3, 4, [[3, 0], [3, 1]]), (0, 5, [[0, 0], [1, 0]]), (0, 1, [[0, 3]]), (9, 9, []),
    (-9, -9, []), (1_000_000, 2, []),
  ]

  @Test(arguments: places) func blendsNothingBesideTheCanvas(left: Int, top: Int, inked: [[Int]]) {
    let painted = PaintedCanvas(width: 4, height: 4)
    var bitmap = Self.bitmap
    (bitmap.left, bitmap.top) = (left, top)
    Self.placer().blend(bitmap, PixelColor(.black), painted.canvas.bounds, painted.canvas)
    #expect(painted.inked == inked)
  }

  @Test func clipsAreRoundedToPixels() {
    let canvas = PaintedCanvas(width: 40, height: 30).canvas
    func bounds(_ clip: Rect?) -> PixelBounds { GlyphPlacer.bounds(clippedTo: clip, canvas) }
    #expect(bounds(nil) == canvas.bounds)
    #expect(bounds(Rect(x0: 0, y0: 0, x1: 0, y1: 0)) == canvas.bounds)
    #expect(
      bounds(Rect(x0: 2.5, y0: 3.4, x1: 10.4, y1: 20.5)) == PixelBounds(x0: 3, y0: 10, x1: 10, y1: 27))
    #expect(bounds(Rect(x0: -9, y0: -9, x1: 99, y1: 99)) == canvas.bounds)
  }

  // MARK: Rules

  static func corners(_ rule: GlyphRun.Rule, rotation: Double = 0) -> [Point] {
    let shape = placer(rotation: rotation).shape(of: rule)
    return shape.path.vertices.points.map { shape.transform($0) }
  }

  @Test func rulesAreRectanglesAtTheAnchor() {
    let corners = Self.corners(.init(x: 2, y: 3, width: 8, height: 1.5))
    #expect(corners == [Point(12, 23), Point(20, 23), Point(20, 24.5), Point(12, 24.5), Point(12, 23)])
  }

  @Test func thinRulesGrowToAPixel() {
    let flat = Self.corners(.init(x: 2, y: 3, width: 8, height: 0.5))
    #expect(flat[0] == Point(12, 22.75) && flat[2] == Point(20, 23.75))
    let upright = Self.corners(.init(x: 2, y: 3, width: 0, height: 5))
    #expect(upright[0] == Point(11.5, 23) && upright[2] == Point(12.5, 28))
  }

  @Test func rulesTurnWithTheRun() {
    let corner = Self.corners(.init(x: 2, y: 3, width: 8, height: 2), rotation: 90)[2]
    #expect(abs(corner.x - 5) < 1e-9 && abs(corner.y - 30) < 1e-9)
  }
}
