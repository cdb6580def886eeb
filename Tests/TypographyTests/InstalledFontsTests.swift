import CFontconfig
import Testing

@testable import Typography

/// Looks only at the bundled faces' folder, so that it holds on every machine.
@Suite struct InstalledFontsTests {
  private static var folder: String {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
      separator: "/")
    return root + "/Sources/CFonts/Faces"
  }

  private func fonts() throws -> InstalledFonts {
    let config = try #require(FcConfigCreate())
    #expect(FcConfigAppFontAddDir(config, Self.folder) != 0)
    return InstalledFonts(config: config)
  }

  @Test(arguments: [
    ("STIXGeneral", FontRequest.Style.normal, 400, "STIXGeneral.ttf"),
    ("stixgeneral", .normal, 700, "STIXGeneralBol.ttf"),
    ("STIXGeneral", .italic, 400, "STIXGeneralItalic.ttf"),
    ("STIXGeneral", .italic, 700, "STIXGeneralBolIta.ttf"),
    ("DejaVu Sans Mono", .oblique, 700, "DejaVuSansMono-BoldOblique.ttf"),
  ])
  func familiesAreFoundByName(family: String, style: FontRequest.Style, weight: Int, file: String) throws {
    #expect(try fonts().file(family: family, style: style, weight: weight) == "\(Self.folder)/\(file)")
  }

  @Test func otherFamiliesAreNotTakenForTheOneWanted() throws {
    #expect(try fonts().file(family: "No Such Family", style: .normal, weight: 400) == nil)
    #expect(try fonts().file(family: "", style: .normal, weight: 400) == nil)
  }

  @Test func charactersAreFoundWhereTheyAre() throws {
    let fonts = try fonts()
    let arabic = try #require(fonts.file(characters: ["م", "ر"], style: .normal, weight: 400))
    let face = try FontLibrary().face(named: arabic)
    #expect(face.glyphIndex(of: "م") != 0 && face.glyphIndex(of: "ر") != 0)
  }

  @Test func withoutAConfigurationThereAreNoFonts() {
    let fonts = InstalledFonts(config: nil)
    #expect(fonts.file(family: "STIXGeneral", style: .normal, weight: 400) == nil)
    #expect(fonts.file(characters: ["a"], style: .normal, weight: 400) == nil)
  }
}
