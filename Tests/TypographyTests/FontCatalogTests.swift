import Testing

@testable import Typography

@Suite struct FontCatalogTests {
  @Test func theCatalogNamesTheBundledFaces() {
    #expect(FontCatalog.entries.map(\.face).sorted() == FontLibrary.bundledNames.sorted())
  }

  @Test(arguments: [
    (["DejaVu Sans"], FontRequest.Style.normal, 400, "DejaVuSans"),
    (["dejavu sans"], .italic, 400, "DejaVuSans-Oblique"),
    (["DejaVu Sans"], .oblique, 700, "DejaVuSans-BoldOblique"),
    (["DejaVu Sans"], .normal, 600, "DejaVuSans-Bold"),
    (["DejaVu Sans"], .normal, 500, "DejaVuSans"),
    (["DejaVu Serif"], .oblique, 900, "DejaVuSerif-BoldItalic"),
    (["Nonesuch", "DejaVu Sans Mono"], .normal, 100, "DejaVuSansMono"),
    (["STIXGeneral", "DejaVu Sans"], .italic, 400, "STIXGeneralItalic"),
    (["cmr10"], .italic, 700, "cmr10"),
  ])
  func theBestFaceIsMatplotlibs(families: [String], style: FontRequest.Style, weight: Int, face: String) {
    #expect(FontCatalog.best(families: families, style: style, weight: weight)?.face == face)
  }

  @Test func unknownFamiliesHaveNoFace() {
    #expect(FontCatalog.best(families: ["Nonesuch"], style: .normal, weight: 400) == nil)
    #expect(FontCatalog.best(families: [], style: .normal, weight: 400) == nil)
  }
}
