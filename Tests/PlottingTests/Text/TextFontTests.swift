import Testing
import Typography

@testable import Plotting

@Suite struct TextFontTests {
  @Test func whatIsLeftOutComesFromTheStyle() {
    var style = Style()
    style.font.size = 12
    style.font.weight = .bold
    let font = style.textFont(size: .named(.large), slant: .italic)
    #expect(font.size == 1.2 * 12)
    #expect(font.weight == .bold)
    #expect(font.slant == .italic)
    #expect(style.textFont().size == 12)
  }

  @Test func genericFamiliesAreTheStyles() {
    var style = Style()
    style.font.sansSerif = ["DejaVu Serif"]
    let request = style.request(for: style.textFont(weight: FontWeight(600), slant: .oblique))
    #expect(request.families == ["sans-serif"])
    #expect(request.generics?.sansSerif == ["DejaVu Serif"])
    #expect(request.weight == 600)
    #expect(request.style == .oblique)
  }
}
