import FigureDrawing
import FigureFiles
import Testing
import Typography

@testable import FigureRendering

@Suite struct RendererTests {
  static let names = ["sigmoid", "relu", "mixed"]

  static func reference(_ name: String) throws -> Pixels {
    try PNGDecoder.decode(InputFile.read(Fixture.path("\(name).png")))
  }

  @Test(arguments: names)
  func exactPixelsAreThoseOfMatplotlib(name: String) throws {
    let pixels = try Renderer().pixels(OracleDrawing.named(name), fonts: FontLibrary())
    let distance = try #require(pixels.distance(to: Self.reference(name)))
    #expect(distance == Pixels.Distance(rootMeanSquare: 0, largest: 0, differing: 0))
  }

  @Test(arguments: names)
  func cairoComesCloseToMatplotlib(name: String) throws {
    let pixels = try Renderer(engine: .cairo).pixels(OracleDrawing.named(name), fonts: FontLibrary())
    let distance = try #require(pixels.distance(to: Self.reference(name)))
    #expect(distance.rootMeanSquare <= 0.5, "\(distance)")
    #expect(distance.largest <= 24, "\(distance)")
  }

  @Test(arguments: names)
  func theEnginesAgree(name: String) throws {
    let drawing = try OracleDrawing.named(name)
    let fonts = try FontLibrary()
    let exact = try Renderer(engine: .exact).pixels(drawing, fonts: fonts)
    let cairo = try Renderer(engine: .cairo).pixels(drawing, fonts: fonts)
    let distance = try #require(exact.distance(to: cairo))
    #expect(distance.rootMeanSquare <= 0.5, "\(distance)")
    #expect(distance.differing > 0)
  }

  static func tags(_ name: String, _ engine: RenderingEngine) throws -> [SVGTag] {
    SVGTag.tags(of: try Renderer(engine: engine).svg(OracleDrawing.named(name), fonts: FontLibrary()))
  }

  @Test(arguments: names, RenderingEngine.allCases)
  func everyReferenceInSVGHasADefinitionAndTheReverse(name: String, engine: RenderingEngine) throws {
    let tags = try Self.tags(name, engine)
    let ids = tags.compactMap { $0["id"] }
    let links = tags.compactMap { $0["xlink:href"]?.dropFirst() }
    let clips = tags.compactMap { $0["clip-path"]?.dropFirst(5).dropLast() }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids) == Set((links + clips).map(String.init)))
    #expect(links.count > 20)
  }

  @Test(arguments: names, RenderingEngine.allCases)
  func tagsOfSVGAreBalanced(name: String, engine: RenderingEngine) throws {
    var open: [String] = []
    for tag in try Self.tags(name, engine) {
      switch tag.kind {
      case .opening: open.append(tag.name)
      case .closing: #expect(open.popLast() == tag.name)
      case .empty: break
      }
    }
    #expect(open.isEmpty)
  }
}
