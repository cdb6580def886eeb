import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct SVGReplaySurfaceTests {
  static func tags(_ elements: [Drawing.Element]) throws -> [SVGTag] {
    let drawing = Drawing(size: Size(40, 30), dpi: 72, elements: elements)
    return SVGTag.tags(of: try Renderer().svg(drawing, fonts: FontLibrary()))
  }

  static func element(
    _ path: Path, fill: Color? = nil, stroke: Stroke? = nil, clip: Rect? = nil, clipPath: Path? = nil
  ) -> Drawing.Element {
    let shape = PathShape(path, fill: fill, stroke: stroke, snapping: .never)
    return .init(artist: "figure/line", clip: clip, clipPath: clipPath, primitive: .path(shape))
  }

  static let line = Path([Point(5, 5), Point(20, 10)])
  static let bent = Path([Point(5, 5), Point(20, 10), Point(25, 5)])
  static let thin = Stroke(color: .black, width: 1)

  @Test func aPathIsFilledAndStrokedAtOnce() throws {
    let stroke = Stroke(color: Color(hex: 0x1F77B4, alpha: 0.5), width: 2.5, cap: .projecting, join: .miter)
    let tags = try Self.tags([Self.element(Self.bent, fill: Color(hex: 0xFF8008), stroke: stroke)])
    let path = try #require(tags.first { $0.name == "path" })
    #expect(path["d"] == "M5 25l15-5 5 5")
    #expect(path["fill"] == "#ff8008")
    #expect(path["fill-opacity"] == nil)
    #expect(path["stroke"] == "#1f77b4")
    #expect(path["stroke-opacity"] == ".502")
    #expect(path["stroke-width"] == "2.5")
    #expect(path["stroke-linecap"] == "square")
    #expect(path["stroke-linejoin"] == nil)
    #expect(path["stroke-miterlimit"] == "2.5")
    #expect(tags.filter { $0.name == "path" }.count == 1)
  }

  /// One group for all shapes with sharp edges that follow one another.
  @Test func sharpEdgesAreGrouped() throws {
    var collection = PathCollection(
      paths: [Self.bent, Self.line], fills: [.black], strokes: [], snapping: .never)
    collection.isAliased = true
    let tags = try Self.tags([
      Self.element(Self.bent, fill: .black), .init(artist: "mesh", primitive: .collection(collection)),
      Self.element(Self.bent, fill: .black),
    ])
    let groups = tags.filter { $0["shape-rendering"] == "crispEdges" }
    #expect(groups.count == 1)
    #expect(tags.filter { $0.name == "path" }.count == 4)
  }

  @Test func whatSVGAssumesIsNotSaid() throws {
    let stroke = Stroke(color: .black, width: 1, cap: .butt, join: .round)
    let level = Path([Point(5, 5), Point(20, 5)])
    let path = try #require(try Self.tags([Self.element(level, stroke: stroke)]).first { $0.name == "path" })
    #expect(path.attributes.map(\.name) == ["d", "fill", "stroke"])
    #expect(path["fill"] == "none")
  }

  @Test(arguments: [(Stroke.Join.round, "round"), (.bevel, "bevel")])
  func joinsAreNamed(join: Stroke.Join, name: String) throws {
    let stroke = Stroke(color: .black, width: 1, cap: .round, join: join)
    let path = try Self.tags([Self.element(Self.bent, stroke: stroke)]).first { $0.name == "path" }
    #expect(path?["stroke-linejoin"] == name)
    #expect(path?["stroke-linecap"] == "round")
  }

  @Test func neighboursShareTheGroupOfTheirClip() throws {
    let box = Rect(x0: 2, y0: 3, x1: 20, y1: 25)
    let other = Rect(x0: 0, y0: 0, x1: 10, y1: 10)
    let whole = Rect(x0: 0, y0: 0, x1: 40, y1: 30)
    let tags = try Self.tags(
      [box, box, nil, whole, other, box].map { Self.element(Self.line, stroke: Self.thin, clip: $0) })
    let names = tags.filter { $0.name == "clipPath" && $0.kind == .opening }.compactMap { $0["id"] }
    try #require(names.count == 2 && names[0] != names[1])
    let (first, second) = ("url(#\(names[0]))", "url(#\(names[1]))")
    let body = tags.drop { $0.name != "defs" || $0.kind != .closing }.dropFirst().dropLast()
    let text = body.map { $0.kind == .closing ? "</\($0.name)>" : $0["clip-path"] ?? $0.name }
    #expect(
      text == [
        first, "path", "path", "</g>", "path", "path", second, "path", "</g>", first, "path", "</g>",
      ])
    let rect = try #require(tags.first { $0.name == "rect" })
    #expect(rect["x"] == "2" && rect["y"] == "5" && rect["width"] == "18" && rect["height"] == "22")
  }

  @Test func clipPathsAreClippedByTheBox() throws {
    let triangle = Path(
      [Point(1, 1), Point(9, 1), Point(5, 9), .zero], codes: [.move, .line, .line, .close])
    let box = Rect(x0: 2, y0: 3, x1: 20, y1: 25)
    let tags = try Self.tags([Self.element(Self.line, stroke: Self.thin, clip: box, clipPath: triangle)])
    let clips = tags.filter { $0.name == "clipPath" && $0.kind == .opening }
    let names = clips.compactMap { $0["id"] }
    try #require(names.count == 2 && names[0] != names[1])
    #expect(clips.map { $0["clip-path"] } == [nil, "url(#\(names[0]))"])
    #expect(tags.first { $0.name == "g" }?["clip-path"] == "url(#\(names[1]))")
    #expect(tags.contains { $0["d"] == "M1 29h8l-4-8z" })
  }

  @Test func manyMarkersAreUsesOfOne() throws {
    let square = Path(
      [Point(-1, -1), Point(1, -1), Point(1, 1), Point(-1, 1), .zero],
      codes: [.move, .line, .line, .line, .close])
    func run(_ places: [Point]) -> Drawing.Element {
      let run = MarkerRun(
        marker: square, markerTransform: .identity, places: Path(places), transform: .identity, fill: .black,
        snapping: .never)
      return .init(artist: "markers", primitive: .markers(run))
    }
    let few = try Self.tags([run([Point(3, 4), Point(8, 9.5)])])
    #expect(few.compactMap { $0["d"] } == ["M2 27h2v-2h-2z", "M7 21.5h2v-2h-2z"])
    let places = [Point(3, 4), Point(8, 9.5), Point(0, 30)]
    let many = try Self.tags([run(places), run(places)])
    #expect(many.filter { $0["id"] != nil }.compactMap { $0["d"] } == ["M-1 1h2v-2h-2z"])
    let uses = many.filter { $0.name == "use" }
    #expect(uses.count == 6)
    let name = try #require(many.compactMap { $0["id"] }.first)
    #expect(uses[1]["xlink:href"] == "#\(name)" && uses[1]["x"] == "8" && uses[1]["y"] == "20.5")
    #expect(uses[2].attributes.count == 1)
  }

  static func run(_ glyphs: [GlyphRun.Glyph], rotation: Double = 0, rules: [GlyphRun.Rule] = []) -> Primitive
  {
    .glyphs(
      GlyphRun(
        text: "", anchor: Point(4, 10), rotation: rotation, color: Color(hex: 0x336699), glyphs: glyphs,
        rules: rules))
  }

  /// The fonts' own curves, in font units, whatever the size: each glyph of a face is defined once.
  @Test func glyphsAreDefinedOnceForAllSizes() throws {
    let fonts = try FontLibrary()
    let index = try fonts.face(named: "DejaVuSans").glyphIndex(of: "x")
    let glyphs = [(10.24, 0.0), (10.24, 5.12), (20.48, 12)].map {
      GlyphRun.Glyph(face: "DejaVuSans", size: $0, index: index, x: $1, y: 1)
    }
    let tags = try Self.tags([.init(artist: "text", primitive: Self.run(glyphs))])
    #expect(tags.compactMap { $0["id"] }.count == 1)
    let outline = try fonts.face(named: "DejaVuSans").outline(of: index).path
    #expect(
      tags.compactMap { $0["d"] } == [String(decoding: SVGPathData(outline: outline).bytes, as: UTF8.self)])
    let groups = tags.filter { $0.name == "g" && $0.kind == .opening }
    #expect(groups.map { $0["transform"] } == ["translate(4 20)scale(0.005)", "translate(4 20)scale(0.01)"])
    #expect(groups.allSatisfy { $0["fill"] == "#336699" })
    let uses = tags.filter { $0.name == "use" }
    #expect(uses.map { $0["x"] } == [nil, "1024", "1200"])
    #expect(uses.map { $0["y"] } == ["-200", "-200", "-100"])
  }

  @Test func textIsTurnedAboutItsAnchor() throws {
    let index = try FontLibrary().face(named: "DejaVuSans").glyphIndex(of: "x")
    let glyph = GlyphRun.Glyph(face: "DejaVuSans", size: 10.24, index: index, x: 0, y: 0)
    let tags = try Self.tags([.init(artist: "text", primitive: Self.run([glyph], rotation: 90))])
    #expect(tags.first { $0.name == "g" }?["transform"] == "translate(4 20)rotate(-90)scale(0.005)")
  }

  @Test func blanksHaveNoOutline() throws {
    let index = try FontLibrary().face(named: "DejaVuSans").glyphIndex(of: " ")
    let glyph = GlyphRun.Glyph(face: "DejaVuSans", size: 10, index: index, x: 0, y: 0)
    let tags = try Self.tags([.init(artist: "text", primitive: Self.run([glyph]))])
    #expect(!tags.contains { $0.name == "use" || $0.name == "defs" })
  }

  @Test func rulesShowBeyondTheClip() throws {
    let rule = GlyphRun.Rule(x: 0, y: 0, width: 5, height: 2)
    let box = Rect(x0: 2, y0: 3, x1: 20, y1: 25)
    let tags = try Self.tags([
      Self.element(Self.line, stroke: Self.thin, clip: box),
      .init(artist: "text", clip: box, primitive: Self.run([], rules: [rule])),
    ])
    let end = try #require(tags.firstIndex { $0.name == "g" && $0.kind == .closing })
    #expect(tags[end...].contains { $0.name == "path" && $0["fill"] == "#336699" })
  }

  @Test func nothingToDrawLeavesTheBodyEmpty() throws {
    let nothing = [
      Self.element(Path([]), fill: .black), Self.element(Self.line, fill: .clear),
      Self.element(Self.line, stroke: Stroke(color: .black, width: 0)),
      Self.element(Path([Point(1, 1)]), stroke: Self.thin, clip: Rect(x0: 0, y0: 0, x1: 5, y1: 5)),
    ]
    #expect(try Self.tags(nothing).filter { $0.name == "path" || $0.name == "g" }.isEmpty)
  }
}
