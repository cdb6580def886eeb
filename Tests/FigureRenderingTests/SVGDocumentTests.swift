import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

@Suite struct SVGDocumentTests {
  static func tags(_ name: String) throws -> [SVGTag] {
    let document = try Renderer(engine: .cairo).svg(OracleDrawing.named(name), fonts: FontLibrary())
    return SVGTag.tags(of: document)
  }

  @Test func numbersHaveAtMostThreeDecimals() throws {
    for tag in try Self.tags("mixed") {
      for attribute in tag.attributes where ["d", "x", "y", "stroke-width"].contains(attribute.name) {
        for number in String(decoding: attribute.value, as: UTF8.self).split(whereSeparator: {
          !"-.0123456789".contains($0)
        }) {
          let parts = number.split(separator: ".")
          #expect(parts.count <= 2)
          #expect(parts.count == 1 || parts[1].count <= 3)
        }
      }
    }
  }

  @Test func whatNobodyRefersToIsLeftOut() throws {
    let canvas = try Canvas(Drawing(size: Size(8, 4), dpi: 144))
    let source = """
      <?xml version="1.0"?><svg width="8pt"><defs><g><symbol id="glyph0-0"><path d="M 1 1 Z M 1 1 "/></symbol>
      <symbol id="glyph0-7"><path style="stroke:none;" d="M 1.00049 -2.5 L 3 -0.0001 Z M 1.00049 -2.5 "/></symbol></g>
      </defs><g id="surface42"><g style="fill:rgb(0%,50.196078%,100%);fill-opacity:1;"><use xlink:href="#glyph0-7" x="1"/>
      </g><g style="fill:rgb(0%,50.196078%,100%);fill-opacity:1;"><use xlink:href="#glyph0-7" x="2"/></g></g></svg>
      """
    let document = SVGDocument(head: SVGHead(canvas: canvas, title: nil, metadata: nil)).rewritten(
      Array(source.utf8))
    var names = SVGNames()
    let name = names.name(
      "g",
      of: Array(
        "<symbol>\n<path style=\"stroke:none;\" d=\"M 1.00049 -2.5 L 3 -0.0001 Z M 1.00049 -2.5 \"/>\n</symbol>\n"
          .utf8)
    ).name
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4pt" height="2pt" \
      viewBox="0 0 8 4" version="1.1">
      <defs>
      <g>
      <symbol id="\(name)">
      <path d="M1 -2.5L3 0Z"/>
      </symbol>
      </g>
      </defs>
      <g>
      <g fill="#0080ff">
      <use xlink:href="#\(name)" x="1"/>
      <use xlink:href="#\(name)" x="2"/>
      </g>
      </g>
      </svg>

      """
    #expect(String(decoding: document, as: UTF8.self) == expected)
  }
}
