import Testing

@testable import Rasterizer

@Suite struct StampTests {
  static func stamp() -> Stamp {
    var stamp = Stamp()
    stamp.span(x: -2, y: 3, length: 4, cover: 255, isRun: true)
    stamp.span(x: 5, y: -1, length: 1, cover: 9, isRun: false)
    return stamp
  }

  @Test func extentsHoldAllSpans() throws {
    let extent = try #require(Self.stamp().extent)
    #expect(extent == (-2, -1, 5, 3))
    #expect(Stamp().extent == nil)
  }

  @Test func spansAreMoved() {
    var copy = Stamp()
    Self.stamp().draw(atX: 10, y: -20, into: &copy)
    #expect(copy.spans.map(\.x) == [8, 15])
    #expect(copy.spans.map(\.y) == [-17, -21])
    #expect(copy.spans.map(\.length) == [4, 1])
    #expect(copy.spans.map(\.cover) == [255, 9])
    #expect(copy.spans.map(\.isRun) == [true, false])
  }
}
