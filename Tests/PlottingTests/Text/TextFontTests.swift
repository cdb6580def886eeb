import Testing

@testable import Plotting

@Suite struct TextFontTests {
  @Test(arguments: [
    ("DejaVu Sans", 400, FontStyle.normal, "DejaVuSans"), ("dejavu sans", 700, .normal, "DejaVuSans-Bold"),
    ("DejaVu Sans", 600, .italic, "DejaVuSans-BoldOblique"),
    ("DejaVu Serif", 400, .oblique, "DejaVuSerif-Italic"),
    ("cmr10", 900, .italic, "cmr10"),
  ])
  func nearestFace(family: String, weight: Int, slant: FontStyle, expected: String) throws {
    let family = try #require(FontFamily.named(family))
    #expect(family.face(weight: FontWeight(weight), slant: slant) == expected)
  }
}
