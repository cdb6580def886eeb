import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct PainterTests {
  static let red = Color(red: 1, green: 0, blue: 0)
  static let blue = Color(red: 0, green: 0, blue: 1)

  /// The red, green, blue and alpha of every pixel of an 8 x 6 canvas with these elements, rows from the top.
  static func pixels(
    _ primitive: Primitive, clip: Rect? = nil, clipPath: Path? = nil
  ) throws -> [[UInt8]] {
    let element = Drawing.Element(artist: "test", clip: clip, clipPath: clipPath, primitive: primitive)
    let picture = try ExactRenderer().render(Drawing(size: Size(8, 6), dpi: 72, elements: [element])) {
      _ in GlyphBitmap(left: 0, top: 0, width: 0, rows: 0, coverage: [])
    }
    return stride(from: 0, to: picture.bytes.count, by: 4).map { Array(picture.bytes[$0..<($0 + 4)]) }
  }

  /// The columns and rows, from the top, of what is not clear.
  static func inked(_ pixels: [[UInt8]]) -> Set<[Int]> {
    Set(pixels.indices.filter { pixels[$0][3] > 0 }.map { [$0 % 8, $0 / 8] })
  }

  static func block(_ columns: Range<Int>, _ rows: Range<Int>) -> Set<[Int]> {
    Set(columns.flatMap { x in rows.map { [x, $0] } })
  }

  static func rectangle(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) -> Path {
    Path(
      [Point(x0, y0), Point(x1, y0), Point(x1, y1), Point(x0, y1), .zero],
      codes: [.move, .line, .line, .line, .close])
  }

  static let everything = PathShape(rectangle(-9, -9, 99, 99), fill: red)

  // MARK: Paths

  @Test func rowsCountFromTheTop() throws {
    let pixels = try Self.pixels(.path(PathShape(Self.rectangle(1, 1, 3, 2), fill: Self.red)))
    #expect(Self.inked(pixels) == Self.block(1..<3, 4..<5))
    #expect(pixels[4 * 8 + 1] == [255, 0, 0, 255])
  }

  @Test func aliasedPathsPaintEveryPixelThatTheyTouchWhole() throws {
    var shape = PathShape(
      Path([Point(1.5, 1.5), Point(4.25, 1.5), Point(4.25, 2.25), Point(1.5, 2.25)]), fill: Self.red,
      snapping: .never)
    shape.isAliased = true
    let pixels = try Self.pixels(.path(shape))
    #expect(Self.inked(pixels) == Self.block(1..<5, 3..<5))
    #expect(pixels.allSatisfy { $0[3] == 0 || $0 == [255, 0, 0, 255] })
  }

  @Test func outlinesLieOverInsides() throws {
    let shape = PathShape(
      Self.rectangle(2, 2, 6, 4), fill: Self.red, stroke: Stroke(color: Self.blue, width: 2, join: .miter))
    let pixels = try Self.pixels(.path(shape))
    #expect(Self.inked(pixels) == Self.block(1..<7, 1..<5))
    #expect(pixels.allSatisfy { $0 != [255, 0, 0, 255] })
    #expect(pixels[2 * 8 + 3] == [0, 0, 255, 255])
  }

  @Test func linesWithoutWidthAreNotDrawn() throws {
    let shape = PathShape(Self.rectangle(2, 2, 6, 4), stroke: Stroke(color: Self.blue, width: 0))
    #expect(Self.inked(try Self.pixels(.path(shape))).isEmpty)
  }

  /// Where an outline is clear, the width does not count for snapping.
  @Test func clearOutlinesDoNotShiftTheInside() throws {
    let rectangle = Self.rectangle(1.2, 1.2, 5.2, 4.2)
    let shown = PathShape(rectangle, fill: Self.red, stroke: Stroke(color: Self.red, width: 1, join: .miter))
    #expect(Self.inked(try Self.pixels(.path(shown))) == Self.block(1..<6, 2..<6))
    let clear = PathShape(rectangle, fill: Self.red, stroke: Stroke(color: .clear, width: 1))
    #expect(Self.inked(try Self.pixels(.path(clear))) == Self.block(1..<5, 2..<5))
  }

  /// Only paths without an inside are cut at the canvas: a cut loop has no outline along the cut.
  @Test func filledPathsAreNotCut() throws {
    let stroke = Stroke(color: Self.blue, width: 4, join: .miter)
    let loop = Self.rectangle(4, -3, 20, 3)
    let hollow = Self.inked(try Self.pixels(.path(PathShape(loop, stroke: stroke, snapping: .never))))
    #expect(hollow == Self.block(2..<8, 1..<6).subtracting(Self.block(6..<8, 5..<6)))
    let clear = PathShape(loop, fill: .clear, stroke: stroke, snapping: .never)
    #expect(Self.inked(try Self.pixels(.path(clear))) == hollow)
  }

  // MARK: Clips

  @Test func clipsAreRoundedToPixels() throws {
    let clip = Rect(x0: 1.5, y0: 0.4, x1: 5.4, y1: 3.6)
    let inked = Self.inked(try Self.pixels(.path(Self.everything), clip: clip))
    #expect(inked == Self.block(2..<5, 2..<6))
    let all = Self.inked(try Self.pixels(.path(Self.everything), clip: Rect(x0: 0, y0: 0, x1: 0, y1: 0)))
    #expect(all == Self.block(0..<8, 0..<6))
    let turned = Rect(x0: 5.4, y0: 3.6, x1: 1.5, y1: 0.4)
    #expect(Self.inked(try Self.pixels(.path(Self.everything), clip: turned)) == inked)
  }

  @Test func clipPathsLetThroughWhatTheyCover() throws {
    let pixels = try Self.pixels(.path(Self.everything), clipPath: Self.rectangle(2, 1, 6, 3))
    #expect(Self.inked(pixels) == Self.block(2..<6, 3..<5))
    let triangle = Path([Point(0, 0), Point(6, 6), Point(0, 6)])
    let half = try Self.pixels(.path(Self.everything), clipPath: triangle)
    #expect(half[5 * 8][3] == 128)
    #expect(half[4 * 8][3] == 255)
    #expect(half[5 * 8 + 1][3] == 0)
  }

  @Test func masksAreMadeAnewForOtherPaths() throws {
    let elements = [Self.rectangle(0, 5, 1, 6), Self.rectangle(7, 0, 8, 1), Self.rectangle(7, 0, 8, 1)].map {
      Drawing.Element(artist: "a", clipPath: $0, primitive: .path(Self.everything))
    }
    let picture = try ExactRenderer().render(Drawing(size: Size(8, 6), dpi: 72, elements: elements)) { _ in
      GlyphBitmap(left: 0, top: 0, width: 0, rows: 0, coverage: [])
    }
    let inked = (0..<48).filter { picture.bytes[$0 * 4 + 3] > 0 }
    #expect(inked == [0, 47])
  }

  // MARK: Collections

  @Test func itemsTakeTheirPropertiesInTurn() throws {
    let collection = PathCollection(
      paths: [Path.unitRectangle], transforms: [.identity, .scale(2, 1)],
      offsets: [Point(0, 0), Point(2, 0), Point(5, 0)], fills: [Self.red, Self.red, Self.blue], strokes: [])
    let pixels = try Self.pixels(.collection(collection))
    #expect(Self.inked(pixels) == Self.block(0..<1, 5..<6).union(Self.block(2..<4, 5..<6)).union([[5, 5]]))
    #expect(pixels[40 + 3] == [255, 0, 0, 255])
    #expect(pixels[40 + 5] == [0, 0, 255, 255])
  }

  @Test func offsetsHaveTheirOwnTransform() throws {
    let collection = PathCollection(
      paths: [Path.unitRectangle], transform: .scale(2, 2), offsets: [Point(1, 1)],
      offsetTransform: .scale(3, 2), fills: [Self.red], strokes: [])
    #expect(Self.inked(try Self.pixels(.collection(collection))) == Self.block(3..<5, 2..<4))
  }

  @Test func emptyCollectionsDrawNothing() throws {
    let bare = PathCollection(paths: [Path.unitRectangle], fills: [], strokes: [])
    #expect(Self.inked(try Self.pixels(.collection(bare))).isEmpty)
    let none = PathCollection(paths: [], offsets: [.zero], fills: [Self.red], strokes: [])
    #expect(Self.inked(try Self.pixels(.collection(none))).isEmpty)
  }

  // MARK: Markers

  static func markers(_ marker: Path, at places: [Point], snapping: Snapping = .automatic) -> Primitive {
    .markers(
      MarkerRun(
        marker: marker, markerTransform: .identity, places: Path(places), transform: .identity, fill: red,
        snapping: snapping))
  }

  @Test func markersStandOnWholePixels() throws {
    let square = Self.rectangle(-1, -1, 1, 1)
    let pixels = try Self.pixels(Self.markers(square, at: [Point(2.4, 3.4), Point(6, 2), Point(.nan, 2)]))
    #expect(Self.inked(pixels) == Self.block(1..<3, 2..<4).union(Self.block(5..<7, 3..<5)))
  }

  /// Markers that are not snapped stand on the centre of their pixel.
  @Test func freeMarkersAreCentred() throws {
    let square = Self.rectangle(-0.5, -0.5, 0.5, 0.5)
    let pixels = try Self.pixels(Self.markers(square, at: [Point(2, 3)], snapping: .never))
    #expect(Self.inked(pixels) == [[2, 3]])
    #expect(pixels[3 * 8 + 2] == [255, 0, 0, 255])
  }

  @Test func impossibleStrokesAreRefused() {
    let shape = PathShape(Self.rectangle(0, 0, 1, 1), stroke: Stroke(color: .black, width: -1))
    #expect(throws: RasterizationError.strokeWidth(-1)) { try Self.pixels(.path(shape)) }
  }
}
