import Testing

@testable import Typography

@Suite struct FontRequestTests {
  @Test(
    arguments: [("bold", 700), ("regular", 400), ("semibold", 600), ("extra bold", 800), ("nonesuch", nil)]
      as [(String, Int?)])
  func weightsHaveNames(name: String, weight: Int?) { #expect(FontRequest.weight(named: name) == weight) }

  @Test func genericNamesAreKnownInAnyCase() {
    let generics = GenericFamilies.standard
    #expect(generics.families(of: "Sans-Serif")?.first == "DejaVu Sans")
    #expect(generics.families(of: "sans serif") == generics.sansSerif)
    #expect(generics.families(of: "serif")?.first == "DejaVu Serif")
    #expect(generics.families(of: "monospace")?.first == "DejaVu Sans Mono")
    #expect(generics.families(of: "DejaVu Sans") == nil)
  }
}
