import CCairo
import Testing

@testable import FigureRendering

@Suite struct CairoSurfaceTests {
  /// A surface of one pixel for each of the colours, painted as they are.
  static func painted(_ colors: [(Double, Double, Double, Double)]) throws -> Pixels {
    let surface = try CairoSurface.image(width: colors.count, height: 1)
    let context = try CairoContext(surface)
    for (column, color) in colors.enumerated() {
      cairo_set_source_rgba(context.handle, color.0, color.1, color.2, color.3)
      cairo_rectangle(context.handle, Double(column), 0, 1, 1)
      cairo_fill(context.handle)
    }
    return try surface.pixels()
  }

  @Test func channelsAreRedGreenBlueAlpha() throws {
    let pixels = try Self.painted([(1, 0, 0, 1), (0, 1, 0, 1), (0, 0, 1, 1)])
    #expect(pixels == Pixels(width: 3, height: 1, bytes: [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255]))
  }

  @Test func coloursAreNoLongerMultipliedByAlpha() throws {
    let pixels = try Self.painted([(1, 1, 1, 0.5), (0.5, 0.5, 0.5, 0.5), (1, 0, 0, 0.2), (1, 1, 1, 0)])
    // The second pixel is 64 of 128, half a level of 255 less than 128.
    #expect(pixels.bytes == [255, 255, 255, 128, 128, 128, 128, 128, 255, 0, 0, 51, 0, 0, 0, 0])
  }

  @Test func rowsAreInOrderWhateverTheirStride() throws {
    let surface = try CairoSurface.image(width: 3, height: 2)
    let context = try CairoContext(surface)
    cairo_set_source_rgba(context.handle, 0, 0, 1, 1)
    cairo_rectangle(context.handle, 2, 1, 1, 1)
    cairo_fill(context.handle)
    let pixels = try surface.pixels()
    #expect(pixels.width == 3)
    #expect(pixels.height == 2)
    #expect(pixels.bytes == [UInt8](repeating: 0, count: 20) + [0, 0, 255, 255])
  }

  @Test func picturesThatAreTooLargeAreErrors() {
    let error = #expect(throws: RenderingError.self) { try CairoSurface.image(width: 40000, height: 1) }
    #expect(error?.description.hasPrefix("cannot write image: invalid value") == true)
  }

  @Test func documentsHaveNoPixels() throws {
    let surface = try CairoSurface.svg(width: 10, height: 10)
    #expect(throws: RenderingError.encoding(format: "image", reason: "the surface has no pixels")) {
      try surface.pixels()
    }
  }

  @Test func documentsAreOfTheirKindAndComplete() throws {
    let svg = String(
      decoding: try CairoSurface.svg(width: 10, height: 20).finish(format: "SVG"), as: UTF8.self)
    #expect(svg.hasPrefix("<?xml"))
    #expect(svg.hasSuffix("</svg>\n"))
    let pdf = String(
      decoding: try CairoSurface.pdf(width: 10, height: 20).finish(format: "PDF"), as: UTF8.self)
    #expect(pdf.hasPrefix("%PDF-"))
    #expect(pdf.hasSuffix("%%EOF\n"))
    #expect(pdf.contains("/MediaBox [ 0 0 10 20 ]"))
  }

  @Test func descriptionsAreInTheDocumentAndDatesAreNot() throws {
    let surface = try CairoSurface.pdf(width: 10, height: 20)
    surface.describe(title: "a title", keywords: "some keywords")
    let pdf = String(decoding: try surface.finish(format: "PDF"), as: UTF8.self)
    #expect(pdf.contains("/Title (a title)"))
    #expect(pdf.contains("/Keywords (some keywords)"))
    #expect(!pdf.contains("/CreationDate"))
  }

  @Test func failuresBecomeErrorsThatNameTheFormat() throws {
    try CairoStatus.check(CAIRO_STATUS_SUCCESS, format: "PDF")
    #expect(throws: RenderingError.encoding(format: "PDF", reason: "out of memory")) {
      try CairoStatus.check(CAIRO_STATUS_NO_MEMORY, format: "PDF")
    }
  }
}
