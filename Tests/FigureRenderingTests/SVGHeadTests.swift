import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct SVGHeadTests {
  static func head(_ canvas: Canvas, title: String? = nil, metadata: String? = nil) -> [UInt8] {
    var document: [UInt8] = []
    SVGHead(canvas: canvas, title: title, metadata: metadata).append(to: &document)
    return document
  }

  @Test func theRootMeasuresPointsAndCountsPixels() throws {
    let canvas = try Canvas(Drawing(size: Size(1200.7, 750), dpi: 150))
    let document = Self.head(canvas)
    let root = try #require(SVGTag.tags(of: document).first)
    #expect(root["width"] == "576pt")
    #expect(root["height"] == "360pt")
    #expect(root["viewBox"] == "0 0 1200 750")
    #expect(document.starts(with: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg ".utf8))
  }

  @Test func titleAndMetadataComeBack() throws {
    let title = "a < b & \"c\" > d"
    let metadata = "{\"σ\": 1}\r\n]]>\u{1}"
    let drawing = Drawing(size: Size(10, 10), dpi: 72)
    for engine in RenderingEngine.allCases {
      let renderer = Renderer(engine: engine)
      let document = try renderer.svg(drawing, fonts: FontLibrary(), title: title, metadata: metadata)
      #expect(XMLText.content(of: "title", in: document) == title)
      #expect(XMLText.content(of: "metadata", in: document) == "{\"σ\": 1}\r\n]]>\u{FFFD}")
      #expect(XMLText.content(of: "title", in: try renderer.svg(drawing, fonts: FontLibrary())) == nil)
    }
  }
}
