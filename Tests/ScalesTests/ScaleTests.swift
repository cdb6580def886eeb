import Testing

@testable import Scales

@Suite struct ScaleTests {
  private struct Row: Decodable {
    let scale: ScaleParameters
    let values: [Double]
    let places: [Double?]
    let inverse: [Double?]
  }

  /// A null in the table stands for what is not finite.
  private func agree(_ value: Double, _ expected: Double?) -> Bool {
    expected.map { $0 == value } ?? !value.isFinite
  }

  @Test func equalsMatplotlib() throws {
    let rows: [Row] = try tickFixture("transforms")
    try #require(rows.count > 5)
    for row in rows {
      let scale = row.scale.scale.scale
      for (index, value) in row.values.enumerated() {
        #expect(agree(scale.place(of: value), row.places[index]), "\(row.scale) \(value)")
        #expect(agree(scale.value(at: value / 1e10), row.inverse[index]), "\(row.scale) inverse \(value)")
      }
    }
  }

  @Test func linearChangesNothing() {
    #expect(LinearScale().places(of: ViewInterval(-1, 2)) == ViewInterval(-1, 2))
    #expect(LinearScale().value(at: 3) == 3)
  }

  @Test(arguments: AxisScale.kinds.map { AxisScale($0.init()) })
  func nanHasNoPlace(scale: AxisScale) {
    #expect(scale.scale.place(of: .nan).isNaN)
    #expect(scale.scale.value(at: .nan).isNaN)
    #expect(!scale.scale.isInDomain(.nan))
  }

  @Test(arguments: AxisScale.kinds.map { AxisScale($0.init()) })
  func defaultsAreValid(scale: AxisScale) { #expect(throws: Never.self) { try scale.scale.validate() } }
}
