import Testing

@testable import MathText

@Suite struct GlueTests {
  private func box(_ width: Double) -> Node { .strut(Strut(width: width, height: 1)) }

  @Test func centringPutsWholePixelsBefore() {
    let list = HorizontalList.centred([box(3)], width: 10)
    #expect(list.width == 10)
    var progress = GlueSetting.Progress()
    // 3.5 rounds to the even 4, and both halves together to 7.
    #expect(progress.width(of: .centring, list.glue) == 4)
    #expect(progress.width(of: .centring, list.glue) == 3)
  }

  @Test func centringShrinksAroundAWiderBox() {
    let list = HorizontalList.centred([box(12)], width: 6)
    var progress = GlueSetting.Progress()
    #expect(progress.width(of: .centring, list.glue) == -3)
  }

  @Test func theHighestOrderTakesAllTheRoom() {
    var list = VerticalList([.glue(.centring), .glue(.fill), .strut(Strut(height: 2))])
    list.pack(exactly: 9)
    #expect(list.glue.order == .fill)
    var progress = GlueSetting.Progress()
    #expect(progress.width(of: .centring, list.glue) == 0)
    #expect(progress.width(of: .fill, list.glue) == 7)
  }

  @Test func nothingShrinksForEver() {
    var kern = Kern(1)
    for _ in 0..<20 { kern.shrink() }
    #expect(abs(kern.width - 0.16807) < 1e-12)
  }
}
