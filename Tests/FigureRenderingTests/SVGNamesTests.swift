import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct SVGNamesTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func sameContentHasOneName() {
    var names = SVGNames()
    let first = names.name("g", of: bytes("M0 0"))
    let again = names.name("g", of: bytes("M0 0"))
    #expect(first.isNew && !again.isNew)
    #expect(first.name == again.name)
  }

  @Test func documentsAgreeOnNames() {
    var (one, other) = (SVGNames(), SVGNames())
    _ = one.name("g", of: bytes("another"))
    #expect(one.name("c", of: bytes("M0 0")).name == other.name("c", of: bytes("M0 0")).name)
    #expect(other.name("c", of: bytes("M0 0")).name == "c8YwmghC")
  }

  @Test func namesAreIdentifiers() {
    var names = SVGNames()
    for number in 0..<1000 {
      let name = names.name("m", of: bytes("\(number)")).name
      #expect(name.utf8.count == 8)
      #expect(
        name.first == "m" && name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0"..."9" ~= $0 })
    }
  }

  @Test func otherContentHasOtherNames() {
    var names = SVGNames()
    let found = Set((0..<100_000).map { names.name("g", of: bytes("M\($0 % 317) \($0)")).name })
    #expect(found.count == 100_000)
  }

  /// What each name stands for in a document: the element with that identifier, and all that lies in it.
  private func definitions(in document: [UInt8]) -> [String: [SVGTag]] {
    var definitions: [String: [SVGTag]] = [:]
    var open: [(id: String?, tags: [SVGTag])] = []
    for tag in SVGTag.tags(of: document) {
      if tag.kind == .closing {
        guard var closed = open.popLast() else { continue }
        closed.tags.append(tag)
        if let id = closed.id { definitions[id] = closed.tags }
        if !open.isEmpty { open[open.count - 1].tags += closed.tags }
      } else if tag.kind == .opening {
        open.append((tag["id"], [tag]))
      } else {
        if let id = tag["id"] { definitions[id] = [tag] }
        if !open.isEmpty { open[open.count - 1].tags.append(tag) }
      }
    }
    return definitions
  }

  private func drawing(_ text: String, clip: Rect, markers count: Int) throws -> Drawing {
    let fonts = try FontLibrary()
    let face = try fonts.face(named: "DejaVuSans")
    let glyphs = text.unicodeScalars.enumerated().map { place, scalar in
      GlyphRun.Glyph(
        face: "DejaVuSans", size: 10, index: face.glyphIndex(of: scalar), x: 8 * Double(place), y: 0)
    }
    let triangle = Path([Point(0, 0), Point(2, 0), Point(Double(count), 2)])
    let run = GlyphRun(text: text, anchor: Point(4, 10), color: .black, glyphs: glyphs)
    let markers = MarkerRun(
      marker: triangle, markerTransform: .identity, places: Path((0..<count).map { Point(Double($0), 3) }),
      transform: .identity, fill: .black, snapping: .never)
    return Drawing(
      size: Size(60, 30), dpi: 72,
      elements: [
        .init(artist: "text", clip: clip, primitive: .glyphs(run)),
        .init(artist: "markers", clip: clip, clipPath: triangle, primitive: .markers(markers)),
      ])
  }

  /// Documents that stand in one page must agree on what each name is, or they show each other's letters and clips.
  @Test(arguments: [RenderingEngine.exact, .cairo])
  func documentsCanShareAPage(engine: RenderingEngine) throws {
    var page: [String: [SVGTag]] = [:]
    var shared = 0
    for (index, text) in ["25 50", "24 40", "y2", "x2", "x", "0.75"].enumerated() {
      let clip = Rect(x0: 1, y0: 1, x1: 30 + Double(index % 3), y1: 20)
      let drawing = try drawing(text, clip: clip, markers: 3 + index % 4)
      let document = try Renderer(engine: engine).svg(drawing, fonts: FontLibrary())
      let definitions = definitions(in: document)
      #expect(!definitions.isEmpty)
      for (name, tags) in definitions {
        if let known = page[name] {
          shared += 1
          #expect(known == tags, "\(name)")
        }
        page[name] = tags
      }
    }
    #expect(shared > 3)
  }
}
