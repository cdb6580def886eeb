import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct GroundTests {
  static let cream = Color(hex: 0xFFF8E0)

  static func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: Color? = cream,
    stroke: Stroke? = nil,
    snapping: Snapping = .automatic
  ) -> Drawing.Element {
    let shape = PathShape(
      .unitRectangle, transform: AffineTransform(sx: width, tx: x, sy: height, ty: y), fill: fill,
      stroke: stroke, snapping: snapping)
    return .init(artist: "patch", primitive: .path(shape))
  }

  static func ground(_ element: Drawing.Element) -> PixelColor? {
    Ground(element, width: 40, height: 30)?.color
  }

  @Test func anOpaqueRectangleOverTheCanvasIsTheGround() {
    for element in [
      Self.rectangle(0, 0, 40, 30), Self.rectangle(0, 0, 40.7, 30.2), Self.rectangle(-3, -1, 60, 50),
      Self.rectangle(40, 30, -40, -30),
    ] {
      #expect(Self.ground(element) == PixelColor(Self.cream))
    }
  }

  @Test func nothingElseIs() {
    var clipped = Self.rectangle(0, 0, 40, 30)
    clipped.clip = Rect(x0: 0, y0: 0, x1: 40, y1: 30)
    var masked = Self.rectangle(0, 0, 40, 30)
    masked.clipPath = .unitRectangle
    var turned = AffineTransform.scale(90, 90)
    turned.shx = 1
    let other = PathShape(
      Path([Point(0, 0), Point(1, 0), Point(0, 1)]), transform: .scale(90, 90), fill: .white)
    for element in [
      clipped, masked, Self.rectangle(0.1, 0, 60, 50), Self.rectangle(0, 0, 39.9, 30),
      Self.rectangle(0, 0, 40, 29), Self.rectangle(0, 0, 40, 30, Self.cream.with(alpha: 0.9)),
      Self.rectangle(0, 0, 40, 30, nil), Self.rectangle(.nan, 0, 40, 30), Self.rectangle(0, 0, 40, .nan),
      Self.rectangle(0, 0, 40, 30, stroke: Stroke(color: .black, width: 1)),
      .init(artist: "line", primitive: .path(other)),
      .init(
        artist: "patch",
        primitive: .path(PathShape(.unitRectangle, transform: turned, fill: Self.cream))),
    ] {
      #expect(Self.ground(element) == nil)
    }
    #expect(Ground(nil, width: 40, height: 30) == nil)
  }

  /// The pixels are those of drawing everything, on a canvas that is transparent at first.
  @Test(arguments: [Snapping.automatic, .never], [1, 0.5, 0.2])
  func whatIsHiddenWouldHaveChangedNothing(snapping: Snapping, alpha: Double) throws {
    let patches = [
      Self.rectangle(-0.3, 0, 40.7, 30.2, snapping: snapping),
      Self.rectangle(5.3, 4.6, 20.2, 10.7, Self.cream.with(alpha: alpha), snapping: snapping),
      Self.rectangle(8.1, 2.2, 3.3, 0.4, snapping: snapping),
    ]
    let last = Self.rectangle(10.4, 6.1, 9.7, 9.3, .black, snapping: snapping)
    let again = Self.rectangle(12.4, 7.1, 3.5, 4.5, snapping: snapping)
    func pixels(_ elements: [Drawing.Element]) throws -> [UInt8] {
      let drawing = Drawing(size: Size(40.4, 30.2), dpi: 72, elements: elements)
      return try ExactRenderer().render(drawing) { _ in throw RasterizationError.incompleteCurve }.bytes
    }
    // An element that leaves no ink comes first, so that there is no ground.
    let nothing = Self.rectangle(0, 0, 0, 0, .clear)
    #expect(Ground(nothing, width: 40, height: 30) == nil)
    let elements = patches + [last, again]
    #expect(try pixels(elements) == pixels([nothing] + elements))
    #expect(try pixels(patches) == pixels([nothing] + patches))
  }
}
