import CCairo
import Testing
import Typography

@testable import FigureRendering

@Suite struct CairoFaceTests {
  @Test func bundledFacesAreTaken() throws {
    for name in FontLibrary.bundledNames {
      let face = try CairoFace(named: name)
      #expect(cairo_font_face_status(face.handle) == CAIRO_STATUS_SUCCESS)
      #expect(cairo_font_face_get_type(face.handle) == CAIRO_FONT_TYPE_FT)
    }
  }

  @Test func unknownFacesAreErrors() {
    #expect(throws: FontError.unknownFace(name: "NoSuchFace")) { try CairoFace(named: "NoSuchFace") }
  }

  /// The font must outlive its owner for as long as Cairo may draw with it.
  @Test func whatCairoHoldsOutlivesTheOwner() throws {
    let surface = try CairoSurface.image(width: 30, height: 30)
    let context = try CairoContext(surface)
    try {
      let face = try CairoFace(named: "DejaVuSans")
      cairo_set_font_face(context.handle, face.handle)
    }()
    cairo_set_font_size(context.handle, 30)
    var glyph = cairo_glyph_t(index: 68, x: 2, y: 25)
    cairo_show_glyphs(context.handle, &glyph, 1)
    try context.check(artist: "text")
    #expect(try surface.pixels().bytes.contains(255))
  }
}
