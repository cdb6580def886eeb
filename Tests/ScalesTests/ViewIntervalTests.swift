import Testing

@testable import Scales

@Suite struct ViewIntervalTests {
  private struct Row: Decodable {
    let view: [Double]
    let expander: Double
    let tiny: Double
    let result: [Double]
  }

  @Test func nonsingularEqualsMatplotlib() throws {
    let rows: [Row] = try tickFixture("nonsingular")
    try #require(rows.count > 100)
    for row in rows {
      let widened = ViewInterval(row.view).nonsingular(expander: row.expander, tiny: row.tiny)
      #expect(widened == ViewInterval(row.result), "\(row)")
    }
  }

  @Test func notFiniteIsAboutZero() {
    for view in [ViewInterval(.nan, 1), ViewInterval(-.infinity, .infinity)] {
      #expect(view.nonsingular(expander: 0.05) == ViewInterval(-0.05, 0.05))
    }
  }

  @Test func enclosingKeepsTheDirection() {
    #expect(ViewInterval(0, 1).enclosing(ViewInterval(5, -2)) == ViewInterval(-2, 5))
    #expect(ViewInterval(1, 0).enclosing(ViewInterval(0.5, 2)) == ViewInterval(2, 0))
  }

  @Test(arguments: [(0.0, true), (-1e-10, true), (-2e-10, false), (1.0000000001, true), (1.1, false)])
  func closeContainment(value: Double, contained: Bool) {
    #expect(ViewInterval(0, 1).containsClosely(value) == contained)
    #expect(ViewInterval(1, 0).containsClosely(value) == contained)
  }
}
