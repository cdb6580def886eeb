import Drawing
import Testing
import Typography

@testable import Rendering

@Suite struct RendererTests {
  static let names = ["sigmoid", "relu", "mixed"]

  static func reference(_ name: String) throws -> Pixels {
    try PNGDecoder.decode(OutputFile.contents(of: Fixture.path("\(name).png")))
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
}
