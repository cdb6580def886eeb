import Testing

@testable import Rasterizer

@Suite struct StampTests {
  static func stamp() -> Stamp {
    var stamp = Stamp()
    stamp.span(x: 5, y: -1, length: 1, cover: 9, isRun: false)
    stamp.span(x: -2, y: 3, length: 4, cover: 255, isRun: true)
    return stamp
  }

  @Test func extentsHoldAllSpans() throws {
    let extent = try #require(Self.stamp().extent)
    #expect(extent == (-2, -1, 5, 3))
    #expect(Stamp().extent == nil)
  }

  @Test func spansAreMoved() {
    var copy = Stamp()
    Self.stamp().draw(atX: 10, y: -20, rows: -40..<0, into: &copy)
    #expect(copy.spans.map(\.x) == [15, 8])
    #expect(copy.spans.map(\.y) == [-21, -17])
    #expect(copy.spans.map(\.length) == [1, 4])
    #expect(copy.spans.map(\.cover) == [9, 255])
    #expect(copy.spans.map(\.isRun) == [false, true])
  }

  @Test(arguments: [
    (-21..<0, [-21, -17]), (-20..<0, [-17]), (-40 ..< -17, [-21]), (-20 ..< -17, []), (0..<9, []),
  ])
  func onlyTheRowsAskedForAreDrawn(rows: Range<Int32>, drawn: [Int32]) {
    var copy = Stamp()
    Self.stamp().draw(atX: 10, y: -20, rows: rows, into: &copy)
    #expect(copy.spans.map(\.y) == drawn)
  }
}
