import Testing

@testable import Typography

@Suite struct FontLibraryTests {
  @Test func everyBundledFaceOpens() throws {
    let library = try FontLibrary()
    #expect(FontLibrary.bundledNames.count == 40)
    for name in FontLibrary.bundledNames {
      let face = try library.face(named: name)
      #expect(face.tables.unitsPerEm >= 1000)
      #expect(face.tables.glyphCount > 0)
    }
  }

  @Test func aFaceIsOpenedOnce() throws {
    let library = try FontLibrary()
    #expect(try library.face(named: "DejaVuSans") === library.face(named: "DejaVuSans"))
  }

  @Test func facesOutliveTheirLibrary() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    #expect(try face.metrics(of: 36, size: 10, dpi: 72, hinting: .full).advance == 7 * 64)
  }

  @Test func unknownNamesAndFilesAreErrors() throws {
    let library = try FontLibrary()
    #expect(throws: FontError.unknownFace(name: "Nonesuch")) { try library.face(named: "Nonesuch") }
    #expect(throws: FontError.self) { try library.face(named: "/nonesuch/font.ttf") }
    #expect(throws: FontError.self) { try library.face(named: #filePath) }
    #expect(throws: FontError.self) {
      try library.line("a", font: FontRequest(families: [#filePath]), size: 9, dpi: 72)
    }
  }

  @Test func fontsOfFixedSizesAreRefused() throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    let path = folder + "/Fixtures/dot.bdf"
    #expect(throws: FontError.notScalable(name: path)) { try FontLibrary().face(named: path) }
  }

  @Test func fontFilesAreOpenedByPath() throws {
    let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
      separator: "/")
    let file = path + "/Sources/CFonts/Faces/cmr10.ttf"
    let library = try FontLibrary()
    #expect(try library.face(named: file).familyName == "cmr10")
    let request = FontRequest(families: [file])
    #expect(
      try library.line("Hello", font: request, size: 10, dpi: 150).glyphs.allSatisfy { $0.face == file })
    let bundled = try library.line("Hello", font: FontRequest(families: ["cmr10"]), size: 10, dpi: 150)
    #expect(try library.line("Hello", font: request, size: 10, dpi: 150).width == bundled.width)
  }

  @Test func genericNamesMeanTheListsOfTheRequest() throws {
    let library = try FontLibrary()
    #expect(try library.select(FontRequest()).faces.map(\.name) == ["DejaVuSans"])
    #expect(
      try library.select(FontRequest(families: ["serif"], weight: 700)).faces.map(\.name) == [
        "DejaVuSerif-Bold"
      ])
    #expect(
      try library.select(FontRequest(families: ["monospace", "sans"])).faces.map(\.name) == [
        "DejaVuSansMono", "DejaVuSans",
      ])
    var generics = GenericFamilies()
    generics.sansSerif = ["STIXGeneral"]
    #expect(
      try library.select(FontRequest(style: .italic, generics: generics)).faces.map(\.name) == [
        "STIXGeneralItalic"
      ])
  }

  @Test func familiesThatAreNowhereAreReported() throws {
    let selection = try FontLibrary().select(FontRequest(families: ["No Such Family"], weight: 700))
    #expect(selection.notFound == ["No Such Family"])
    #expect(selection.faces.map(\.name) == ["DejaVuSans-Bold"])
  }

  @Test func laterFamiliesFillInForEarlierOnes() throws {
    let line = try FontLibrary().line(
      "aé", font: FontRequest(families: ["cmr10", "DejaVu Serif"]), size: 10, dpi: 150)
    #expect(line.glyphs.map(\.face) == ["cmr10", "DejaVuSerif"])
    #expect(line.fallback.substitutions == [.init(character: "é", face: "DejaVuSerif")])
    #expect(line.fallback.missing == nil)
  }

  @Test func bundledFacesFillInForTheFamilies() throws {
    let line = try FontLibrary().line(
      "aℵ", font: FontRequest(families: ["cmr10"], weight: 700), size: 10, dpi: 150)
    #expect(line.glyphs.map(\.face) == ["cmr10", "DejaVuSans-Bold"])
  }
}
