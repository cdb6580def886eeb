import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct MarkerPlacerTests {
  static func dot(_ cover: UInt8 = 255, isRun: Bool = false) -> Stamp {
    var stamp = Stamp()
    stamp.span(x: -1, y: 0, length: 2, cover: cover, isRun: isRun)
    return stamp
  }

  static let black = PixelColor(.black)

  @Test func standsOnTheWholePixelBelow() {
    let painted = PaintedCanvas(width: 6, height: 4)
    var placer = MarkerPlacer(
      painted.canvas, nil, bounds: painted.canvas.bounds, fill: (Self.dot(), Self.black), stroke: nil)
    placer.move(2.9, 1.9)
    placer.line(5, 3)
    placer.close(-0.1, 0)
    placer.finish()
    #expect(painted.inked == [[1, 1], [2, 1], [4, 3], [5, 3]])
  }

  @Test func marksAreCutAtTheBounds() {
    let painted = PaintedCanvas(width: 6, height: 4)
    var placer = MarkerPlacer(
      painted.canvas, nil, bounds: PixelBounds(x0: 1, y0: 1, x1: 4, y1: 3), fill: (Self.dot(), Self.black),
      stroke: nil)
    for (x, y) in [(1.0, 1.0), (4, 2), (3, 0), (3, 3)] { placer.move(x, y) }
    #expect(painted.inked == [[1, 1], [3, 2]])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e18, 2_147_483_648])
  func absurdPlacesAreLeftOut(x: Double) {
    let painted = PaintedCanvas(width: 6, height: 4)
    var placer = MarkerPlacer(
      painted.canvas, nil, bounds: painted.canvas.bounds, fill: (Self.dot(), Self.black), stroke: nil)
    placer.move(x, 1)
    placer.line(1, x)
    #expect(painted.inked.isEmpty)
  }

  /// A place off the canvas counts as long as its mark reaches onto it.
  @Test func marksReachOntoTheCanvas() {
    let painted = PaintedCanvas(width: 6, height: 4)
    var placer = MarkerPlacer(
      painted.canvas, nil, bounds: painted.canvas.bounds, fill: nil, stroke: (Self.dot(), Self.black))
    placer.move(6, 0)
    placer.move(0, 2)
    placer.move(7, 1)
    #expect(painted.inked == [[5, 0], [0, 2]])
  }

  @Test func theOutlineIsDrawnOverTheInside() {
    let painted = PaintedCanvas(width: 6, height: 4)
    var placer = MarkerPlacer(
      painted.canvas, nil, bounds: painted.canvas.bounds, fill: (Self.dot(), Self.black),
      stroke: (Self.dot(), PixelColor(Color(red: 1, green: 0, blue: 0))))
    placer.move(3, 2)
    #expect(painted.pixel(2, 2) == [255, 0, 0, 255])
    let empty = MarkerPlacer(
      painted.canvas, nil, bounds: painted.canvas.bounds, fill: (Stamp(), Self.black), stroke: nil)
    var none = empty
    none.move(1, 1)
    #expect(painted.inked == [[2, 2], [3, 2]])
  }

  /// Through a mask, runs count as fully covered, single pixels by their own cover.
  @Test func masksIgnoreTheCoverOfRuns() {
    let coverage = UnsafeMutablePointer<UInt8>.allocate(capacity: 24)
    defer { coverage.deallocate() }
    coverage.initialize(repeating: 255, count: 24)
    coverage[2 * 6 + 2] = 0
    let mask = Mask(coverage: coverage, width: 6, height: 4)
    func pixel(isRun: Bool, _ x: Int) -> [UInt8] {
      let painted = PaintedCanvas(width: 6, height: 4)
      var placer = MarkerPlacer(
        painted.canvas, mask, bounds: painted.canvas.bounds, fill: (Self.dot(128, isRun: isRun), Self.black),
        stroke: nil)
      placer.move(3, 2)
      return painted.pixel(x, 2)
    }
    #expect(pixel(isRun: true, 3) == [0, 0, 0, 255])
    #expect(pixel(isRun: false, 3) == [127, 127, 127, 255])
    #expect(pixel(isRun: true, 2) == [255, 255, 255, 255])
  }

  /// An area smaller than the figure is a marker at the figure's corner.
  @Test func markersReachAcrossTheLongestCanvas() throws {
    let bar = Path(
      [Point(1, 30_000), Point(4, 30_000), Point(4, 30_002), Point(1, 30_002), .zero],
      codes: [.move, .line, .line, .line, .close])
    let run = MarkerRun(
      marker: bar, markerTransform: .identity, places: Path([.zero]), transform: .identity, fill: .black,
      snapping: .always)
    let drawing = Drawing(
      size: Size(5, 32_000), dpi: 72, elements: [.init(artist: "fill", primitive: .markers(run))])
    let picture = try ExactRenderer().render(drawing) { _ in throw RasterizationError.incompleteCurve }
    let inked = (0..<5 * 32_000).filter { picture.bytes[4 * $0 + 3] == 255 }
    #expect(inked == [9_991, 9_992, 9_993, 9_996, 9_997, 9_998])
  }
}
