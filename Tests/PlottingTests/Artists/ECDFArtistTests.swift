import Testing

@testable import Plotting

@Suite struct ECDFArtistTests {
  private func line(_ samples: [Double], _ change: (inout ECDFArtist) -> Void = { _ in }) throws
    -> ResolvedLine
  {
    var settler = ArtistSettler(style: Style())
    var artist = ECDFArtist(.init(samples))
    change(&artist)
    try artist.settle(into: &settler)
    return try #require(settler.children.first as? ResolvedLine)
  }

  @Test func sharesRiseFromZeroToOne() throws {
    let line = try line([3, 1, 2, 2])
    #expect(line.x.values == [1, 1, 2, 2, 3] && line.y.values == [0, 0.25, 0.5, 0.75, 1])
    #expect(line.stickyEdges == [StickyEdge(.y, 0), StickyEdge(.y, 1)])
  }

  @Test func complementsFall() throws {
    let line = try line([1, 2]) {
      $0.isComplementary = true
      $0.orientation = .horizontal
    }
    #expect(line.x.values == [1, 0.5, 0] && line.y.values == [1, 2, 2])
  }

  @Test func weightsCountAndEqualSamplesMayBeOne() throws {
    #expect(try line([2, 1]) { $0.weights = [3, 1] }.y.values == [0, 0.25, 1])
    #expect(try line([1, 1, 2]) { $0.isCompressed = true }.x.values == [1, 1, 2])
  }

  @Test func samplesAreNumbers() {
    #expect(throws: LayoutError.self) { try line([]) }
    #expect(throws: LayoutError.self) { try line([1, .nan]) }
    #expect(throws: LayoutError.self) { try line([1, 2]) { $0.weights = [1] } }
  }
}
