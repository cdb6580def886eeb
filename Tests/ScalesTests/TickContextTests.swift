import Testing

@testable import Scales

@Suite struct TickContextTests {
  private struct Row: Decodable {
    let start: Double
    let length: Double
    let dpi: Double
    let label: Double
    let aspect: Double
    let space: Int
  }

  @Test func tickSpaceEqualsMatplotlib() throws {
    let rows: [Row] = try tickFixture("tick_space")
    try #require(rows.count > 100)
    for row in rows {
      let space = TickContext.tickSpace(
        start: row.start, length: row.length, dpi: row.dpi, labelSize: row.label, aspect: row.aspect)
      #expect(space == row.space, "\(row)")
    }
  }

  @Test func labelsWithoutSizeAlwaysFit() {
    let space = TickContext.tickSpace(start: 0, length: 100, dpi: 100, labelSize: 0, aspect: 3)
    #expect(space == Int(Int32.max))
  }
}
