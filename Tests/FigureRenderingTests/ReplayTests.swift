import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct ReplayTests {
  static func pixels(
    _ elements: [Drawing.Element], _ engine: RenderingEngine, size: Size = Size(40, 30)
  ) throws -> Pixels {
    try Renderer(engine: engine).pixels(
      Drawing(size: size, dpi: 72, elements: elements), fonts: FontLibrary())
  }

  static func document(_ elements: [Drawing.Element], _ engine: RenderingEngine) throws -> String {
    let drawing = Drawing(size: Size(40, 30), dpi: 72, elements: elements)
    return String(
      decoding: try Renderer(engine: engine).svg(drawing, fonts: FontLibrary()), as: UTF8.self)
  }

  static func element(_ shape: PathShape, clip: Rect? = nil, clipPath: Path? = nil) -> Drawing.Element {
    .init(artist: "figure/line", clip: clip, clipPath: clipPath, primitive: .path(shape))
  }

  static let background = element(PathShape(.unitRectangle, transform: .scale(40, 30), fill: .white))
  static let black = Stroke(color: .black, width: 1.25)

  /// Lines with right angles only come out exactly, whatever their joins, but for the rounding of a blend.
  @Test(arguments: [Stroke.Join.miter, .round, .bevel], [Stroke.Cap.butt, .projecting])
  func straightLinesAreExact(join: Stroke.Join, cap: Stroke.Cap) throws {
    let stroke = Stroke(color: .black, width: 1.667, cap: cap, join: join)
    let lines = [
      Path([Point(5, 10.3), Point(30, 10.3)]), Path([Point(8.8, 4), Point(8.8, 25), Point(8.8, 28)]),
    ]
    let elements = [Self.background] + lines.map { Self.element(PathShape($0, stroke: stroke)) }
    let distance = try #require(Self.pixels(elements, .cairo).distance(to: Self.pixels(elements, .exact)))
    #expect(distance.largest <= (cap == .butt ? 0 : 1))
  }

  @Test func clipsAreOfWholePixels() throws {
    let shape = PathShape(.unitRectangle, transform: .scale(40, 30), fill: .black)
    let elements = [Self.background, Self.element(shape, clip: Rect(x0: 5.4, y0: 6.6, x1: 20.5, y1: 21.4))]
    #expect(try Self.pixels(elements, .cairo) == Self.pixels(elements, .exact))
  }

  @Test func clipPathsBoundWhatIsDrawn() throws {
    let shape = PathShape(.unitRectangle, transform: .scale(40, 30), fill: .black)
    let triangle = Path(
      [Point(5, 5), Point(35, 5), Point(20, 25), Point(5, 5)], codes: [.move, .line, .line, .close])
    let elements = [Self.background, Self.element(shape, clipPath: triangle)]
    let cairo = try Self.pixels(elements, .cairo)
    // Left of the triangle, and in its middle; rows count from the top.
    #expect(cairo.bytes[4 * (15 * 40 + 3)] == 255)
    #expect(cairo.bytes[4 * (15 * 40 + 20)] == 0)
    let distance = try #require(cairo.distance(to: Self.pixels(elements, .exact)))
    #expect(distance.largest <= 20)
  }

  @Test func nothingToDrawIsATransparentPicture() throws {
    let nothing = [
      Self.element(PathShape(Path([]), fill: .black)),
      Self.element(PathShape(.unitRectangle, fill: .clear, stroke: Stroke(color: .clear, width: 3))),
      Self.element(PathShape(.unitRectangle, stroke: Stroke(color: .black, width: 0))),
    ]
    let cairo = try Self.pixels(nothing, .cairo)
    #expect(cairo.bytes.allSatisfy { $0 == 0 })
  }

  @Test func translucentPixelsAreNotMultipliedByAlpha() throws {
    let color = Color(red: 1, green: 0.5, blue: 0, alpha: 0.5)
    let elements = [Self.element(PathShape(.unitRectangle, transform: .scale(40, 30), fill: color))]
    let pixel = try Array(Self.pixels(elements, .cairo).bytes[..<4])
    #expect(pixel[0] == 255)
    #expect((127...129).contains(pixel[1]))
    #expect(pixel[2] == 0)
    #expect(pixel[3] == 128)
  }

  @Test(arguments: [
    Path([Point(.nan, 1), Point(5, 5), Point(.infinity, 3), Point(9, 9), Point(20, 4)]),
    Path([Point(-1e300, -1e300), Point(1e300, 1e300)]),
    Path([Point(1e-310, 0), Point(30, 1e18), Point(-1e9, 4)]),
    Path(
      [Point(5, 5), Point(1e30, 20), Point(9, -1e30), Point(5, 5)], codes: [.move, .curve4, .curve4, .curve4]),
  ])
  func wildNumbersDoNoHarm(path: Path) throws {
    let shapes = [
      PathShape(path, stroke: Self.black), PathShape(path, fill: .black, stroke: Self.black),
      PathShape(path, stroke: Stroke(color: .black, width: 2, dashes: [3, 1])),
    ]
    let elements = [Self.background] + shapes.map { Self.element($0) }
    #expect(try Self.pixels(elements, .cairo).isOpaque)
    for engine in RenderingEngine.allCases {
      let document = try Self.document(elements, engine)
      #expect(document.hasSuffix("</svg>\n"))
      #expect(!document.contains("nan") && !document.contains("inf"))
    }
  }

  @Test(arguments: [Point(.nan, 1), Point(1, .infinity), Point(1e300, 0)], [0, Double.nan])
  func textWithoutAPlaceIsNotDrawn(anchor: Point, rotation: Double) throws {
    let run = GlyphRun(
      text: "a", anchor: anchor, rotation: rotation, color: .black,
      glyphs: [.init(face: "DejaVuSans", size: 10, index: 68, x: 0, y: 0)],
      rules: [.init(x: 0, y: 0, width: 3, height: 1)])
    let elements = [Self.background, .init(artist: "figure/text", primitive: .glyphs(run))]
    for engine in RenderingEngine.allCases {
      let pixels = try Self.pixels(elements, engine)
      #expect(pixels.bytes.allSatisfy { $0 == 255 })
    }
    for engine in RenderingEngine.allCases {
      #expect(try !Self.document(elements, engine).contains("<use"))
    }
  }

  @Test(arguments: RenderingEngine.allCases)
  func errorsNameTheArtist(engine: RenderingEngine) throws {
    let broken: [Primitive] = [
      .path(PathShape(.unitRectangle, stroke: Stroke(color: .black, width: -1))),
      .path(PathShape(.unitRectangle, stroke: Stroke(color: .black, width: 1, dashes: [0, 0]))),
      .path(PathShape(Path([.zero, .zero], codes: [.move, .curve4]), fill: .black)),
      .glyphs(
        GlyphRun(
          text: "a", anchor: .zero, color: .black,
          glyphs: [.init(face: "NoSuchFace", size: 10, index: 3, x: 0, y: 0)])),
    ]
    for primitive in broken {
      let elements = [Self.background, .init(artist: "figure/axes1/line3", primitive: primitive)]
      let errors = [
        #expect(throws: RenderingError.self) { _ = try Self.pixels(elements, engine) },
        #expect(throws: RenderingError.self) { _ = try Self.document(elements, engine) },
      ]
      for error in errors {
        #expect(error?.description.hasPrefix("cannot draw figure/axes1/line3: ") == true)
      }
    }
  }

  /// In documents markers with curves stand where they belong; in pictures at the centre of a pixel.
  @Test(arguments: RenderingEngine.allCases)
  func markersWithCurvesAreNotMovedInDocuments(engine: RenderingEngine) throws {
    let circle = Path([Point(0, 3), Point(3, 0), Point(0, -3)], codes: [.move, .curve3, .curve3])
    let run = MarkerRun(
      marker: circle, markerTransform: .identity, places: Path([Point(10.25, 12)]), transform: .identity,
      stroke: Self.black)
    let document = try Self.document([.init(artist: "markers", primitive: .markers(run))], engine)
    #expect(document.contains("d=\"M10.25 15"))
  }

  @Test(arguments: RenderingEngine.allCases)
  func dashesOfDocumentsAreThoseOfTheStroke(engine: RenderingEngine) throws {
    let stroke = Stroke(color: .black, width: 2, dashes: [4, 1.5, 2], dashOffset: 1)
    let shape = PathShape(Path([Point(0, 3), Point(30, 20)]), stroke: stroke)
    let document = try Self.document([Self.element(shape)], engine)
    #expect(document.contains("stroke-dasharray=\"4,1.5,2,4,1.5,2\" stroke-dashoffset=\"1\""))
  }

  /// Strokes that no description may ask for, but a drawing can.
  @Test(arguments: RenderingEngine.allCases)
  func absurdStrokesDoNoHarm(engine: RenderingEngine) throws {
    let color = Color(red: .nan, green: 3, blue: -1)
    for stroke in [
      Stroke(color: color, width: 1e300),
      Stroke(color: color, width: 2, dashes: [1e300, 1e-300], dashOffset: -1e300),
    ] {
      let shape = PathShape(Path([Point(0, 3), Point(30, 20), Point(9, 1)]), stroke: stroke)
      #expect(try Self.document([Self.element(shape)], engine).hasSuffix("</svg>\n"))
    }
  }

  @Test(arguments: RenderingEngine.allCases, [1e300, -1.0, 0, .nan])
  func absurdSizesOfTextAreErrors(engine: RenderingEngine, size: Double) throws {
    let run = GlyphRun(
      text: "a", anchor: .zero, color: .black,
      glyphs: [.init(face: "DejaVuSans", size: size, index: 68, x: 0, y: 0)])
    let elements = [Drawing.Element(artist: "figure/text", primitive: .glyphs(run))]
    if engine == .exact {
      #expect(throws: RenderingError.self) { _ = try Self.document(elements, engine) }
    }
    #expect(throws: RenderingError.self) { _ = try Self.pixels(elements, engine) }
  }

  @Test func tinyTextDoesNoHarm() throws {
    let run = GlyphRun(
      text: "a", anchor: Point(5, 5), color: .black,
      glyphs: [.init(face: "DejaVuSans", size: 1e-300, index: 68, x: 3, y: 0)])
    let document = try Self.document([.init(artist: "figure/text", primitive: .glyphs(run))], .exact)
    #expect(document.contains("scale(0)"))
  }
}
